import { userInfo } from 'node:os';
import type { RunView } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import type { Occurrence } from '../schedule/occurrences';
import { readyPractice } from './calls/connection-calls';
import { type Desk, placeOf, secretsOf } from './desk';

export interface RunWish {
  readonly full?: boolean;
  /** Sends the held run. */
  readonly reason?: string;
  /** Set by the schedule. */
  readonly occurrence?: Occurrence;
}

export interface RunEnd {
  readonly feed: string;
  readonly view: RunView;
  readonly byItself: boolean;
}

/** Runs of all feeds: at most one at a time for each. */
export interface Runs {
  isRunning(feed: string): boolean;
  /** Throws the fault 'busy'; everything else that goes wrong is in the answer. */
  start(feed: string, wish: RunWish): Promise<RunView>;
}

/** `ended` hears of every end, whoever started the run; `active` when the first begins and the last ends. */
export function feedRuns(desk: Desk, ended: (end: RunEnd) => void, active: (any: boolean) => void): Runs {
  const running = new Set<string>();

  async function order(feed: string, { full = false, reason, occurrence }: RunWish): Promise<RunView> {
    try {
      await readyPractice(desk, feed);
      const { view } = await desk.engine.call('run', {
        ...(await placeOf(desk, feed)),
        secrets: await secretsOf(desk, feed),
        full,
        trigger: occurrence ? 'schedule' : 'hand',
        ...(occurrence && { occurrence: occurrence.id }),
        ...(reason !== undefined && { approval: { by: whoami(), reason } }),
      });
      return view;
    } catch (problem) {
      if (!(problem instanceof FaultError)) throw problem;
      const { code, values } = problem.fault;
      // The engine died: whether the vendor has the file is for the next run to find out.
      return { outcome: code === 'engine stopped' ? 'unknown' : 'failed', holds: [], problem: { code, values } };
    }
  }

  return {
    isRunning: (feed) => running.has(feed),
    async start(feed, wish) {
      if (running.has(feed)) throw new FaultError(fault('busy', 'retry'));
      running.add(feed);
      active(true);
      desk.changed();
      let view: RunView | undefined;
      try {
        view = await order(feed, wish);
        return view;
      } finally {
        running.delete(feed);
        active(running.size > 0);
        desk.changed();
        const end = view ?? { outcome: 'failed', holds: [] };
        desk.tell({ event: 'run ended', feed, outcome: end.outcome });
        ended({ feed, view: end, byItself: wish.occurrence !== undefined });
      }
    },
  };
}

/** Name of the logged-in user, for the history of approvals. */
export function whoami(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
