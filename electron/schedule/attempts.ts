import type { Occurrence } from './occurrences';

/** Minutes before each further attempt: a network that is not up yet, then a server or an export that is late. */
const pauses = [1, 5, 15, 30, 60];

/** How often an occurrence was attempted since the app started, and when it may be again. */
export interface Attempts {
  readonly occurrence: string;
  readonly count: number;
  /** Milliseconds; absent when it is not to be tried again. */
  readonly nextAt?: number;
}

/** After an attempt that may succeed later. Without `nextAt`: nothing more is tried. */
export function afterFailure(
  occurrence: Occurrence,
  before: Attempts | undefined,
  now: number,
  windowEnd: number,
): Attempts {
  const count = (before?.occurrence === occurrence.id ? before.count : 0) + 1;
  const pause = pauses[count - 1];
  const nextAt = pause === undefined ? undefined : now + pause * 60_000;
  return { occurrence: occurrence.id, count, ...(nextAt !== undefined && nextAt <= windowEnd && { nextAt }) };
}

/** A further attempt has an occurrence of its own, so that it, too, is begun at most once. */
export function furtherAttempt({ id, at }: Occurrence, { count }: Attempts): Occurrence {
  return { id: `${id}#${count + 1}`, at };
}
