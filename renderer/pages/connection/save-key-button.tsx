import { useState } from 'react';
import type { WhichServer } from '../../../shared/bridge/connection-views';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface SaveKeyButtonProps {
  readonly which: WhichServer;
  readonly children: string;
}

/** Saves the public half of the key that one logs in with, and says where it went. */
export function SaveKeyButton({ which, children }: SaveKeyButtonProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const action = useAction();
  const [saved, setSaved] = useState('');
  const save = async () => {
    setSaved('');
    const done = await action.run('savePublicKey', { feed: card.id, which });
    if (done) setSaved(done.saved);
  };
  return (
    <>
      <Button onPress={() => void save()} busy={action.busy !== undefined}>
        {children}
      </Button>
      <span className="hint" role="status">
        {saved === '' ? '' : t('common.saved', { file: saved })}
      </span>
      <ProblemLine problem={action.problem} />
    </>
  );
}
