import { useEffect, useState } from 'react';
import { listen } from '../../bridge';

/** How far the reading of this feed's file has come, 0 to 1; undefined while none is under way that takes a moment. */
export function useReading(feed: string, busy: boolean): number | undefined {
  const [share, setShare] = useState<number | undefined>(undefined);
  useEffect(
    () =>
      listen((event) => {
        if (event.event === 'reading' && event.feed === feed) setShare(event.share);
      }),
    [feed],
  );
  // What was heard of a reading that is over says nothing about the next.
  const [wasBusy, setWasBusy] = useState(busy);
  if (wasBusy !== busy) {
    setWasBusy(busy);
    setShare(undefined);
  }
  return busy ? share : undefined;
}
