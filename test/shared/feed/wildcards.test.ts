import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsWildcards } from '../../../shared/feed/wildcards';

/** The same as a regular expression, which is quick enough for short texts. */
function asExpression(pattern: string): RegExp {
  const body = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${body}$`, 'isu');
}

describe('a pattern with stars and question marks', () => {
  it('fits what the same regular expression fits', () => {
    const letter = fc.constantFrom('a', 'A', 'b', '.', '(', 'å', 'Å', '😀', '*', '?');
    const name = fc.string({ unit: letter.filter((one) => one !== '*' && one !== '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 8 }), name, (pattern, text) => {
        expect(fitsWildcards(pattern, text)).toBe(asExpression(pattern).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to its end on a long name that does not fit many stars', () => {
    expect(fitsWildcards('*a'.repeat(100).concat('*b'), 'a'.repeat(250))).toBe(false);
    expect(fitsWildcards('*a*a*a*a*a*a*a*a*a*a*b', 'a'.repeat(5000))).toBe(false);
    expect(fitsWildcards('*a*a*a*a*a*a*a*a*a*a*b', `${'a'.repeat(5000)}b`)).toBe(true);
  });
});
