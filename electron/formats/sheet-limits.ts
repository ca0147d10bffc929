import type { CellNote } from '../../shared/table/table';

/** A blank stretch longer than this is left out, so that one stray cell at the bottom of a sheet costs nothing. */
export const longestGap = 1000;
/** As far as any spreadsheet goes; beyond it lies a damaged address. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
export const mostNotes = 100_000;

/** Merged cells: columns and rows 0-based, both ends included. */
export interface Merge {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

/** Notes the cells that a merge hides behind its first, down to the last row (0-based) that says something. */
export function noteMerge(notes: CellNote[], { columns, rows }: Merge, lastRow: number): void {
  for (let row = rows[0]; row <= Math.min(rows[1], lastRow) && notes.length < mostNotes; row++) {
    for (let column = columns[0]; column <= columns[1] && notes.length < mostNotes; column++) {
      if (row !== rows[0] || column !== columns[0]) notes.push({ row: row + 1, column, code: 'merged into' });
    }
  }
}
