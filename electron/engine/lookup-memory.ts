import { stat } from 'node:fs/promises';
import type { FeedLookup } from '../../shared/feed/feed';
import { ok } from '../../shared/result';
import { locateSource } from '../sources/locate-source';
import { type FoundLookup, readLookup, type ReadLookup } from '../sources/read-lookups';

const mostKept = 4;

/** Second files as they were last read for the screen; one that changed is read again. Runs do not come here. */
export function lookupMemory(): ReadLookup {
  const known = new Map<string, FoundLookup>();
  return async (lookup, baseFolder) => {
    const mark = await markOf(lookup, baseFolder);
    const before = mark === undefined ? undefined : known.get(mark);
    if (before) return ok(before);
    const found = await readLookup(lookup, baseFolder);
    if (found.ok && mark !== undefined) {
      known.set(mark, found.value);
      for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old);
    }
    return found;
  };
}

async function markOf({ source }: FeedLookup, baseFolder: string): Promise<string | undefined> {
  const path = await locateSource(source, baseFolder);
  if (!path.ok) return undefined;
  try {
    const { size, mtimeMs, ino } = await stat(path.value);
    const { sheet, headerRow, encoding, delimiter } = source;
    return JSON.stringify([path.value, size, mtimeMs, ino, sheet, headerRow, encoding, delimiter]);
  } catch {
    return undefined;
  }
}
