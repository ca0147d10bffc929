import { stat } from 'node:fs/promises';
import type { Fault } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import { ok, type Result } from '../../shared/result';
import type { RowCells } from '../../shared/table/rows';
import type { SourceReading } from '../../shared/table/source-reading';
import { sourceChoices } from '../run/prepare-feed';
import { locateSource } from '../sources/locate-source';
import { firstRows } from '../sources/preview-rows';
import { openSource } from '../sources/read-source';
import type { EngineEvent } from './engine-contract';

const mostKept = 3;
const rowsShown = 20;

/** Milliseconds: what is done sooner than `quiet` needs no word of progress, and one every so often is enough. */
export interface TellingPace {
  readonly quiet: number;
  readonly every: number;
}
export const usualPace: TellingPace = { quiet: 150, every: 80 };

export interface KnownSource {
  readonly path: string;
  readonly reading: SourceReading;
}

/** A file that was opened, with its first rows; also where its people could not be found. */
export interface SeenSource {
  readonly path: string;
  readonly reading: Result<SourceReading, Fault>;
  readonly firstRows: readonly RowCells[];
}

export interface ReadingMemory {
  /** The people of the feed's source. */
  read(feed: Feed): Promise<Result<KnownSource, Fault>>;
  /** The same for the file page. Fails where there is no file, where it is no table, and when it was cancelled. */
  see(feed: Feed): Promise<Result<SeenSource, Fault>>;
  /** Ends the readings of a feed that are under way; each fails with 'reading stopped'. */
  cancel(feed: string): void;
}

interface UnderWay {
  readonly feed: string;
  readonly stop: AbortController;
  readonly seen: Promise<Result<SeenSource, Fault>>;
}

/**
 * Sources as they were last read for the screen, so that matching columns does not read the file at every click.
 * A file that changed, or was chosen differently, is read again; what is being read is not read twice. Runs do not
 * come here.
 */
export function readingMemory(tell: (event: EngineEvent) => void = () => undefined, pace = usualPace): ReadingMemory {
  const known = new Map<string, { readonly mark: string; readonly seen: SeenSource }>();
  const underWay = new Map<string, UnderWay>();

  async function see(feed: Feed): Promise<Result<SeenSource, Fault>> {
    const path = await locateSource(feed.source, '');
    if (!path.ok) return path;
    const id = feed.id ?? '';
    const mark = await markOf(path.value, feed);
    const before = known.get(id);
    if (mark !== undefined && before?.mark === mark) return ok(before.seen);
    const slot = `${id} ${mark ?? ''}`;
    const same = underWay.get(slot);
    if (same) return same.seen;
    const stop = new AbortController();
    const seen = open(path.value, feed, stop.signal, tell, pace);
    underWay.set(slot, { feed: id, stop, seen });
    const result = await seen.finally(() => underWay.delete(slot));
    if (result.ok && mark !== undefined) {
      // Put last, so that the first is the oldest. Each is a whole file: the oldest go.
      known.delete(id);
      known.set(id, { mark, seen: result.value });
      for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old);
    }
    return result;
  }

  return {
    see,
    async read(feed) {
      const seen = await see(feed);
      if (!seen.ok) return seen;
      const { path, reading } = seen.value;
      return reading.ok ? ok({ path, reading: reading.value }) : reading;
    },
    cancel(feed) {
      for (const reading of underWay.values()) if (reading.feed === feed) reading.stop.abort();
    },
  };
}

async function open(
  path: string,
  feed: Feed,
  signal: AbortSignal,
  tell: (event: EngineEvent) => void,
  { quiet, every }: TellingPace,
): Promise<Result<SeenSource, Fault>> {
  const choices = sourceChoices(feed);
  let next = performance.now() + quiet;
  let told = false;
  const onProgress = (share: number): void => {
    const now = performance.now();
    // Whoever has heard of the way hears of its end, however soon it comes.
    if (now < next && !(told && share === 1)) return;
    next = now + every;
    told = share < 1;
    tell({ event: 'reading', feed: feed.id ?? '', share });
  };
  const opened = await openSource(path, choices, { signal, onProgress });
  return opened.ok
    ? ok({ path, reading: opened.value.reading, firstRows: firstRows(opened.value, choices, rowsShown) })
    : opened;
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
