import type { Table } from './table';

export type SourceFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'xml spreadsheet';

/** Why a sheet was taken for the one with the people. */
export type SheetReason = 'chosen' | 'only sheet' | 'most people' | 'only hidden sheets';

/** How the encoding of a text file was found: by its byte order mark, its zero bytes, or the shape of its words. */
export type EncodingReason = 'chosen' | 'byte order mark' | 'zero bytes' | 'all of it fits' | 'shape of the words';

/** How the sign between columns was found; 'announced': the file begins with a line such as "sep=;". */
export type DelimiterReason = 'chosen' | 'announced' | 'divides most evenly';

/** Why a row was taken for the one with the column names. */
export interface HeaderReason {
  readonly is: 'chosen' | 'found';
  /** Cells with something in them: in this row, and in most of the rows that were looked at. */
  readonly width: number;
  readonly usualWidth: number;
  /** No row above is as wide. */
  readonly firstSoWide: boolean;
  /** Up to three of its cells that are column names of other exports. */
  readonly names: readonly string[];
  /** Columns with a word here, and numbers, dates, addresses or phone numbers below. */
  readonly unlikeBelow: number;
  /** The other of two rows with column names. */
  readonly second?: number;
  /** Where a person chose the row: another that looks more like one, and its names. */
  readonly elsewhere?: { readonly row: number; readonly names: readonly string[] };
}

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
  /** Who read a workbook, and what our own reader did not understand for certain when it left it to the other. */
  readonly reader?: 'own' | 'SheetJS';
  readonly handedOver?: string;
  /** Text files only. */
  readonly encoding?: string;
  readonly encodingWhy?: EncodingReason;
  readonly delimiter?: string;
  readonly delimiterWhy?: DelimiterReason;
  /** Where a person chose the delimiter: another that divides the file better. */
  readonly otherDelimiter?: string;
  readonly table: Table;
  readonly why?: SheetReason;
  readonly headerWhy?: HeaderReason;
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
