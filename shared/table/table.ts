import type { Rows } from './rows';

/**
 * What a reader hands over for one sheet: every cell as the exact text a person sees,
 * before anything was understood. Real date cells are ISO text ("2024-03-31" or
 * "2024-03-31 14:30"), numbers are plain digits, never an exponent.
 */
export interface Grid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly rows: Rows;
  readonly notes: readonly CellNote[];
}

/** Something about a cell that its text alone cannot tell. */
export interface CellNote {
  readonly row: number;
  /** Column index in the grid, 0-based. */
  readonly column: number;
  readonly code: 'digits lost' | 'formula without value' | 'merged into';
}

export type ColumnType = 'text' | 'number' | 'date' | 'email' | 'phone' | 'yes/no' | 'empty';

export interface Column {
  /** Unique within the table: a repeated header gets " (2)", an empty one "Column D". */
  readonly name: string;
  /** Position in a row. */
  readonly index: number;
  readonly type: ColumnType;
  /** Up to five distinct non-empty values, in reading order. */
  readonly samples: readonly string[];
}

export type SkipReason = 'above the header' | 'blank' | 'header repeated' | 'second header row' | 'total' | 'footer';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** People as rows: header found, titles, totals and footers set aside with their reasons. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Some of the grid's rows, not a copy of them. */
  readonly rows: Rows;
  readonly skipped: readonly SkippedRow[];
  readonly notes: readonly CellNote[];
}
