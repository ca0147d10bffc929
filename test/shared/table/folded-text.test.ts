import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, occursIn } from '../../../shared/table/folded-text';

const letters = fc.constantFrom(...'aAåÅäbBßẞİiσςΣ0+-^].\\*( אבשׁ', 'Å', 'שּׁ', '👩', '한', '\n');
const text = fc.array(letters, { maxLength: 6 }).map((signs) => signs.join(''));

describe('a text that is looked for', () => {
  it('is found wherever it occurs in the folded text, and nowhere else', () => {
    fc.assert(
      fc.property(text, text, (wanted, whole) => {
        expect(occursIn(wanted)(whole), JSON.stringify([wanted, whole])).toBe(
          foldedText(whole).includes(foldedText(wanted)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is found without accents, niqqud and capitals', () => {
    expect(occursIn('asa')('Åsa')).toBe(true);
    expect(occursIn('ÖBERG')('oberg')).toBe(true);
    expect(occursIn('שלום')('שָׁלוֹם')).toBe(true);
    expect(occursIn('lind')('Berg')).toBe(false);
  });
});
