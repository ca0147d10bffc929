import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Attempts, afterFailure } from '../../electron/schedule/attempts';

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
