import { z } from 'zod';
import { columnWidthSchema, mostGridRows, nameColumn, peopleGridWishSchema } from '../people-grid-view';
import { feedId } from './parts';

/** A list that the grid shows, and a position in it. */
const gridView = z.number().int().min(0);
const gridPlace = z.number().int().min(0).max(10_000_000);

/** The list of everybody in the export. */
export const peopleGridArguments = {
  /** Which people the grid shows, and in which order; the rows are asked from the `view` that it answers with. */
  peopleGrid: z.strictObject({ feed: feedId, wish: peopleGridWishSchema }),
  peopleGridRows: z.strictObject({
    feed: feedId,
    view: gridView,
    from: gridPlace,
    count: z.number().int().min(1).max(mostGridRows),
  }),
  /** The nearest person from a position on, around the end, in whose cells the text occurs. */
  peopleGridFind: z.strictObject({
    feed: feedId,
    view: gridView,
    find: z.string().min(1).max(200),
    from: z.number().int().min(-1).max(10_000_000),
    back: z.boolean(),
  }),
  /** Where a row of the source sheet stands in the list, or the next one that is there. */
  peopleGridPlace: z.strictObject({ feed: feedId, view: gridView, row: z.number().int().min(0).max(100_000_000) }),
  /** A part of the list as text for the clipboard, as much of it as fits into one copy. */
  peopleGridText: z.strictObject({
    feed: feedId,
    view: gridView,
    from: gridPlace,
    count: gridPlace,
    columns: z.array(z.number().int().min(nameColumn).max(1000)).min(1).max(1001),
  }),
  /** How wide a person made the feed's columns. */
  columnWidths: z.strictObject({ feed: feedId }),
  setColumnWidth: z.strictObject({ feed: feedId, column: z.string().min(1).max(300), width: columnWidthSchema }),
} as const;
