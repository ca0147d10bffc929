import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestDays, proposeLimits } from '../../../shared/replay/propose-limits';
import { limitsSchema } from '../../../shared/verdict/limits';
import { limitsPassed, type Measures } from '../../../shared/verdict/measures';

const present = limitsSchema.parse({});
const quiet: Measures = {
  before: 1000,
  removed: 2,
  added: 3,
  changed: 10,
  people: 1000,
  peopleBefore: 1000,
  errorRows: 0,
  stayed: 998,
  mostInColumn: 5,
  mostCleared: { cleared: 0, people: 0 },
};
const days = (count: number, ...others: Partial<Measures>[]) => [
  ...Array.from({ length: count }, () => quiet),
  ...others.map((other) => ({ ...quiet, ...other })),
];

describe('proposed limits', () => {
  it('need enough days', () => {
    expect(proposeLimits(days(fewestDays - 1), present)).toBeUndefined();
    expect(proposeLimits([...days(fewestDays - 1), { ...quiet, before: 0 }], present)).toBeUndefined();
    expect(proposeLimits(days(fewestDays), present)).toBeDefined();
  });

  it('say what was usual, and what a limit would have held', () => {
    const found = proposeLimits(days(57, { removed: 4 }, { removed: 4 }, { removed: 15 }), present);
    expect(found?.lines[0]).toEqual({
      limit: 'removed',
      usual: 2,
      days: 57,
      most: 15,
      present: 20,
      proposed: 5,
      heldNow: 0,
      heldThen: 1,
    });
    expect(found).toMatchObject({
      compared: 60,
      heldNow: 0,
      heldThen: 1,
      limits: { removedCount: 5, removedPercent: 2 },
    });
  });

  it('are wider where every day is busy', () => {
    const busy = Array.from({ length: 20 }, () => ({ ...quiet, removed: 30, changed: 300, stayed: 970 }));
    const found = proposeLimits(busy, present);
    expect(found?.limits).toMatchObject({ removedCount: 75, removedPercent: 8, changedPercent: 60 });
    expect(found).toMatchObject({ heldNow: 20, heldThen: 0 });
  });

  it('count who is new, and what is emptied, with the limits that hold for them', () => {
    const [, , swing, column] =
      proposeLimits(days(19, { added: 400 }, { mostCleared: { cleared: 9, people: 10 } }), present)?.lines ?? [];
    expect(swing).toMatchObject({ limit: 'swing', most: 40, heldNow: 1 });
    expect(column).toMatchObject({ limit: 'column', most: 90, heldNow: 1 });
  });

  it('hold at most one day in twenty for each limit, unless a bound keeps them tight', () => {
    const day = fc.record({
      before: fc.integer({ min: 50, max: 5000 }),
      share: fc.double({ min: 0, max: 0.2, noNaN: true }),
      changedShare: fc.double({ min: 0, max: 0.4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 20, maxLength: 80 }), (made) => {
        const all = made.map(({ before, share, changedShare }): Measures => {
          const removed = Math.floor(before * share);
          const changed = Math.floor(before * changedShare);
          return { ...quiet, before, removed, changed, stayed: before - removed, people: before, peopleBefore: before };
        });
        const { limits } = proposeLimits(all, present)!;
        const held = (name: string) =>
          all.filter((one) => limitsPassed(one, limits).includes(name as 'removed')).length;
        if (limits.removedPercent < 50 && limits.removedCount < 1000)
          expect(held('removed')).toBeLessThanOrEqual(Math.ceil(all.length / 20));
        expect(held('changed')).toBeLessThanOrEqual(Math.ceil(all.length / 20));
      }),
    );
  });

  it('leave alone what they know nothing of', () => {
    const found = proposeLimits(days(20), { ...present, sourceOlderThanDays: 3 });
    expect(found?.limits.sourceOlderThanDays).toBe(3);
  });
});
