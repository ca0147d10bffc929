import type { IssueCode } from './words/en/issues';

/** error: the row cannot go as it is. warning: it goes, look at it. info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A finding about one person or one cell, as data; its sentence lives in shared/words. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Row number a person sees in the source sheet (1-based). */
  readonly row: number;
  /** The destination's column it concerns. */
  readonly column: string;
  /** The value as it was read; for the screen and check --json, never for a log. */
  readonly value: string;
  /** Other numbers and names its sentence needs: the other row, the limit, the country. */
  readonly details?: Readonly<Record<string, string | number>>;
}
