import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedHash, foldKey, spellingsOf } from '../../../shared/changes/key-list';

describe('other spellings of known keys', () => {
  it('are found by case, blanks and composed letters, and nothing else is', () => {
    const found = spellingsOf(['ANNA@x.se', 'E\u0301va', '7'], ['bo@x.se', ' anna@x.se', '\u00e9va', '07']);
    expect([...found]).toEqual([
      ['anna@x.se', ' anna@x.se'],
      ['\u00e9va', '\u00e9va'],
    ]);
  });

  it('are the last to appear where there are several', () => {
    expect([...spellingsOf(['ANNA'], ['Anna', 'anna', 'Anna'])]).toEqual([['anna', 'anna']]);
  });
});

describe('a folded key', () => {
  it('is trimmed, composed and in small letters, whatever is in it', () => {
    const blanks = fc.constantFrom('', ' ', '\t', '\u00a0', '\ufeff', '\u007f');
    const key = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Anna@X.se', 'E\u0301va', 'İ', ''),
    );
    fc.assert(
      fc.property(blanks, key, blanks, (before, middle, after) => {
        const text = `${before}${middle}${after}`;
        expect(foldKey(text)).toBe(text.trim().normalize('NFC').toLowerCase());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the number of a folded key', () => {
  it('is the same for keys that fold to the same', () => {
    const key = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('Anna@X.se', 'E\u0301va', 'İ'));
    const spelled = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => ` ${text}\t`,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(key, spelled, fc.nat(), (text, spell, start) => {
        const other = spell(text);
        if (foldKey(other) === foldKey(text)) expect(foldedHash(other, start)).toBe(foldedHash(text, start));
        expect(foldedHash(foldKey(text), start)).toBe(foldedHash(text, start));
      }),
      { numRuns: 1000 },
    );
  });

  it('is seldom the same for others, whatever it starts from', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `person${at}@firm.example`);
    expect(new Set(keys.map((key) => foldedHash(key))).size).toBeGreaterThan(19_990);
    expect(foldedHash('anna', foldedHash('berg'))).not.toBe(foldedHash('berg', foldedHash('anna')));
  });
});
