import { describe, expect, it } from 'vitest';
import type { PersonNote } from '../../../shared/history/person-note';
import { personTrail } from '../../../shared/history/person-trail';

/** A run a day; `renames` are pairs before → after. */
const days = (
  ...runs: readonly { readonly arrived?: boolean; readonly renames?: Readonly<Record<string, string>> }[]
) =>
  runs.map(({ arrived = true, renames = {} }, index) => ({
    run: String(index),
    arrived,
    notes: new Map<string, PersonNote>(
      Object.entries(renames).map(([before, after]) => [after, { keyBefore: before }]),
    ),
  }));

describe('the key of one person', () => {
  const runs = days({}, { renames: { a: 'b' } }, {}, { renames: { b: 'c' } }, {});

  it.each([
    [0, 'a'],
    [1, 'b'],
    [2, 'b'],
    [4, 'c'],
  ])('is followed both ways from run %i, where it is %s', (at, key) => {
    expect(personTrail(runs, at, key)).toEqual(['a', 'b', 'b', 'c', 'c']);
  });

  it('is not that of somebody who had it before, or has it now', () => {
    const reused = days({}, { renames: { a: 'b', x: 'a' } }, {});
    expect(personTrail(reused, 2, 'b')).toEqual(['a', 'b', 'b']);
    expect(personTrail(reused, 2, 'a')).toEqual(['x', 'a', 'a']);
    expect(personTrail(reused, 0, 'a')).toEqual(['a', 'b', 'b']);
  });

  it('of a file that did not arrive is theirs in that run alone, until one does', () => {
    const waited = days({}, { arrived: false, renames: { a: 'b' } }, { renames: { a: 'c' } }, {});
    expect(personTrail(waited, 3, 'c')).toEqual(['a', 'b', 'c', 'c']);
    expect(personTrail(waited, 0, 'a')).toEqual(['a', 'b', 'c', 'c']);
    expect(personTrail(waited, 1, 'b')).toEqual(['a', 'b', 'c', 'c']);
  });
});
