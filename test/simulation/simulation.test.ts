import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, play } from './history';
import type { Rules } from './courier';

/** The nightly run plays other and more histories each time; a failure prints its seed. */
const nightly = process.env['ROSTER_COURIER_HISTORIES'];
const numRuns = Number(nightly ?? 1000);

describe('a vendor after random histories', () => {
  it(`holds exactly the roster of the file it read (${numRuns} histories)`, { timeout: 60_000 + numRuns * 100 }, () => {
    let checks = 0;
    fc.assert(
      fc.property(histories, (history) => {
        checks += play(history);
      }),
      { numRuns, ...(nightly === undefined && { seed: 5 }) },
    );
    // A simulation in which hardly anything is ever read proves nothing.
    expect(checks).toBeGreaterThan(numRuns);
  });

  const mistakes: NonNullable<Rules['mistake']>[] = [
    'newest state only',
    'window a day short',
    'maybe is certain',
    'refusal forgotten',
  ];
  it.each(mistakes)('does not when the rule is broken: %s', { timeout: 120_000 }, (mistake) => {
    const result = fc.check(
      fc.property(histories, (history) => {
        play(history, mistake);
      }),
      { numRuns: 5000, seed: 1, endOnFailure: true },
    );
    expect(result.failed).toBe(true);
  });
});
