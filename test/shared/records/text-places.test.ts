import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextPlaces } from '../../../shared/records/text-places';

describe('texts found again', () => {
  it('are those that are the same letter by letter, at the place of the first', () => {
    const text = fc.oneof(fc.string({ maxLength: 2, unit: 'binary' }), fc.constantFrom('', '\0', '\0\0', 'Åsa'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        const places = new TextPlaces(texts.length, (at) => texts[at] ?? '');
        const met = texts.map((one, at) => places.meet(one, at));
        expect(met).toEqual(texts.map((one, at) => (texts.indexOf(one) === at ? -1 : texts.indexOf(one))));
      }),
      { numRuns: 500 },
    );
  });
});
