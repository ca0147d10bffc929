import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collationOf } from '../../electron/engine/collation-keys';
import { columnOrder, downwards } from '../../electron/engine/people-grid-order';
import { Overtaken, slices } from '../../electron/engine/slices';
import { locales, type Locale } from '../../shared/words/locale';

const signs = fc.constantFrom(...'aAåÅäÄáÁbBvVwWyYüÜöÖzZ0019 -_.,@+\'"()/אבךכםמשתßǽ');
const text = fc.oneof(
  fc.array(signs, { maxLength: 7 }).map((each) => each.join('')),
  fc.constantFrom('Åsa', 'asa', 'p2@example.com', 'p10@example.com', '007', '7', 'Öberg', 'לוי', ''),
);
const locale = fc.constantFrom<Locale>(...locales.filter((each) => each === 'en' || each === 'sv' || each === 'he'));

describe('the key of a text', () => {
  it('puts two texts as the language does, or leaves them to it', () => {
    fc.assert(
      fc.property(locale, text, text, (language, one, other) => {
        const { key, compare } = collationOf(language);
        const [first, second] = [key(one), key(other)];
        if (first === undefined || second === undefined || first === second) return;
        expect(Math.sign(compare(one, other)), JSON.stringify([one, other])).toBe(first < second ? -1 : 1);
      }),
      { numRuns: 5000 },
    );
  });

  it('is there for the letters of our languages, and not for a letter that counts as two', () => {
    expect(collationOf('sv').key('Åsa Öberg-לוי +46 70')).toBeDefined();
    expect(collationOf('sv').key('Strauß')).toBeUndefined();
  });
});

describe('the order of a column', () => {
  it('is that of the language, stable, with whoever has no text last, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(locale, fc.array(text, { maxLength: 40 }), async (language, texts) => {
        const places = Uint32Array.from(texts.keys());
        const order = await columnOrder(places, (at) => texts[at] ?? '', language, slices());
        const { compare } = new Intl.Collator(language, { numeric: true });
        const filled = [...places].filter((at) => texts[at] !== '');
        const blank = [...places].filter((at) => texts[at] === '');
        const areNumbers = filled.every((at) => /^-?\d+([.,]\d+)?$/.test(texts[at] ?? ''));
        const by = (one: number, other: number) =>
          areNumbers ? Number(texts[one]) - Number(texts[other]) : compare(texts[one] ?? '', texts[other] ?? '');
        expect([...order.places]).toEqual([...filled.toSorted(by), ...blank]);
        expect([...downwards(order)]).toEqual([...filled.toSorted((one, other) => by(other, one)), ...blank]);
      }),
    );
  });

  it('is the same in many pieces, and gives others their turn', async () => {
    const texts = Array.from({ length: 50_000 }, (_, at) => `${(at * 7919) % 50_021}ä`);
    const work = slices();
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    const { places } = await columnOrder(Uint32Array.from(texts.keys()), (at) => texts[at]!, 'sv', work);
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
    const numbers = [...places].map((at) => Number.parseInt(texts[at] ?? '', 10));
    expect(numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0))).toBe(true);
  });

  it('is as stable where more texts differ than are looked for again', async () => {
    const numbers = Array.from({ length: 180_000 }, (_, at) => (at * 7919) % 90_001);
    const places = Uint32Array.from(numbers.keys());
    const order = await columnOrder(places, (at) => `${numbers[at]!} x`, 'sv', slices());
    const sorted = [...places].sort((one, other) => numbers[one]! - numbers[other]! || one - other);
    expect(order.places.findIndex((place, at) => place !== sorted[at])).toBe(-1);
    const turned = [...places].sort((one, other) => numbers[other]! - numbers[one]! || one - other);
    expect(downwards(order).findIndex((place, at) => place !== turned[at])).toBe(-1);
  });

  it('goes by the form of a text', async () => {
    const texts = ['02/01/2020', '01/02/2020', '', '03/01/2019', '02/01/2020'];
    const form = (one: string) => one.split('/').toReversed().join('-');
    const order = await columnOrder(Uint32Array.from(texts.keys()), (at) => texts[at]!, 'sv', slices(), form);
    expect([...order.places]).toEqual([3, 0, 4, 1, 2]);
    expect([...order.same]).toEqual([0, 0, 1, 0, 0]);
  });

  it('sorts numbers by their value', async () => {
    const texts = ['10', '9,5', '-3', '', '9'];
    const { places } = await columnOrder(Uint32Array.from(texts.keys()), (at) => texts[at]!, 'sv', slices());
    expect([...places].map((at) => texts[at])).toEqual(['-3', '9', '9,5', '10', '']);
  });

  it('ends where a newer question came', async () => {
    const texts = Array.from({ length: 200_000 }, (_, at) => `${at}x`);
    const work = slices();
    const sorting = columnOrder(Uint32Array.from(texts.keys()), (at) => texts[at]!, 'en', work);
    work.end();
    await expect(sorting).rejects.toBeInstanceOf(Overtaken);
  });
});
