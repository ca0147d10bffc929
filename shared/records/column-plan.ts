import { columnIndexNamed } from '../destination/column-named';
import type { Destination, DestinationColumn } from '../destination/destination';
import { type ColumnMapping, type Mapping, stepHeaders } from '../mapping/mapping';
import { perText } from '../table/per-text';
import type { Slices } from '../table/slices';
import type { Table } from '../table/table';
import { fixedDateOrder } from '../transforms/fixed-date-order';
import type { CellWatch } from '../transforms/cell-watch';
import { unusable, type Cell } from '../transforms/finding';
import { columnDateOrder } from './column-date-order';
import { isSpreadsheetError } from './damaged-cells';
import { cellReader, columnForm, type CellRules } from './read-cell';

/** How one vendor column is filled from a row of the source. */
export interface ColumnPlan {
  readonly column: DestinationColumn;
  /** Position in Destination.columns. */
  readonly at: number;
  /** Positions of the cells in a row that its value depends on. */
  readonly cells: readonly number[];
  /** Source headers of the mapping that the table does not have. */
  readonly absent: readonly string[];
  /** Where its dates told the order of day and month themselves. */
  readonly foundOrder?: FoundDateOrder;
  /** The texts of the cells that its value is made of, without those that only its steps read. */
  readonly parts: (at: number) => string[];
  /** The texts of `cells`. */
  readonly texts: (at: number) => string[];
  readonly read: (at: number) => Cell;
  /** The same, telling each stage of the way. */
  readonly watched: (at: number, watch: CellWatch) => Cell;
  /** The last stage alone: a text as the vendor's column demands it. */
  readonly form: (text: string) => Cell;
}

/** The order of day and month that a source column's own dates tell. */
export interface FoundDateOrder {
  /** Header of the source. */
  readonly column: string;
  readonly order: 'dmy' | 'mdy';
}

const nothingBesides: readonly string[] = [];

/** The mapped columns, ready to read rows; the order of day and month is decided here, for each column as a whole. */
export function* planColumns(
  table: Table,
  destination: Destination,
  mapping: Mapping,
  rules: CellRules,
): Slices<ColumnPlan[]> {
  const plans: ColumnPlan[] = [];
  for (const [name, columnMapping] of Object.entries(mapping)) {
    const at = columnIndexNamed(destination.columns, name);
    const column = destination.columns[at];
    if (column === undefined || plans.some((plan) => plan.at === at)) continue;
    const find = (header: string) => ({ header, index: sourceIndex(table, header) });
    const found = (columnMapping.from ?? []).map(find);
    const besides = stepHeaders(columnMapping.transforms).map(find);
    const own = found.flatMap(({ index }) => (index === undefined ? [] : [index]));
    const others = besides.flatMap(({ index }) => (index === undefined ? [] : [index]));
    const cells = [...own, ...others];
    const missing = [...found, ...besides].flatMap(({ header, index }) => (index === undefined ? [header] : []));
    const absent = [...new Set(missing)];
    const order = yield* orderFound(table, column, columnMapping, own, rules);
    const fixed = column.type === 'date' ? fixedDateOrder(columnMapping.transforms) : undefined;
    const dateOrder = fixed ?? order ?? rules.dateOrder;
    const decided: CellRules = dateOrder === undefined ? rules : { ...rules, dateOrder };
    const read = cellReader(column, columnMapping, destination, decided);
    const { rows } = table;
    const parts = (row: number) => own.map((index) => rows.text(row, index));
    const texts = (row: number) => cells.map((index) => rows.text(row, index));
    const readRow = (row: number, watch?: CellWatch): Cell => {
      const all = texts(row);
      const error = all.find(isSpreadsheetError);
      // An error value of the spreadsheet is no text of anybody's.
      if (error !== undefined) return unusable(error, 'excel error');
      return others.length === 0
        ? read(all, nothingBesides, watch)
        : read(all.slice(0, own.length), all.slice(own.length), watch);
    };
    plans.push({
      column,
      at,
      cells,
      absent,
      ...(order && { foundOrder: { column: found.find(({ index }) => index === own[0])?.header ?? '', order } }),
      parts,
      texts,
      // Exports repeat themselves, and phones are slow to read.
      read: perText(rows, cells, (row) => readRow(row)),
      watched: readRow,
      form: columnForm(column, destination, decided),
    });
  }
  return plans.sort((a, b) => a.at - b.at);
}

/** What a column of dates tells of their order, where nobody has fixed it. */
function* orderFound(
  table: Table,
  column: DestinationColumn,
  mapping: ColumnMapping,
  cells: readonly number[],
  rules: CellRules,
): Slices<'dmy' | 'mdy' | undefined> {
  if (column.type !== 'date' || (fixedDateOrder(mapping.transforms) ?? rules.dateOrder) !== undefined) return undefined;
  const first = cells[0];
  if (first === undefined) return undefined;
  const { order } = yield* columnDateOrder(table.rows, first, rules.today);
  return order;
}

/** Exactly the stored header; a header that changed is another one, and the run is held for it elsewhere. */
export function sourceIndex(table: Table, header: string): number | undefined {
  return table.columns.find((column) => column.name === header)?.index;
}

/** Each source column once: two of the vendor's columns may be filled from one. */
export function onePerColumn(orders: readonly FoundDateOrder[]): readonly FoundDateOrder[] {
  return orders.filter(({ column }, at) => orders.findIndex((other) => other.column === column) === at);
}
