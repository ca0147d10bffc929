import type { Schedule } from '../../shared/feed/feed';
import { latestDue, type Occurrence } from './occurrences';

export interface ScheduledFeed {
  readonly feed: string;
  readonly schedule: Schedule;
  /** Occurrences up to this moment do not count: the schedule was made, changed or resumed then. */
  readonly since: string;
  readonly pausedUntil?: string;
  /** The newest occurrence that was skipped already. */
  readonly skipped?: string;
}

export type Due =
  | { readonly is: 'run'; readonly occurrence: Occurrence }
  /** Begun already, and recent enough to be tried again if it failed. */
  | { readonly is: 'started'; readonly occurrence: Occurrence }
  /** Too late to catch up; a person is told once. */
  | { readonly is: 'skip'; readonly occurrence: Occurrence }
  | { readonly is: 'nothing' };

/**
 * What the schedule asks for at `now`. Only the newest missed occurrence counts: a computer that was off
 * for a week sends once. `started` tells whether an occurrence was ever begun, by whatever process.
 */
export function due(feed: ScheduledFeed, now: Date, started: (occurrence: string) => boolean): Due {
  if (isPaused(feed.pausedUntil, now)) return { is: 'nothing' };
  const occurrence = latestDue(feed.feed, feed.schedule, now);
  if (!occurrence || occurrence.at <= feed.since) return { is: 'nothing' };
  // What fell into a pause was not meant to run.
  if (feed.pausedUntil !== undefined && occurrence.at < feed.pausedUntil) return { is: 'nothing' };
  const inTime = now.getTime() <= windowEnd(feed.schedule, occurrence);
  // Passed over while the clock was wrong, and still in time by the right one: it runs.
  if (occurrence.id === feed.skipped && !inTime) return { is: 'nothing' };
  if (started(occurrence.id)) return inTime ? { is: 'started', occurrence } : { is: 'nothing' };
  return { is: inTime ? 'run' : 'skip', occurrence };
}

/** Until when an occurrence is caught up or tried again, in milliseconds. */
export function windowEnd(schedule: Schedule, { at }: Occurrence): number {
  // A tick comes every half minute: without that grace a window of 0 hours would never run at all.
  return Date.parse(at) + Math.max(schedule.catchUpHours * 3_600_000, 90_000);
}

export function isPaused(until: string | undefined, now: Date): boolean {
  return until !== undefined && Date.parse(until) > now.getTime();
}
