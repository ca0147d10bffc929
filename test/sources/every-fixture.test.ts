import { afterEach, describe, expect, it } from 'vitest';
import { readSource } from '../../electron/sources/read-source';
import type { SourceFormat } from '../../shared/table/source-reading';
import { expectedText, fixturePath, tableText } from './fixtures';

const files: readonly (readonly [file: string, expected: string, format: SourceFormat])[] = [
  ['staff-sweden.xlsx', 'staff-sweden', 'xlsx'],
  ['staff-sweden.libreoffice.xlsx', 'staff-sweden', 'xlsx'],
  ['staff-sweden.xlsb', 'staff-sweden', 'xlsb'],
  ['staff-sweden.xls', 'staff-sweden', 'xls'],
  ['staff-sweden.ods', 'staff-sweden', 'ods'],
  ['staff-sweden.fods', 'staff-sweden', 'ods'],
  ['staff-sweden.utf8-bom.csv', 'staff-sweden', 'csv'],
  ['staff-sweden.utf16le.csv', 'staff-sweden', 'csv'],
  ['staff-sweden.windows-1252.csv', 'staff-sweden', 'csv'],
  ['staff-israel.xlsx', 'staff-israel', 'xlsx'],
  ['staff-israel.libreoffice.xlsx', 'staff-israel', 'xlsx'],
  ['staff-israel.xls', 'staff-israel', 'xls'],
  ['staff-israel.ods', 'staff-israel', 'ods'],
  ['staff-israel.fods', 'staff-israel', 'ods'],
  ['date-1904.xlsx', 'date-1904', 'xlsx'],
  ['date-1904.xls', 'date-1904', 'xls'],
  ['date-1904.ods', 'date-1904', 'ods'],
  ['code-page.xls', 'code-page', 'xls'],
  ['numbers.xlsx', 'numbers', 'xlsx'],
  ['formulas-without-values.xlsx', 'formulas-without-values', 'xlsx'],
  ['sheets.xlsx', 'sheets', 'xlsx'],
  ['sheets.ods', 'sheets', 'ods'],
  ['merged.xlsx', 'merged', 'xlsx'],
  ['merged.xls', 'merged', 'html'],
  ['two-headers.csv', 'two-headers', 'csv'],
  ['worker-report.csv', 'worker-report', 'csv'],
  ['text-named.xlsx', 'worker-report', 'csv'],
  ['repeated-headers.csv', 'repeated-headers', 'csv'],
  ['hebrew-quotes.csv', 'hebrew-quotes', 'csv'],
  ['mixed-line-ends.csv', 'mixed-line-ends', 'csv'],
  ['web-page.xls', 'web-page', 'html'],
  ['xml-spreadsheet.xls', 'xml-spreadsheet', 'xml spreadsheet'],
];

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

async function read(name: string) {
  const reading = await readSource(fixturePath(name));
  if (!reading.ok) throw new Error(`${name}: ${reading.error.code}`);
  return reading.value;
}

describe.each(['Europe/Stockholm', 'Asia/Jerusalem', 'America/New_York', 'Pacific/Apia'])(
  'on a computer in %s',
  (zone) => {
    it.each(files)('reads %s as its maker says', async (file, expected, format) => {
      process.env['TZ'] = zone;
      const reading = await read(file);
      expect(tableText(reading.table)).toEqual(expectedText(expected));
      expect(reading.format).toBe(format);
    });
  },
);

describe('Hebrew text files', () => {
  /** Excel writes dates into CSV as the cell shows them. */
  const shownDates = (lines: readonly string[]) =>
    lines.map((line) => line.replace(/\t(\d{4})-(\d\d)-(\d\d)\t/, '\t$3/$2/$1\t'));

  it.each(['utf8-bom', 'utf16le'])('reads staff-israel.%s.csv', async (form) => {
    const { table } = await read(`staff-israel.${form}.csv`);
    expect(tableText(table)).toEqual(shownDates(expectedText('staff-israel')));
  });

  it('reads windows-1255, which has no embedding marks', async () => {
    const { table, encoding } = await read('staff-israel.windows-1255.csv');
    expect(encoding).toBe('windows-1255');
    expect(tableText(table)).toEqual(
      shownDates(expectedText('staff-israel')).map((line) => line.replace(/[\u202c\u202d]/g, '')),
    );
  });
});

describe('what is told about a file besides its table', () => {
  it('names what it left out, and why', async () => {
    const { table } = await read('staff-sweden.xlsx');
    expect(table.headerRow).toBe(4);
    expect(table.skipped).toEqual([
      { row: 1, reason: 'above the header' },
      { row: 2, reason: 'above the header' },
      { row: 3, reason: 'blank' },
      { row: 65, reason: 'total' },
      { row: 66, reason: 'blank' },
      { row: 67, reason: 'footer' },
    ]);
  });

  it('keeps a person called Total, and sets aside the total', async () => {
    const { table } = await read('worker-report.csv');
    expect(table.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 above the header',
      '2 blank',
      '7 total',
      '8 blank',
      '9 footer',
    ]);
  });

  it('chooses the visible sheet with the people, and counts the rows a filter hides', async () => {
    for (const file of ['sheets.xlsx', 'sheets.ods']) {
      const { table, sheets, why, hiddenRows } = await read(file);
      expect([table.sheet, why, hiddenRows]).toEqual(['Staff ', 'most people', 2]);
      expect(sheets.map((sheet) => `${sheet.name}: ${sheet.rows}${sheet.hidden ? ' hidden' : ''}`)).toEqual([
        'Read me: 3',
        'Cost centres: 41',
        'Staff : 13',
        'Old staff: 91 hidden',
        'Salaries: 2 hidden',
      ]);
      expect(table.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([4, 5]);
    }
  });

  it('notes cells whose text cannot tell everything', async () => {
    expect((await read('formulas-without-values.xlsx')).table.notes).toEqual([
      { row: 2, column: 3, code: 'formula without value' },
    ]);
    expect((await read('merged.xlsx')).table.notes).toEqual([
      { row: 4, column: 3, code: 'merged into' },
      { row: 5, column: 3, code: 'merged into' },
    ]);
    const lost = (await read('numbers.xlsx')).table;
    const names = lost.notes
      .filter((note) => note.column === 2)
      .map((note) => lost.rows.find((row) => row.number === note.row)?.cells[0]);
    expect(names).toEqual(['Text with an exponent', 'Seventeen digits']);
  });

  it('finds the kinds of the columns', async () => {
    const { table } = await read('staff-sweden.xls');
    expect(table.columns.map((column) => column.type)).toEqual([
      'number',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'date',
      'date',
      'email',
      'phone',
      'number',
    ]);
    expect(table.columns[0]?.samples).toEqual(['00042', '00055', '00068', '00081', '00094']);
  });
});
