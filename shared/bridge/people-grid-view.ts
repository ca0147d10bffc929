import { z } from 'zod';
import type { DestinationColumnType } from '../destination/destination';
import type { Severity } from '../issue';
import type { Saying } from './views';

/** Rows that one answer holds at most. */
export const mostGridRows = 500;
/** Characters that one copy holds at most; a whole list of people belongs into a file, not on the clipboard. */
export const mostCopied = 2_000_000;
/** Stands for the person's name where a column is meant; the vendor's columns count from 0. */
export const nameColumn = -1;

/** Of a column in the window, in CSS pixels. */
export const columnWidthSchema = z.number().int().min(20).max(2000);
/** By the column's name as the grid knows it; columns that are as wide as at first are left out. */
export type ColumnWidths = Readonly<Record<string, number>>;

const column = z.number().int().min(nameColumn).max(1000);

/** Which people the grid shows, and in which order. */
export const peopleGridWishSchema = z.strictObject({
  /** Everybody, or only people about whom something was found. */
  all: z.boolean(),
  /** Only people with this kind of problem: an `IssueGroup.id`. */
  group: z.string().max(300).nullable(),
  /** Only people with a problem of this weight. */
  severity: z.enum(['error', 'warning', 'info']).nullable(),
  /** Only people in whose column the text occurs; letters count as in `foldedText`. */
  holds: z.strictObject({ column, text: z.string().max(200) }).nullable(),
  /** Null: as in the export. */
  sort: z.strictObject({ column, down: z.boolean() }).nullable(),
});
export type PeopleGridWish = z.output<typeof peopleGridWishSchema>;

export interface PeopleGridColumn {
  readonly name: string;
  readonly type: DestinationColumnType;
}

/** `overtaken`: a newer question came before this one was answered. */
export type PeopleGridView =
  | {
      readonly is: 'ready';
      /** Names the list that the rows are asked from. */
      readonly view: number;
      /** The vendor's, in its order. */
      readonly columns: readonly PeopleGridColumn[];
      /** People in the list. */
      readonly rows: number;
      /** Everybody in the export. */
      readonly people: number;
    }
  | { readonly is: 'overtaken' };

/** What was found about a cell; `column` is `nameColumn` where it is none of the vendor's. */
export interface PeopleGridMark {
  readonly column: number;
  readonly severity: Severity;
  readonly saying: Saying;
}

export interface PeopleGridRow {
  /** As the source sheet shows it. */
  readonly row: number;
  /** '' where the columns do not tell. */
  readonly person: string;
  /** As the vendor would get them; what could not be used, as it was read. Aligned with the view's columns. */
  readonly cells: readonly string[];
  readonly marks?: readonly PeopleGridMark[];
}

/** `gone`: the list is no longer held; ask for it anew. */
export type PeopleGridRows =
  { readonly is: 'rows'; readonly from: number; readonly rows: readonly PeopleGridRow[] } | { readonly is: 'gone' };

export type PeopleGridFound =
  | {
      readonly is: 'found';
      /** People in the list in whose cells the text occurs. */
      readonly people: number;
      /** Position in the list, and which of the found people that is, from 1; absent where nobody was found. */
      readonly hit?: { readonly at: number; readonly column: number; readonly nth: number };
    }
  | { readonly is: 'overtaken' }
  | { readonly is: 'gone' };

/** Where a row stands in the list; `row` is another one where that row is not in it. Nothing where the list is empty. */
export type PeopleGridPlace =
  { readonly is: 'place'; readonly at?: number; readonly row?: number } | { readonly is: 'gone' };

/** A part of the list as lines of cells between tabs; `rows` of them fit into one copy. */
export type PeopleGridText =
  { readonly is: 'text'; readonly text: string; readonly rows: number } | { readonly is: 'gone' };
