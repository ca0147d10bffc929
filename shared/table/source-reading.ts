import type { Table } from './table';

export type SourceFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'xml spreadsheet';

/** Why a sheet was taken for the one with the people. */
export type SheetReason = 'chosen' | 'only sheet' | 'most people' | 'only hidden sheets';

export interface SheetSummary {
  /** Empty for text files, which have no sheets. */
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with anything in them. */
  readonly rows: number;
}

/** A source file, read and understood. What `inspect` shows; `table` is what a run uses. */
export interface SourceReading {
  readonly format: SourceFormat;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Last change of the file, ISO 8601 in UTC. */
  readonly modified: string;
  readonly sheets: readonly SheetSummary[];
  /** Text files only. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly table: Table;
  readonly why?: SheetReason;
  /** People in rows that the sheet hides. */
  readonly hiddenRows?: number;
}

/** What a person fixed for a source; anything left out is found by looking. */
export interface SourceChoices {
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
}
