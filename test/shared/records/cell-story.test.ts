import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/sources/read-source';
import { destinationFor } from '../../../shared/destination/destination-for';
import type { Destination } from '../../../shared/destination/destination';
import type { ColumnMapping, Mapping, Transform } from '../../../shared/mapping/mapping';
import { cellStoryInSlices } from '../../../shared/records/cell-story';
import type { Override } from '../../../shared/records/overrides';
import { recordReaderInSlices, toRecords, type RecordContext } from '../../../shared/records/to-records';
import { applyRescues } from '../../../shared/rescue/apply-rescues';
import type { Rescues } from '../../../shared/rescue/rescue';
import { atOnce } from '../../../shared/table/slices';
import type { Table } from '../../../shared/table/table';
import { isUnusable } from '../../../shared/transforms/finding';
import { tableOf } from '../mapping/table-of';

const fixtures = join(import.meta.dirname, '../../fixtures');
const context: RecordContext = { leavers: {}, today: '2026-06-01' };
const cellStoryOf = (question: Parameters<typeof cellStoryInSlices>[0]) => atOnce(cellStoryInSlices(question));

async function fixture(name: string): Promise<Table> {
  const read = await readSource(join(fixtures, name), {});
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
  return read.value.table;
}

const vendor: Destination = destinationFor(
  { template: 'x' },
  { key: 'Id' },
  {
    columns: [
      { name: 'Id', type: 'text', required: true, unique: 'error' },
      { name: 'Name', type: 'text', required: true, unique: 'no', maxLength: 20 },
      { name: 'Phone', type: 'mobile', required: true, unique: 'error' },
      { name: 'Mail', type: 'email', required: false, unique: 'warning' },
      { name: 'Start', type: 'date', required: false, unique: 'no' },
      { name: 'Groups', type: 'list', required: false, unique: 'no' },
      { name: 'Site', type: 'choice', required: false, unique: 'no', choices: ['North', 'South'] },
      { name: 'Team', type: 'choice', required: false, unique: 'no' },
      { name: 'Sms', type: 'flag', required: false, unique: 'no', choices: ['1', '0'] },
    ],
    form: {},
  },
);

const steps: fc.Arbitrary<Transform> = fc.oneof(
  fc.constantFrom<Transform>(
    { do: 'upper case' },
    { do: 'lower case' },
    { do: 'title case' },
    { do: 'split name', take: 'first', order: 'first last' },
    { do: 'split name', take: 'last', order: 'last, first' },
    { do: 'phone', country: 'SE' },
    { do: 'date', order: 'dmy' },
    { do: 'date', order: 'mdy' },
    { do: 'pad', length: 5, with: '0' },
  ),
  fc.record({ do: fc.constant('prefix' as const), text: fc.string({ maxLength: 3 }) }),
  fc.record({
    do: fc.constant('replace' as const),
    find: fc.constantFrom('a', '0', ' ', '-'),
    put: fc.string({ maxLength: 2 }),
  }),
);

function mappings(headers: readonly string[], table: Table): fc.Arbitrary<Mapping> {
  const texts = table.columns.flatMap(({ samples }) => samples);
  const entry: fc.Arbitrary<ColumnMapping> = fc.record(
    {
      from: fc.uniqueArray(fc.constantFrom(...headers, 'No such column'), { maxLength: 3 }),
      with: fc.constantFrom(' ', ', ', ''),
      value: fc.constantFrom('', 'North', 'x@y.se'),
      values: fc.dictionary(fc.constantFrom('x', ...texts), fc.constantFrom('North', 'A', '+46701234567', '')),
      transforms: fc.array(steps, { maxLength: 3 }),
    },
    { requiredKeys: ['from'] },
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...vendor.columns.map(({ name }) => name)), entry), { maxLength: 9 })
    .map((pairs) => ({ Id: { from: [headers[0] ?? ''] }, ...Object.fromEntries(pairs) }));
}

/** Every value of some rows, told as a story and as the file has it. */
function expectTrue(table: Table, rescues: Rescues, mapping: Mapping, given: RecordContext): void {
  const rescued = applyRescues(table, rescues).table;
  const { records, met } = toRecords(rescued, vendor, mapping, given);
  for (const [at, record] of records.entries()) {
    for (const [columnAt, { name }] of vendor.columns.entries()) {
      const story = cellStoryOf({ table, rescued, destination: vendor, mapping, context: given, at, column: name });
      expect(story?.record).toEqual(record);
      expect(story?.value).toBe(record.values[columnAt]);
      const last = story?.stages.at(-1);
      const byHand = met.find((one) => one.row === record.row && one.override.column === name);
      expect(story?.override).toEqual(byHand);
      if (byHand?.is === 'used') expect(record.setByHand).toContain(columnAt);
      else if (last?.is === 'form' && !isUnusable(last.cell)) expect(story?.value).toBe(last.cell.value);
      else if (record.values[columnAt] !== '') expect(last).toBeDefined();
      for (const { header, text } of story?.cells ?? []) {
        const index = table.columns.find((column) => column.name === header)?.index;
        if (index !== undefined) expect(text).toBe(table.rows.text(at, index));
      }
    }
  }
}

const names = ['staff-sweden.xlsx', 'staff-israel.xlsx', 'values.xlsx', 'dates.xlsx', 'formulas-without-values.xlsx'];

describe('the story of a cell', () => {
  it.each(names)('ends with what toRecords made, for any mapping of %s', async (name) => {
    const whole = await fixture(name);
    const headers = whole.columns.map((column) => column.name);
    const rescues = fc.constantFrom<Rescues>({}, { [headers[0] ?? '']: { pad: { to: 7 } } });
    fc.assert(
      fc.property(mappings(headers, whole), rescues, fc.nat(), (mapping, given, pick) => {
        const at = pick % Math.max(1, whole.rows.count);
        // One row of many: dates are decided by the whole column.
        const rescued = applyRescues(whole, given).table;
        const { records } = toRecords(rescued, vendor, mapping, context);
        for (const [columnAt, { name: column }] of vendor.columns.entries()) {
          const story = cellStoryOf({ table: whole, rescued, destination: vendor, mapping, context, at, column });
          expect(story?.value).toBe(records[at]?.values[columnAt]);
          expect(story?.record).toEqual(records[at]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ends so with values set by hand, too', () => {
    const table = tableOf(
      ['Number', 'First', 'Phone', 'Start', 'Department'],
      [
        ['1', 'ÅSA', '070-123 45 67', '01/02/2024', 'North; Kitchen'],
        ['2', 'Bo', '12', '31/12/2023', ''],
        ['2', 'Bo', '12', '#N/A', 'x'],
        ['', 'Nobody', '', '', ''],
      ],
    );
    const overrides = fc.array(
      fc.record({
        key: fc.constantFrom('1', '2', '9'),
        column: fc.constantFrom(...vendor.columns.map(({ name }) => name), 'No such column'),
        value: fc.constantFrom('', 'Åsa', '+46701234567', '0701234567', 'North', 'x@y.se', '2024-01-02', 'nonsense'),
        was: fc.constantFrom('', 'ÅSA', '12', 'Bo', ' Bo ', '070-123 45 67'),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        mappings(
          table.columns.map(({ name }) => name),
          table,
        ),
        overrides,
        (mapping, given) => expectTrue(table, {}, mapping, { ...context, overrides: lastOfEach(given) }),
      ),
      { numRuns: 150 },
    );
  });

  it('tells each stage in its order, with what changed', () => {
    const table = tableOf(['Nr', 'First', 'Last'], [['42', ' ÅSA ', 'ÖBERG']]);
    const story = cellStoryOf({
      table,
      rescued: applyRescues(table, { Nr: { pad: { to: 5 } } }).table,
      destination: vendor,
      mapping: {
        Id: { from: ['Nr'] },
        Name: { from: ['First', 'Last'], values: { 'åsa öberg': 'ANNA ÖBERG' }, transforms: [{ do: 'title case' }] },
      },
      context,
      at: 0,
      column: 'Name',
    });
    expect(story?.cells).toEqual([
      { header: 'First', letter: 'B', text: ' ÅSA ' },
      { header: 'Last', letter: 'C', text: 'ÖBERG' },
    ]);
    expect(story?.stages.map((stage) => [stage.is, 'cell' in stage ? stage.cell.value : stage.value])).toEqual([
      ['joined', 'ÅSA ÖBERG'],
      ['value table', 'ANNA ÖBERG'],
      ['step', 'Anna Öberg'],
      ['form', 'Anna Öberg'],
    ]);
    expect(story?.record.key).toBe('00042');
    const key = cellStoryOf({
      table,
      rescued: applyRescues(table, { Nr: { pad: { to: 5 } } }).table,
      destination: vendor,
      mapping: { Id: { from: ['Nr'] } },
      context,
      at: 0,
      column: 'Id',
    });
    expect(key?.cells).toEqual([{ header: 'Nr', letter: 'A', text: '42', rescued: '00042' }]);
  });
});

describe('a value set by hand', () => {
  const table = tableOf(
    ['Nr', 'Name', 'Phone', 'Mail'],
    [
      ['1', 'Åsa', 'call me', 'a@b.se'],
      ['2', 'Bo', '+46701234568', ''],
    ],
  );
  const mapping: Mapping = {
    Id: { from: ['Nr'] },
    Name: { from: ['Name'] },
    Phone: { from: ['Phone'] },
    Mail: { from: ['Mail'] },
  };
  const read = (overrides: readonly Override[]) => toRecords(table, vendor, mapping, { ...context, overrides });
  const phoneAt = vendor.columns.findIndex(({ name }) => name === 'Phone');

  it('takes the place of what could not be understood, in the vendor’s form', () => {
    const without = read([]);
    expect(without.issues.map(({ code }) => code)).toEqual(['phone not understood']);
    const { records, issues } = read([{ key: '1', column: 'Phone', value: '+46 70-123 45 67', was: 'call me' }]);
    expect(records[0]?.values[phoneAt]).toBe('+46701234567');
    expect(records[0]?.setByHand).toEqual([phoneAt]);
    expect(records[0]?.unusable).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'set by hand', severity: 'info', row: 2, column: 'Phone', details: { was: 'call me' } },
    ]);
    expect(records[1]).toEqual(without.records[1]);
  });

  it('goes through the checks of the column like any other', () => {
    const { records, issues } = read([{ key: '1', column: 'Phone', value: 'nor this', was: 'call me' }]);
    expect(records[0]?.values[phoneAt]).toBe('');
    expect(issues).toMatchObject([
      { code: 'set by hand', severity: 'info' },
      { code: 'phone not understood', severity: 'error', row: 2, column: 'Phone', value: 'nor this' },
    ]);
  });

  it('is not used once the export says something else, and that is told', () => {
    const { records, issues, met } = read([{ key: '2', column: 'Phone', value: '+46709999999', was: '+46700000000' }]);
    expect(records[1]?.values[phoneAt]).toBe('+46701234568');
    expect(records[1]?.setByHand).toBeUndefined();
    expect(met.map(({ is }) => is)).toEqual(['source changed']);
    expect(issues).toContainEqual({
      code: 'set by hand before',
      severity: 'warning',
      row: 3,
      column: 'Phone',
      value: '+46701234568',
      details: { mine: '+46709999999' },
    });
  });

  it('cannot be the key, nor of a column that the vendor lacks', () => {
    const { records, issues } = read([
      { key: '1', column: 'Id', value: '7', was: '1' },
      { key: '1', column: 'Shoe size', value: '7', was: '' },
    ]);
    expect(records[0]?.key).toBe('1');
    expect(issues.filter(({ code }) => code === 'column not by hand').map(({ column }) => column)).toEqual([
      'Id',
      'Shoe size',
    ]);
  });

  it('reads a row alike, whatever was read before it', () => {
    const reader = atOnce(recordReaderInSlices(table, vendor, mapping, context));
    const last = reader.recordAt(1);
    expect(reader.recordAt(0)).toEqual(read([]).records[0]);
    expect(last).toEqual(read([]).records[1]);
  });
});

/** The last said of a person and column counts; the others would be met by nobody. */
function lastOfEach(overrides: readonly Override[]): Override[] {
  return [...new Map(overrides.map((one) => [`${one.key} ${one.column}`, one])).values()];
}
