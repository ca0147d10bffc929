import type { FeedPlace } from './engine-contract';
import { prepareFeed, type PreparedFeed } from '../run/prepare-feed';
import type { ReadLookup } from '../sources/read-lookups';
import { loadedFeed, orThrow, storeOf } from './places';
import type { ReadingMemory } from './reading-memory';

export interface PreparedMemory {
  /** Works everything out from the file as it is now. */
  fresh(place: FeedPlace, full: boolean): Promise<PreparedFeed>;
  /** What was last worked out for the very same feed, for slices of it. */
  known(place: FeedPlace, full: boolean): Promise<PreparedFeed>;
  forget(feed: string): void;
}

/** Each holds a whole list of people: only what was looked at last is worth its memory. */
const mostKept = 3;

/** The last workings: changes only and everything are two. Throws FaultError. */
export function preparedMemory(readings: ReadingMemory, lookup?: ReadLookup): PreparedMemory {
  const memory = new Map<string, { readonly mark: string; readonly working: Promise<PreparedFeed> }>();

  function fresh(place: FeedPlace, full: boolean): Promise<PreparedFeed> {
    const working = prepareFeed({
      loaded: loadedFeed(place.feed),
      store: storeOf(place),
      now: new Date().toISOString(),
      full,
      source: () => readings.read(place.feed),
      ...(lookup && { lookup }),
    }).then(orThrow);
    const slot = slotOf(place, full);
    // Put last, so that the first is the oldest.
    memory.delete(slot);
    memory.set(slot, { mark: JSON.stringify(place.feed), working });
    for (const old of [...memory.keys()].slice(0, -mostKept)) memory.delete(old);
    // A failure is told to whoever asked and not remembered.
    working.catch(() => memory.delete(slot));
    return working;
  }

  return {
    fresh,
    known(place, full) {
      const before = memory.get(slotOf(place, full));
      return before?.mark === JSON.stringify(place.feed) ? before.working : fresh(place, full);
    },
    forget(feed) {
      memory.delete(`${feed} full`);
      memory.delete(`${feed} changes`);
    },
  };
}

function slotOf({ feed }: FeedPlace, full: boolean): string {
  return `${feed.id ?? ''} ${full ? 'full' : 'changes'}`;
}
