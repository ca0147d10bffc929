import { useEffect, useState } from 'react';
import type { UpdatesView } from '../shared/bridge/updates-view';
import { listen } from './bridge';
import { type Answer, useAnswer } from './use-answer';

/** What is known of newer versions of the app, as it changes; why nothing is done now depends on the runs. */
export function useUpdates(): Answer<UpdatesView> {
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      listen(({ event }) => {
        if (event === 'updates changed' || event === 'feeds changed' || event === 'run ended')
          setChanges((before) => before + 1);
      }),
    [],
  );
  return useAnswer('updates', undefined, changes);
}
