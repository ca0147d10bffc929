import type { RunEvent } from '../../shared/history/run-event';
import type { Occurrence } from './occurrences';

/** Minutes before each further attempt: a network that is not up yet, then a server or an export that is late. */
const pauses = [1, 5, 15, 30, 60];
/** By so much a pause may be longer: computers that failed together must not all knock again together. */
const spread = 0.4;

/** How often an occurrence was attempted, and when it may be again. */
export interface Attempts {
  readonly occurrence: string;
  readonly count: number;
  /** Milliseconds; absent when it is not to be tried again. */
  readonly nextAt?: number;
}

/** What the journal knows of an occurrence that was begun, by whichever process or start of the app. */
export interface Attempted {
  /** Number of the last attempt. */
  readonly count: number;
  /** It came to an end, may succeed later, or broke off without an end: starting is not done. */
  readonly last: 'done' | 'again' | 'open';
  /** When it last wrote something, milliseconds. */
  readonly at: number;
}

/**
 * After an attempt that may succeed later. Without `nextAt`: nothing more is tried. No attempt comes sooner than its
 * pause, after the window, or is lost to chance.
 * @param now milliseconds, like windowEnd
 * @param chance from 0 to 1
 */
export function afterFailure(
  occurrence: Occurrence,
  before: Pick<Attempts, 'occurrence' | 'count'> | undefined,
  now: number,
  windowEnd: number,
  chance: number,
): Attempts {
  const count = (before?.occurrence === occurrence.id ? before.count : 0) + 1;
  const pause = (pauses[count - 1] ?? Infinity) * 60_000;
  const inTime = now + pause <= windowEnd;
  const nextAt = Math.min(now + pause * (1 + spread * chance), windowEnd);
  return { occurrence: occurrence.id, count, ...(inTime && { nextAt }) };
}

/** A further attempt has an occurrence of its own, so that it, too, is begun at most once. */
export function furtherAttempt({ id, at }: Occurrence, { count }: Pick<Attempts, 'count'>): Occurrence {
  return { id: `${id}#${count + 1}`, at };
}

/** What a journal tells of an occurrence and its further attempts; undefined when it was never begun. */
export function attemptedIn(events: readonly RunEvent[], occurrence: string): Attempted | undefined {
  let attempted: Attempted | undefined;
  let run: string | undefined;
  for (const event of events) {
    if (event.event === 'started' && event.occurrence !== undefined) {
      const [id, number = '1'] = event.occurrence.split('#');
      if (id !== occurrence || Number(number) <= (attempted?.count ?? 0)) continue;
      run = event.run;
      attempted = { count: Number(number), last: 'open', at: Date.parse(event.at) };
    } else if (attempted && event.run === run) {
      attempted = { ...attempted, last: lastAfter(event, attempted.last), at: Date.parse(event.at) };
    }
  }
  return attempted;
}

function lastAfter(event: RunEvent, before: Attempted['last']): Attempted['last'] {
  if (event.event === 'failed' || event.event === 'unknown') return event.again ? 'again' : 'done';
  return ends.has(event.event) ? 'done' : before;
}

const ends: ReadonlySet<RunEvent['event']> = new Set([
  ...(['delivered', 'nothing', 'held', 'settled', 'superseded', 'discarded'] as const),
]);
