import type { Attempted } from '../../electron/schedule/attempts';
import type { ScheduledFeed } from '../../electron/schedule/due';
import { freshFrom } from '../../electron/schedule/freshness';
import { startScheduler, type WaitsFor } from '../../electron/schedule/scheduler';
import { type Schedule, weekdays } from '../../shared/feed/schedule';
import { FakeClock } from '../window/fake-clock';

const hour = 3_600_000;
const day = 24 * hour;
const tick = 30_000;

export type ZonedSchedule = Schedule & { readonly timeZone: string };

/** A start of a run, as the app's clock showed it. */
export interface Start {
  readonly occurrence: string;
  readonly at: number;
  /** What it lacked, by the simulation's own reckoning. */
  readonly lacked: WaitsFor | undefined;
  readonly paused: boolean;
  /** How many pauses had been chosen by then: of a later one it could not know, by a clock that was wrong. */
  readonly pausesKnown: number;
  end: 'done' | 'again' | 'killed';
}

export type Stretch = readonly [from: number, to: number];

/** What happened in a simulated stretch of days. */
export interface Lived {
  readonly starts: readonly Start[];
  /** Stretches in which the computer was awake with a right clock. */
  readonly awake: readonly Stretch[];
  /** Stretches in which the clock was wrong, by that clock. */
  readonly wrong: readonly Stretch[];
  readonly pauses: readonly Stretch[];
  readonly skipped: readonly string[];
  readonly gaveUp: readonly { readonly occurrence: string; readonly at: number }[];
  /** How often a run was asked for what it waits for, and how often app and simulation differed about the export. */
  readonly asked: number;
  readonly differed: number;
  readonly restarts: number;
  lacks(occurrence: number, now: number): WaitsFor | undefined;
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

/** The export is saved on nine days in ten, at any hour; one hour in ten is without a network. */
function world(schedule: ZonedSchedule, from: number, days: number, chance: () => number) {
  const saves = Array.from({ length: days + 9 }, (_, index) => from + (index - 2) * day + Math.floor(chance() * day))
    .filter(() => chance() < 0.9)
    .sort((a, b) => a - b);
  const offline = new Set<number>();
  for (let index = -48; index < (days + 9) * 24; index++) if (chance() < 0.1) offline.add(index);
  const format = formatOf(schedule.timeZone);
  const localDay = (at: number): number => Math.floor(wallClock(at, format) / day);
  function savedBy(now: number): number {
    let [low, high] = [0, saves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((saves[middle] ?? Infinity) <= now) low = middle + 1;
      else high = middle;
    }
    return saves[low - 1] ?? -Infinity;
  }
  return {
    savedBy,
    lacks(occurrence: number, now: number): WaitsFor | undefined {
      if (offline.has(Math.floor((now - from) / hour))) return 'network';
      const { fresh } = schedule;
      if (fresh === undefined) return undefined;
      const saved = savedBy(now);
      const enough =
        fresh === 'today'
          ? saved > 0 && localDay(saved) >= localDay(occurrence)
          : saved >= occurrence - fresh.hours * hour;
      return enough ? undefined : 'export';
    },
  };
}

/**
 * Lets a computer live through days: it is opened for some minutes at random, most often around the time of the run,
 * wakes twice at once, has its clock set forth and back, loses its network, is paused, is killed in the middle of a
 * run, and restarts the app; runs fail and are tried again, and the export comes when it comes.
 */
export async function live(schedule: ZonedSchedule, from: number, days: number, seed: number): Promise<Lived> {
  const chance = chances(seed);
  const clock = new FakeClock(new Date(from).toISOString());
  const journal = new Map<string, Attempted>();
  const [starts, awake, wrong, pauses]: [Start[], Stretch[], Stretch[], Stretch[]] = [[], [], [], []];
  const skipped: string[] = [];
  const gaveUp: { occurrence: string; at: number }[] = [];
  const { lacks, savedBy } = world(schedule, from, days, chance);
  let feed: ScheduledFeed = { feed: 'f', schedule, since: new Date(from).toISOString() };
  let [asked, differed, restarts] = [0, 0, 0];
  let killed = false;
  const now = (): number => clock.now().getTime();
  const start = () =>
    startScheduler({
      clock,
      chance,
      feeds: () => [feed],
      attempted: (_, occurrence) => journal.get(occurrence),
      waitsFor: async (_, { at }) => {
        asked++;
        const missing = lacks(Date.parse(at), now());
        const fresh = freshFrom(schedule, { at });
        // The app reckons with a moment, the simulation with days of the wall calendar.
        const stale = fresh !== undefined && savedBy(now()) < Date.parse(fresh);
        if (missing !== 'network' && stale !== (missing === 'export')) differed++;
        return missing;
      },
      waiting: () => undefined,
      run: async (_, { id, at }) => {
        const dice = chance();
        const end = dice < 0.05 ? 'killed' : dice < 0.3 ? 'again' : 'done';
        const [occurrence = '', number = '1'] = id.split('#');
        journal.set(occurrence, { count: Number(number), last: end === 'killed' ? 'open' : end, at: now() });
        const paused = feed.pausedUntil !== undefined && now() < Date.parse(feed.pausedUntil);
        starts.push({
          ...{ occurrence: id, at: now(), lacked: lacks(Date.parse(at), now()), paused, end },
          pausesKnown: pauses.length,
        });
        killed ||= end === 'killed';
        return end === 'killed' ? new Promise<'done'>(() => undefined) : end;
      },
      giveUp: (_, { id }) => {
        gaveUp.push({ occurrence: id, at: now() });
        feed = { ...feed, told: id };
      },
      skip: (_, { id }) => {
        skipped.push(id);
        feed = { ...feed, skipped: id };
      },
    });
  let scheduler = start();
  function restart(): void {
    scheduler.stop();
    scheduler = start();
    killed = false;
    restarts++;
  }
  const jumpTo = (moment: number) => clock.jump(new Date(moment).toISOString());
  /** A killed app comes back a minute later. */
  async function runUntil(moment: number): Promise<void> {
    while (now() < moment) {
      await clock.runUntil(new Date(Math.min(moment, now() + 60_000)).toISOString());
      if (killed) restart();
    }
  }

  for (let date = from; date < from + days * day; date += day) {
    const opened = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => date + Math.floor(chance() * day)).sort(
      (a, b) => a - b,
    );
    if (chance() < 0.01) {
      const until = date + Math.floor(chance() * 5 * day);
      feed = { ...feed, pausedUntil: new Date(until).toISOString() };
      const before = pauses.pop();
      // A pause that is chosen anew takes the place of the one before.
      if (before) pauses.push([before[0], Math.min(before[1], now())]);
      pauses.push([now(), until]);
    }
    for (const moment of opened) {
      if (moment <= now()) continue;
      jumpTo(moment);
      if (chance() < 0.1) restart();
      scheduler.wake();
      if (chance() < 0.3) scheduler.wake();
      const until = moment + (2 + Math.floor(chance() * 12)) * 60_000;
      await runUntil(until);
      awake.push([moment, until]);
      if (chance() < 0.02) {
        // Set wrong for a minute, and right again.
        const other = until + Math.floor((chance() - 0.5) * 6 * day);
        jumpTo(other);
        scheduler.wake();
        await runUntil(other + 60_000);
        wrong.push([other, other + 60_000]);
        jumpTo(until + 60_000);
      }
    }
  }
  scheduler.stop();
  return { starts, awake, wrong, pauses, skipped, gaveUp, asked, differed, restarts, lacks };
}

/** Whether it was awake with a right clock, and lacked nothing, for over a minute between two moments. */
export function couldRun({ awake, lacks }: Lived, at: number, from: number, until: number): boolean {
  return awake.some(([opened, closed]) => {
    let good = 0;
    for (let now = Math.max(opened, from); now <= Math.min(closed, until); now += tick / 3) {
      good = lacks(at, now) === undefined ? good + 1 : 0;
      if (good > 7) return true;
    }
    return false;
  });
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** What the wall clock of a zone shows at a moment, as if it were UTC, in milliseconds. */
function wallClock(at: number, format: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, date, hours % 24, minute, second);
}

/** One time at which a schedule is due. */
export interface DueMoment {
  readonly id: string;
  readonly at: number;
  /** So late it may still begin; a look comes every half minute. */
  readonly end: number;
}

/**
 * The moments at which a schedule is due, worked out another way than the app does: each day of the wall calendar is
 * asked for the moment at which the wall clock shows the time. Where the clock passes over the time, it is due when
 * the clock has moved on; of two times that meet there, the later one is.
 */
export function moments(schedule: ZonedSchedule, from: number, days: number): DueMoment[] {
  const format = formatOf(schedule.timeZone);
  const found = new Map<number, DueMoment>();
  const firstDate = Math.floor(wallClock(from, format) / day);
  const times = [schedule.at].flat().sort();
  for (let date = firstDate; date <= firstDate + days; date++) {
    const named = weekdays[(date + 3) % 7];
    const written = new Date(date * day).toISOString().slice(0, 10);
    if (named === undefined || !schedule.days.includes(named) || schedule.leaveOut?.includes(written)) continue;
    for (const time of times) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const wanted = date * day + hours * hour + minutes * 60_000;
      // Any offset in force a day before or after may be the right one; the larger offset is the earlier moment.
      const offsets = [wanted - day, wanted + day].map((at) => wallClock(at, format) - at).sort((a, b) => b - a);
      const exact = offsets.map((offset) => wanted - offset).find((at) => wallClock(at, format) === wanted);
      // Left out by the clock: as soon as it has moved on.
      let passed = wanted - Math.max(...offsets) - 2 * hour;
      while (exact === undefined && wallClock(passed, format) < wanted) passed += 60_000;
      const at = exact ?? passed;
      found.set(at, { id: `f@${written}@${time}`, at, end: at + Math.max(schedule.catchUpHours * hour, 90_000) });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
