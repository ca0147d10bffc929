import { fault, type Fault } from '../fault';
import { err, ok, type Result } from '../result';
import { cleanText, columnType, firstFilled, isBlank } from './cell-look';
import { columnLetters } from './column-letters';
import { findHeader, secondHeader, type HeaderFound } from './find-header';
import { cellsAt, findRow, pickRows, type Rows } from './rows';
import { joined, setAside } from './set-aside';
import { atOnce, rowsInSlice, type Slices } from './slices';
import type { CellNote, Column, Grid, SkippedRow, Table } from './table';

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
  return atOnce(findTableInSlices(grid, choices));
}

/** The same with pauses. */
export function* findTableInSlices(grid: Grid, choices: { headerRow?: number } = {}): Slices<Result<Table, Fault>> {
  const { rows } = grid;
  const first = findRow(rows, (at) => firstFilled(rows, at) >= 0);
  if (first < 0) return err(fault('source empty', 'usage'));
  const header = choices.headerRow === undefined ? findHeader(rows) : chosenHeader(rows, choices.headerRow);
  if (!header) {
    return choices.headerRow === undefined
      ? err(fault('no header row', 'usage', { row: rows.number(first) }))
      : err(fault('header row not found', 'usage', { row: choices.headerRow }));
  }
  const names = cellsAt(rows, header.at);
  const above = [...range(0, header.at)];
  const bodyStart = header.second === header.at + 1 ? header.at + 2 : header.at + 1;
  const body = pickRows(rows, range(bodyStart, rows.count));
  const titles = above.map((at) => joined(cellsAt(rows, at))).filter((title) => title !== '');
  const draft = yield* columnsOf(names, body);
  const aside = yield* setAside(body, names, titles, draft);
  const people =
    aside.size === 0
      ? body
      : pickRows(
          rows,
          range(bodyStart, rows.count).filter((at) => !aside.has(at - bodyStart)),
        );
  const columns = aside.size === 0 ? draft : yield* columnsOf(names, people);
  const skipped: SkippedRow[] = above.map((at) => ({
    row: rows.number(at),
    reason: at === header.second ? 'second header row' : firstFilled(rows, at) < 0 ? 'blank' : 'above the header',
  }));
  if (header.second === header.at + 1) skipped.push({ row: rows.number(header.second), reason: 'second header row' });
  const left = [...aside].sort(([a], [b]) => a - b);
  for (const [at, reason] of left) skipped.push({ row: body.number(at), reason });
  return ok({
    sheet: grid.name,
    headerRow: rows.number(header.at),
    columns,
    rows: people,
    skipped,
    notes: yield* notesOn(people, grid.notes),
  });
}

function range(from: number, to: number): Uint32Array {
  const positions = new Uint32Array(Math.max(0, to - from));
  for (let i = 0; i < positions.length; i++) positions[i] = from + i;
  return positions;
}

function chosenHeader(rows: Rows, number: number): HeaderFound | undefined {
  const at = findRow(rows, (position) => rows.number(position) === number);
  if (at < 0 || firstFilled(rows, at) < 0) return undefined;
  const second = secondHeader(rows, at);
  return second === undefined ? { at } : { at, second };
}

function* notesOn(rows: Rows, notes: readonly CellNote[]): Slices<readonly CellNote[]> {
  if (notes.length === 0) return notes;
  const noted = new Set(notes.map((note) => note.row));
  const here = new Set<number>();
  for (let at = 0; at < rows.count; at++) {
    if (at % rowsInSlice === 0) yield at / rows.count;
    if (noted.has(rows.number(at))) here.add(rows.number(at));
  }
  return notes.filter((note) => here.has(note.row));
}

/** Columns that have a name or something in them; names made unique, so that a mapping by name stays stable. */
function* columnsOf(header: readonly string[], body: Rows): Slices<Column[]> {
  const width = Math.max(header.length, body.width);
  const taken = new Set(header.map(cleanText));
  const used = new Set<string>();
  const step = Math.max(1, Math.floor(body.count / rowsForTypes));
  const sampled = Array.from({ length: Math.ceil(body.count / step) }, (_, i) => i * step);
  const columns: Column[] = [];
  const allSamples = yield* samplesOf(body, width);
  for (let index = 0; index < width; index++) {
    const own = cleanText(header[index] ?? '');
    const samples = allSamples[index] ?? [];
    if (own === '' && samples.length === 0) continue;
    const wanted = own === '' ? `Column ${columnLetters(index)}` : own;
    let name = wanted;
    for (let n = 2; used.has(name) || (name !== own && taken.has(name)); n++) name = `${wanted} (${n})`;
    used.add(name);
    const type =
      samples.length === 0
        ? 'empty'
        : columnType(
            own,
            sampled.map((at) => body.text(at, index)),
          );
    columns.push({ name, index, type, samples });
  }
  return columns;
}

/** By column, the first distinct values. Rows end at their last cell, so a stray wide row costs little. */
function* samplesOf(body: Rows, width: number): Slices<string[][]> {
  const samples = Array.from({ length: width }, (): string[] => []);
  const seen = samples.map((): number[] => [0]);
  let wanting = [...samples.keys()];
  for (let at = 0; at < body.count && wanting.length > 0; at++) {
    if (at % rowsInSlice === 0) yield at / body.count;
    const reach = body.reach(at);
    let full = false;
    for (const index of wanting) {
      if (index >= reach) break;
      const id = body.id(at, index);
      const known = seen[index] ?? [];
      if (known.includes(id)) continue;
      const cell = body.text(at, index);
      const own = samples[index] ?? [];
      if (isBlank(cell) || own.includes(cell)) continue;
      known.push(id);
      full = own.push(cell) === samplesKept || full;
    }
    if (full) wanting = wanting.filter((index) => (samples[index]?.length ?? 0) < samplesKept);
  }
  return samples;
}
