import type Papa from 'papaparse';
import { lookOf, type CellLook } from '../../shared/table/cell-look';

/**
 * The record in which a quote was opened and not closed in its own line, so that it swallowed the lines after it:
 * undefined when there is none. PapaParse says so only when no other quote follows. A quote further down closes the
 * cell as if nothing had happened, and then only the swallowed lines tell: they are records themselves.
 * A quote in the middle of a cell (Hebrew abbreviations) is text and swallows nothing.
 */
export function openQuote(
  records: readonly string[][],
  errors: readonly Papa.ParseError[],
  delimiter: string,
): number | undefined {
  for (const error of errors) {
    if (error.type !== 'Quotes') continue;
    const at = error.row ?? 0;
    if (error.code === 'MissingQuotes' || records[at]?.some((cell) => cell.includes('\n'))) return at;
  }
  const suspects = [...records.keys()].filter((at) =>
    records[at]?.some((cell) => cell.includes('\n') && cell.includes(delimiter)),
  );
  if (suspects.length === 0) return undefined;
  const usual = usualLength(records);
  const looks = usualLooks(records, usual);
  return suspects.find((at) => swallowed(records[at] ?? [], delimiter, usual, looks));
}

function usualLength(records: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [length, count] of counts)
    if (count > most || (count === most && length > usual)) [usual, most] = [length, count];
  return usual;
}

/** Columns that nearly always hold an address, a number or a date: by these a swallowed line is known again. */
function usualLooks(records: readonly string[][], usual: number): Map<number, CellLook> {
  const sample = records
    .filter((record) => record.length === usual && !record.some((cell) => cell.includes('\n')))
    .slice(0, 200);
  const looks = new Map<number, CellLook>();
  for (let column = 0; column < usual; column++) {
    const seen = sample.map((record) => lookOf(record[column] ?? '')).filter((look) => look !== 'empty');
    for (const look of ['email', 'phone', 'number', 'date'] as const) {
      if (seen.length >= 2 && seen.filter((other) => other === look).length >= seen.length * 0.6)
        looks.set(column, look);
    }
  }
  return looks;
}

function swallowed(
  record: readonly string[],
  delimiter: string,
  usual: number,
  looks: ReadonlyMap<number, CellLook>,
): boolean {
  if (usual < 3) return false;
  const inside = record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split(delimiter).length - 1 : 0), 0);
  if (record.length < usual) return record.length - 1 + inside >= 2 * (usual - 1);
  const isRecord = (cells: readonly string[]) => {
    if (cells.length !== usual) return false;
    const compared = [...looks].filter(([column]) => lookOf(cells[column] ?? '') !== 'empty');
    return compared.length > 0
      ? compared.every(([column, look]) => lookOf(cells[column] ?? '') === look)
      : looks.size === 0 && usual >= 5;
  };
  return record.some((cell, column) => {
    const lines = cell.split('\n');
    if (lines.length < 2) return false;
    if (lines.slice(1, -1).some((line) => isRecord(line.split(delimiter)))) return true;
    const opened = [...record.slice(0, column), ...(lines[0] ?? '').split(delimiter)];
    const closed = [...(lines.at(-1) ?? '').split(delimiter), ...record.slice(column + 1)];
    return isRecord(opened) && isRecord(closed);
  });
}
