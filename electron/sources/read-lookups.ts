import { basename } from 'node:path';
import { type Fault, fault } from '../../shared/fault';
import type { Feed, FeedLookup } from '../../shared/feed/feed';
import { mappingFault, takenFrom } from '../../shared/feed/mapping-faults';
import { lookupFrom } from '../../shared/records/lookup-from';
import { err, ok, type Result } from '../../shared/result';
import type { SourceReading } from '../../shared/table/source-reading';
import type { Lookup } from '../../shared/transforms/lookup';
import { locateSource } from './locate-source';
import { readSource } from './read-source';

export type Lookups = ReadonlyMap<string, Lookup>;

export interface FoundLookup {
  readonly path: string;
  readonly reading: SourceReading;
}

/** Finds and reads one second file, unordered. Faults name it and the file. */
export type ReadLookup = (lookup: FeedLookup, baseFolder: string) => Promise<Result<FoundLookup, Fault>>;

/**
 * The second files that a feed's steps look values up in, read anew. One that no step asks is not read: nothing depends
 * on it. A fault is about the first that cannot be used; mends are a person's.
 */
export async function readLookups(
  feed: Pick<Feed, 'mapping' | 'lookups'>,
  baseFolder: string,
  read: ReadLookup = readLookup,
): Promise<Result<Lookups, Fault>> {
  const wrong = mappingFault(feed);
  if (wrong) return err(wrong);
  const found = new Map<string, Lookup>();
  for (const lookup of feed.lookups ?? []) {
    const taken = takenFrom(lookup.name, feed.mapping);
    if (taken.length === 0) continue;
    const file = await read(lookup, baseFolder);
    if (!file.ok) return file;
    const { path, reading } = file.value;
    const ordered = lookupFrom(lookup.name, reading.table, lookup.key);
    const headers = new Set(reading.table.columns.map(({ name }) => name));
    const gone = [lookup.key, ...taken].filter((header) => !headers.has(header));
    const named = { lookup: lookup.name, file: basename(path) };
    if (!ordered || gone.length > 0) {
      const columns = [...new Set(gone)];
      return err(
        fault('lookup column missing', 'usage', { ...named, columns: columns.join(', '), count: columns.length }),
      );
    }
    if (ordered.count === 0) return err(fault('lookup empty', 'usage', named));
    found.set(lookup.name, ordered);
  }
  return ok(found);
}

export async function readLookup(lookup: FeedLookup, baseFolder: string): Promise<Result<FoundLookup, Fault>> {
  const { source } = lookup;
  const shown = 'path' in source ? basename(source.path) : source.pattern;
  const path = await locateSource(source, baseFolder);
  if (!path.ok) return err(faultOf(lookup.name, shown, path.error));
  const { sheet, headerRow, encoding, delimiter } = source;
  const reading = await readSource(path.value, {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  return reading.ok
    ? ok({ path: path.value, reading: reading.value })
    : err(faultOf(lookup.name, basename(path.value), reading.error));
}

const reasons: Readonly<Record<string, string>> = {
  'source not found': 'missing',
  'source folder missing': 'missing',
  'no file matches': 'missing',
  'source is a folder': 'folder',
  'source locked': 'locked',
  'source still changing': 'changing',
  'source has a password': 'password',
  'header row not found': 'header',
  'source too large': 'large',
};

/** The same trouble, told of the second file: its sentences must not be taken for the export's. */
function faultOf(lookup: string, file: string, { code, decision, values }: Fault): Fault {
  if (code === 'reading stopped') return fault(code, decision, values);
  if (code === 'source empty') return fault('lookup empty', 'usage', { lookup, file });
  if (code === 'sheet not found') {
    const { sheet = '', sheets = '' } = values;
    return fault('lookup sheet gone', 'usage', { lookup, file, sheet, sheets });
  }
  return fault('lookup unreadable', decision, { lookup, file, why: reasons[code] ?? 'other' });
}
