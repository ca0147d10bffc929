import { findHeader, headerFacts, secondHeader } from './find-header';
import { findTable } from './find-table';
import { findRow, pickRows } from './rows';
import type { HeaderReason } from './source-reading';
import type { Grid, Table } from './table';

/** A header that looking finds stands among the first rows, and so do people enough to tell its columns. */
const rowsLookedAt = 200;

/** Why the table's header row is the header; and where a person chose it, which other row looks more like one. */
export function explainHeader(grid: Grid, table: Table, chosen: boolean): HeaderReason {
  const { rows } = grid;
  const at = findRow(rows, (position) => rows.number(position) === table.headerRow);
  const second = chosen ? secondHeader(rows, at) : findHeader(rows)?.second;
  const elsewhere = chosen ? otherHeader(grid, table.headerRow) : undefined;
  return {
    is: chosen ? 'chosen' : 'found',
    ...headerFacts(rows, at),
    ...(second !== undefined && { second: rows.number(second) }),
    ...(elsewhere && { elsewhere }),
  };
}

/** The header that looking finds, when it is another row than the chosen one. */
function otherHeader(grid: Grid, chosen: number): HeaderReason['elsewhere'] {
  const first = new Uint32Array(Math.min(rowsLookedAt, grid.rows.count)).map((_, at) => at);
  const found = findTable({ ...grid, rows: pickRows(grid.rows, first), notes: [] });
  return found.ok && found.value.headerRow !== chosen
    ? { row: found.value.headerRow, names: found.value.columns.map(({ name }) => name) }
    : undefined;
}
