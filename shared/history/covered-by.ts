import type { RunCounts } from './run-event';
import type { Hold } from '../verdict/verdict';

/** Why a run is held, and how many people it concerns. */
export interface HeldFor {
  readonly holds: readonly Hold[];
  readonly counts: RunCounts;
}

const concerned = ['removed', 'changed', 'rekeyed', 'added', 'errors'] as const satisfies (keyof RunCounts)[];

/**
 * Whether a person's yes to what they were shown is one to what a new run is held for: for no further reason, no other
 * column, and no more people.
 */
export function coveredBy(shown: HeldFor, now: HeldFor): boolean {
  const known = new Set(shown.holds.map(subject));
  return (
    now.holds.every((hold) => known.has(subject(hold))) && concerned.every((of) => now.counts[of] <= shown.counts[of])
  );
}

function subject({ code, values }: Hold): string {
  return JSON.stringify([code, values['column'] ?? '']);
}
