import { rowsOf } from '../../../shared/table/rows';
import type { Column, ColumnType, Table } from '../../../shared/table/table';

/** A table as the readers hand it over, from a header and rows of text. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<Table> = {},
): Table {
  const columns = header.map((name, index): Column => {
    const values = [...new Set(rows.map((row) => row[index] ?? '').filter((value) => value !== ''))];
    const type: ColumnType =
      values.length === 0 ? 'empty' : values.every((value) => value.includes('@')) ? 'email' : 'text';
    return { name, index, type, samples: values.slice(0, 5) };
  });
  return {
    sheet: 'Sheet1',
    headerRow: 1,
    columns,
    rows: rowsOf(rows.map((cells, at) => ({ number: at + 2, cells: header.map((_, index) => cells[index] ?? '') }))),
    skipped: [],
    notes: [],
    ...more,
  };
}
