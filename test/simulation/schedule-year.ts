import type { ScheduledFeed } from '../../electron/schedule/due';
import { startScheduler } from '../../electron/schedule/scheduler';
import { type Schedule, weekdays } from '../../shared/feed/feed';
import { FakeClock } from '../window/fake-clock';

const hour = 3_600_000;
const day = 24 * hour;

/** A start of a run, as the app's clock showed it. */
export interface Start {
  readonly occurrence: string;
  readonly at: number;
}

/** What happened in a simulated stretch of days. */
export interface Lived {
  readonly starts: readonly Start[];
  /** Stretches in which the computer was awake with a right clock, from and to. */
  readonly awake: readonly (readonly [number, number])[];
  readonly skipped: readonly string[];
}

/** A number from 0 to 1 at each call; the same ones for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Lets a computer live through days: it is opened for some minutes at random, most often around the time of the run,
 * wakes twice at once, has its clock set forth and back, and restarts the app; runs fail and are tried again.
 */
export async function live(schedule: Schedule, from: number, days: number, seed: number): Promise<Lived> {
  const chance = chances(seed);
  const clock = new FakeClock(new Date(from).toISOString());
  const begun = new Set<string>();
  const [starts, awake, skipped]: [Start[], [number, number][], string[]] = [[], [], []];
  let feed: ScheduledFeed = { feed: 'f', schedule, since: new Date(from).toISOString() };
  const start = () =>
    startScheduler({
      clock,
      chance,
      feeds: () => [feed],
      started: (_, occurrence) => begun.has(occurrence),
      run: async (_, { id }) => {
        begun.add(id);
        starts.push({ occurrence: id, at: clock.now().getTime() });
        return chance() < 0.2 ? 'again' : 'done';
      },
      giveUp: () => undefined,
      skip: (_, { id }) => {
        skipped.push(id);
        feed = { ...feed, skipped: id };
      },
    });
  let scheduler = start();
  const runUntil = async (moment: number) => clock.runUntil(new Date(moment).toISOString());
  const jumpTo = (moment: number) => clock.jump(new Date(moment).toISOString());

  for (let date = from; date < from + days * day; date += day) {
    const opened = Array.from({ length: 1 + Math.floor(chance() * 2) }, () => date + Math.floor(chance() * day)).sort(
      (a, b) => a - b,
    );
    for (const moment of opened) {
      const now = clock.now().getTime();
      if (moment <= now) continue;
      jumpTo(moment);
      if (chance() < 0.1) {
        scheduler.stop();
        scheduler = start();
      }
      scheduler.wake();
      if (chance() < 0.3) scheduler.wake();
      const until = moment + (2 + Math.floor(chance() * 4)) * 60_000;
      await runUntil(until);
      awake.push([moment, until]);
      if (chance() < 0.02) {
        // Set wrong for a minute, and right again.
        const wrong = until + (chance() - 0.5) * 6 * day;
        jumpTo(wrong);
        scheduler.wake();
        await runUntil(wrong + 60_000);
        jumpTo(until + 60_000);
      }
    }
  }
  scheduler.stop();
  return { starts, awake, skipped };
}

/** Offset of a zone at a moment, in milliseconds, from what its wall clock shows then. */
function wallClock(at: number, format: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, date, hours % 24, minute, second);
}

/**
 * The moments at which a schedule is due, worked out another way than the app does: each minute of a day is asked for
 * what the wall clock shows. Where the clock passes over the time, it is due when the clock has moved on.
 */
export function moments(schedule: Schedule & { timeZone: string }, from: number, days: number): number[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: schedule.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const [hours = 0, minutes = 0] = schedule.at.split(':').map(Number);
  const found: number[] = [];
  const firstDate = Math.floor(wallClock(from, format) / day);
  for (let date = firstDate; date <= firstDate + days; date++) {
    const named = weekdays[(date + 3) % 7];
    if (named === undefined || !schedule.days.includes(named)) continue;
    const wanted = date * day + hours * hour + minutes * 60_000;
    // Any offset in force a day before or after may be the right one; the larger offset is the earlier moment.
    const offsets = [wanted - day, wanted + day].map((at) => wallClock(at, format) - at).sort((a, b) => b - a);
    const exact = offsets.map((offset) => wanted - offset).find((at) => wallClock(at, format) === wanted);
    // Left out by the clock: as soon as it has moved on.
    let passed = wanted - Math.max(...offsets) - 2 * hour;
    while (wallClock(passed, format) < wanted) passed += 60_000;
    found.push(exact ?? passed);
  }
  return found;
}
