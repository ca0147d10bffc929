import { checkExport, type CheckedExport, isSameCheck, type PrepareInput } from '../../shared/prepare';
import { type CheckedFeed, checkFeed, prepareFeed, type PreparedFeed } from '../run/prepare-feed';
import { withPauses } from '../run/with-pauses';
import type { ReadLookup } from '../sources/read-lookups';
import type { EngineEvent, FeedPlace } from './engine-contract';
import { loadedFeed, orThrow, storeOf } from './places';
import { type ReadingMemory, type TellingPace, usualPace } from './reading-memory';

export interface PreparedMemory {
  /** Checks the file as it is now; an export that was checked by the very same rules is not checked again. */
  checkNow(place: FeedPlace): Promise<CheckedFeed>;
  /** What was last checked for the very same feed, for slices of it. */
  checked(place: FeedPlace): Promise<CheckedFeed>;
  /** Works everything out from the file as it is now. */
  fresh(place: FeedPlace, full: boolean): Promise<PreparedFeed>;
  /** What was last worked out for the very same feed, for slices of it. */
  known(place: FeedPlace, full: boolean): Promise<PreparedFeed>;
  forget(feed: string): void;
}

/** Each holds a whole list of people: only what was looked at last is worth its memory. */
const mostKept = 3;

interface Check {
  /** The feed that it was asked for. */
  readonly mark: string;
  readonly input: PrepareInput;
  readonly stop: AbortController;
  readonly working: Promise<CheckedExport>;
}

/**
 * The last workings: changes only and everything are two, and both stand on one check of the export. A check that a
 * changed feed made needless is ended; who still waits for it hears 'reading stopped'. Throws FaultError.
 */
export function preparedMemory(
  readings: ReadingMemory,
  lookup?: ReadLookup,
  tell: (event: EngineEvent) => void = () => undefined,
  pace = usualPace,
): PreparedMemory {
  const prepared = new Slots<PreparedFeed>();
  const checked = new Slots<CheckedFeed>();
  const checks = new Map<string, Check>();

  function checkOf({ feed }: FeedPlace, input: PrepareInput): Promise<CheckedExport> {
    const id = feed.id ?? '';
    const mark = JSON.stringify(feed);
    const before = checks.get(id);
    if (before && isSameCheck(before.input, input)) return before.working;
    if (before && before.mark !== mark) before.stop.abort();
    const stop = new AbortController();
    const onShare = sharesTold(id, input.table.rows.count, tell, pace);
    const working = withPauses(checkExport(input), { signal: stop.signal, onShare });
    const check = { mark, input, stop, working };
    checks.delete(id);
    checks.set(id, check);
    for (const old of [...checks.keys()].slice(0, -mostKept)) checks.delete(old);
    working.catch(() => {
      if (checks.get(id) === check) checks.delete(id);
    });
    return working;
  }

  const requestOf = (place: FeedPlace) => ({
    loaded: loadedFeed(place.feed),
    store: storeOf(place),
    now: new Date().toISOString(),
    source: () => readings.read(place.feed),
    check: (input: PrepareInput) => checkOf(place, input),
    ...(lookup && { lookup }),
  });
  const checkNow = (place: FeedPlace): Promise<CheckedFeed> =>
    checked.put(place, '', checkFeed(requestOf(place)).then(orThrow));
  const fresh = (place: FeedPlace, full: boolean): Promise<PreparedFeed> =>
    prepared.put(place, kindOf(full), prepareFeed({ ...requestOf(place), full }).then(orThrow));

  return {
    checkNow,
    checked: (place) => checked.get(place, '') ?? checkNow(place),
    fresh,
    known: (place, full) => prepared.get(place, kindOf(full)) ?? fresh(place, full),
    forget(feed) {
      checks.delete(feed);
      checked.forget(feed, ['']);
      prepared.forget(feed, [kindOf(true), kindOf(false)]);
    },
  };
}

function kindOf(full: boolean): string {
  return full ? 'full' : 'changes';
}

/** The last workings of a kind, each for one feed as it was. */
class Slots<T> {
  private readonly slots = new Map<string, { readonly mark: string; readonly working: Promise<T> }>();

  get({ feed }: FeedPlace, kind: string): Promise<T> | undefined {
    const before = this.slots.get(`${feed.id ?? ''} ${kind}`);
    return before?.mark === JSON.stringify(feed) ? before.working : undefined;
  }

  put({ feed }: FeedPlace, kind: string, working: Promise<T>): Promise<T> {
    const slot = `${feed.id ?? ''} ${kind}`;
    // Put last, so that the first is the oldest.
    this.slots.delete(slot);
    this.slots.set(slot, { mark: JSON.stringify(feed), working });
    for (const old of [...this.slots.keys()].slice(0, -mostKept)) this.slots.delete(old);
    // A failure is told to whoever asked and not remembered.
    working.catch(() => {
      if (this.slots.get(slot)?.working === working) this.slots.delete(slot);
    });
    return working;
  }

  forget(feed: string, kinds: readonly string[]): void {
    for (const kind of kinds) this.slots.delete(`${feed} ${kind}`);
  }
}

/** Tells how far a check of so many people has come, where it takes a moment. */
function sharesTold(
  feed: string,
  people: number,
  tell: (event: EngineEvent) => void,
  { quiet, every }: TellingPace,
): (share: number) => void {
  let next = performance.now() + quiet;
  let told = false;
  return (share) => {
    const now = performance.now();
    // Whoever has heard of the way hears of its end, however soon it comes.
    if (now < next && !(told && share === 1)) return;
    next = now + every;
    told = share < 1;
    tell({ event: 'checking', feed, share, people });
  };
}
