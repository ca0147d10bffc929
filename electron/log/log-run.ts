import type { RunReport } from '../run/report';
import { feedMark, type LogEntry } from './log-entry';

type RunEntry = Extract<LogEntry, { what: 'run ended' }>;
/** What the log takes of a run's end, whoever tells it. */
export type RunEnding = Pick<RunReport, 'outcome' | 'counts' | 'bytes'> & {
  readonly holds: readonly { readonly code: string }[];
  readonly code?: string | undefined;
};

/** The end of a run as the log has it: codes and numbers. */
export function runEntry(
  feedId: string,
  trigger: RunEntry['trigger'],
  { outcome, counts, bytes, holds, code }: RunEnding,
): RunEntry {
  return {
    what: 'run ended',
    feed: feedMark(feedId),
    trigger,
    outcome,
    ...(code !== undefined && { code }),
    ...(holds.length > 0 && { holds: holds.map((hold) => hold.code) }),
    ...(bytes !== undefined && { bytes }),
    ...(counts && {
      rows: counts.rows,
      added: counts.added,
      changed: counts.changed,
      removed: counts.removed,
      errors: counts.errors,
    }),
  };
}
