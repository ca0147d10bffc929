import { Notice } from '../../components/notice';
import { whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** That the vendor was last sent an earlier state, which the next run changes back. Nothing where it was not. */
export function RestoredNotice() {
  const words = useWords();
  const { card } = useFeed();
  const now = useNow();
  if (card.restored === undefined) return null;
  const when = whenInWords(words, card.restored, now);
  return <Notice meaning="open" title={words.t('restore.was', { vendor: card.vendor, when })} />;
}
