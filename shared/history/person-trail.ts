import type { PersonNotes } from './person-note';

/** One run, as far as it may have given a person another key. */
export interface TrailRun {
  readonly run: string;
  /** Its file may have reached the vendor, which knows people by its keys since. */
  readonly arrived: boolean;
  /** Those that concern the person; more do no harm. */
  readonly notes: PersonNotes;
}

/**
 * Under which key somebody goes in each run, oldest first, when in the run at place `at` they go under `key`. A key may
 * have been another person's before, or be one's now, so it is followed run by run.
 */
export function personTrail(runs: readonly TrailRun[], at: number, key: string): readonly string[] {
  const keys = runs.map(() => key);
  const start = runs[at];
  if (start === undefined) return keys;
  const vendorBefore = (run: TrailRun, own: string): string => run.notes.get(own)?.keyBefore ?? own;
  let known = vendorBefore(start, key);
  for (let index = at - 1; index >= 0; index--) {
    const run = runs[index]!;
    if (run.arrived) {
      keys[index] = known;
      known = vendorBefore(run, known);
    } else keys[index] = renamed(run.notes, known);
  }
  known = start.arrived ? key : vendorBefore(start, key);
  for (let index = at + 1; index < runs.length; index++) {
    const run = runs[index]!;
    keys[index] = renamed(run.notes, known);
    if (run.arrived) known = keys[index]!;
  }
  return keys;
}

function renamed(notes: PersonNotes, before: string): string {
  for (const [key, note] of notes) if (note.keyBefore === before) return key;
  return before;
}
