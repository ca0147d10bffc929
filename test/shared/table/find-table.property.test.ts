import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable } from '../../../shared/table/find-table';
import { listRows, rowsOf } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';

const name = fc.constantFrom('Anna', 'Bo', 'Total', 'Summa', 'Page', 'Åsa', 'נועה', 'Name', 'Lee', 'Count', 'Sida');
const person = fc.record({
  first: name,
  last: fc.option(name, { nil: '' }),
  mail: fc.option(
    fc.nat(9999).map((n) => `p${n}@x.example`),
    { nil: '', freq: 10 },
  ),
  phone: fc.option(
    fc.integer({ min: 605, max: 699 }).map((n) => `070-174${String(n).padStart(4, '0')}`),
    { nil: '', freq: 5 },
  ),
  start: fc.constantFrom('2024-03-31', '2019-01-01'),
});
const titles = fc.subarray([['Staff list'], ['Company', 'Nordvik AB'], [], ['As of 2025-03-03'], []]);
const endings = fc.subarray([
  [],
  ['Total', '', '', '', '', '17'],
  [],
  ['Page 1 of 1'],
  ['Report generated 2025-03-03 by HR'],
]);
const header = ['ID', 'First name', 'Last name', 'E-mail', 'Mobile', 'Start date'];

function gridOf(rows: readonly (readonly string[])[]): Grid {
  return {
    name: 'S',
    visibility: 'visible',
    rows: rowsOf(rows.map((cells, i) => ({ number: i + 1, cells }))),
    notes: [],
  };
}

describe('finding a table', () => {
  it('finds exactly the people, whatever they are called and whatever stands around them', () => {
    fc.assert(
      fc.property(titles, fc.array(person, { minLength: 3, maxLength: 30 }), endings, (above, people, below) => {
        const rows = people.map((one, i) => [
          String(i + 1).padStart(5, '0'),
          one.first,
          one.last,
          one.mail,
          one.phone,
          one.start,
        ]);
        const table = findTable(gridOf([...above, header, ...rows, ...below]));
        expect(table.ok && table.value.headerRow).toBe(above.length + 1);
        expect(table.ok && listRows(table.value.rows).map((row) => row.cells)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for every row of any sheet exactly once, and never sets an e-mail address aside', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '',
        '',
        'Total',
        'Summa',
        'Page 1 of 2',
        'Name',
        'E-mail',
        '42',
        'a@x.example',
        '070-174 06 05',
        '2024-03-31',
        '\u200f',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }),
        fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
        (rows, headerRow) => {
          const table = findTable(gridOf(rows), headerRow === undefined ? {} : { headerRow });
          if (!table.ok) return;
          const { value } = table;
          const numbers = [
            value.headerRow,
            ...listRows(value.rows).map((row) => row.number),
            ...value.skipped.map((skip) => skip.row),
          ];
          expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
          for (const { row, reason } of value.skipped) {
            if (reason !== 'above the header' && reason !== 'header repeated')
              expect(rows[row - 1]).not.toContain('a@x.example');
          }
          expect(new Set(value.columns.map((column) => column.name)).size).toBe(value.columns.length);
          for (const row of listRows(value.rows))
            for (const column of value.columns)
              expect(row.cells[column.index] ?? '').toBe(rows[row.number - 1]?.[column.index] ?? '');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
