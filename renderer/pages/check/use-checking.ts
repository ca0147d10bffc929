import { useEffect, useState } from 'react';
import { listen } from '../../bridge';

/** How far the engine has come on its way to the checked people. `share`: 0 to 1. */
export type CheckingShown =
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'checking'; readonly share: number; readonly people: number };

/** How far the check of this feed's export has come; undefined while none is under way that takes a moment. */
export function useChecking(feed: string, busy: boolean): CheckingShown | undefined {
  const [shown, setShown] = useState<CheckingShown | undefined>(undefined);
  useEffect(
    () =>
      listen((event) => {
        if (event.event === 'checking' && event.feed === feed)
          setShown({ is: 'checking', share: event.share, people: event.people });
        else if (event.event === 'reading' && event.feed === feed && event.share !== undefined)
          setShown({ is: 'reading', share: event.share });
      }),
    [feed],
  );
  // What was heard of a check that is over says nothing about the next.
  const [wasBusy, setWasBusy] = useState(busy);
  if (wasBusy !== busy) {
    setWasBusy(busy);
    setShown(undefined);
  }
  return busy ? shown : undefined;
}
