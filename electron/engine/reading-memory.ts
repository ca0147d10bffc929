import { stat } from 'node:fs/promises';
import type { Fault } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { ok, type Result } from '../../shared/result';
import type { SourceReading } from '../../shared/table/source-reading';
import { readFeedSource } from '../run/prepare-feed';
import { locateSource } from '../sources/locate-source';
import { loadedFeed } from './places';

const mostKept = 3;

export interface KnownSource {
  readonly path: string;
  readonly reading: SourceReading;
}

/**
 * Sources as they were last read for the screen, so that matching columns does not read the file at every click.
 * A file that changed, or was chosen differently, is read again. Runs do not come here.
 */
export function readingMemory(): (feed: Feed) => Promise<Result<KnownSource, Fault>> {
  const known = new Map<string, { readonly mark: string; readonly source: KnownSource }>();
  return async (feed) => {
    const path = await locateSource(feed.source, '');
    if (!path.ok) return path;
    const id = feed.id ?? '';
    const mark = await markOf(path.value, feed);
    const before = known.get(id);
    if (mark !== undefined && before?.mark === mark) return ok(before.source);
    known.delete(id);
    const read = await readFeedSource(loadedFeed(feed));
    if (read.ok && mark !== undefined) known.set(id, { mark, source: read.value });
    // Each is a whole file: the oldest go.
    for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old);
    return read;
  };
}

async function markOf(path: string, { source }: Feed): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return JSON.stringify([
      path,
      size,
      mtimeMs,
      ino,
      source.sheet,
      source.headerRow,
      source.encoding,
      source.delimiter,
    ]);
  } catch {
    return undefined;
  }
}
