import { z } from 'zod';
import { perText } from '../table/per-text';
import { pickRows } from '../table/rows';
import { atOnce, rowsInSlice, type Slices } from '../table/slices';
import type { Table } from '../table/table';
import { fold } from '../transforms/fold';

const from = z.string().min(1).max(2000).describe('the export’s column');
const values = z.array(z.string().max(2000)).min(1).max(1000).describe('without regard to capitals');

/** One condition on a source column; compared trimmed and without regard to capitals. */
const rowFilterSchema = z.discriminatedUnion('is', [
  z.strictObject({ from, is: z.literal('one of'), values }).describe('the column has one of these values'),
  z.strictObject({ from, is: z.literal('none of'), values }).describe('it has none of these values'),
  z.strictObject({ from, is: z.literal('empty') }).describe('nothing stands in it'),
  z.strictObject({ from, is: z.literal('not empty') }).describe('something stands in it'),
]);
export type RowFilter = z.infer<typeof rowFilterSchema>;
export const rowFiltersSchema = z.array(rowFilterSchema).max(20);

export interface FilteredTable {
  /** The people whom the feed is for. */
  readonly table: Table;
  /** The same rows of another table that has them at the same places. */
  readonly same: (other: Table) => Table;
  /** People of the export who are not among them. */
  readonly leftOut: number;
}

/**
 * Only the rows for which every filter holds. A filter on a column that the table does not have lets everybody through:
 * its run is held for the missing column, and what is shown is then shown of everybody.
 */
export function filterRows(table: Table, filters: readonly RowFilter[]): FilteredTable {
  return atOnce(filterRowsInSlices(table, filters));
}

/** The same with pauses. */
export function* filterRowsInSlices(table: Table, filters: readonly RowFilter[]): Slices<FilteredTable> {
  const { rows } = table;
  const tests = filters.flatMap((filter) => {
    const column = table.columns.find(({ name }) => name === filter.from)?.index;
    if (column === undefined) return [];
    const fits = testOf(filter);
    return [perText(rows, [column], (at) => fits(rows.text(at, column)))];
  });
  const everybody = { table, same: (other: Table) => other, leftOut: 0 };
  if (tests.length === 0) return everybody;
  const positions: number[] = [];
  for (let at = 0; at < rows.count; at++) {
    if (at % rowsInSlice === 0) yield at / rows.count;
    if (tests.every((fits) => fits(at))) positions.push(at);
  }
  if (positions.length === rows.count) return everybody;
  const picked = Uint32Array.from(positions);
  const same = (other: Table): Table => ({ ...other, rows: pickRows(other.rows, picked) });
  return { table: same(table), same, leftOut: rows.count - positions.length };
}

function testOf(filter: RowFilter): (text: string) => boolean {
  if (filter.is === 'empty') return (text) => fold(text) === '';
  if (filter.is === 'not empty') return (text) => fold(text) !== '';
  const values = new Set(filter.values.map(fold));
  const wanted = filter.is === 'one of';
  return (text) => values.has(fold(text)) === wanted;
}
