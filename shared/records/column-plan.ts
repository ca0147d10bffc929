import { columnIndexNamed } from '../destination/column-named';
import type { Destination, DestinationColumn } from '../destination/destination';
import type { ColumnMapping, Mapping } from '../mapping/mapping';
import { perText } from '../table/per-text';
import type { Table } from '../table/table';
import { fixedDateOrder } from '../transforms/apply-transforms';
import { unusable, type Cell } from '../transforms/finding';
import { columnDateOrder } from './column-date-order';
import { isSpreadsheetError } from './damaged-cells';
import { cellReader, type CellRules } from './read-cell';

/** How one vendor column is filled from a row of the source. */
export interface ColumnPlan {
  readonly column: DestinationColumn;
  /** Position in Destination.columns. */
  readonly at: number;
  /** Positions of its source cells in a row. */
  readonly cells: readonly number[];
  /** Source headers of the mapping that the table does not have. */
  readonly absent: readonly string[];
  /** The texts of its source cells. */
  readonly parts: (at: number) => string[];
  readonly read: (at: number) => Cell;
}

/** The mapped columns, ready to read rows; the order of day and month is decided here, for each column as a whole. */
export function planColumns(table: Table, destination: Destination, mapping: Mapping, rules: CellRules): ColumnPlan[] {
  const plans: ColumnPlan[] = [];
  for (const [name, columnMapping] of Object.entries(mapping)) {
    const at = columnIndexNamed(destination.columns, name);
    const column = destination.columns[at];
    if (column === undefined || plans.some((plan) => plan.at === at)) continue;
    const found = (columnMapping.from ?? []).map((header) => ({ header, index: sourceIndex(table, header) }));
    const cells = found.flatMap(({ index }) => (index === undefined ? [] : [index]));
    const absent = found.flatMap(({ header, index }) => (index === undefined ? [header] : []));
    const read = cellReader(
      column,
      columnMapping,
      destination,
      datesDecided(table, column, columnMapping, cells, rules),
    );
    const { rows } = table;
    const parts = (row: number) => cells.map((index) => rows.text(row, index));
    plans.push({
      column,
      at,
      cells,
      absent,
      parts,
      // Exports repeat themselves, and phones are slow to read.
      read: perText(rows, cells, (row) => withoutErrors(parts(row), read)),
    });
  }
  return plans.sort((a, b) => a.at - b.at);
}

/** An error value of the spreadsheet is no text of anybody's. */
function withoutErrors(parts: readonly string[], read: (parts: readonly string[]) => Cell): Cell {
  const error = parts.find(isSpreadsheetError);
  return error === undefined ? read(parts) : unusable(error, 'excel error');
}

function datesDecided(
  table: Table,
  column: DestinationColumn,
  mapping: ColumnMapping,
  cells: readonly number[],
  rules: CellRules,
): CellRules {
  if (column.type !== 'date') return rules;
  const fixed = fixedDateOrder(mapping.transforms) ?? rules.dateOrder;
  if (fixed !== undefined) return { ...rules, dateOrder: fixed };
  const first = cells[0];
  if (first === undefined) return rules;
  const { order } = columnDateOrder(table.rows, first, rules.today);
  return order === undefined ? rules : { ...rules, dateOrder: order };
}

/** Exactly the stored header; a header that changed is another one, and the run is held for it elsewhere. */
export function sourceIndex(table: Table, header: string): number | undefined {
  return table.columns.find((column) => column.name === header)?.index;
}
