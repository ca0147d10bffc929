import { fault, type Fault } from '../fault';
import { err, ok, type Result } from '../result';
import { cleanText, columnType, isBlank } from './cell-look';
import { findHeader, secondHeader, type HeaderFound } from './find-header';
import { joined, setAside } from './set-aside';
import type { Column, Grid, GridRow, SkippedRow, Table, TableRow } from './table';

const samplesKept = 5;
/** Types are decided over so many rows, spread over the whole table. */
const rowsForTypes = 2000;

/**
 * Finds the people in a sheet: the header row below titles and blank rows, the columns with something in them,
 * and every row that is a person. All other rows are listed with the reason why they are left out; none
 * disappears. A chosen header row overrules what is found. Cells keep their exact text.
 *
 * Faults: 'source empty', 'no header row', 'header row not found'.
 */
export function findTable(grid: Grid, choices: { headerRow?: number } = {}): Result<Table, Fault> {
  const { rows } = grid;
  const firstFilled = rows.find((row) => !row.cells.every(isBlank));
  if (!firstFilled) return err(fault('source empty', 'usage'));
  const header = choices.headerRow === undefined ? findHeader(rows) : chosenHeader(rows, choices.headerRow);
  if (!header) {
    return choices.headerRow === undefined
      ? err(fault('no header row', 'usage', { row: firstFilled.number }))
      : err(fault('header row not found', 'usage', { row: choices.headerRow }));
  }
  const headerRow = rows[header.at] as GridRow;
  const above = rows.slice(0, header.at);
  const bodyStart = header.second === header.at + 1 ? header.at + 2 : header.at + 1;
  const body = rows.slice(bodyStart);
  const titles = above.map((row) => joined(row.cells)).filter((title) => title !== '');
  const draft = columnsOf(headerRow.cells, body);
  const aside = setAside(body, headerRow.cells, titles, draft);
  const people = body.filter((_, i) => !aside.has(i));
  const columns = aside.size === 0 ? draft : columnsOf(headerRow.cells, people);
  const skipped: SkippedRow[] = above.map((row, i) => ({
    row: row.number,
    reason: i === header.second ? 'second header row' : row.cells.every(isBlank) ? 'blank' : 'above the header',
  }));
  if (header.second === header.at + 1)
    skipped.push({ row: rows[header.second]?.number ?? 0, reason: 'second header row' });
  for (const [i, row] of body.entries()) {
    const reason = aside.get(i);
    if (reason) skipped.push({ row: row.number, reason });
  }
  const width = Math.max(0, ...columns.map((column) => column.index + 1));
  const numbers = new Set(people.map((row) => row.number));
  return ok({
    sheet: grid.name,
    headerRow: headerRow.number,
    columns,
    rows: people.map((row) => tableRow(row, width)),
    skipped,
    notes: grid.notes.filter((note) => numbers.has(note.row)),
  });
}

function chosenHeader(rows: readonly GridRow[], number: number): HeaderFound | undefined {
  const at = rows.findIndex((row) => row.number === number);
  if (at < 0 || rows[at]?.cells.every(isBlank)) return undefined;
  const second = secondHeader(rows, at);
  return second === undefined ? { at } : { at, second };
}

function tableRow(row: GridRow, width: number): TableRow {
  const cells =
    row.cells.length >= width ? row.cells : [...row.cells, ...Array<string>(width - row.cells.length).fill('')];
  return row.hidden ? { number: row.number, cells, hidden: true } : { number: row.number, cells };
}

/** Columns that have a name or something in them; names made unique, so that a mapping by name stays stable. */
function columnsOf(header: readonly string[], body: readonly GridRow[]): Column[] {
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), header.length);
  const taken = new Set(header.map(cleanText));
  const used = new Set<string>();
  const step = Math.max(1, Math.floor(body.length / rowsForTypes));
  const sampled = step === 1 ? body : body.filter((_, i) => i % step === 0);
  const columns: Column[] = [];
  const allSamples = samplesOf(body, width);
  for (let index = 0; index < width; index++) {
    const own = cleanText(header[index] ?? '');
    const samples = allSamples[index] ?? [];
    if (own === '' && samples.length === 0) continue;
    const wanted = own === '' ? `Column ${columnLetters(index)}` : own;
    let name = wanted;
    for (let n = 2; used.has(name) || (name !== own && taken.has(name)); n++) name = `${wanted} (${n})`;
    used.add(name);
    const values = sampled.map((row) => row.cells[index] ?? '');
    columns.push({ name, index, type: samples.length === 0 ? 'empty' : columnType(own, values), samples });
  }
  return columns;
}

/** By column, the first distinct values. Rows end at their last cell, so a stray wide row costs little. */
function samplesOf(body: readonly GridRow[], width: number): string[][] {
  const samples = Array.from({ length: width }, (): string[] => []);
  let wanting = [...samples.keys()];
  for (const { cells } of body) {
    let full = false;
    for (const index of wanting) {
      if (index >= cells.length) break;
      const cell = cells[index] ?? '';
      const own = samples[index];
      if (!own || isBlank(cell) || own.includes(cell)) continue;
      full = own.push(cell) === samplesKept || full;
    }
    if (full) wanting = wanting.filter((index) => (samples[index]?.length ?? 0) < samplesKept);
    if (wanting.length === 0) break;
  }
  return samples;
}

/** 0 → A, 25 → Z, 26 → AA: the letters above a sheet's columns. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
