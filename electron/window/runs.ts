import { userInfo } from 'node:os';
import type { RunView } from '../../shared/bridge/views';
import { fault, FaultError } from '../../shared/fault';
import { freshFrom } from '../schedule/freshness';
import type { Occurrence } from '../schedule/occurrences';
import type { RunAnswer } from '../engine/engine-contract';
import type { Note } from './answer';
import { readyPractice } from './calls/connection-calls';
import { type Desk, entryOf, placeOf, secretsOf } from './desk';

export interface RunWish {
  readonly full?: boolean;
  /** Sends the state of this earlier run again. */
  readonly restores?: string;
  /** Sends the held run. */
  readonly approval?: { readonly run: string; readonly reason: string };
  /** Set by the schedule. */
  readonly occurrence?: Occurrence;
}

export interface RunEnd {
  readonly feed: string;
  readonly view: RunView;
  readonly byItself: boolean;
  /** The same may succeed later without a person. */
  readonly again: boolean;
}

/** Runs of all feeds: at most one at a time for each. */
export interface Runs {
  isRunning(feed: string): boolean;
  /** Throws the fault 'busy'; everything else that goes wrong is in the answer. */
  start(feed: string, wish: RunWish): Promise<RunEnd>;
}

export interface RunWatch {
  /** Hears of every end, whoever started the run. */
  readonly ended: (end: RunEnd) => void;
  /** Hears when the first run begins and when the last ends. */
  readonly active: (any: boolean) => void;
  readonly note: Note;
}

export function feedRuns(desk: Desk, { ended, active, note }: RunWatch): Runs {
  const running = new Set<string>();

  async function order(feed: string, { full = false, restores, approval, occurrence }: RunWish): Promise<RunAnswer> {
    try {
      await readyPractice(desk, feed);
      const { schedule } = entryOf(desk, feed).feed;
      const from = occurrence && schedule && freshFrom(schedule, occurrence);
      return await desk.engine.call('run', {
        ...(await placeOf(desk, feed)),
        secrets: await secretsOf(desk, feed),
        full,
        ...(restores !== undefined && { restores }),
        trigger: occurrence ? 'schedule' : 'hand',
        ...(occurrence && { occurrence: occurrence.id }),
        ...(from !== undefined && { freshFrom: from }),
        ...(approval && { approval: { by: whoami(), ...approval } }),
      });
    } catch (problem) {
      if (!(problem instanceof FaultError)) note('run', problem);
      const { code, values, decision } =
        problem instanceof FaultError ? problem.fault : fault('internal', 'person', { detail: 'run' });
      // The engine died: whether the vendor has the file is for the next run to find out.
      const outcome = code === 'engine stopped' ? 'unknown' : 'failed';
      return { view: { outcome, holds: [], problem: { code, values } }, again: decision === 'retry' };
    }
  }

  return {
    isRunning: (feed) => running.has(feed),
    async start(feed, wish) {
      if (running.has(feed)) throw new FaultError(fault('busy', 'retry'));
      running.add(feed);
      active(true);
      desk.changed();
      let end: RunEnd = {
        feed,
        view: { outcome: 'failed', holds: [] },
        byItself: wish.occurrence !== undefined,
        again: false,
      };
      try {
        end = { ...end, ...(await order(feed, wish)) };
        return end;
      } finally {
        running.delete(feed);
        active(running.size > 0);
        desk.changed();
        desk.tell({ event: 'run ended', feed, outcome: end.view.outcome });
        ended(end);
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
