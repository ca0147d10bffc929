import { z } from 'zod';
import { feedId, page, text } from './parts';

const runName = z.string().max(100);

/** Runs: sent, approved, discarded, looked up and sent again. */
export const runsArguments = {
  send: z.strictObject({ feed: feedId, full: z.boolean() }),
  /** `run` is the held run that the person was shown: another one in its place is not sent by that yes. */
  approve: z.strictObject({ feed: feedId, run: runName, reason: z.string().max(500) }),
  discard: z.strictObject({ feed: feedId, reason: z.string().max(500) }),
  history: z.strictObject({ feed: feedId }),
  markRefused: z.strictObject({ feed: feedId, run: runName }),
  /** Takes back the yes to sending without people with errors. */
  waitAgain: z.strictObject({ feed: feedId }),
  /** Saves the exact file of a run through a dialog. Null when it was left. */
  saveSentFile: z.strictObject({ feed: feedId, run: runName }),
  /** The beginning of the exact file of a run, as text. */
  sentText: z.strictObject({ feed: feedId, run: runName }),
  /** Finds people by the words of their name or key in everything that is kept. */
  findPeople: z.strictObject({ feed: feedId, find: z.string().max(200) }),
  /** What happened to whoever went under this key in this run. */
  personStory: z.strictObject({ feed: feedId, key: text, run: runName }),
  /** What would change if this run's state were sent again. */
  restoreView: z.strictObject({ feed: feedId, run: runName }),
  restoreRows: z.strictObject({ feed: feedId, run: runName, ...page }),
  /** Sends the state of an earlier run again, through the same limits as any run. */
  restore: z.strictObject({ feed: feedId, run: runName }),
} as const;
