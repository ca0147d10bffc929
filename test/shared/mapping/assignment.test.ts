import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../shared/mapping/assignment';

const total = (scores: readonly (readonly number[])[], chosen: readonly number[]) =>
  chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** Every assignment there is, for small tables. */
function exhaustive(scores: readonly (readonly number[])[], row = 0, used: ReadonlySet<number> = new Set()): number {
  if (row === scores.length) return 0;
  let best = exhaustive(scores, row + 1, used);
  (scores[row] ?? []).forEach((score, column) => {
    if (score > 0 && !used.has(column))
      best = Math.max(best, score + exhaustive(scores, row + 1, new Set([...used, column])));
  });
  return best;
}

describe('bestAssignment', () => {
  it('gives up the best single pair where the whole gets better', () => {
    expect(
      bestAssignment([
        [0.95, 0.9],
        [0.9, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves rows alone that nothing fits', () => {
    expect(
      bestAssignment([
        [0, 0],
        [0.5, 0],
      ]),
    ).toEqual([-1, 0]);
    expect(bestAssignment([[], []])).toEqual([-1, -1]);
    expect(bestAssignment([])).toEqual([]);
  });

  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
        { minLength: columns, maxLength: columns },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

  it('is one to one and as good as any assignment', () => {
    fc.assert(
      fc.property(table, (scores) => {
        const chosen = bestAssignment(scores);
        const columns = chosen.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        expect(total(scores, chosen)).toBeCloseTo(exhaustive(scores), 9);
      }),
      { numRuns: 500 },
    );
  });
});
