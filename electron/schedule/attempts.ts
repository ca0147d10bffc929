import type { Occurrence } from './occurrences';

/** Minutes before each further attempt: a network that is not up yet, then a server or an export that is late. */
const pauses = [1, 5, 15, 30, 60];
/** By so much a pause may be longer: computers that failed together must not all knock again together. */
const spread = 0.4;

/** How often an occurrence was attempted since the app started, and when it may be again. */
export interface Attempts {
  readonly occurrence: string;
  readonly count: number;
  /** Milliseconds; absent when it is not to be tried again. */
  readonly nextAt?: number;
}

/**
 * After an attempt that may succeed later. Without `nextAt`: nothing more is tried. No attempt comes sooner than its
 * pause, after the window, or is lost to chance.
 * @param now milliseconds, like windowEnd
 * @param chance from 0 to 1
 */
export function afterFailure(
  occurrence: Occurrence,
  before: Attempts | undefined,
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
export function furtherAttempt({ id, at }: Occurrence, { count }: Attempts): Occurrence {
  return { id: `${id}#${count + 1}`, at };
}
