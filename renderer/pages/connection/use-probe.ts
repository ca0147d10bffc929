import { useEffect, useRef, useState } from 'react';
import type { ProbeView } from '../../../shared/bridge/connection-views';
import type { Saying } from '../../../shared/bridge/views';
import type { Connection } from '../../../shared/feed/connection';
import { ask, listen } from '../../bridge';
import { useAction } from '../../use-action';
import { beginProbe, endProbe, hearProbe, type ProbeProgress } from './probe-progress';

export interface ProbeWatch {
  readonly progress: ProbeProgress | undefined;
  readonly testing: boolean;
  /** When the last test ended, ISO 8601 UTC. */
  readonly at: string | undefined;
  /** Why it could not even begin. */
  readonly problem: Saying | undefined;
  readonly test: (connection: Connection) => Promise<ProbeView | undefined>;
  readonly stop: () => void;
  /** What was found says nothing about what is there now. */
  readonly forget: () => void;
}

/** A test of the connection, step by step as it happens. It ends with the page. */
export function useProbe(feed: string): ProbeWatch {
  const [progress, setProgress] = useState<ProbeProgress | undefined>(undefined);
  const [at, setAt] = useState<string | undefined>(undefined);
  const { busy, problem, run } = useAction();
  const testing = busy !== undefined;
  const underWay = useRef(false);

  useEffect(
    () =>
      listen((event) => {
        if (event.event === 'probe step' && event.feed === feed)
          setProgress((before) => before && hearProbe(before, event));
      }),
    [feed],
  );
  useEffect(
    () => () => {
      if (underWay.current) void ask('cancelTest', { feed });
    },
    [feed],
  );

  return {
    progress,
    testing,
    at,
    problem,
    async test(connection) {
      underWay.current = true;
      setProgress(beginProbe(connection));
      const found = await run('testConnection', { feed });
      underWay.current = false;
      setAt(new Date().toISOString());
      setProgress((before) => (before && found ? endProbe(before, found) : undefined));
      return found;
    },
    stop: () => void ask('cancelTest', { feed }),
    forget: () => setProgress(undefined),
  };
}
