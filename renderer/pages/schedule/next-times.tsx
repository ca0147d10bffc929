import type { ScheduleView } from '../../../shared/bridge/views';
import { fromNow, whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';

/** The next five times, as one would say them, and how far off each is. */
export function NextTimes({ view }: { readonly view: ScheduleView }) {
  const words = useWords();
  const now = useNow();
  if (view.next.length === 0) return null;
  return (
    <div className="next-times">
      <h3 className="label">{words.t('schedule.next')}</h3>
      <ol>
        {view.next.map((iso) => (
          <li key={iso}>
            <span className="next-time first-capital">{whenInWords(words, iso, now, view.timeZone)}</span>{' '}
            <span className="soft">({fromNow(words, iso, now)})</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
