import type { Rows } from '../table/rows';
import { atOnce, rowsInSlice, type Slices } from '../table/slices';
import type { Column, Table } from '../table/table';
import { mend } from './mend';
import { type ColumnRescue, type RescueKind, rescueKinds, type Rescues } from './rescue';

/** A column of today's export that contradicts what a person accepted for it. */
export interface Misfit {
  /** The source header. */
  readonly column: string;
  readonly kind: RescueKind;
  readonly count: number;
  /** The first cell: its row in the sheet, and what stands there. */
  readonly row: number;
  readonly value: string;
}

export interface Rescued {
  readonly table: Table;
  readonly misfits: readonly Misfit[];
}

/**
 * The table as it was before Excel changed it, as far as a person accepted that, column by column. Without an accepted
 * rescue for one of its columns it is the very same table.
 */
export function applyRescues(table: Table, rescues: Rescues): Rescued {
  return atOnce(applyRescuesInSlices(table, rescues));
}

/** The same with pauses. */
export function* applyRescuesInSlices(table: Table, rescues: Rescues): Slices<Rescued> {
  const mended = new Map<number, Uint32Array>();
  const texts: string[] = [];
  const misfits: Misfit[] = [];
  const columns: Column[] = [];
  for (const column of table.columns) {
    const rescue = rescues[column.name];
    if (rescue === undefined || !isAccepted(rescue)) {
      columns.push(column);
      continue;
    }
    mended.set(column.index, yield* mendColumn(table.rows, column, rescue, texts, misfits));
    columns.push({ ...column, samples: column.samples.map((sample) => mend(sample, rescue).text) });
  }
  return mended.size === 0
    ? { table, misfits }
    : { table: { ...table, columns, rows: withColumns(table.rows, mended, texts) }, misfits };
}

function isAccepted(rescue: ColumnRescue): boolean {
  return rescueKinds.some((kind) => rescue[kind] !== undefined && rescue[kind] !== 'leave');
}

/** Each distinct text is mended once; what changed joins `texts`, with numbers above those of the rows. */
function* mendColumn(
  rows: Rows,
  column: Column,
  rescue: ColumnRescue,
  texts: string[],
  misfits: Misfit[],
): Slices<Uint32Array> {
  const ids = new Uint32Array(rows.count);
  const known = new Map<number, { readonly id: number; readonly misfit?: RescueKind }>();
  const told = new Map<RescueKind, { row: number; value: string; count: number }>();
  for (let at = 0; at < rows.count; at++) {
    if (at % rowsInSlice === 0) yield at / rows.count;
    const id = rows.id(at, column.index);
    if (id === 0) continue;
    let cell = known.get(id);
    if (cell === undefined) {
      const before = rows.text(at, column.index);
      const { text, misfit } = mend(before, rescue);
      cell = { id: text === before ? id : rows.texts + texts.push(text) - 1, ...(misfit !== undefined && { misfit }) };
      known.set(id, cell);
    }
    ids[at] = cell.id;
    if (cell.misfit === undefined) continue;
    const first = told.get(cell.misfit);
    if (first) first.count += 1;
    else told.set(cell.misfit, { row: rows.number(at), value: rows.text(at, column.index), count: 1 });
  }
  for (const [kind, cell] of told) misfits.push({ column: column.name, kind, ...cell });
  return ids;
}

function withColumns(rows: Rows, mended: ReadonlyMap<number, Uint32Array>, texts: readonly string[]): Rows {
  return {
    count: rows.count,
    width: rows.width,
    number: (at) => rows.number(at),
    reach: (at) => rows.reach(at),
    hidden: (at) => rows.hidden(at),
    text: (at, column) => {
      const id = mended.get(column)?.[at] ?? 0;
      return id < rows.texts ? rows.text(at, column) : (texts[id - rows.texts] ?? '');
    },
    id: (at, column) => mended.get(column)?.[at] ?? rows.id(at, column),
    texts: rows.texts + texts.length,
  };
}
