import { describe, expect, it } from 'vitest';
import { coveredBy, type HeldFor } from '../../../shared/history/covered-by';
import type { Hold } from '../../../shared/verdict/verdict';

const hold = (code: Hold['code'], column?: string): Hold => ({
  code,
  values: column === undefined ? {} : { column },
  approvable: true,
});

const heldFor = (holds: readonly Hold[], counts: Partial<HeldFor['counts']> = {}): HeldFor => ({
  holds,
  counts: {
    rows: 100,
    added: 0,
    changed: 5,
    removed: 10,
    rekeyed: 0,
    unchanged: 85,
    errors: 0,
    warnings: 0,
    missing: 0,
    inFile: 15,
    ...counts,
  },
});

const shown = heldFor([hold('too many removed'), hold('one column changed', 'Team')]);

describe('a yes to what was shown', () => {
  it('is one to the same, and to less', () => {
    expect(coveredBy(shown, shown)).toBe(true);
    expect(coveredBy(shown, heldFor([hold('too many removed')], { removed: 9 }))).toBe(true);
  });

  it('is none to another reason', () => {
    expect(coveredBy(shown, heldFor([hold('too many removed'), hold('too many changed')]))).toBe(false);
  });

  it('is none to another column', () => {
    expect(coveredBy(shown, heldFor([hold('one column changed', 'Phone')]))).toBe(false);
  });

  it.each(['removed', 'changed', 'rekeyed', 'added', 'errors'] as const)('is none to more people: %s', (of) => {
    expect(coveredBy(shown, heldFor([...shown.holds], { [of]: shown.counts[of] + 1 }))).toBe(false);
  });
});
