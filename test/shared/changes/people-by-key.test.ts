import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeopleByKey } from '../../../shared/changes/people-by-key';
import { textHash } from '../../../shared/records/text-hash';

const key = fc.oneof(
  fc.constantFrom('1', '2', 'a', 'A', '', '__proto__', 'Ä', '\ud800'),
  fc.string({ unit: 'binary' }),
);
const steps = fc.array(fc.tuple(fc.constantFrom('add', 'set'), key, fc.nat(9)), { maxLength: 60 });

describe('people by their key', () => {
  it('are what a Map would have, in its order, however many more come than were expected', () => {
    fc.assert(
      fc.property(steps, fc.nat(40), fc.array(key), (list, expected, asked) => {
        const people = new PeopleByKey(expected);
        const map = new Map<string, readonly string[]>();
        for (const [step, one, value] of list) {
          const row = [one, `${value}`];
          if (step === 'set') people.set(one, row);
          else expect(people.add(one, row)).toBe(!map.has(one));
          if (step === 'set' || !map.has(one)) map.set(one, row);
        }
        expect(people.size).toBe(map.size);
        expect([...people]).toEqual([...map]);
        expect([[...people.keys()], [...people.values()]]).toEqual([[...map.keys()], [...map.values()]]);
        const told: unknown[] = [];
        people.forEach((row, one) => told.push([one, row]));
        expect(told).toEqual([...map]);
        for (const one of [...asked, ...map.keys()])
          expect([people.has(one), people.get(one)]).toEqual([map.has(one), map.get(one)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are two where only the hash of their keys is the same', () => {
    const [one, other] = alike();
    const people = new PeopleByKey(2);
    expect([people.add(one, ['one']), people.add(other, ['other']), people.add(one, ['again'])]).toEqual([
      true,
      true,
      false,
    ]);
    expect([people.get(one), people.get(other), people.size]).toEqual([['one'], ['other'], 2]);
  });
});

/** Two texts with one hash: among so many there must be (32 bits). */
function alike(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at++) {
    const text = `p${at}`;
    const hash = textHash(text);
    const before = seen.get(hash);
    if (before !== undefined) return [before, text];
    seen.set(hash, text);
  }
}
