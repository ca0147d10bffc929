import { dayInName } from '../../shared/replay/day-in-name';
import { Replay, type ReplayedDay } from '../../shared/replay/replay';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { type FittingFile, folderFiles } from '../sources/locate-source';
import { readLookups } from '../sources/read-lookups';
import { readSource } from '../sources/read-source';
import { feedDestination } from './destination-of';
import type { LoadedFeed } from './load-feed';
import { localMoment, timeZoneOf } from './local-time';
import { sourceChoices } from './prepare-feed';

/** A day that was replayed, with the file that it came from. */
export interface ReplayedFile extends ReplayedDay {
  readonly file: string;
}

export interface ReplayedFolder {
  readonly days: readonly ReplayedFile[];
  /** Files that were left out: why they could not be read; without a reason, a later one of the same day was taken. */
  readonly skipped: readonly { readonly file: string; readonly fault?: Fault }[];
  readonly stopped: boolean;
}

export interface ReplayWatch {
  readonly signal: AbortSignal;
  readonly onFile: (done: number, of: number) => void;
}

const tables = /\.(xlsx|xlsm|xls|xlsb|ods|csv|txt|tsv|xml|html?)$/i;

/**
 * Replays a folder of past exports through a feed, one file for each day: the day in its name, else the day when it was
 * last changed. Reads with the feed's own choices and rules, and writes nothing.
 */
export async function replayFolder(
  loaded: LoadedFeed,
  folder: string,
  { signal, onFile }: ReplayWatch,
): Promise<Result<ReplayedFolder, Fault>> {
  const { feed } = loaded;
  const destination = await feedDestination(loaded);
  if (!destination.ok) return destination;
  const lookups = await readLookups(feed, loaded.baseFolder);
  if (!lookups.ok) return lookups;
  const listed = await folderFiles(folder, '*');
  if (!listed.ok) return listed;
  const files = listed.value.fitting.filter(({ name }) => tables.test(name));
  const { chosen, superseded } = oneForEachDay(files, timeZoneOf(feed));
  if (chosen.length === 0) return err(fault('no past exports', 'person', { folder }));

  const { defaultCountry, dateOrder } = feed.settings;
  const replay = new Replay();
  const days: ReplayedFile[] = [];
  const skipped: { file: string; fault?: Fault }[] = superseded.map(({ name }) => ({ file: name }));
  for (const [done, { day, file }] of chosen.entries()) {
    if (signal.aborted) break;
    onFile(done, chosen.length);
    const reading = await readSource(file.path, sourceChoices(feed), { signal });
    if (signal.aborted) break;
    if (!reading.ok) {
      skipped.push({ file: file.name, fault: reading.error });
      continue;
    }
    const { table, delimiter } = reading.value;
    const replayed = replay.add(day, {
      table,
      ...(delimiter !== undefined && { delimiter }),
      ...(feed.source.rescue && { rescues: feed.source.rescue }),
      destination: destination.value,
      mapping: feed.mapping,
      ...(feed.only && { only: feed.only }),
      ...(feed.checks && { checks: feed.checks }),
      lookups: lookups.value,
      ...(defaultCountry !== undefined && { defaultCountry }),
      ...(dateOrder !== undefined && { dateOrder }),
      leavers: feed.leavers,
      limits: feed.limits,
      protectedKeys: feed.protected,
      neverSend: feed.neverSend,
    });
    days.push({ ...replayed, file: file.name });
    // Whoever wants to end it must be heard between two files.
    await new Promise((resolve) => setImmediate(resolve));
  }
  onFile(chosen.length, chosen.length);
  return ok({ days, skipped, stopped: signal.aborted });
}

/** The last file of each day, oldest day first. */
function oneForEachDay(
  files: readonly FittingFile[],
  timeZone: string,
): { chosen: readonly { day: string; file: FittingFile }[]; superseded: readonly FittingFile[] } {
  const byDay = new Map<string, FittingFile>();
  const superseded: FittingFile[] = [];
  const oldestFirst = files.toSorted((a, b) => a.changed - b.changed || (a.name < b.name ? -1 : 1));
  for (const file of oldestFirst) {
    const day = dayInName(file.name) ?? localMoment(new Date(file.changed).toISOString(), timeZone).date;
    const before = byDay.get(day);
    if (before) superseded.push(before);
    byDay.set(day, file);
  }
  const chosen = [...byDay].map(([day, file]) => ({ day, file })).sort((a, b) => (a.day < b.day ? -1 : 1));
  return { chosen, superseded };
}
