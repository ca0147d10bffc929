import type { Schedule } from '../../shared/feed/schedule';
import type { Attempted } from './attempts';
import { latestDue, type Occurrence } from './occurrences';

export interface ScheduledFeed {
  readonly feed: string;
  readonly schedule: Schedule;
  /** Occurrences up to this moment do not count: the schedule was made, changed or resumed then. */
  readonly since: string;
  readonly pausedUntil?: string;
  /** The newest occurrence that was skipped already. */
  readonly skipped?: string;
  /** The newest occurrence of which the person was told that it failed for good. */
  readonly told?: string;
}

export type Due =
  | { readonly is: 'run'; readonly occurrence: Occurrence }
  /** Begun already, did not come to its end, and recent enough to be tried again. */
  | { readonly is: 'again'; readonly occurrence: Occurrence; readonly attempted: Attempted }
  /** Too late to catch up; a person is told once. */
  | { readonly is: 'skip'; readonly occurrence: Occurrence }
  /** Too late to be tried again, and nobody was told yet that it failed. */
  | { readonly is: 'failed'; readonly occurrence: Occurrence }
  | { readonly is: 'nothing' };

/**
 * What the schedule asks for at `now`. Only the newest missed occurrence counts: a computer that was off
 * for a week sends once. `attempted` tells how far an occurrence ever came, by whatever process.
 * @param busySince milliseconds: what came due since then had to wait for another feed's run, not for the computer
 */
export function due(
  feed: ScheduledFeed,
  now: Date,
  attempted: (occurrence: string) => Attempted | undefined,
  busySince = now.getTime(),
): Due {
  if (isPaused(feed.pausedUntil, now)) return { is: 'nothing' };
  const occurrence = latestDue(feed.feed, feed.schedule, now);
  if (!occurrence || occurrence.at <= feed.since) return { is: 'nothing' };
  // What fell into a pause was not meant to run.
  if (feed.pausedUntil !== undefined && occurrence.at < feed.pausedUntil) return { is: 'nothing' };
  const inTime = Math.min(now.getTime(), busySince) <= windowEnd(feed.schedule, occurrence);
  // Passed over while the clock was wrong, and still in time by the right one: it runs.
  if (occurrence.id === feed.skipped && !inTime) return { is: 'nothing' };
  const before = attempted(occurrence.id);
  const told = occurrence.id === feed.told;
  if (!before) return told ? { is: 'nothing' } : { is: inTime ? 'run' : 'skip', occurrence };
  if (before.last === 'done' || told) return { is: 'nothing' };
  return inTime ? { is: 'again', occurrence, attempted: before } : { is: 'failed', occurrence };
}

/** Until when an occurrence is caught up or tried again, in milliseconds. */
export function windowEnd(schedule: Pick<Schedule, 'catchUpHours'>, { at }: Pick<Occurrence, 'at'>): number {
  // A tick comes every half minute: without that grace a window of 0 hours would never run at all.
  return Date.parse(at) + Math.max(schedule.catchUpHours * 3_600_000, 90_000);
}

export function isPaused(until: string | undefined, now: Date): boolean {
  return until !== undefined && Date.parse(until) > now.getTime();
}
