import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { RestorePeople } from './restore-people';
import { RestoreTotals } from './restore-totals';

/** Whom it concerns when what waits is an earlier state, and not today's export. */
export function RestoreHeld({ run }: { readonly run: string }) {
  const words = useWords();
  const { card, version } = useFeed();
  const now = useNow();
  const history = useAnswer('history', { feed: card.id }, version);
  const answer = useAnswer('restoreView', { feed: card.id, run }, version);
  const at = history.value?.runs.find((one) => one.run === run)?.at;
  return (
    <>
      {at === undefined ? null : <p>{words.t('restore.waits', { when: whenInWords(words, at, now) })}</p>}
      <ProblemLine problem={answer.problem} />
      {answer.value === undefined && answer.problem === undefined ? (
        <Loading label={words.t('changes.loading')} />
      ) : null}
      {answer.value === undefined ? null : <RestoreTotals view={answer.value} />}
      <RestorePeople run={run} />
    </>
  );
}
