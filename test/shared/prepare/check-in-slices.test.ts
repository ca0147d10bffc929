import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkExport, type CheckedExport, isSameCheck, prepare, type PrepareInput } from '../../../shared/prepare';
import { atOnce, rowsInSlice } from '../../../shared/table/slices';
import type { Table } from '../../../shared/table/table';
import { tableOf } from '../mapping/table-of';

const columns = ['Id', 'Name', 'E-mail', 'Mobile phone', 'Birth date', 'Left'];
const destination = destinationFor({ template: 'vendor.csv' }, { key: 'Id', defaultCountry: 'SE' }, undefined, columns);

function inputOf(table: Table, more: Partial<PrepareInput> = {}): PrepareInput {
  return {
    table,
    sourceModified: '2026-06-01T00:00:00.000Z',
    destination: {
      ...destination,
      columns: destination.columns.map((column) =>
        column.name === 'Mobile phone' ? { ...column, unique: 'warning' as const } : column,
      ),
    },
    mapping: Object.fromEntries(columns.slice(0, 5).map((name) => [name, { from: [name] }])),
    leavers: { afterMissing: 1, endDate: { from: 'Left' } },
    defaultCountry: 'SE',
    limits: {},
    protectedKeys: [],
    neverSend: [],
    states: [],
    strikes: new Map(),
    countStrike: false,
    expected: {},
    today: '2026-06-01',
    now: '2026-06-01T06:00:00.000Z',
    full: false,
    ...more,
  } as PrepareInput;
}

const person = fc.tuple(
  fc.constantFrom('1', '2', '3', '04', '', '#N/A'),
  fc.constantFrom('Åsa Öberg', 'BO EK', 'DANA COHEN', 'NOA LEVI', ''),
  fc.constantFrom('a@b.se', 'no address', ''),
  fc.constantFrom('070-123 45 67', '070-123 45 68', '12', ''),
  fc.constantFrom('03/04/1980', '13/04/1980', '1980-04-13', '3.4.80', 'soon', ''),
  fc.constantFrom('', '01/02/2020', '2030-01-01'),
);
const input = fc
  .record({
    people: fc.array(person, { maxLength: 40 }),
    times: fc.constantFrom(1, 30),
    rescue: fc.boolean(),
    only: fc.boolean(),
    rule: fc.boolean(),
  })
  .map(({ people, times, rescue, only, rule }) =>
    inputOf(tableOf(columns, Array.from({ length: times }, () => people).flat()), {
      ...(rescue && { rescues: { 'Mobile phone': { zero: { digits: [9] } } } }),
      ...(only && { only: [{ from: 'Name', is: 'not empty' as const }] }),
      ...(rule && { checks: [{ code: 'excel error', column: 'Name', then: 'set aside' as const }] }),
    }),
  );

describe('an export that is checked in slices', () => {
  it('comes to the same whatever else is checked in its pauses', () => {
    fc.assert(
      fc.property(input, input, fc.infiniteStream(fc.boolean()), (one, other, turns) => {
        const alone = [atOnce(checkExport(one)), atOnce(checkExport(other))];
        const works = [checkExport(one), checkExport(other)];
        const results: (CheckedExport | undefined)[] = [undefined, undefined];
        while (results.includes(undefined)) {
          const first = results[0] === undefined && (results[1] !== undefined || turns.next().value === true);
          const step = works[first ? 0 : 1]!.next();
          if (step.done === true) results[first ? 0 : 1] = step.value;
          else expect(step.value >= 0 && step.value <= 1).toBe(true);
        }
        for (const [at, result] of results.entries()) {
          const { table, asRead, ...rest } = result!;
          const { table: aloneTable, asRead: aloneRead, ...aloneRest } = alone[at]!;
          expect(rest).toEqual(aloneRest);
          expect([table.rows.count, asRead.rows.count]).toEqual([aloneTable.rows.count, aloneRead.rows.count]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is prepared as if it had been checked on the way', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { table, asRead, ...rest } = prepare(one, atOnce(checkExport(one)));
        const { table: otherTable, asRead: otherRead, ...others } = prepare(one);
        expect(rest).toEqual(others);
        expect([table?.rows.count, asRead?.rows.count]).toEqual([otherTable?.rows.count, otherRead?.rows.count]);
      }),
      { numRuns: 40 },
    );
  });

  it('reads no more than a few hundred rows between two pauses', () => {
    const people = Array.from({ length: 5_000 }, (_, at) => [
      `${at}`,
      'BO EK',
      `p${at}@b.se`,
      `070-${1_000_000 + at}`,
      `0${(at % 9) + 1}/0${(at % 7) + 1}/1980`,
      '01/02/2030',
    ]);
    const table = tableOf(columns, people);
    let asked = 0;
    const counted: Table = {
      ...table,
      rows: {
        ...table.rows,
        text: (at, column) => {
          asked += 1;
          return table.rows.text(at, column);
        },
      },
    };
    const work = checkExport(
      inputOf(counted, {
        rescues: { 'Mobile phone': { zero: { digits: [9] } } },
        only: [{ from: 'Name', is: 'not empty' }],
      }),
    );
    let pauses = 0;
    let most = 0;
    for (let step = work.next(); step.done !== true; step = work.next()) {
      most = Math.max(most, asked);
      asked = 0;
      pauses += 1;
    }
    // A cell is looked at a few times on its way.
    expect(most).toBeLessThanOrEqual(4 * rowsInSlice * columns.length);
    // What is put right, filtered, looked at as a whole column, read and checked: nine times through everybody.
    expect(pauses).toBeGreaterThanOrEqual(9 * Math.ceil(people.length / rowsInSlice));
  });

  it('is the same check where all that it depends on is the same, and else another one', () => {
    const table = tableOf(columns, [['1', 'Bo Ek', '', '', '', '']]);
    const first = inputOf(table);
    expect(
      isSameCheck(first, inputOf(table, { full: true, now: '2026-06-01T07:00:00.000Z', protectedKeys: ['1'] })),
    ).toBe(true);
    const others: Partial<PrepareInput>[] = [
      { table: tableOf(columns, [['1', 'Bo Ek', '', '', '', '']]) },
      { today: '2026-06-02' },
      { mapping: { Id: { from: ['Id'] } } },
      { destination },
      { rescues: { Id: { pad: { to: 4 } } } },
      { only: [{ from: 'Name', is: 'empty' }] },
      { leavers: { afterMissing: 1 } },
      { defaultCountry: 'NO' },
      { dateOrder: 'mdy' },
      { overrides: [{ key: '1', column: 'Name', value: 'B', was: 'Bo Ek' }] },
      { checks: [{ code: 'excel error', column: 'Name', then: 'hold' }] },
      { lookups: new Map([['Sites', {} as never]]) },
    ];
    for (const other of others) expect([other, isSameCheck(first, inputOf(table, other))]).toEqual([other, false]);
  });
});
