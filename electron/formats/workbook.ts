import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from 'xlsx';
import iconv from 'iconv-lite';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { type RowCells, rowsOf } from '../../shared/table/rows';
import type { CellNote, Grid } from '../../shared/table/table';
import { cellText } from './cell-text';
import { longestGap, mostColumns, mostNotes, mostRows, noteMerge } from './sheet-limits';

const noCells: readonly string[] = [];

/** SheetJS decodes the text of old .xls files by a table it does not bring along as a module. */
set_cptable({
  utils: {
    decode: (codePage: number, data: Uint8Array) => iconv.decode(Buffer.from(data), pageName(codePage)),
    encode: (codePage: number, text: string) => iconv.encode(text, pageName(codePage)),
    hascp: (codePage: number) => iconv.encodingExists(pageName(codePage)),
  },
});

function pageName(codePage: number): string {
  if (codePage === 65001) return 'utf-8';
  if (codePage === 1200) return 'utf-16le';
  if (codePage === 1201) return 'utf-16be';
  if (codePage === 10000) return 'macintosh';
  return iconv.encodingExists(`cp${codePage}`) ? `cp${codePage}` : 'windows-1252';
}

/** Reads every sheet of a workbook (bytes, or XML as text) cell by cell, as exact text. */
export function readWorkbook(source: Buffer | string): Result<Grid[], Fault> {
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(source, {
        type: typeof source === 'string' ? 'string' : 'buffer',
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        // Without it, hidden rows are not told apart.
        cellStyles: true,
        // Cells of a formula whose value was never stored are stubs.
        sheetStubs: true,
      }),
    );
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return err(fault(locked ? 'source has a password' : 'source damaged', 'usage'));
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const grids: Grid[] = [];
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    // SheetJS leaves out a sheet that it failed to read, and says nothing.
    if (!sheet) return err(fault('sheet not understood', 'usage', { sheet: name }));
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') continue;
    if (outOfBounds(sheet)) return err(fault('source damaged', 'usage'));
    const hidden = book.Workbook?.Sheets?.[i]?.Hidden ?? 0;
    grids.push(gridOf(name, sheet, hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'very hidden', date1904));
  }
  return ok(grids);
}

function outOfBounds(sheet: WorkSheet): boolean {
  const data = sheet['!data'] ?? [];
  return data.length > mostRows || data.some((row) => row !== undefined && row.length > mostColumns);
}

function gridOf(name: string, sheet: WorkSheet, visibility: Grid['visibility'], date1904: boolean): Grid {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rowInfo = sheet['!rows'] ?? [];
  const rows: RowCells[] = [];
  const notes: CellNote[] = [];
  let last = -1;
  for (const at of data.keys()) {
    const cells = rowOf(data[at], at + 1, date1904, notes);
    if (cells.length === 0) continue;
    if (at - last <= longestGap)
      for (let blank = last + 1; blank < at; blank++) rows.push({ number: blank + 1, cells: noCells });
    last = at;
    rows.push(rowInfo[at]?.hidden === true ? { number: at + 1, cells, hidden: true } : { number: at + 1, cells });
  }
  for (const { s, e } of sheet['!merges'] ?? []) noteMerge(notes, { columns: [s.c, e.c], rows: [s.r, e.r] }, last);
  return { name, visibility, rows: rowsOf(rows), notes };
}

/** A row's cells up to the last one that says something. */
function rowOf(
  row: readonly (CellObject | undefined)[] | undefined,
  number: number,
  date1904: boolean,
  notes: CellNote[],
): string[] {
  const cells: string[] = [];
  let filled = 0;
  for (let column = 0; row && column < row.length; column++) {
    const cell = row[column];
    const { text, note } = cell ? cellText(cell, date1904) : { text: '' };
    if (note && notes.length < mostNotes) notes.push({ row: number, column, code: note });
    cells.push(text);
    if (text !== '') filled = column + 1;
  }
  cells.length = filled;
  return cells;
}

/** SheetJS writes remarks about formats to the console, where only our own words belong. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
