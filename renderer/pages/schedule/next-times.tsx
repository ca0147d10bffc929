import type { ScheduleView } from '../../../shared/bridge/views';
import { whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';

/** The next five times, as one would say them. */
export function NextTimes({ view }: { readonly view: ScheduleView }) {
  const words = useWords();
  const now = useNow();
  if (view.next.length === 0) return null;
  return (
    <div className="next-times">
      <h3 className="label">{words.t('schedule.next')}</h3>
      <ol>
        {view.next.map((iso) => (
          <li key={iso} className="first-capital">
            {whenInWords(words, iso, now, view.timeZone)}
          </li>
        ))}
      </ol>
    </div>
  );
}
