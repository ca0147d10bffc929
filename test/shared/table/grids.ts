import { findTable } from '../../../shared/table/find-table';
import { rowsOf } from '../../../shared/table/rows';
import type { Grid, Table } from '../../../shared/table/table';

/** A visible sheet from its lines; cells apart by "|", an empty line for a blank row. */
export function grid(lines: readonly string[], name = 'Sheet1'): Grid {
  return {
    name,
    visibility: 'visible',
    rows: rowsOf(lines.map((line, i) => ({ number: i + 1, cells: line === '' ? [] : line.split('|') }))),
    notes: [],
  };
}

export function tableOf(lines: readonly string[], headerRow?: number): Table {
  const table = findTable(grid(lines), headerRow === undefined ? {} : { headerRow });
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

export function skippedOf(table: Table): string[] {
  return table.skipped.map(({ row, reason }) => `${row} ${reason}`);
}
