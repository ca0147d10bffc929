import { Cron } from 'croner';
import type { Schedule } from '../../shared/feed/feed';

/** One time at which a feed is due. */
export interface Occurrence {
  /** `feed@local-date@time`: the same for a repeated hour, a clock set back or a second process. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/**
 * The next `count` starts after `from`, ISO 8601 UTC. A local time that daylight saving leaves out
 * runs when the clock has moved on, one that comes twice runs the first time (croner, measured).
 */
export function nextRuns(schedule: Schedule, from: Date, count: number): readonly string[] {
  return cronOf(schedule)
    .nextRuns(count, from)
    .map((date) => date.toISOString());
}

/** The newest occurrence that is due at `now`; undefined when none was due in the last eight days. */
export function latestDue(feed: string, schedule: Schedule, now: Date): Occurrence | undefined {
  const at = lastWithin(1, schedule, now) ?? lastWithin(8, schedule, now);
  return at && { id: `${feed}@${localDate(at, zoneOf(schedule))}@${schedule.at}`, at: at.toISOString() };
}

/** The zone the schedule means: its own, or the computer's. */
export function zoneOf(schedule: Schedule): string {
  return schedule.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Calendar day of a moment in a zone, "YYYY-MM-DD". */
export function localDate(at: Date, timeZone: string): string {
  let format = dates.get(timeZone);
  if (!format) {
    // The Swedish form of a date is ISO 8601's.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dates.set(timeZone, format);
  }
  return format.format(at);
}

// Both are slow to make, and asked for twice a minute.
const dates = new Map<string, Intl.DateTimeFormat>();
const crons = new Map<string, Cron>();

/** Looked for forwards: stepping back over a daylight-saving change is not the same walk. */
function lastWithin(days: number, schedule: Schedule, now: Date): Date | undefined {
  const cron = cronOf(schedule);
  let at: Date | undefined;
  let candidate = cron.nextRun(new Date(now.getTime() - days * 86_400_000));
  while (candidate && candidate.getTime() <= now.getTime()) {
    at = candidate;
    candidate = cron.nextRun(candidate);
  }
  return at;
}

function cronOf(schedule: Schedule): Cron {
  const [hour = '0', minute = '0'] = schedule.at.split(':');
  const pattern = `0 ${Number(minute)} ${Number(hour)} * * ${schedule.days.join(',')}`;
  const timezone = zoneOf(schedule);
  const name = `${timezone} ${pattern}`;
  const cron = crons.get(name) ?? new Cron(pattern, { timezone, paused: true });
  crons.set(name, cron);
  return cron;
}
