import { useState } from 'react';
import { Button } from '../../components/button';
import type { Action } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** Saves the CSV for a test by hand at the vendor, and says where it went. */
export function ExportButton({ full, action }: { readonly full: boolean; readonly action: Action }) {
  const words = useWords();
  const { card } = useFeed();
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const save = async () => {
    setSaved(undefined);
    const done = await action.run('exportFile', { feed: card.id, full });
    if (done !== undefined && done !== null) setSaved(done.saved);
  };
  return (
    <div className="export">
      <Button onPress={() => void save()} busy={action.busy === 'exportFile'}>
        {words.t('changes.export')}
      </Button>
      <p className="small soft" role="status">
        {action.problem !== undefined
          ? words.fault(action.problem)
          : saved === undefined
            ? words.t('changes.export.why', { vendor: card.vendor })
            : words.t('common.saved', { file: saved })}
      </p>
    </div>
  );
}
