import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../electron/support/personal-data';

const none = new Set<string>();
const kinds = (text: string, values: string[] = [], own: ReadonlySet<string> = none): string[] =>
  findPersonalData([{ name: 'a', text }], values, own).map(({ kind, line }) => `${kind} ${line}`);

describe('looking for personal data', () => {
  it('finds a value wherever it stands as words of its own, in any case', () => {
    expect(kinds('{"a": 1}\n{"b": "ÅSA  åkerlund"}', ['Åsa Åkerlund'])).toEqual(['value 2']);
    expect(kinds('xHemtjänst/Norr.', ['Hemtjänst Norr'])).toEqual([]);
    expect(kinds('x Hemtjänst-Norr.', ['Hemtjänst Norr'])).toEqual(['value 1']);
    expect(kinds('"400551"', ['400551'])).toEqual(['value 1']);
    expect(kinds('Berglund', ['Berg'])).toEqual([]);
  });

  it('finds addresses and numbers of nobody that it knows', () => {
    expect(kinds('{"to":"somebody@nordvik.example"}')).toEqual(['e-mail 1']);
    for (const number of ['+46701740605', '070-174 06 05', '08 123 456 78', '+972 52-123-4567'])
      expect(kinds(`"n": "${number}"`), number).toEqual(['phone 1']);
  });

  it('passes times, counts, versions and digests', () => {
    expect(
      kinds(
        '{"at":"2026-03-02T08:00:00.000Z","here":"2026-03-02 09:00:00 +01:00","feed":"0a1b2c3d","bytes":123456,"v":"10.0.26100"}',
      ),
    ).toEqual([]);
  });

  it('takes a word of its own for nobody’s, and a person of such words for somebody', () => {
    expect(kinds('"held"', ['Held'], new Set(['held']))).toEqual([]);
    expect(kinds('"held" by Anna Held', ['Anna Held'], new Set(['held']))).toEqual(['value 1']);
  });

  it('finds every planted value, between whatever else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefåäöאבג'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.lorem({ maxCount: 20 }),
        fc.nat(),
        (value, text, at) => {
          const words = text.split(' ');
          words.splice(at % (words.length + 1), 0, `"${value.join(' ')}"`);
          expect(kinds(words.join(' '), [value.join(' ')])).toContain('value 1');
        },
      ),
    );
  });
});
