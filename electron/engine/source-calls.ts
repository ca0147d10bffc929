import { basename } from 'node:path';
import type { SourceView } from '../../shared/bridge/views';
import type { Feed } from '../../shared/feed/feed';
import { acceptedMapping, suggestMapping } from '../../shared/mapping/suggest-mapping';
import type { SourceReading } from '../../shared/table/source-reading';
import type { SkippedRow } from '../../shared/table/table';
import { foundSettings } from '../command/found-settings';
import { destinationOf, feedDestination } from '../run/destination-of';
import { locateSource } from '../sources/locate-source';
import { firstRows } from '../sources/preview-rows';
import type { EngineHandlers } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';
import type { readingMemory } from './reading-memory';

const rowsShown = 20;

/** The file: what was understood of it, or why not, and its first rows as they are. */
export function sourceCalls(
  read: ReturnType<typeof readingMemory>,
): Pick<EngineHandlers, 'destination' | 'source' | 'firstMapping'> {
  return {
    async destination(wish) {
      const { name, columns } = orThrow(await destinationOf(wish, ''));
      return { name, columns: columns.length };
    },
    async source({ feed }): Promise<SourceView> {
      const { source } = feed;
      const path = await locateSource(source, '');
      if (!path.ok) {
        const shown = 'path' in source ? source.path : source.folder;
        return { path: shown, fileName: basename(shown), problem: sayingOf(path.error), firstRows: [] };
      }
      const understood = await read(feed);
      const rows = await firstRows(path.value, choicesOf(feed), rowsShown);
      return {
        path: path.value,
        fileName: basename(path.value),
        ...(understood.ok ? { found: found(understood.value.reading) } : { problem: sayingOf(understood.error) }),
        firstRows: rows.ok ? rows.value.map(({ number, cells }) => ({ number, cells })) : [],
      };
    },
    async firstMapping({ feed }) {
      const destination = orThrow(await feedDestination(loadedFeed(feed)));
      const { reading } = orThrow(await read(feed));
      const mapping = acceptedMapping(suggestMapping(reading.table, destination));
      return { mapping, settings: foundSettings(reading.table, destination, mapping) };
    },
  };
}

function choicesOf({ source: { sheet, headerRow, encoding, delimiter } }: Feed) {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

function found(reading: SourceReading): NonNullable<SourceView['found']> {
  const { table, format, modified, sheets, encoding, delimiter } = reading;
  return {
    format,
    modified,
    sheets,
    sheet: table.sheet,
    headerRow: table.headerRow,
    people: table.rows.length,
    columns: table.columns,
    skipped: byReason(table.skipped),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

function byReason(skipped: readonly SkippedRow[]): NonNullable<SourceView['found']>['skipped'] {
  const reasons = new Map<SkippedRow['reason'], number[]>();
  for (const { reason, row } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  return [...reasons].map(([reason, rows]) => ({ reason, rows }));
}
