import { useEffect, useState } from 'react';
import { listen } from '../../bridge';

/** A reading that takes a moment. */
export interface ReadingShown {
  /** 0 to 1; 1 while what was read is being looked at. Undefined as long as nobody knows. */
  readonly share: number | undefined;
}

/** Milliseconds: most files are read sooner, and nobody needs to hear of it. */
const quiet = 400;
/** Milliseconds after which the last share says nothing about now: the file is being read in one piece. */
const stale = 1_000;

/** How far the reading of this feed's file has come; undefined while none is under way that takes a moment. */
export function useReading(feed: string, busy: boolean): ReadingShown | undefined {
  const [shown, setShown] = useState<ReadingShown | undefined>(undefined);
  useEffect(() => {
    let unknown: ReturnType<typeof setTimeout> | undefined;
    const end = listen((event) => {
      if (event.event !== 'reading' || event.feed !== feed) return;
      clearTimeout(unknown);
      if (event.share !== undefined) setShown({ share: event.share });
      // What was read is looked at without shares; that is said already, and no doubt of how far it is.
      const doubt = (before: ReadingShown | undefined) => (before?.share === 1 ? before : { share: undefined });
      unknown = setTimeout(() => setShown(doubt), event.share === undefined ? quiet : stale);
    });
    return () => {
      clearTimeout(unknown);
      end();
    };
  }, [feed]);
  // What was heard of a reading that is over says nothing about the next.
  const [wasBusy, setWasBusy] = useState(busy);
  if (wasBusy !== busy) {
    setWasBusy(busy);
    setShown(undefined);
  }
  return busy ? shown : undefined;
}
