import { Cron } from 'croner';
import { type Schedule, timesOf } from '../../shared/feed/schedule';

/** One time at which a feed is due. */
export interface Occurrence {
  /** `feed@local-date@time`: the same for a repeated hour, a clock set back or a second process. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** A time of the schedule on one day. */
interface Start {
  readonly at: number;
  /** Local calendar day. */
  readonly date: string;
}

const day = 86_400_000;
/** So far ahead a next run is looked for: holidays of a whole year may lie between. */
const daysAhead = 400;

/**
 * The next `count` starts after `from`, ISO 8601 UTC, without the days left out. A local time that daylight saving
 * leaves out runs when the clock has moved on, one that comes twice runs the first time (croner, measured).
 */
export function nextRuns(schedule: Schedule, from: Date, count: number): readonly string[] {
  const now = from.getTime();
  const end = now + daysAhead * day;
  const zone = zoneOf(schedule);
  const found = timesOf(schedule).flatMap((time) => {
    const near = startsAround(schedule, time, now).filter(({ at }) => at > now);
    const starts = near.filter((start) => !isLeftOut(schedule, start)).map(({ at }) => at);
    const cron = cronOf(schedule, time);
    let next = starts.length < count ? cron.nextRun(new Date(near.at(-1)?.at ?? now)) : null;
    while (next && next.getTime() <= end && starts.length < count) {
      if (!isLeftOut(schedule, { date: localDate(next, zone) })) starts.push(next.getTime());
      next = cron.nextRun(next);
    }
    return starts;
  });
  return [...new Set(found)]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map((at) => new Date(at).toISOString());
}

/** The same; none where this computer does not know the schedule's time zone: that stops its own feed, and no other. */
export function nextIfKnown(schedule: Schedule, from: Date, count: number): readonly string[] {
  try {
    return nextRuns(schedule, from, count);
  } catch {
    return [];
  }
}

/**
 * The newest occurrence that is due at `now`; undefined when none was due in the last eight days. Two times that
 * daylight saving moves to one moment are one occurrence: that of the later time.
 */
export function latestDue(feed: string, schedule: Schedule, now: Date): Occurrence | undefined {
  const [from, to] = [now.getTime() - 8 * day, now.getTime()];
  let latest: (Start & { readonly time: string }) | undefined;
  for (const time of timesOf(schedule)) {
    const start = startsAround(schedule, time, to).findLast(
      (one) => one.at <= to && one.at > from && !isLeftOut(schedule, one),
    );
    if (start && (!latest || start.at >= latest.at)) latest = { ...start, time };
  }
  return latest && { id: `${feed}@${latest.date}@${latest.time}`, at: new Date(latest.at).toISOString() };
}

/** The zone the schedule means: its own, or the computer's. */
export function zoneOf(schedule: Pick<Schedule, 'timeZone'>): string {
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

// All are slow to make, and asked for twice a minute.
const dates = new Map<string, Intl.DateTimeFormat>();
const crons = new Map<string, Cron>();
const around = new Map<string, readonly Start[]>();

function isLeftOut({ leaveOut }: Schedule, { date }: Pick<Start, 'date'>): boolean {
  return leaveOut?.includes(date) ?? false;
}

/**
 * The starts from nine days before a moment's UTC day to two days after it, left-out days among them. Looked for
 * forwards: stepping back over a daylight-saving change is not the same walk.
 */
function startsAround(schedule: Schedule, time: string, moment: number): readonly Start[] {
  const cron = cronOf(schedule, time);
  const zone = zoneOf(schedule);
  const today = Math.floor(moment / day);
  const name = `${zone} ${schedule.days.join()} ${time} ${today}`;
  const known = around.get(name);
  if (known) return known;
  const starts: Start[] = [];
  let next = cron.nextRun(new Date((today - 9) * day));
  while (next && next.getTime() < (today + 2) * day) {
    starts.push({ at: next.getTime(), date: localDate(next, zone) });
    next = cron.nextRun(next);
  }
  if (around.size > 500) around.clear();
  around.set(name, starts);
  return starts;
}

function cronOf(schedule: Schedule, time: string): Cron {
  const [hour = '0', minute = '0'] = time.split(':');
  const pattern = `0 ${Number(minute)} ${Number(hour)} * * ${schedule.days.join(',')}`;
  const timezone = zoneOf(schedule);
  const name = `${timezone} ${pattern}`;
  const cron = crons.get(name) ?? new Cron(pattern, { timezone, paused: true });
  crons.set(name, cron);
  return cron;
}
