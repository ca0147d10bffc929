import type { RowFilter } from '../records/row-filter';
import type { Saying } from './views';

/** One person before and after the steps of a column, as they are being written. */
export interface TriedRowView {
  readonly row: number;
  readonly before: string;
  readonly others: readonly { readonly header: string; readonly text: string }[];
  readonly stages: readonly { readonly at: number; readonly value: string }[];
  readonly after: string;
  readonly issue?: Saying;
  /** Nothing of it is sent. */
  readonly unusable: boolean;
}

export interface TriedColumnView {
  readonly rows: readonly TriedRowView[];
  readonly people: number;
  readonly changed: number;
  readonly found: number;
  /** Why it cannot be tried: a pattern, or a second file. A code of the words catalog 'faults'. */
  readonly problem?: Saying;
}

/** The different values of a source column. */
export interface ColumnValuesView {
  /** Those of most people first; at most so many as fit the page. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** How many different ones there are. */
  readonly distinct: number;
}

/** Whom of the export a feed is for. */
export interface OnlyView {
  readonly only: readonly RowFilter[];
  /** People who fit every filter, of all in the export. */
  readonly people: number;
  readonly of: number;
  /** For each filter, how many fit it alone; absent where the export lacks its column. */
  readonly each: readonly (number | null)[];
}

/** A second file of a feed. */
export interface LookupView {
  readonly name: string;
  readonly fileName: string;
  readonly key: string;
  readonly headers: readonly string[];
  /** Rows with a key, and keys that stand there more than once. */
  readonly count: number;
  readonly repeated: number;
  /** How many steps ask it. */
  readonly used: number;
  readonly problem?: Saying;
}
