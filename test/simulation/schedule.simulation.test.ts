import { describe, expect, it } from 'vitest';
import { type Schedule, scheduleSchema } from '../../shared/feed/schedule';
import { chances, couldRun, type DueMoment, live, type Lived, moments, type ZonedSchedule } from './schedule-year';

/** The nightly run lives through thirty years. */
const years = Number(process.env['ROSTER_COURIER_YEARS'] ?? 1);
const days = years * 365;
const from = Date.parse('2026-01-01T00:00:00Z');
const minute = 60_000;

// Half an hour of daylight saving, zones that changed their rules, days that begin after midnight, both hemispheres.
const zones: readonly (readonly [string, Partial<Schedule>])[] = [
  ['Europe/Stockholm', { at: ['02:30', '02:45', '14:00'], fresh: 'today' }],
  ['Asia/Jerusalem', { at: '01:30', days: ['sun', 'mon', 'tue', 'wed', 'thu'], fresh: { hours: 20 } }],
  ['America/New_York', { at: ['23:59', '12:00'], catchUpHours: 0 }],
  ['Australia/Lord_Howe', { at: ['02:15', '08:00'], catchUpHours: 2 }],
  ['America/Santiago', { at: '00:00', catchUpHours: 24, fresh: 'today' }],
  ['Africa/Cairo', { at: ['00:30', '06:30', '12:30', '18:30'] }],
  ['Pacific/Chatham', { at: '03:00', catchUpHours: 12, fresh: { hours: 6 } }],
  ['UTC', { at: ['12:00', '13:00'], days: ['mon', 'fri'] }],
];

/** Some days of each year, as holidays fall. */
function holidays(seed: number): string[] {
  const chance = chances(seed);
  return Array.from({ length: years * 14 }, () =>
    new Date(from + Math.floor(chance() * days) * 86_400_000).toISOString().slice(0, 10),
  );
}

describe(`the schedule through ${days} days`, () => {
  it.each(zones)(
    'in %s runs each time at most once, inside its window, with what it needs, and tells what failed',
    { timeout: 60_000 + years * 60_000 },
    async (timeZone, rest) => {
      const seed = timeZone.length * 7919 + years;
      const told = `seed ${seed}`;
      const schedule: ZonedSchedule = {
        ...scheduleSchema.parse({ at: '00:00', leaveOut: holidays(seed), ...rest }),
        timeZone,
      };
      const lived = await live(schedule, from, days, seed);
      const due = moments(schedule, from, days).filter(({ at }) => at > from);
      const known = new Map(due.map((one) => [one.id, one]));

      const { starts } = lived;
      expect(new Set(starts.map(({ occurrence }) => occurrence)).size, told).toBe(starts.length);
      expect(lived.differed, told).toBe(0);
      for (const { occurrence, at, lacked, paused, pausesKnown } of starts) {
        const its = known.get(occurrence.replace(/#\d+$/, ''));
        const where = `${occurrence} at ${new Date(at).toISOString()}, ${told}`;
        expect(its, where).toBeDefined();
        if (!its) continue;
        expect(at >= its.at && at <= its.end, where).toBe(true);
        expect(paused, where).toBe(false);
        expect(
          lived.pauses.slice(0, pausesKnown).some(([a, b]) => its.at > a && its.at < b),
          where,
        ).toBe(false);
        // Without what it needs only with the last look of its window.
        if (lacked) expect(at + minute / 2, where).toBeGreaterThanOrEqual(its.end);
      }
      expectPausesBetweenAttempts(lived, told);
      const certain = expectCertainRuns(lived, due, told);
      const owed = expectToldOfFailures(lived, due, told);
      const further = expectFurtherAttempts(lived, due, told);
      const first = starts.filter(({ occurrence }) => !occurrence.includes('#')).length;
      const lacking = starts.filter(({ lacked }) => lacked).length;
      console.log(
        `${timeZone}: ${due.length} times, ${first} run, ${certain} certain to, ${starts.length} starts, ${lacking} of them lacking something, ${lived.restarts} restarts, ${lived.skipped.length} left out, ${lived.gaveUp.length} failures told, ${owed} of them owed, ${further} tried anew for certain, asked ${lived.asked} times`,
      );
      expect(certain).toBeGreaterThan(schedule.catchUpHours === 0 ? 0 : years * 10);
    },
  );
});

/** Attempts are numbered, none is left out, and none comes within its pause, but for clocks that were set. */
function expectPausesBetweenAttempts({ starts, wrong }: Lived, told: string): void {
  const last = new Map<string, { number: number; at: number; end: string }>();
  for (const { occurrence, at, end } of starts) {
    const [id = '', text = '1'] = occurrence.split('#');
    const number = Number(text);
    const before = last.get(id);
    last.set(id, { number, at, end });
    expect(number, `${occurrence}, ${told}`).toBe((before?.number ?? 0) + 1);
    if (!before) continue;
    expect(before.end, `${occurrence}, ${told}`).not.toBe('done');
    const pause = [1, 5, 15, 30, 60][before.number - 1] ?? Infinity;
    if (wrong.some(([a, b]) => before.at >= a && before.at <= b) || at < before.at) continue;
    expect(at - before.at, `${occurrence}, ${told}`).toBeGreaterThanOrEqual(pause * minute);
  }
}

/** Awake with a right clock, with all that it needs, not paused, for a minute before the next time: it ran. */
function expectCertainRuns(lived: Lived, due: readonly DueMoment[], told: string): number {
  const begun = new Set(lived.starts.map(({ occurrence }) => occurrence));
  let certain = 0;
  for (const [index, { id, at, end }] of due.entries()) {
    const until = Math.min(end, due[index + 1]?.at ?? Infinity);
    if (isPausedBetween(lived, at, until) || !couldRun(lived, at, at, until)) continue;
    certain++;
    expect(begun.has(id), `${id}, ${told}`).toBe(true);
  }
  return certain;
}

/** A time whose attempts all failed is told, once, as soon as the computer is awake after it, unless a newer time came. */
function expectToldOfFailures(lived: Lived, due: readonly DueMoment[], told: string): number {
  const rightly = lived.gaveUp.filter(({ at }) => !lived.wrong.some(([a, b]) => at >= a && at <= b));
  expect(new Set(rightly.map(({ occurrence }) => occurrence)).size, told).toBe(rightly.length);
  const ends = new Map(lived.starts.map(({ occurrence, end }) => [occurrence.replace(/#\d+$/, ''), end]));
  let owed = 0;
  for (const [index, { id, at, end }] of due.entries()) {
    const outcome = ends.get(id);
    const next = due[index + 1]?.at ?? Infinity;
    const isTold = lived.gaveUp.some(({ occurrence }) => occurrence === id);
    if (outcome === undefined || outcome === 'done') {
      expect(isTold, `${id} told though it did not fail, ${told}`).toBe(false);
      continue;
    }
    if (isPausedBetween(lived, at, next)) continue;
    if (!lived.awake.some(([a, b]) => Math.min(b, next) - Math.max(a, end + 1) > minute)) continue;
    owed++;
    // By a clock set wrong it may have been told as left out before.
    expect(isTold || lived.skipped.includes(id), `${id} failed and nobody was told, ${told}`).toBe(true);
  }
  return owed;
}

/** What may succeed later is tried anew as soon as its pause is over and it could run, also after a restart. */
function expectFurtherAttempts(lived: Lived, due: readonly DueMoment[], told: string): number {
  const attempts = new Map<string, Lived['starts'][number][]>();
  for (const start of lived.starts) {
    const [id = ''] = start.occurrence.split('#');
    attempts.set(id, [...(attempts.get(id) ?? []), start]);
  }
  let certain = 0;
  for (const [index, { id, at, end }] of due.entries()) {
    const until = Math.min(end, due[index + 1]?.at ?? Infinity);
    if (isPausedBetween(lived, at, until) || isToldByWrongClock(lived, id)) continue;
    for (const [number, start] of (attempts.get(id) ?? []).entries()) {
      const pause = ([1, 5, 15, 30, 60][number] ?? Infinity) * minute;
      const wrong = lived.wrong.some(([a, b]) => start.at >= a && start.at <= b);
      if (start.end === 'done' || wrong || start.at + pause > end) continue;
      if (!couldRun(lived, at, start.at + pause * 1.4 + minute, until)) continue;
      certain++;
      expect(attempts.get(id)?.[number + 1], `${start.occurrence} was not tried anew, ${told}`).toBeDefined();
    }
  }
  return certain;
}

/** A clock that was wrong for a while had its window end: the person was told that it failed, and nothing goes on after that. */
function isToldByWrongClock({ gaveUp, wrong }: Lived, id: string): boolean {
  return gaveUp.some(({ occurrence, at }) => occurrence === id && wrong.some(([a, b]) => at >= a && at <= b));
}

function isPausedBetween({ pauses }: Lived, from: number, until: number): boolean {
  return pauses.some(([a, b]) => a <= until && b >= from);
}
