import { release } from 'node:os';
import type { Feed } from '../../shared/feed/feed';
import type { RunSummary } from '../../shared/history/feed-state';
import type { KeptSum } from '../store/own-places';

/** A file for whoever helps, as text. */
export interface SupportFile {
  readonly name: string;
  readonly text: string;
}

export interface SupportFacts {
  readonly version: string;
  readonly log: string;
  readonly kept: readonly KeptSum[];
  /** Left out where the whole app is meant. */
  readonly feed?: Feed;
  readonly runs: readonly RunSummary[];
}

/**
 * The files of a support file, each built field by field: what is not named here is not in it. No names, keys, paths,
 * servers, notes, values of people or of the company.
 */
export function supportFiles({ version, log, kept, feed, runs }: SupportFacts): readonly SupportFile[] {
  const { node, electron, chrome } = process.versions;
  const versions = {
    version,
    node,
    ...(electron !== undefined && { electron, chrome }),
    platform: process.platform,
    processor: process.arch,
    system: release(),
    minutesFromUtc: -new Date().getTimezoneOffset(),
  };
  return [
    asJson('versions.json', versions),
    asJson('kept.json', kept),
    ...(feed ? [asJson('feed.json', withoutNames(feed))] : []),
    asJson('runs.json', runs.map(runFacts)),
    { name: 'log.jsonl', text: log },
  ];
}

function asJson(name: string, data: unknown): SupportFile {
  return { name, text: `${JSON.stringify(data, null, 2)}\n` };
}

/** How a feed is set up, in kinds and numbers. */
function withoutNames(feed: Feed): unknown {
  const { source, connection, leavers, pickup } = feed;
  const file = 'path' in source ? source.path : source.pattern;
  const ending = /\.(xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv|txt|xml|html?)$/i.exec(file)?.[1]?.toLowerCase() ?? 'other';
  return {
    source: {
      newestOfPattern: !('path' in source),
      ending,
      headerRow: source.headerRow ?? null,
      sheetFixed: source.sheet !== undefined,
      encodingFixed: source.encoding !== undefined,
      delimiterFixed: source.delimiter !== undefined,
      columns: source.header?.length ?? null,
      rescued: Object.keys(source.rescue ?? {}).length,
    },
    destination: typeof feed.destination === 'string' ? feed.destination : 'template',
    mapping: Object.values(feed.mapping).map(columnFacts),
    connection: connection
      ? {
          port: connection.port,
          keyFile: connection.privateKeyFile !== undefined,
          folder: connection.folder !== undefined,
          fileName: connection.fileName !== undefined,
          hostKeys: connection.hostKeys.length,
          proxy: connection.proxy !== undefined,
          jumpHost: connection.jumpHost !== undefined,
        }
      : null,
    schedule: feed.schedule ? { at: feed.schedule.at, days: feed.schedule.days } : null,
    limits: onlyNumbers(feed.limits),
    leavers: {
      byStatus: leavers.status !== undefined,
      byEndDate: leavers.endDate !== undefined,
      afterMissing: leavers.afterMissing,
    },
    pickup: { at: pickup.at ?? null, missedReadings: pickup.missedReadings },
    protectedPeople: feed.protected.length,
    neverSent: feed.neverSend.length,
  };
}

/** Where a column's values come from, without the columns' names, which may be the company's own. */
function columnFacts({ from, value, values, transforms }: Feed['mapping'][string]): unknown {
  return {
    sources: from?.length ?? 0,
    constant: value !== undefined,
    valuesGiven: Object.keys(values ?? {}).length,
    steps: (transforms ?? []).map((step) => step.do),
  };
}

function onlyNumbers(limits: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => typeof value === 'number'));
}

/** A run in codes and numbers; the sentences' values, which name servers and files, are left out. */
function runFacts({ at, trigger, outcome, code, counts, holds, verified }: RunSummary): unknown {
  return {
    at,
    trigger,
    outcome,
    code: code ?? null,
    counts: counts ?? null,
    holds: (holds ?? []).map((hold) => hold.code),
    verified: verified ?? null,
  };
}
