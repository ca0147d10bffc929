import type { RescueFound } from '../rescue/found';
import type { ColumnEvidence } from '../table/column-evidence';
import type { DelimiterReason, EncodingReason, HeaderReason, SheetReason, SheetSummary } from '../table/source-reading';
import type { Column, SkipReason } from '../table/table';
import type { Saying } from './views';

/** What the window receives of a source; see views.ts. */

/** The source, as understood; or why it could not be read. */
export interface SourceView {
  readonly path: string;
  readonly fileName: string;
  readonly problem?: Saying;
  readonly found?: SourceFound;
  /** The first rows as read, for choosing the header row by eye. */
  readonly firstRows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** What was understood of a source, and what speaks for it. */
export interface SourceFound {
  readonly format: string;
  /** What in a workbook was unusual, so that it was left to the reader that guesses more. */
  readonly handedOver?: string;
  readonly modified: string;
  readonly sheets: readonly SheetSummary[];
  /** '' for text files. */
  readonly sheet: string;
  readonly sheetWhy?: SheetReason;
  readonly headerRow: number;
  readonly headerWhy?: HeaderReason;
  readonly people: number;
  /** People in the last export that went through. */
  readonly peopleBefore?: number;
  /** There are so many more or fewer that a run would be held, in the hold's own words. */
  readonly swing?: Saying;
  /** People in rows that the sheet hides. */
  readonly hiddenRows: number;
  readonly columns: readonly (Column & ColumnEvidence)[];
  /** Rows left out, by reason; of each the first thousand numbers. */
  readonly skipped: readonly {
    readonly reason: SkipReason;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
  readonly encoding?: string;
  readonly encodingWhy?: EncodingReason;
  readonly delimiter?: string;
  readonly delimiterWhy?: DelimiterReason;
  readonly otherDelimiter?: string;
  /** What Excel did to columns, and what was answered. */
  readonly rescues: readonly RescueFound[];
  readonly age: SourceAge;
  /** What is not as it was when a person last agreed to how the file is read; a run would be held for it. */
  readonly differs: readonly Saying[];
}

/** How old an export is, against what is usual. */
export interface SourceAge {
  /** Days that the feed allows, where the export is older. */
  readonly limitPassed?: number;
  /** Days, "YYYY-MM-DD", on which an export usually comes and none did. */
  readonly missed: readonly string[];
}

/** Which files of the source's folder fit a pattern; the newest would be taken. */
export interface SourceFilesView {
  readonly folder: string;
  readonly pattern: string;
  /** The pattern that the feed takes the newest file of; absent when it always takes the same file. */
  readonly used?: string;
  readonly fitting: number;
  /** The newest few of those that fit. */
  readonly files: readonly { readonly name: string; readonly modified: string; readonly bytes: number }[];
  /** How many other files there are. */
  readonly others: number;
  readonly problem?: Saying;
}
