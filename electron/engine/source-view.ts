import { basename } from 'node:path';
import type { SourceAge, SourceFound, SourceView } from '../../shared/bridge/source-views';
import type { Saying } from '../../shared/bridge/views';
import { type LocalExport, missedDays } from '../../shared/feed/export-days';
import type { Feed } from '../../shared/feed/feed';
import type { RunEvent } from '../../shared/history/run-event';
import type { SourceReading } from '../../shared/table/source-reading';
import type { SkippedRow } from '../../shared/table/table';
import { sheetDifference } from '../../shared/verdict/decide';
import { delimiterName } from '../../shared/verdict/delimiter-name';
import { headerDifference } from '../../shared/verdict/header-difference';
import { atLeastThree } from '../../shared/verdict/limits';
import { localMoment, timeZoneOf } from '../run/local-time';
import { lastTrustedRead } from '../run/trusted-read';
import { understood, type Understood } from '../sources/understood';
import { sayingOf } from './places';
import type { SeenSource } from './reading-memory';

const rowsListed = 1000;
const dayMilliseconds = 24 * 3_600_000;

/** What a feed's past and its folder tell about today's export. */
export interface SourcePast {
  readonly events: readonly RunEvent[];
  /** When the files of its folder that fit its pattern were changed, ISO 8601. */
  readonly fitting: readonly string[];
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** The file page's answer for a file that could be opened. */
export function sourceView({ path, reading, firstRows }: SeenSource, feed: Feed, past: SourcePast): SourceView {
  return {
    path,
    fileName: basename(path),
    ...(reading.ok ? { found: foundIn(reading.value, feed, past) } : { problem: sayingOf(reading.error) }),
    firstRows: firstRows.map(({ number, cells }) => ({ number, cells })),
  };
}

function foundIn(reading: SourceReading, feed: Feed, past: SourcePast): SourceFound {
  const { table } = reading;
  const { columns, rescues } = lookedAt(reading, feed);
  const before = lastTrustedRead(past.events)?.people;
  return {
    format: reading.format,
    ...(reading.handedOver !== undefined && { handedOver: reading.handedOver }),
    modified: reading.modified,
    sheets: reading.sheets,
    sheet: table.sheet,
    ...(reading.why !== undefined && { sheetWhy: reading.why }),
    headerRow: table.headerRow,
    ...(reading.headerWhy && { headerWhy: reading.headerWhy }),
    people: table.rows.count,
    ...(before !== undefined && { peopleBefore: before, ...swingIn(before, table.rows.count, feed) }),
    hiddenRows: reading.hiddenRows ?? 0,
    columns,
    skipped: byReason(table.skipped),
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    ...(reading.encodingWhy && { encodingWhy: reading.encodingWhy }),
    ...(reading.delimiter !== undefined && { delimiter: reading.delimiter }),
    ...(reading.delimiterWhy && { delimiterWhy: reading.delimiterWhy }),
    ...(reading.otherDelimiter !== undefined && { otherDelimiter: reading.otherDelimiter }),
    rescues,
    age: ageOf(reading, feed, past),
    differs: differences(reading, feed),
  };
}

/** Looking at every cell of a large file takes a moment, and the page asks again after every click. */
const looked = new WeakMap<SourceReading, { readonly mark: string; readonly value: Understood }>();

function lookedAt(reading: SourceReading, { source, settings }: Feed): Understood {
  const mark = JSON.stringify([settings.defaultCountry, source.rescue]);
  const before = looked.get(reading);
  if (before?.mark === mark) return before.value;
  const value = understood(reading, {
    ...(settings.defaultCountry !== undefined && { country: settings.defaultCountry }),
    ...(source.rescue && { rescues: source.rescue }),
  });
  looked.set(reading, { mark, value });
  return value;
}

function byReason(skipped: readonly SkippedRow[]): SourceFound['skipped'] {
  const reasons = new Map<SkippedRow['reason'], number[]>();
  for (const { reason, row } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  return [...reasons].map(([reason, rows]) => ({ reason, count: rows.length, rows: rows.slice(0, rowsListed) }));
}

function ageOf({ modified }: SourceReading, feed: Feed, { events, fitting, now }: SourcePast): SourceAge {
  const limit = feed.limits.sourceOlderThanDays;
  const age = (Date.parse(now) - Date.parse(modified)) / dayMilliseconds;
  const zone = timeZoneOf(feed);
  const local = (at: string): LocalExport => localMoment(at, zone);
  const earlier = events.flatMap((event) => (event.event === 'read' ? [event.export.split('@')[1] ?? ''] : []));
  const moments = [...new Set([...earlier, ...fitting, modified])].filter((at) => !Number.isNaN(Date.parse(at)));
  return {
    ...(limit !== undefined && age > limit && { limitPassed: limit }),
    missed: missedDays(moments.map(local), local(now)),
  };
}

/** Nobody at all, or far from as many as last time, is never taken for everybody having left. */
function swingIn(before: number, people: number, { limits }: Feed): Pick<SourceFound, 'swing'> {
  if (people === 0) return { swing: { code: 'empty', values: {} } };
  const difference = Math.abs(people - before);
  const limit = atLeastThree(limits.rowSwingPercent, before);
  if (difference <= limit) return {};
  const way = people > before ? 'more' : 'fewer';
  return { swing: { code: 'row swing', values: { before, after: people, difference, limit, way } } };
}

/** The same sentences that a run would be held with. */
function differences({ table, delimiter }: SourceReading, { source: { header, found } }: Feed): Saying[] {
  const sayings: Saying[] = [];
  const names = table.columns.map(({ name }) => name);
  const difference = header === undefined ? undefined : headerDifference(header, names);
  if (difference) {
    const { added, gone, moved } = difference;
    sayings.push({
      code: 'header changed',
      values: {
        added: added.join(', '),
        addedCount: added.length,
        gone: gone.join(', '),
        goneCount: gone.length,
        moved: moved.join(', '),
        movedCount: moved.length,
      },
    });
  }
  const sheet = found?.sheet === undefined ? undefined : sheetDifference(found.sheet, table.sheet);
  if (sheet) sayings.push(sheet);
  if (found?.delimiter !== undefined && delimiter !== undefined && found.delimiter !== delimiter) {
    sayings.push({
      code: 'delimiter changed',
      values: { before: delimiterName(found.delimiter), after: delimiterName(delimiter) },
    });
  }
  return sayings;
}
