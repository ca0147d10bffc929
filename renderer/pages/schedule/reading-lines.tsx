import type { ScheduleView } from '../../../shared/bridge/views';
import { Notice } from '../../components/notice';
import { spanInWords } from '../../times';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** Each sending time held against the hour at which the vendor reads. */
export function ReadingLines({ view }: { readonly view: ScheduleView }) {
  const words = useWords();
  const { t } = words;
  const { card, view: feed } = useFeed();
  const { vendor } = card;
  const reading = feed.feed.pickup.at ?? '';
  return view.readings.map(({ time, minutes, is }) => {
    const sentence = t(`reading.${is}`, {
      vendor,
      time,
      reading,
      span: spanInWords(words, minutes),
    });
    return is === 'in time' ? (
      <p key={time} className="soft">
        {sentence}
      </p>
    ) : (
      <Notice key={time} meaning="needs">
        <p>{sentence}</p>
      </Notice>
    );
  });
}
