import { describe, expect, it } from 'vitest';
import { localDate } from '../../electron/schedule/occurrences';
import { type Schedule, scheduleSchema } from '../../shared/feed/feed';
import { live, moments } from './schedule-year';

/** The nightly run lives through thirty years. */
const years = Number(process.env['ROSTER_COURIER_YEARS'] ?? 1);
const from = Date.parse('2026-01-01T00:00:00Z');

// Half an hour of daylight saving, zones that changed their rules, days that begin after midnight, both hemispheres.
const zones: readonly (readonly [string, Partial<Schedule>])[] = [
  ['Europe/Stockholm', { at: '02:30' }],
  ['Asia/Jerusalem', { at: '01:30', days: ['sun', 'mon', 'tue', 'wed', 'thu'] }],
  ['America/New_York', { at: '23:59', catchUpHours: 0 }],
  ['Australia/Lord_Howe', { at: '02:15', catchUpHours: 2 }],
  ['America/Santiago', { at: '00:00', catchUpHours: 24 }],
  ['Africa/Cairo', { at: '00:30' }],
  ['Pacific/Chatham', { at: '03:00', catchUpHours: 12 }],
  ['UTC', { at: '12:00', days: ['mon'] }],
];

describe(`the schedule through ${years * 365} days`, () => {
  it.each(zones)(
    'in %s runs each time at most once, and inside its window',
    { timeout: 60_000 + years * 60_000 },
    async (timeZone, rest) => {
      const schedule = { ...scheduleSchema.parse({ at: '00:00', ...rest }), timeZone };
      const seed = timeZone.length * 7919 + years;
      const { starts, awake, skipped } = await live(schedule, from, years * 365, seed);
      const told = `seed ${seed}`;

      const ids = starts.map(({ occurrence }) => occurrence);
      expect(new Set(ids).size, told).toBe(ids.length);

      const first = new Map(
        starts.filter(({ occurrence }) => !occurrence.includes('#')).map((one) => [one.occurrence, one]),
      );
      const due = moments(schedule, from, years * 365)
        .filter((at) => at > from)
        .map((at) => ({
          at,
          id: `f@${localDate(new Date(at), timeZone)}@${schedule.at}`,
          // So late it may still begin; a look comes every half minute.
          end: at + Math.max(schedule.catchUpHours * 3_600_000, 90_000),
        }));
      const known = new Map(due.map((one) => [one.id, one]));
      for (const { occurrence, at } of starts) {
        const its = known.get(occurrence.replace(/#\d+$/, ''));
        expect(its, `${occurrence}, ${told}`).toBeDefined();
        if (its)
          expect(at >= its.at && at <= its.end, `${occurrence} at ${new Date(at).toISOString()}, ${told}`).toBe(true);
      }

      // Awake with a right clock for a whole minute inside the window, before the next time came: it ran.
      let seen = 0;
      for (const [i, { id, at, end }] of due.entries()) {
        const last = Math.min(end, due[i + 1]?.at ?? Infinity);
        if (!awake.some(([a, b]) => Math.min(b, last) - Math.max(a, at) > 60_000)) continue;
        seen++;
        expect(first.has(id), `${id}, ${told}`).toBe(true);
      }
      console.log(
        `${timeZone}: ${due.length} times, ${first.size} run, ${seen} certain to, ${starts.length} starts, ${skipped.length} left out`,
      );
      expect(seen).toBeGreaterThan(schedule.catchUpHours === 0 ? 0 : years * 10);
    },
  );
});
