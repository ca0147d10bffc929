import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowsBuilder } from '../../../electron/formats/rows-builder';
import { TextPool } from '../../../electron/formats/text-pool';
import { listRows, rowsOf, type RowCells } from '../../../shared/table/rows';

const texts = fc.oneof(
  fc.constantFrom('', 'Anna', '007', 'שלום', '😀', '__proto__', '\ud800', 'a\udc00b'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const columns = fc.oneof(fc.nat(6), fc.nat(40), fc.nat(16_383));
const cells = fc.array(fc.tuple(columns, texts), { maxLength: 12 });

/** What a row says when its cells are given one after the other. */
function rowOf(given: readonly (readonly [number, string])[]): string[] {
  const said = new Map(given);
  const reach = Math.max(0, ...[...said].filter(([, text]) => text !== '').map(([column]) => column + 1));
  return Array.from({ length: reach }, (_, column) => said.get(column) ?? '');
}

describe('a rows builder', () => {
  it('says what it was told, record by record', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, fc.boolean()), { maxLength: 20 }), (given) => {
        const builder = new RowsBuilder();
        const expected: RowCells[] = given.map(([row, hidden], i) => {
          builder.startRow(2 * i + 1, hidden);
          for (const [column, text] of row) {
            const bytes = Buffer.from(text);
            if (bytes.toString() === text) builder.bytes(column, Buffer.concat([bytes, bytes]), 0, bytes.length);
            else builder.text(column, text);
          }
          return { number: 2 * i + 1, cells: rowOf(row), ...(hidden && { hidden }) };
        });
        const rows = builder.finish();
        expect(listRows(rows)).toEqual(expected);
        expect(rows.width).toBe(rowsOf(expected).width);
        const unsure = expected.flatMap(({ cells: list }, at) =>
          list.filter(
            (text, column) => (rows.id(at, column) === 0) !== (text === '') || rows.id(at, column) >= rows.texts,
          ),
        );
        expect(unsure).toEqual([]);
      }),
    );
  });

  it('puts a sheet in order, joins what was said twice, and fills short gaps', () => {
    const numbers = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, cells, fc.boolean()), { maxLength: 20 }), (given) => {
        const builder = new RowsBuilder();
        const said = new Map<number, { cells: (readonly [number, string])[]; hidden: boolean }>();
        for (const [number, row, hidden] of given) {
          builder.startRow(number, hidden);
          for (const [column, text] of row) builder.text(column, text);
          const before = said.get(number) ?? { cells: [], hidden: false };
          // A blank says nothing about a cell that another place in the file fills.
          const filled = row.length === 0 ? [] : [...new Map(row)].filter(([, text]) => text !== '');
          said.set(number, { cells: [...before.cells, ...filled], hidden: before.hidden || hidden });
        }
        const expected: RowCells[] = [];
        let last = 0;
        for (const [number, row] of [...said].sort(([a], [b]) => a - b)) {
          const list = rowOf(row.cells);
          if (list.length === 0) continue;
          if (number - last <= 5)
            for (let blank = last + 1; blank < number; blank++) expected.push({ number: blank, cells: [] });
          expected.push({ number, cells: list, ...(row.hidden && { hidden: true }) });
          last = number;
        }
        expect(listRows(builder.finish({ longestGap: 5 }))).toEqual(expected);
      }),
    );
  });

  it('gives equal texts one number, in all sheets that share a pool', () => {
    const pool = new TextPool();
    const [one, other] = [new RowsBuilder(pool), new RowsBuilder(pool)];
    one.startRow(1);
    one.text(0, 'Anna');
    other.startRow(1);
    other.bytes(3, Buffer.from('xAnnax'), 1, 5);
    const [first, second] = [one.finish(), other.finish()];
    expect(second.id(0, 3)).toBe(first.id(0, 0));
    expect(second.text(0, 3)).toBe('Anna');
    expect(second.texts).toBe(2);
  });

  it('holds a stray cell in the last column for no more than itself', () => {
    const builder = new RowsBuilder();
    const before = process.memoryUsage().arrayBuffers;
    for (let number = 1; number <= 200_000; number++) {
      builder.startRow(number);
      builder.text(16_383, 'x');
    }
    const rows = builder.finish({ longestGap: 10 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 ** 2);
    expect([rows.count, rows.width, rows.text(199_999, 16_383), rows.text(7, 16_382)]).toEqual([
      200_000,
      16_384,
      'x',
      '',
    ]);
  });
});

describe('a pool of texts', () => {
  it('holds texts longer than its blocks, and many', () => {
    const pool = new TextPool();
    const long = 'å'.repeat(2_500_000);
    const ids = ['a', long, 'b', `${long}c`, long, 'a'].map((text) => pool.internText(text));
    expect(ids).toEqual([1, 2, 3, 4, 2, 1]);
    expect(pool.text(4) === `${long}c`).toBe(true);
    for (let i = 0; i < 100_000; i++) pool.internText(`text ${i}`);
    for (let i = 0; i < 100_000; i++) {
      const id = pool.internText(`text ${i}`);
      if (id !== 5 + i || pool.text(id) !== `text ${i}`)
        expect([i, id, pool.text(id)]).toEqual([i, 5 + i, `text ${i}`]);
    }
    expect(pool.size).toBe(100_005);
    expect(pool.internText(long)).toBe(2);
  });

  it('has no text for a number that it never gave out', () => {
    const pool = new TextPool();
    expect([pool.text(0), pool.text(1), pool.text(-1), pool.text(2 ** 40)]).toEqual(['', '', '', '']);
  });
});

describe('a pool of texts', () => {
  // As many short texts as share places of its first table, alike but for some of their letters.
  it.each([0, 2, 4, 6, 8])('tells short texts apart by the four letters from %i on', (at) => {
    const pool = new TextPool();
    const made = Array.from({ length: 10_000 }, (_, i) => {
      const digits = String(i).padStart(4, '0');
      return `${'abcdefgh'.slice(0, at)}${digits}${'ijklmnop'.slice(at)}`;
    });
    const all = [...made, ...made.map((text) => text.slice(0, -1)), 'abcdefgh', 'abcdefgh\0', 'abcdefgh\0\0'];
    const ids = new Map(all.map((text) => [text, pool.internText(text)]));
    expect(new Set(ids.values()).size).toBe(ids.size);
    expect([...ids].filter(([text, id]) => pool.text(id) !== text || pool.internText(text) !== id)).toEqual([]);
    expect(pool.size).toBe(ids.size + 1);
  });
});
