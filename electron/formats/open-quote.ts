import { lookOf, type CellLook } from '../../shared/table/cell-look';
import type { Rows } from '../../shared/table/rows';
import type { CsvRecords } from './csv-records';
import type { Slices } from '../../shared/table/slices';

/** How cells compare with the looks of their columns: one contradicts, none could be compared, all agree. */
type Likeness = 'unlike' | 'unknown' | 'alike';

/** What most records look like. */
interface Usual {
  readonly cells: number;
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly separator: string;
}

const sampleSize = 200;
/** Nothing longer is an address, a number or a date. */
const longestLook = 1000;
/** Characters after which there may be a pause. */
const slice = 1 << 20;

/**
 * The record in which a quote was opened and not closed in its own line, so that it swallowed the lines after it:
 * undefined when there is none. A quote further down closes the cell as if nothing had happened, and then only the
 * swallowed lines tell: they are records themselves. So the suspects are the records with a cell of several lines that
 * has the separator in it. Each is looked at once, however much it swallowed.
 */
export function* openQuote(records: CsvRecords, separator: string): Slices<number | undefined> {
  const { rows, shapes, suspects } = records;
  if (suspects.length === 0) return undefined;
  const cells = usualLength(shapes);
  if (cells < 3) return undefined;
  const usual: Usual = { cells, looks: yield* usualLooks(rows, shapes, cells), separator };
  for (const [i, at] of suspects.entries()) {
    if (yield* swallowed(rows, at, (shapes[at] ?? 0) >>> 1, usual)) return at;
    if (i % 100 === 0) yield i / suspects.length;
  }
  return undefined;
}

function usualLength(shapes: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const shape of shapes) counts.set(shape >>> 1, (counts.get(shape >>> 1) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [length, count] of counts)
    if (count > most || (count === most && length > usual)) [usual, most] = [length, count];
  return usual;
}

/** Columns that nearly always hold an address, a number or a date: by these a swallowed line is known again. */
function* usualLooks(rows: Rows, shapes: Uint32Array, usual: number): Slices<Map<number, CellLook>> {
  const sample: number[] = [];
  for (let at = 0; at < shapes.length && sample.length < sampleSize; at++)
    if (shapes[at] === 2 * usual) sample.push(at);
  const looks = new Map<number, CellLook>();
  for (let column = 0; column < usual; column++) {
    if (column % 32 === 0) yield 0;
    const seen = sample.map((at) => lookAt(rows.text(at, column))).filter((look) => look !== 'empty');
    for (const look of ['email', 'phone', 'number', 'date'] as const) {
      if (seen.length >= 2 && seen.filter((other) => other === look).length >= seen.length * 0.6)
        looks.set(column, look);
    }
  }
  return looks;
}

function lookAt(text: string): CellLook {
  if (text.length <= longestLook) return lookOf(text);
  return text.trim() === '' ? 'empty' : 'text';
}

/** `length` counts the record's cells, the empty ones at its end among them. */
function* swallowed(rows: Rows, at: number, length: number, usual: Usual): Slices<boolean> {
  const { separator } = usual;
  const cells = Array.from({ length }, (_, column) => rows.text(at, column));
  const several = [...cells.keys()].filter((column) => cells[column]?.includes('\n'));
  if (length < usual.cells) {
    const inside = several.reduce((sum, column) => sum + countOf(cells[column] ?? '', separator), 0);
    return length - 1 + inside >= 2 * (usual.cells - 1);
  }
  // Most such cells are addresses: the rest of the record is looked at only where the numbers of cells fit.
  let around: { readonly before: Likeness[]; readonly behind: Likeness[] } | undefined;
  for (const column of several) {
    const cell = cells[column] ?? '';
    const firstEnd = cell.indexOf('\n');
    const lastStart = cell.lastIndexOf('\n') + 1;
    if (yield* hasRecord(cell, firstEnd + 1, lastStart - 1, usual)) return true;
    const opening = cell.slice(0, firstEnd);
    const closing = cell.slice(lastStart);
    if (column + countOf(opening, separator) + 1 !== usual.cells) continue;
    if (countOf(closing, separator) + length - column !== usual.cells) continue;
    around ??= { before: likenessBefore(cells, usual), behind: likenessBehind(cells, usual) };
    const opened = both(around.before[column] ?? 'unknown', likeness(opening.split(separator), column, usual));
    const closed = both(around.behind[column + 1] ?? 'unknown', likeness(closing.split(separator), 0, usual));
    if (isRecord(opened, usual) && isRecord(closed, usual)) return true;
  }
  return false;
}

/** Whether a line between two places of a cell, each the end or start of a line, is a record itself. */
function* hasRecord(cell: string, from: number, to: number, usual: Usual): Slices<boolean> {
  const { cells, separator } = usual;
  for (let at = from, pause = from + slice; at <= to;) {
    const found = cell.indexOf('\n', at);
    const end = found < 0 || found > to ? to : found;
    const line = cell.slice(at, end);
    at = end + 1;
    if (countOf(line, separator) === cells - 1 && isRecord(likeness(line.split(separator), 0, usual), usual)) {
      return true;
    }
    if (at < pause) continue;
    pause = at + slice;
    yield 0;
  }
  return false;
}

function isRecord(found: Likeness, { cells, looks }: Usual): boolean {
  return found === 'alike' || (found === 'unknown' && looks.size === 0 && cells >= 5);
}

/** The likeness of cells that stand from one column on. */
function likeness(cells: readonly string[], from: number, { looks }: Usual): Likeness {
  let sum: Likeness = 'unknown';
  for (const [i, cell] of cells.entries()) sum = both(sum, likenessOf(cell, looks.get(from + i)));
  return sum;
}

/** For each column of a record, the likeness of all cells before it. */
function likenessBefore(cells: readonly string[], { looks }: Usual): Likeness[] {
  const before: Likeness[] = ['unknown'];
  for (const [i, cell] of cells.entries()) before.push(both(before[i] ?? 'unknown', likenessOf(cell, looks.get(i))));
  return before;
}

/** For each column of a record, the likeness of it and all cells behind it, where the record's last is the last usual. */
function likenessBehind(cells: readonly string[], usual: Usual): Likeness[] {
  const behind: Likeness[] = Array.from({ length: cells.length + 1 }, () => 'unknown');
  for (let i = cells.length - 1; i >= 0; i--) {
    const look = usual.looks.get(i - (cells.length - usual.cells));
    behind[i] = both(behind[i + 1] ?? 'unknown', likenessOf(cells[i] ?? '', look));
  }
  return behind;
}

function likenessOf(cell: string, usual: CellLook | undefined): Likeness {
  if (usual === undefined) return 'unknown';
  const look = lookAt(cell);
  return look === 'empty' ? 'unknown' : look === usual ? 'alike' : 'unlike';
}

function both(one: Likeness, other: Likeness): Likeness {
  if (one === 'unlike' || other === 'unlike') return 'unlike';
  return one === 'alike' ? one : other;
}

function countOf(text: string, separator: string): number {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
  return count;
}
