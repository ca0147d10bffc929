import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attempted } from '../../electron/schedule/attempts';
import { due, windowEnd } from '../../electron/schedule/due';
import { feedTimes } from '../../electron/schedule/feed-times';
import { latestDue, nextRuns } from '../../electron/schedule/occurrences';
import { scheduleSchema, weekdays } from '../../shared/feed/schedule';
import { decideUpdate } from '../../shared/update/decide-update';

const minute = 60_000;
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const schedule = fc
  .record({
    at: fc.array(time, { minLength: 1, maxLength: 6 }),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    timeZone: fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Jerusalem', 'Pacific/Auckland'),
    catchUpHours: fc.constantFrom(0, 1, 6, 24),
  })
  .map((one) => scheduleSchema.parse(one));
/** Around the days on which clocks change, and others. */
const moment = fc
  .tuple(
    fc.constantFrom('2026-03-27', '2026-03-29', '2026-10-25', '2026-11-01', '2026-06-10'),
    fc.integer({ min: 0, max: 2 * 24 * 60 }),
  )
  .map(([date, minutes]) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * minute));
const attempt = fc.constantFrom<Attempted['last'] | 'never'>('done', 'again', 'open', 'never');

it('nothing is installed near a run of a real schedule, or while one may still be tried again, but while one only waits', () => {
  let installed = 0;
  let waiting = 0;
  fc.assert(
    fc.property(schedule, moment, attempt, fc.boolean(), (made, now, last, waits) => {
      const feed = { feed: 'one', schedule: made, since: '2026-01-01T00:00:00.000Z' };
      const attempted = (): Attempted | undefined =>
        last === 'never' ? undefined : { count: 1, last, at: now.getTime() };
      const newest = latestDue('one', made, now);
      const until = waits && newest ? windowEnd(made, newest) : undefined;
      const times = { running: false, held: false, ...feedTimes(feed, now, attempted, until) };
      const facts = { now: now.getTime(), allowed: true, placeSet: true, known: 'ready', nextLook: Infinity } as const;
      const rest = { doubtful: false, window: { open: false, idle: 0 }, asked: 'install' } as const;
      if (decideUpdate({ ...facts, ...rest, feeds: [times] }).do !== 'install') return;
      installed += 1;
      const next = Date.parse(nextRuns(made, now, 1)[0] ?? '9999-01-01T00:00:00Z');
      expect(next - now.getTime()).toBeGreaterThan(20 * minute);
      const latest = latestDue('one', made, now);
      if (!latest) return;
      expect(now.getTime() - Date.parse(latest.at)).toBeGreaterThan(5 * minute);
      const inTime = now.getTime() <= windowEnd(made, latest);
      const { is } = due(feed, now, attempted);
      if (is === 'run' && waits) {
        waiting += 1;
        // A start of the app some minutes later, which remembers nothing, waits on.
        const later = new Date(now.getTime() + 20 * minute);
        expect(due(feed, later, attempted, later.getTime())).toMatchObject({ is: 'run', occurrence: latest });
        return;
      }
      expect(inTime && last !== 'done').toBe(false);
      expect(['run', 'again']).not.toContain(is);
    }),
    { numRuns: 1_500 },
  );
  expect(installed).toBeGreaterThan(100);
  expect(waiting).toBeGreaterThan(20);
});

it('what nobody can reckon counts as not at its end', () => {
  const feed = { feed: 'one', schedule: scheduleSchema.parse({ at: '08:00', timeZone: 'Mars/Olympus' }), since: '' };
  expect(feedTimes(feed, new Date(), () => undefined)).toEqual({ open: true });
  const known = { ...feed, schedule: scheduleSchema.parse({ at: '08:00', timeZone: 'UTC' }) };
  const unread = (): never => {
    throw new Error('journal unreadable');
  };
  expect(feedTimes(known, new Date(), unread)).toEqual({ open: true });
});

it('a pause moves the next time behind its end', () => {
  const now = new Date('2026-06-10T07:50:00Z');
  const made = scheduleSchema.parse({ at: '08:00', timeZone: 'UTC' });
  const paused = { feed: 'one', schedule: made, since: '', pausedUntil: '2026-06-12T00:00:00.000Z' };
  expect(feedTimes(paused, now, () => undefined).next).toBe(Date.parse('2026-06-12T08:00:00Z'));
  const { pausedUntil: _over, ...going } = paused;
  expect(feedTimes(going, now, () => undefined).next).toBe(Date.parse('2026-06-10T08:00:00Z'));
});
