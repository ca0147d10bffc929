import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Attempts, afterFailure, attemptedIn } from '../../electron/schedule/attempts';
import type { RunEvent } from '../../shared/history/run-event';

const occurrence = { id: 'staff@2026-03-02@08:00', at: '2026-03-02T07:00:00.000Z' };
const minute = 60_000;
const start = Date.parse(occurrence.at);

it('no attempt comes sooner than its pause, after the window, or is lost to chance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 24 * 60 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (windowMinutes, chances) => {
        const end = start + windowMinutes * minute;
        let now = start;
        let before: Attempts | undefined;
        for (const [index, chance] of chances.entries()) {
          before = afterFailure(occurrence, before, now, end, chance);
          const pause = [1, 5, 15, 30, 60][index];
          const fits = pause !== undefined && now + pause * minute <= end;
          expect(before.nextAt !== undefined).toBe(fits);
          if (before.nextAt === undefined || pause === undefined) return;
          expect(before.nextAt).toBeGreaterThanOrEqual(now + pause * minute);
          expect(before.nextAt).toBeLessThanOrEqual(Math.min(end, now + pause * 1.4 * minute));
          now = before.nextAt;
        }
      },
    ),
  );
});

it('two computers that failed together do not knock together again', () => {
  const next = (chance: number): number | undefined =>
    afterFailure(occurrence, undefined, start, start + 6 * 60 * minute, chance).nextAt;
  expect(next(0.1)).not.toBe(next(0.9));
});

it('a second occurrence begins with the first pause again', () => {
  const tired = { occurrence: 'staff@2026-03-01@08:00', count: 4 };
  expect(afterFailure(occurrence, tired, start, start + 60 * minute, 0)).toEqual({
    occurrence: occurrence.id,
    count: 1,
    nextAt: start + minute,
  });
});

it.each<[string, 'done' | 'again' | 'open', RunEvent[]]>([
  ['nothing but its start', 'open', []],
  ['a failure that may come right', 'again', [{ event: 'failed', at: at(1), run: 'r2', code: 'busy', again: true }]],
  ['a failure for a person', 'done', [{ event: 'failed', at: at(1), run: 'r2', code: 'log-in refused' }]],
  [
    'an unknown outcome that may come right',
    'again',
    [{ event: 'unknown', at: at(1), run: 'r2', remote: 'x', code: 'connection lost', again: true }],
  ],
  [
    'a delivery, and what is learned of it later',
    'done',
    [
      { event: 'delivered', at: at(1), run: 'r2', remote: 'x', verified: 'hash' },
      { event: 'collected', at: at(1), run: 'r2' },
    ],
  ],
  ['what another run did', 'open', [{ event: 'delivered', at: at(1), run: 'r1', remote: 'x', verified: 'hash' }]],
])('a journal with %s leaves the last attempt %s', (_, last, events) => {
  const started = (run: string, id: string): RunEvent => ({
    event: 'started',
    at: at(0),
    run,
    trigger: 'schedule',
    occurrence: id,
  });
  const all = [
    started('r0', 'staff@2026-03-01@08:00'),
    started('r1', occurrence.id),
    started('r2', `${occurrence.id}#2`),
  ];
  const own = events.some(({ run }) => run === 'r2');
  expect(attemptedIn([...all, ...events], occurrence.id)).toEqual({
    count: 2,
    last,
    at: Date.parse(at(own ? 1 : 0)),
  });
  expect(attemptedIn(all, 'staff@2026-03-03@08:00')).toBeUndefined();
});

function at(minutes: number): string {
  return new Date(start + minutes * minute).toISOString();
}
