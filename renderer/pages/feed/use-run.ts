import { useCallback, useEffect, useState } from 'react';
import type { BridgeReply } from '../../../shared/bridge/bridge';
import type { RunView } from '../../../shared/bridge/views';
import { ask, listen } from '../../bridge';
import { answered, begun, forgotten, heard, quiet, type Watched } from './run-watched';

/** A run under way or just over, as this window saw it. */
export interface RunWatch extends Omit<Watched, 'own'> {
  readonly send: (full: boolean) => Promise<RunView | undefined>;
  readonly approve: (held: string, reason: string) => Promise<RunView | undefined>;
  /** Sends the state of an earlier run again. */
  readonly restore: (run: string) => Promise<RunView | undefined>;
  readonly forget: () => void;
}

/** Follows a feed's runs, whoever started them; and starts them for a person. */
export function useRun(feed: string, changed: () => void): RunWatch {
  const [watched, setWatched] = useState<Watched>(quiet);

  useEffect(
    () =>
      listen((event) => {
        if ((event.event === 'run step' || event.event === 'run ended') && event.feed === feed)
          setWatched((before) => heard(before, event));
      }),
    [feed],
  );

  const follow = useCallback(
    async (reply: Promise<BridgeReply<'send'>>) => {
      setWatched(begun);
      const answer = await reply;
      setWatched((before) => answered(before, answer));
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
  const forget = useCallback(() => setWatched(forgotten), []);
  return { ...watched, send, approve, restore, forget };
}
