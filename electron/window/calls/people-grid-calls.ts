import type { Locale } from '../../../shared/words/locale';
import type { BridgeHandlers } from '../answer';
import { type Desk, entryOf, placeOf } from '../desk';

type GridCalls = Pick<
  BridgeHandlers,
  | 'peopleGrid'
  | 'peopleGridRows'
  | 'peopleGridFind'
  | 'peopleGridPlace'
  | 'peopleGridText'
  | 'columnWidths'
  | 'setColumnWidth'
>;

/** Windows of rows for the grid of people; it is sorted as the window's language sorts. */
export function peopleGridCalls(desk: Desk, locale: () => Locale): GridCalls {
  return {
    peopleGrid: async ({ feed, wish }) =>
      desk.engine.call('peopleGrid', { ...(await placeOf(desk, feed)), wish, locale: locale() }),
    peopleGridRows: async ({ feed, ...wanted }) =>
      desk.engine.call('peopleGridRows', { ...(await placeOf(desk, feed)), ...wanted }),
    peopleGridFind: async ({ feed, ...wanted }) =>
      desk.engine.call('peopleGridFind', { ...(await placeOf(desk, feed)), ...wanted }),
    peopleGridPlace: async ({ feed, ...wanted }) =>
      desk.engine.call('peopleGridPlace', { ...(await placeOf(desk, feed)), ...wanted }),
    peopleGridText: async ({ feed, ...wanted }) =>
      desk.engine.call('peopleGridText', { ...(await placeOf(desk, feed)), ...wanted }),
    columnWidths: async ({ feed }) => entryOf(desk, feed).columnWidths,
    setColumnWidth: async ({ feed, column, width }) => {
      entryOf(desk, feed);
      // Tray and schedule show nothing of it, so they are not told.
      desk.settings.change((data) => ({
        ...data,
        feeds: data.feeds.map((entry) =>
          entry.feed.id === feed ? { ...entry, columnWidths: { ...entry.columnWidths, [column]: width } } : entry,
        ),
      }));
      return null;
    },
  };
}
