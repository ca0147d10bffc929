import type { ChangesView } from '../../../shared/bridge/changes-views';
import { Button } from '../../components/button';
import { useWords, type Words } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** Changes that the file tells; who has to be removed by hand is not in it. */
function changesIn({ counts, leaving }: ChangesView): number {
  return counts.added + counts.changed + counts.rekeyed + (leaving === 'by-hand' ? 0 : counts.removed);
}

/** What the button says: how many changes go, or how many people when everybody does. */
function sendWords(words: Words, view: ChangesView, full: boolean): string {
  const { counts } = view;
  const changes = changesIn(view);
  if (full || view.firstDelivery) return words.t('changes.send.people', { count: counts.inFile, vendor: view.vendor });
  if (changes === 0 && view.carried > 0)
    return words.t('changes.send.carried', { count: view.carried, vendor: view.vendor });
  return words.t('changes.send', { count: changes, vendor: view.vendor });
}

interface SendButtonProps {
  readonly view: ChangesView;
  readonly full: boolean;
}

/** Sends what the page shows; or says why that is not possible now. */
export function SendButton({ view, full }: SendButtonProps) {
  const words = useWords();
  const { run, go } = useFeed();
  if (view.verdict === 'nothing') {
    return <p className="page-foot-why">{words.t('changes.nothing', { vendor: view.vendor })}</p>;
  }
  if (view.verdict === 'held') {
    return (
      <Button look="primary" onPress={() => go('held')} disabled={run.running}>
        {words.t('changes.held.review')}
      </Button>
    );
  }
  // Sending the same again is possible, and rarely what one came for.
  const onlyAgain = changesIn(view) === 0 && !full;
  return (
    <Button look={onlyAgain ? 'plain' : 'primary'} busy={run.running} onPress={() => void run.send(full)}>
      {sendWords(words, view, full)}
    </Button>
  );
}
