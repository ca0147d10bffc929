import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { type ColumnMapping, columnMappingSchema } from '../../../shared/mapping/mapping';
import { columnValues } from '../../../shared/records/column-values';
import { lookupFrom } from '../../../shared/records/lookup-from';
import { filterRows, type RowFilter } from '../../../shared/records/row-filter';
import { toRecords } from '../../../shared/records/to-records';
import { tryColumn } from '../../../shared/records/try-column';
import { listRows } from '../../../shared/table/rows';
import type { CellNote, Table } from '../../../shared/table/table';
import { fold } from '../../../shared/transforms/fold';
import type { Lookup } from '../../../shared/transforms/lookup';
import { tableOf } from '../mapping/table-of';

const today = '2026-03-02';

type FieldType = 'text' | 'date' | 'list' | 'phone' | 'choice';

function destinationWith(type: FieldType, required = false) {
  return destinationFor(
    { template: 'x' },
    { key: 'Id' },
    {
      columns: [
        { name: 'Id', type: 'text', required: true, unique: 'error' },
        { name: 'Field', type, required, unique: 'no' },
      ],
      form: {},
    },
  );
}

function read(
  type: FieldType,
  entry: unknown,
  rows: readonly (readonly string[])[],
  more: { notes?: CellNote[]; lookups?: ReadonlyMap<string, Lookup>; required?: boolean } = {},
) {
  const table = tableOf(
    ['Id', 'A', 'B'],
    rows.map((cells, at) => [`${at + 1}`, ...cells]),
    { notes: more.notes ?? [] },
  );
  const mapping = { Id: { from: ['Id'] }, Field: columnMappingSchema.parse(entry) };
  const { records, issues } = toRecords(table, destinationWith(type, more.required), mapping, {
    leavers: {},
    today,
    ...(more.lookups && { lookups: more.lookups }),
  });
  return {
    values: records.map(({ values }) => values[1]),
    found: issues.map(({ code, severity, row, details }) => `${severity} ${code} ${row}${details?.['count'] ?? ''}`),
  };
}

const left = { put: 'text', text: 'Yes' };

describe('a column whose steps read another', () => {
  const archived = {
    from: ['A'],
    transforms: [{ do: 'if', of: 'B', is: 'equals', values: ['Left'], then: left, else: { put: 'nothing' } }],
  };

  it('is made of both, row by row, also where its own cell is empty', () => {
    const rows = [
      ['x', 'Left'],
      ['x', 'Here'],
      ['', 'left '],
      ['x', 'Left'],
    ];
    expect(read('text', archived, rows).values).toEqual(['Yes', '', 'Yes', 'Yes']);
    expect(read('list', archived, rows).values).toEqual(['Yes', '', 'Yes', 'Yes']);
  });

  it('cannot be understood where the other cell cannot', () => {
    expect(read('text', archived, [['x', '#N/A']]).found).toEqual(['warning excel error 2']);
    expect(
      read('text', archived, [['x', '9E+9']], { notes: [{ row: 2, column: 2, code: 'digits lost' }] }).found,
    ).toEqual(['warning digits lost 2']);
  });

  it('says once that the other column is not in the export, and sends nothing', () => {
    const gone = { from: ['A'], transforms: [{ do: 'if', of: 'Gone', is: 'empty', then: left }] };
    expect(read('text', gone, [['x'], ['y']])).toEqual({
      values: ['', ''],
      found: ['error source column missing 1'],
    });
  });

  it('gives every row what it would get alone, however often texts repeat', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'Left', 'LEFT', ' left');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
        const together = read('text', archived, rows).values;
        expect(together).toEqual(rows.map((row) => read('text', archived, [row]).values[0]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a table of values does not name', () => {
  const values = { Sales: '1' };
  const rows = [['sales'], ['IT'], ['']];

  it.each([
    [undefined, 'list', ['1', 'IT', ''], ['warning value not in table 3']],
    [undefined, 'text', ['1', 'IT', ''], []],
    [{ do: 'keep' }, 'list', ['1', 'IT', ''], []],
    [{ do: 'put', text: '9' }, 'list', ['1', '9', ''], []],
    [{ do: 'put', text: '9' }, 'text', ['1', '9', ''], []],
    [{ do: 'report' }, 'text', ['1', '', ''], ['warning value not named 3']],
  ] as const)('becomes as %j says, in a %s', (others, type, expected, found) => {
    const entry = { from: ['A'], values, ...(others && { others }) };
    expect(read(type, entry, rows)).toEqual({ values: expected, found });
  });

  it('is an error where the vendor demands the column', () => {
    expect(read('text', { from: ['A'], others: { do: 'report' } }, [['IT']], { required: true }).found).toEqual([
      'error value not named 2',
    ]);
  });
});

describe('a second file', () => {
  const file = (rows: readonly (readonly string[])[], more: Partial<Table> = {}) =>
    tableOf(['Key', 'Take'], rows, more);
  const asked = (rows: readonly (readonly string[])[], more: Partial<Table> = {}) => {
    const lookup = lookupFrom('two', file(rows, more), 'Key');
    if (!lookup) throw new Error('no key');
    return new Map([['two', lookup]]);
  };
  const entry = (missing: 'empty' | 'keep' = 'empty') => ({
    from: ['A'],
    transforms: [{ do: 'look up', in: 'two', take: 'Take', missing }],
  });

  it('gives what stands beside the key, however it is spelled', () => {
    const lookups = asked([
      ['Kitchen', ' 11 '],
      ['', '99'],
    ]);
    expect(read('text', entry(), [[' kitchen'], ['']], { lookups })).toEqual({ values: ['11', ''], found: [] });
    expect(lookups.get('two')).toMatchObject({ count: 1, repeated: 0 });
  });

  it('says whom it does not know, and keeps the value where the step says so', () => {
    const lookups = asked([['Kitchen', '11']]);
    expect(read('text', entry(), [['Bar']], { lookups })).toEqual({ values: [''], found: ['warning not in lookup 2'] });
    expect(read('text', entry('keep'), [['Bar']], { lookups }).values).toEqual(['Bar']);
  });

  it('takes nothing for a key whose rows differ, and tells it once', () => {
    const lookups = asked([
      ['Bar', '1'],
      ['BAR', '2'],
      ['Shop', '3'],
      ['Shop', '3 '],
    ]);
    expect(read('text', entry(), [['Bar'], ['Shop'], ['bar']], { lookups })).toEqual({
      values: ['', '3', ''],
      found: ['warning lookup key repeated 22'],
    });
    expect(lookups.get('two')?.repeated).toBe(2);
  });

  it('takes nothing from a cell that cannot be believed', () => {
    const broken = asked(
      [
        ['Bar', '#N/A'],
        ['Shop', '4E+6'],
      ],
      { notes: [{ row: 3, column: 1, code: 'digits lost' }] },
    );
    expect(read('text', entry(), [['Bar'], ['Shop']], { lookups: broken }).found).toEqual([
      'warning lookup cell broken 2',
      'warning lookup cell broken 3',
    ]);
  });

  it('is nothing without its key', () => {
    expect(lookupFrom('two', file([]), 'Gone')).toBeUndefined();
  });

  it('finds what a search from the top finds, where keys are different', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', ' ', 'å'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), text, (rows, wanted) => {
        const same = rows.filter(([key]) => fold(key) !== '' && fold(key) === fold(wanted));
        const values = new Set(same.map(([, value]) => value.trim().replace(/ +/g, ' ')));
        const found = lookupFrom('two', file(rows), 'Key')?.find(wanted, 'Take');
        if (values.size === 0) expect(found).toEqual({ is: 'not found' });
        else if (values.size > 1) expect(found).toEqual({ is: 'several' });
        else expect(found).toEqual({ is: 'found', value: [...values][0] });
      }),
    );
  });
});

describe('filters', () => {
  const cell = fc.constantFrom('', ' ', 'Malmö', 'malmö ', 'Lund', '\u200eLund');
  const filter: fc.Arbitrary<RowFilter> = fc.oneof(
    fc.record({
      from: fc.constantFrom('A', 'B'),
      is: fc.constantFrom('one of' as const, 'none of' as const),
      values: fc.array(cell, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ from: fc.constantFrom('A', 'B'), is: fc.constantFrom('empty' as const, 'not empty' as const) }),
  );
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 20 });
  const keys = (table: Table) => listRows(table.rows).map(({ number }) => number);

  it('let through exactly whom each of them lets through, in their order', () => {
    fc.assert(
      fc.property(rows, fc.array(filter, { maxLength: 4 }), (cells, filters) => {
        const table = tableOf(['A', 'B'], cells);
        const { table: some, same, leftOut } = filterRows(table, filters);
        const alone = filters.map((one) => new Set(keys(filterRows(table, [one]).table)));
        expect(keys(some)).toEqual(keys(table).filter((row) => alone.every((fits) => fits.has(row))));
        expect(some.rows.count + leftOut).toBe(table.rows.count);
        expect(keys(same(table))).toEqual(keys(some));
      }),
    );
  });

  it('compare as people do: without outer spaces, unseen signs and capitals', () => {
    const table = tableOf(['A'], [[' MALMÖ'], ['\u200emalmö'], ['Malmö 2'], [' \u00a0']]);
    const fits = (filter: RowFilter) => keys(filterRows(table, [filter]).table);
    expect(fits({ from: 'A', is: 'one of', values: ['Malmö '] })).toEqual([2, 3]);
    expect(fits({ from: 'A', is: 'none of', values: ['Malmö '] })).toEqual([4, 5]);
    expect(fits({ from: 'A', is: 'empty' })).toEqual([5]);
    expect(fits({ from: 'A', is: 'not empty' })).toEqual([2, 3, 4]);
  });

  it('split everybody in two, a filter and its opposite', () => {
    fc.assert(
      fc.property(rows, fc.array(cell, { minLength: 1, maxLength: 3 }), (cells, values) => {
        const table = tableOf(['A', 'B'], cells);
        const those = filterRows(table, [{ from: 'A', is: 'one of', values }]).table;
        const others = filterRows(table, [{ from: 'A', is: 'none of', values }]).table;
        expect([...keys(those), ...keys(others)].sort((a, b) => a - b)).toEqual(keys(table));
      }),
    );
  });

  it('on a column that is not there leave everybody: the run is held for it', () => {
    const table = tableOf(['A'], [['x'], ['y']]);
    expect(filterRows(table, [{ from: 'Gone', is: 'empty' }])).toMatchObject({ table, leftOut: 0 });
  });
});

describe('trying a column', () => {
  const entry: ColumnMapping = columnMappingSchema.parse({
    from: ['A'],
    transforms: [{ do: 'part', take: 'after', separator: ', ' }, { do: 'upper case' }],
  });
  const names = [...Array.from({ length: 50 }, (_, at) => `Berg${at}, Anna`), 'Ek Omar', '', 'Ros-Lund, Tove B'];
  const table = tableOf(
    ['Id', 'A'],
    names.map((name, at) => [`${at}`, name]),
  );

  it('shows failures first, and then as many kinds of value as there are', () => {
    const tried = tryColumn(table, destinationWith('text'), { column: 'Field', entry }, { today }, 8);
    expect(tried.rows[0]).toMatchObject({ before: 'Ek Omar', after: '', finding: { code: 'separator not found' } });
    expect(tried.rows.map(({ before }) => before)).toEqual(
      expect.arrayContaining(['Ek Omar', '', 'Berg0, Anna', 'Ros-Lund, Tove B']),
    );
    expect(tried).toMatchObject({ people: 53, changed: 52, found: 1 });
    expect(tried.rows).toHaveLength(8);
    expect(tried.rows.find(({ before }) => before === 'Berg0, Anna')).toMatchObject({
      after: 'ANNA',
      stages: [
        { at: 0, value: 'Anna' },
        { at: 1, value: 'ANNA' },
      ],
    });
  });

  it('shows what a run sends', () => {
    const { records } = toRecords(
      table,
      destinationWith('text'),
      { Id: { from: ['Id'] }, Field: entry },
      { leavers: {}, today },
    );
    const sent = new Map(records.map(({ row, values }) => [row, values[1]]));
    for (const { row, after } of tryColumn(table, destinationWith('text'), { column: 'Field', entry }, { today }, 50)
      .rows)
      expect([row, after]).toEqual([row, sent.get(row)]);
  });
});

describe('the values of a column', () => {
  it('are counted as a run compares them, those of most people first', () => {
    const table = tableOf(
      ['A', 'B'],
      [
        ['x', ' y'],
        ['X ', 'Y'],
        ['z', ''],
        ['', ''],
      ],
    );
    expect(columnValues(table, ['A', 'B'], {})).toEqual([
      { value: 'x y', count: 2 },
      { value: '', count: 1 },
      { value: 'z', count: 1 },
    ]);
    expect(columnValues(tableOf(['A'], [['x; y'], ['y']]), ['A'], { separate: true })).toEqual([
      { value: 'y', count: 2 },
      { value: 'x', count: 1 },
    ]);
  });
});
