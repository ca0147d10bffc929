import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perText } from '../../../shared/table/per-text';
import { rowsOf } from '../../../shared/table/rows';

/** Asks about every row, and tells the answers and how often work was done. */
function asked(lines: readonly (readonly string[])[], columns: readonly number[]) {
  const rows = rowsOf(lines.map((cells, at) => ({ number: at + 1, cells })));
  let works = 0;
  const answer = perText(rows, columns, (at) => {
    works += 1;
    return columns.map((column) => rows.text(at, column)).join('|');
  });
  return { answers: lines.map((_, at) => answer(at)), works };
}

const expected = (lines: readonly (readonly string[])[], columns: readonly number[]) =>
  lines.map((cells) => columns.map((column) => cells[column] ?? '').join('|'));

describe('work done per text', () => {
  it('answers as if it were done for every row', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 60 }),
        fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
        (lines, columns) => {
          expect(asked(lines, columns).answers).toEqual(expected(lines, columns));
        },
      ),
    );
  });

  it('answers so for more texts than are remembered, repeated or everybody’s own', () => {
    let drawn = 1;
    const lines = Array.from({ length: 80_000 }, (_, at) => {
      drawn = (drawn * 48_271) % 0x7fffffff;
      return [
        `own ${at}`,
        `one of many ${drawn % 20_000}`,
        at % 3 === 0 ? '' : `team ${at % 50}`,
        at % 2 === 0 ? 'x' : '',
      ];
    });
    for (const columns of [[0], [1], [2], [1, 2], [3, 1]])
      expect(asked(lines, columns).answers).toEqual(expected(lines, columns));
  });

  it('is done twice at most for a text that repeats, and once without columns', () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => [`team ${at % 50}`, at % 2 === 0 ? 'x' : '']);
    expect(asked(lines, [0]).works).toBe(100);
    expect(asked(lines, [0, 1]).works).toBeLessThanOrEqual(200);
    expect(asked(lines, []).works).toBe(1);
  });
});
