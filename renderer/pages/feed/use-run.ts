import { useCallback, useEffect, useState } from 'react';
import type { BridgeReply } from '../../../shared/bridge/bridge';
import type { RunStep, RunView, Saying } from '../../../shared/bridge/views';
import { ask, listen } from '../../bridge';

/** A run under way or just over, as this window saw it. */
export interface RunWatch {
  readonly running: boolean;
  readonly steps: readonly RunStep[];
  readonly result: RunView | undefined;
  readonly problem: Saying | undefined;
  readonly send: (full: boolean) => Promise<RunView | undefined>;
  readonly approve: (held: string, reason: string) => Promise<RunView | undefined>;
  /** Sends the state of an earlier run again. */
  readonly restore: (run: string) => Promise<RunView | undefined>;
  readonly forget: () => void;
}

interface Watched {
  readonly running: boolean;
  readonly steps: readonly RunStep[];
  readonly result: RunView | undefined;
  readonly problem: Saying | undefined;
}

const quiet: Watched = { running: false, steps: [], result: undefined, problem: undefined };

/** Follows a feed's runs, whoever started them; and starts them for a person. */
export function useRun(feed: string, changed: () => void): RunWatch {
  const [watched, setWatched] = useState<Watched>(quiet);

  useEffect(
    () =>
      listen((event) => {
        if (event.event === 'run step' && event.feed === feed) {
          setWatched((before) =>
            before.steps.includes(event.step) && before.running
              ? before
              : {
                  running: true,
                  steps: before.running ? [...before.steps, event.step] : [event.step],
                  result: undefined,
                  problem: undefined,
                },
          );
        }
        if (event.event === 'run ended' && event.feed === feed) setWatched((before) => ({ ...before, running: false }));
      }),
    [feed],
  );

  const follow = useCallback(
    async (reply: Promise<BridgeReply<'send'>>) => {
      setWatched({ ...quiet, running: true });
      const answer = await reply;
      setWatched((before) => ({
        running: false,
        steps: before.steps,
        result: answer.ok ? answer.value : undefined,
        problem: answer.ok ? undefined : answer.problem,
      }));
      changed();
      return answer.ok ? answer.value : undefined;
    },
    [changed],
  );

  const send = useCallback((full: boolean) => follow(ask('send', { feed, full })), [feed, follow]);
  const approve = useCallback(
    (held: string, reason: string) => follow(ask('approve', { feed, run: held, reason })),
    [feed, follow],
  );
  const restore = useCallback((run: string) => follow(ask('restore', { feed, run })), [feed, follow]);
  const forget = useCallback(() => setWatched(quiet), []);
  return { ...watched, send, approve, restore, forget };
}
