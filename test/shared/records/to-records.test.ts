import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import type { DestinationSettings } from '../../../shared/destination/settings';
import { checkRecords } from '../../../shared/issues/check-records';
import type { Mapping } from '../../../shared/mapping/mapping';
import { toRecords, type RecordContext } from '../../../shared/records/to-records';
import type { CellNote } from '../../../shared/table/table';
import { tableOf } from '../mapping/table-of';

const context: RecordContext = { leavers: {}, today: '2026-06-01', defaultCountry: 'SE' };

/** One vendor column "Field" of a type, beside the key, read from the source columns A, B and C. */
function readField(
  type: 'text' | 'date' | 'list' | 'phone' | 'choice',
  mapping: Mapping[string],
  rows: readonly (readonly string[])[],
  more: {
    settings?: DestinationSettings;
    choices?: string[];
    context?: Partial<RecordContext>;
    notes?: CellNote[];
    required?: boolean;
  } = {},
) {
  const destination = destinationFor(
    { template: 'x' },
    { key: 'Id', ...more.settings },
    {
      columns: [
        { name: 'Id', type: 'text', required: true, unique: 'error' },
        {
          name: 'Field',
          type,
          required: more.required === true,
          unique: 'no',
          ...(more.choices === undefined ? {} : { choices: more.choices }),
        },
      ],
      form: {},
    },
  );
  const table = tableOf(
    ['Id', 'A', 'B', 'C'],
    rows.map((cells, at) => [`${at + 1}`, ...cells]),
    { notes: more.notes ?? [] },
  );
  const read = toRecords(table, destination, { Id: { from: ['Id'] }, Field: mapping }, { ...context, ...more.context });
  return {
    values: read.records.map((record) => record.values[1]),
    unusable: read.records.map((record) => record.unusable),
    issues: read.issues,
    setAside: checkRecords(read.records, read.issues, destination).setAside.length,
  };
}

describe('toRecords', () => {
  it('joins columns, leaving out what is empty', () => {
    expect(
      readField('text', { from: ['A', 'B', 'C'], with: ', ' }, [
        ['x', '', 'z'],
        ['', '', ''],
      ]).values,
    ).toEqual(['x, z', '']);
  });

  it('uses a constant where nothing is read', () => {
    expect(readField('text', { value: 'SE' }, [['x'], ['']]).values).toEqual(['SE', 'SE']);
    expect(readField('text', { from: ['A'], value: 'SE' }, [['x'], ['']]).values).toEqual(['x', 'SE']);
  });

  it('looks values up whatever their case, before the steps', () => {
    const mapping = {
      from: ['A'],
      values: { 'Head Office': 'HQ' },
      transforms: [{ do: 'prefix' as const, text: '#' }],
    };
    expect(readField('text', mapping, [['  head  office '], ['Store']]).values).toEqual(['#HQ', '#Store']);
  });

  it('makes lists of several columns, each element on its own', () => {
    const mapping = { from: ['A', 'B'], values: { 'Sales, North': 'G1', kitchen: 'G2' } };
    const read = readField('list', mapping, [
      ['Sales, North', 'Kitchen; Bar'],
      ['Kitchen', 'kitchen'],
      ['', ''],
    ]);
    expect(read.values).toEqual(['G1,G2,Bar', 'G2', '']);
    // A group without its ID is ignored by the vendor: somebody is in no group, and nobody would know.
    expect(read.issues).toMatchObject([{ code: 'value not in table', severity: 'warning', row: 2, column: 'Field' }]);
    expect(readField('list', { from: ['A'], values: { Kitchen: 'G2' } }, [['G2']]).issues).toEqual([]);
    expect(
      readField('list', { from: ['A'], transforms: [{ do: 'prefix', text: 'g-' }] }, [['a, b']], {
        settings: { groupSeparator: ';' },
      }).values,
    ).toEqual(['g-a;g-b']);
  });

  it('keeps errors of the spreadsheet out', () => {
    const read = readField('text', { from: ['A'] }, [['#N/A'], ['#REF!'], ['########'], ['#SAKNAS!'], ['#1 team']]);
    expect(read.values).toEqual(['', '', '', '', '#1 team']);
    expect(read.issues.map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ['excel error', 'warning', '#N/A'],
      ['excel error', 'warning', '#REF!'],
      ['excel error', 'warning', '########'],
      ['excel error', 'warning', '#SAKNAS!'],
    ]);
    expect(read.unusable).toEqual([[1], [1], [1], [1], undefined]);
  });

  it('believes the reader that a number was cut', () => {
    const read = readField('text', { from: ['B'] }, [['', '123456789012345000']], {
      notes: [{ row: 2, column: 2, code: 'digits lost' }],
    });
    expect([read.values, read.issues[0]?.code]).toEqual([[''], 'digits lost']);
  });

  it('notices letters of the wrong character set', () => {
    const read = readField('text', { from: ['A'] }, [['Ã…sa'], ['×“× ×”'], ['SÃO PAULO'], ['2×4'], ['Bj\ufffdrk']]);
    expect(read.issues.map(({ row, code }) => [row, code])).toEqual([
      [2, 'letters damaged'],
      [3, 'letters damaged'],
      [6, 'letters damaged'],
    ]);
    expect(read.values[0]).toBe('Ã…sa');
  });

  it('decides day and month once for a column, and writes the vendor’s format', () => {
    expect(
      readField('date', { from: ['A'] }, [['01/02/2024'], ['13/02/2024']], { settings: { dateFormat: 'yyyy-mm-dd' } })
        .values,
    ).toEqual(['2024-02-01', '2024-02-13']);
    expect(
      readField('date', { from: ['A'] }, [['01/02/2024'], ['13/02/2024']], {
        settings: { dateFormat: 'yyyy-mm-dd' },
        context: { dateOrder: 'mdy' },
      }),
    ).toMatchObject({
      values: ['2024-01-02', ''],
      issues: [{ code: 'date contradicts order', row: 3, value: '13/02/2024' }],
    });
  });

  it('asks once when nothing tells day from month, and sends none of these dates', () => {
    const optional = readField('date', { from: ['A'] }, [['01/02/2024'], ['2024-05-06'], ['03/04/2024']]);
    expect(optional.values).toEqual(['', '06/05/2024', '']);
    expect(optional.issues).toEqual([
      {
        code: 'date order ambiguous',
        severity: 'warning',
        row: 2,
        column: 'Field',
        value: '01/02/2024',
        details: { count: 2 },
      },
    ]);
    expect(optional.unusable).toEqual([[1], undefined, [1]]);
    const required = readField('date', { from: ['A'] }, [['01/02/2024'], ['2024-05-06'], ['03/04/2024']], {
      required: true,
    });
    expect([required.issues.map(({ severity, row }) => [severity, row]), required.setAside]).toEqual([
      [
        ['error', 2],
        ['error', 4],
      ],
      2,
    ]);
  });

  it('takes the vendor’s spelling of a choice, and refuses another', () => {
    const read = readField('choice', { from: ['A'] }, [['full time'], ['half']], { choices: ['Full time'] });
    expect([read.values, read.issues.map(({ code }) => code)]).toEqual([['Full time', ''], ['choice unknown']]);
  });

  it('says when a source column is gone, and clears nothing because of it', () => {
    const optional = readField('text', { from: ['Gone'] }, [['x'], ['y']]);
    expect(optional.issues).toEqual([
      {
        code: 'source column missing',
        severity: 'error',
        row: 1,
        column: 'Field',
        value: '',
        details: { header: 'Gone' },
      },
    ]);
    expect([optional.unusable, optional.setAside]).toEqual([[[1], [1]], 0]);
    expect(readField('text', { from: ['Gone'] }, [['x'], ['y']], { required: true }).setAside).toBe(2);
  });

  it('says when the vendor has no such column', () => {
    const destination = destinationFor('cosafe', {});
    const read = toRecords(
      tableOf(['Id'], [['1']]),
      destination,
      { Mial: { from: ['Id'] }, uniqueid: { from: ['Id'] } },
      context,
    );
    expect(read.issues.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['vendor column unknown', 'Mial', 'warning'],
    ]);
    expect(read.records[0]?.key).toBe('1');
  });

  it('knows leavers by status and by an end date in the past', () => {
    const destination = destinationFor('cosafe', {});
    const table = tableOf(
      ['Id', 'Status', 'End'],
      [
        ['1', ' TERMINATED ', ''],
        ['2', 'Active', '2026-05-31'],
        ['3', 'Active', '2026-06-01'],
        ['4', 'Active', 'soon'],
        ['5', 'Active', '31/12/9999'],
      ],
    );
    const read = toRecords(
      table,
      destination,
      { UniqueID: { from: ['Id'] } },
      { ...context, leavers: { status: { from: 'Status', left: ['Terminated'] }, endDate: { from: 'End' } } },
    );
    expect(read.records.map(({ left }) => left)).toEqual([true, true, false, false, false]);
    expect(read.records.map(({ leftBecause }) => leftBecause)).toEqual([
      'status',
      'end date',
      undefined,
      undefined,
      undefined,
    ]);
    expect(read.issues.map(({ code, row }) => [code, row])).toEqual([['end date not understood', 5]]);
  });

  it('takes a mapped archive column for a rule about leavers, and never sends its own value', () => {
    const destination = destinationFor('connecteam', {});
    const table = tableOf(
      ['P', 'Gone'],
      [
        ['0701234567', 'x'],
        ['0701234568', 'nej'],
        ['0701234569', 'maybe'],
      ],
    );
    const read = toRecords(
      table,
      destination,
      { 'mobile phone': { from: ['P'] }, archive: { from: ['Gone'] } },
      context,
    );
    expect(read.records.map(({ left, values }) => [left, values[3]])).toEqual([
      [true, ''],
      [false, ''],
      [false, ''],
    ]);
    expect(read.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['yes or no not understood', 'warning'],
    ]);
  });

  it('makes nothing worse than an info of what is wrong with a leaver', () => {
    const destination = destinationFor('cosafe', {});
    const table = tableOf(['Id', 'Mail', 'Status'], [['1', 'no address', 'Gone']]);
    const read = toRecords(
      table,
      destination,
      { UniqueID: { from: ['Id'] }, Mail: { from: ['Mail'] } },
      { ...context, leavers: { status: { from: 'Status', left: ['gone'] } } },
    );
    expect(read.issues.map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('keys', () => {
  it('do not differ by the case of an address', () => {
    const destination = destinationFor(
      { template: 'x' },
      { key: 'Email' },
      {
        columns: [{ name: 'Email', type: 'email', required: true, unique: 'error' }],
        form: {},
      },
    );
    const read = toRecords(tableOf(['E'], [['Asa@B.se']]), destination, { Email: { from: ['E'] } }, context);
    expect(read.records.map(({ key, values }) => [key, values])).toEqual([['asa@b.se', ['Asa@b.se']]]);
  });
});
