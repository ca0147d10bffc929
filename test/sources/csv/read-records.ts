import Papa from 'papaparse';
import { readCsv, type CsvChoices } from '../../../electron/formats/csv';
import { csvRecords, type CsvRecords } from '../../../electron/formats/csv-records';
import { atOnce } from '../../../shared/table/slices';
import type { Fault } from '../../../shared/fault';
import type { Result } from '../../../shared/result';
import { listRows, type RowCells } from '../../../shared/table/rows';

/** A text's records as our reader splits them, pausing after every `slice` bytes. */
export function recordsOf(text: string, separator: string, slice = 1 << 16): Result<CsvRecords, Fault> {
  const bytes = Buffer.from(text);
  return atOnce(csvRecords({ bytes, from: 0, to: bytes.length }, separator, 1, slice));
}

/** What a text is read as: its rows, or a fault's code and line. */
export async function read(
  source: string | Buffer,
  choices: CsvChoices = {},
  slice?: number,
): Promise<readonly RowCells[] | { readonly code: string; readonly row?: unknown }> {
  const reading = await readCsv(Buffer.from(source as string), choices, {}, slice);
  if (reading.ok) return listRows(reading.value.grid.rows);
  const { code, values } = reading.error;
  return { code, ...(values['row'] === undefined ? {} : { row: values['row'] }) };
}

export async function cellsOf(
  source: string | Buffer,
  choices: CsvChoices = {},
): Promise<readonly (readonly string[])[]> {
  const rows = await read(source, choices);
  if ('code' in rows) throw new Error(rows.code);
  return rows.map(({ cells }) => cells);
}

/** The same by PapaParse: rows with the line each starts on, or the line of the record whose quote is not closed. */
export function papaRows(text: string, separator: string): RowCells[] | number {
  // Given both kinds of line ends at once, it glues rows together.
  const alike = text.replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(alike, { delimiter: separator, newline: '\n' });
  if (alike.endsWith('\n') && data.at(-1)?.join('') === '') data.pop();
  const rows: RowCells[] = [];
  let number = 1;
  for (const cells of data) {
    rows.push({ number, cells: filled(cells) });
    number += 1 + cells.join('').split('\n').length - 1;
  }
  for (const { type, code, row = 0 } of errors) {
    if (type !== 'Quotes') continue;
    if (code === 'MissingQuotes' || data[row]?.some((cell) => cell.includes('\n'))) return rows[row]?.number ?? 0;
  }
  return rows;
}

function filled(cells: readonly string[]): readonly string[] {
  let reach = cells.length;
  while (reach > 0 && cells[reach - 1] === '') reach--;
  return cells.slice(0, reach);
}
