import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPeople } from '../../electron/engine/people-search';

/** Letters that are written with more or fewer signs when they are small, and those that part texts. */
const letters = fc.constantFrom(...'aAbBåÅאİßẞΣς \n\0', '👩');
const text = fc.array(letters, { maxLength: 6 }).map((signs) => signs.join(''));
const needle = text.map((each) => each.replaceAll('\0', ''));

describe('the search for people', () => {
  it('finds whom a look at every text finds, wherever the list is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 12 }),
        needle,
        fc.integer({ min: 1, max: 5 }),
        async (people, wanted, size) => {
          const found = await searchPeople(people, (texts) => texts, wanted, size);
          for (const [at, texts] of people.entries()) {
            const whole = texts.join('\n').replaceAll('\0', '');
            expect(found(at), JSON.stringify([texts, wanted])).toBe(whole.toLowerCase().includes(wanted.toLowerCase()));
          }
        },
      ),
    );
  });

  it('writes a list down once, and lets others have their turn meanwhile', async () => {
    const people = Array.from({ length: 60_000 }, (_, at) => `person ${at} of Skellefteå`);
    let asked = 0;
    const textsOf = (person: string): string[] => {
      asked += 1;
      return [person, `${person}@example.com`];
    };
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    const [first, second] = await Promise.all([
      searchPeople(people, textsOf, 'PERSON 59999 '),
      searchPeople(people, textsOf, 'nobody'),
    ]);
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
    expect(asked).toBe(people.length);
    expect(people.flatMap((_, at) => (first(at) ? [at] : []))).toEqual([59_999]);
    expect(people.some((_, at) => second(at))).toBe(false);
    const third = await searchPeople(people, textsOf, 'ÅLLEFTE');
    expect(third(0)).toBe(false);
    expect((await searchPeople(people, textsOf, 'LLEFTEÅ'))(7)).toBe(true);
    expect(asked).toBe(people.length);
  });

  it('does not remember what failed', async () => {
    const people = ['Anna'];
    await expect(
      searchPeople(
        people,
        () => {
          throw new Error('no text');
        },
        'a',
      ),
    ).rejects.toThrow('no text');
    expect((await searchPeople(people, (name) => [name], 'ANN'))(0)).toBe(true);
  });
});
