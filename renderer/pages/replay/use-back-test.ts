import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackTestView } from '../../../shared/bridge/changes-views';
import type { Saying } from '../../../shared/bridge/views';
import { ask, listen } from '../../bridge';

export interface BackTestWatch {
  readonly running: boolean;
  /** Files that have been replayed, and how many there are; undefined before the first. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly view: BackTestView | undefined;
  readonly problem: Saying | undefined;
  /** Asks for a folder and replays it. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** A replay of past exports, followed file by file. It ends with the page. */
export function useBackTest(feed: string): BackTestWatch {
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<BackTestWatch['progress']>(undefined);
  const [view, setView] = useState<BackTestView | undefined>(undefined);
  const [problem, setProblem] = useState<Saying | undefined>(undefined);
  const underWay = useRef(false);

  useEffect(
    () =>
      listen((event) => {
        if (event.event === 'back-test' && event.feed === feed) setProgress({ done: event.done, of: event.of });
      }),
    [feed],
  );

  // Nobody would see what comes of it.
  useEffect(
    () => () => {
      if (underWay.current) void ask('cancelBackTest', { feed });
    },
    [feed],
  );

  const start = useCallback(async () => {
    underWay.current = true;
    setRunning(true);
    setProgress(undefined);
    setProblem(undefined);
    const reply = await ask('backTest', { feed });
    underWay.current = false;
    setRunning(false);
    setProgress(undefined);
    if (!reply.ok) setProblem(reply.problem);
    else if (reply.value !== null) setView(reply.value);
  }, [feed]);
  const stop = useCallback(() => void ask('cancelBackTest', { feed }), [feed]);
  return { running, progress, view, problem, start, stop };
}
