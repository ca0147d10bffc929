import type { Saying } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useWords } from '../../words';
import { useFeed } from './feed-scope';
import { WayOut } from './way-out';

/** Why a page has nothing to show. Without a file yet that is no failure, and the way there is one press. */
export function FeedProblem({ problem }: { readonly problem: Saying | undefined }) {
  const { t } = useWords();
  const { go } = useFeed();
  if (problem?.code !== 'no source chosen')
    return (
      <>
        <ProblemLine problem={problem} />
        <WayOut code={problem?.code} />
      </>
    );
  return (
    <Notice
      meaning="open"
      title={t('feed.no-file')}
      actions={<Button onPress={() => go('file')}>{t('feed.to-file')}</Button>}
    />
  );
}
