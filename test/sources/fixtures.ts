import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listRows } from '../../shared/table/rows';
import type { SourceFormat } from '../../shared/table/source-reading';
import type { Table } from '../../shared/table/table';

export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

export function fixtureBytes(name: string): Buffer {
  return readFileSync(fixturePath(name));
}

/** The table as tab-separated text: names, then each row's number and cells. */
export function tableText(table: Table): string[] {
  const line = (cells: readonly string[]) => cells.map(escaped).join('\t');
  return [
    line(['row', ...table.columns.map((column) => column.name)]),
    ...listRows(table.rows).map((row) =>
      line([String(row.number), ...table.columns.map((column) => row.cells[column.index] ?? '')]),
    ),
  ];
}

/** What the maker of the fixture says must be read; see fixtures/README.md. */
function expectedText(name: string): string[] {
  return readFileSync(fixturePath(`${name}.expected.tsv`), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/** A fixture with a table, and what must be told about it besides. */
export interface TableFixture {
  readonly file: string;
  /** Name of the .expected.tsv; the part of `file` before its first dot when left out. */
  readonly expected?: string;
  readonly format: SourceFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** 1 when left out. */
  readonly header?: number;
  /** "row reason", in order; nothing when left out. */
  readonly skipped?: readonly string[];
  /** "row column code", in order; nothing when left out. */
  readonly notes?: readonly string[];
  /** How the text differs from the expected one, and why, in the fixtures' README. */
  readonly as?: (line: string) => string;
}

const sweden = {
  header: 4,
  skipped: ['1 above the header', '2 above the header', '3 blank', '65 total', '66 blank', '67 footer'],
};
const israel = { header: 3, skipped: ['1 above the header', '2 blank', '44 total', '45 blank', '46 footer'] };
const merged = {
  header: 2,
  skipped: ['1 above the header'],
  notes: ['4 Department merged into', '5 Department merged into'],
};
const numberNotes = ['15 Format digits lost', '22 Value digits lost', '35 Value digits lost'];
const text = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
const windows = { format: 'csv', encoding: 'windows-1252', delimiter: ';' } as const;
/** Excel writes dates into CSV as the cell shows them. */
const shownDates = (line: string) => line.replace(/\t(\d{4})-(\d\d)-(\d\d)\t/, '\t$3/$2/$1\t');

export const tableFixtures: readonly TableFixture[] = [
  { file: 'staff-sweden.xlsx', format: 'xlsx', ...sweden },
  { file: 'staff-sweden.libreoffice.xlsx', format: 'xlsx', ...sweden },
  { file: 'staff-sweden.xlsb', format: 'xlsb', ...sweden },
  { file: 'staff-sweden.xls', format: 'xls', ...sweden },
  { file: 'staff-sweden.2003.xls', format: 'xml spreadsheet', ...sweden },
  { file: 'staff-sweden.ods', format: 'ods', ...sweden },
  { file: 'staff-sweden.fods', format: 'ods', ...sweden },
  { file: 'staff-sweden.utf8-bom.csv', ...text, ...sweden },
  { file: 'staff-sweden.utf16le.csv', format: 'csv', encoding: 'utf-16le', delimiter: '\t', ...sweden },
  { file: 'staff-sweden.utf16le-unmarked.csv', format: 'csv', encoding: 'utf-16le', delimiter: '\t', ...sweden },
  { file: 'staff-sweden.windows-1252.csv', ...windows, ...sweden },
  { file: 'staff-sweden.macintosh.csv', ...windows, encoding: 'macintosh', ...sweden },
  { file: 'staff-sweden.pipe.csv', ...text, delimiter: '|', ...sweden },
  { file: 'staff-israel.xlsx', format: 'xlsx', ...israel },
  { file: 'staff-israel.libreoffice.xlsx', format: 'xlsx', ...israel },
  { file: 'staff-israel.xls', format: 'xls', ...israel },
  { file: 'staff-israel.ods', format: 'ods', ...israel },
  { file: 'staff-israel.fods', format: 'ods', ...israel },
  { file: 'staff-israel.utf8-bom.csv', ...text, ...israel, as: shownDates },
  {
    ...{ file: 'staff-israel.utf16le.csv', format: 'csv', encoding: 'utf-16le', delimiter: '\t', ...israel },
    as: shownDates,
  },
  {
    ...{ file: 'staff-israel.utf16be.csv', format: 'csv', encoding: 'utf-16be', delimiter: '\t', ...israel },
    as: shownDates,
  },
  {
    ...{ file: 'staff-israel.windows-1255.csv', ...text, encoding: 'windows-1255', ...israel },
    // windows-1255 has no embedding marks.
    as: (line) => shownDates(line).replace(/[\u202c\u202d]/g, ''),
  },
  { file: 'date-1904.xlsx', format: 'xlsx' },
  { file: 'date-1904.xlsb', format: 'xlsb' },
  { file: 'date-1904.xls', format: 'xls' },
  { file: 'date-1904.2003.xls', format: 'xml spreadsheet' },
  { file: 'date-1904.ods', format: 'ods' },
  { file: 'dates.xlsx', format: 'xlsx' },
  { file: 'dates.xls', format: 'xls' },
  { file: 'dates.ods', format: 'ods' },
  { file: 'dates.csv', ...text, expected: 'dates.text' },
  { file: 'code-page.xls', format: 'xls' },
  { file: 'numbers.xlsx', format: 'xlsx', notes: numberNotes },
  { file: 'numbers.xlsb', format: 'xlsb', notes: numberNotes },
  { file: 'numbers.xls', format: 'xls', notes: numberNotes },
  { file: 'numbers.2003.xls', format: 'xml spreadsheet', notes: numberNotes },
  {
    ...{ file: 'numbers.ods', format: 'ods', notes: numberNotes },
    // LibreOffice keeps fifteen digits, and OpenDocument no blank at the end of a text.
    as: (line) => line.replace(/Anna $/, 'Anna').replace('12345678901234570', '12345678901234600'),
  },
  {
    file: 'formulas-without-values.xlsx',
    format: 'xlsx',
    notes: ['2 E-mail formula without value'],
  },
  { file: 'formulas.xlsx', format: 'xlsx' },
  { file: 'formulas.xls', format: 'xls' },
  { file: 'formulas.ods', format: 'ods' },
  {
    file: 'values.xlsx',
    format: 'xlsx',
    notes: ['12 Value formula without value', '13 Value formula without value', '37 Value digits lost'],
  },
  { file: 'texts.xlsx', format: 'xlsx' },
  { file: 'sheets.xlsx', format: 'xlsx' },
  { file: 'sheets.xlsb', format: 'xlsb' },
  { file: 'sheets.xls', format: 'xls' },
  { file: 'sheets.2003.xls', format: 'xml spreadsheet' },
  { file: 'sheets.ods', format: 'ods' },
  { file: 'merged.xlsx', format: 'xlsx', ...merged },
  { file: 'merged.97.xls', format: 'xls', ...merged },
  { file: 'merged.xls', format: 'html', ...merged },
  { file: 'merged.ods', format: 'ods', ...merged },
  {
    file: 'blank-rows.xlsx',
    format: 'xlsx',
    header: 4,
    skipped: ['1 blank', '2 blank', '3 blank', '6 blank', '7 blank'],
  },
  { file: 'duplicate-headers.xlsx', format: 'xlsx' },
  { file: 'duplicate-headers.csv', ...windows, encoding: 'utf-8' },
  { file: 'invisible.xlsx', format: 'xlsx' },
  { file: 'invisible.csv', ...text },
  { file: 'no-addresses.xlsx', format: 'xlsx', skipped: ['3 blank', '4 blank'] },
  { file: 'strict.xlsx', format: 'xlsx' },
  ...[
    ...['macros.xlsm', 'prefixed.xlsx', 'prefixed-with-dash.xlsx', 'utf16-parts.xlsx', 'odd-paths.xlsx'],
    ...['sheets-swapped.xlsx', 'careless-names.xlsx', 'streamed.xlsx', 'zip64.xlsx'],
  ].map((file) => ({ file, expected: 'staff-variants', format: 'xlsx' as const })),
  { file: 'two-headers.csv', ...text, header: 2, skipped: ['1 second header row'] },
  {
    file: 'worker-report.csv',
    ...text,
    header: 3,
    skipped: ['1 above the header', '2 blank', '7 total', '8 blank', '9 footer'],
  },
  {
    file: 'text-named.xlsx',
    expected: 'worker-report',
    ...text,
    header: 3,
    skipped: ['1 above the header', '2 blank', '7 total', '8 blank', '9 footer'],
  },
  { file: 'text-named.xls', ...windows, delimiter: '\t' },
  {
    file: 'repeated-headers.csv',
    ...windows,
    encoding: 'utf-8',
    header: 2,
    skipped: [
      ...['1 above the header', '5 footer', '6 blank', '7 header repeated', '8 header repeated', '10 blank'],
      ...['11 total', '12 footer'],
    ],
  },
  { file: 'hebrew-quotes.csv', ...text, encoding: 'windows-1255', skipped: ['4 total'] },
  { file: 'mixed-line-ends.csv', ...text, delimiter: ';', header: 2 },
  { file: 'line-breaks.csv', ...text, skipped: ['8 blank'] },
  {
    file: 'trailing-columns.csv',
    ...windows,
    header: 3,
    skipped: ['1 above the header', '2 blank', '6 blank', '7 total'],
  },
  { file: 'exponents.csv', ...windows, encoding: 'utf-8', notes: ['2 Mobile digits lost', '4 Mobile digits lost'] },
  { file: 'web-page.xls', format: 'html', header: 2, skipped: ['1 above the header'] },
  { file: 'xml-spreadsheet.xls', format: 'xml spreadsheet', header: 3, skipped: ['1 above the header', '2 blank'] },
];

/** The lines that a fixture must be read as. */
export function expectedOf({ file, expected = file.replace(/\..*/, ''), as = (line) => line }: TableFixture): string[] {
  return expectedText(expected).map(as);
}

/** Fixtures that must be refused, with the code of the fault. */
export const refusedFixtures: readonly (readonly [file: string, code: string])[] = [
  ['locked.xlsx', 'source has a password'],
  ['locked.agile.xlsx', 'source has a password'],
  ['locked.xls', 'source has a password'],
  ['locked.ods', 'source has a password'],
  ['pdf-named.xlsx', 'source not a table'],
  ['open-quote.csv', 'quote not closed'],
  ['~$staff-sweden.xlsx', 'source not a table'],
];
