import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import {
  learnedChoicesSchema,
  learnFrom,
  type LearnedChoices,
  nothingLearned,
  vendorKey,
} from '../../../shared/mapping/learned-choices';
import type { Mapping } from '../../../shared/mapping/mapping';
import { acceptedMapping, suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { tableOf } from './table-of';

const cosafe = destinationFor('cosafe', {});
const connecteam = destinationFor('connecteam', {});
const people = [
  ['1001', 'K7', 'Åsa Ek', 'asa@a.example', 'asa@b.example', 'Vård'],
  ['1002', 'K8', 'Bo Ek', 'bo@a.example', 'bo@b.example', 'Vård'],
  ['1003', 'K9', 'Cia Ek', 'cia@a.example', 'cia@b.example', 'Kök'],
];
const header = ['Anst.nr', 'Kortkod', 'Namn', 'E-post', 'Larmadress', 'Avdelning'];
const table = tableOf(header, people);

const taught = (...steps: readonly (readonly [Mapping, Mapping])[]): LearnedChoices =>
  steps.reduce((known, [before, after]) => learnFrom(known, vendorKey(cosafe), before, after), nothingLearned);
const suggestionsWith = (learned: LearnedChoices, of = table) =>
  new Map(suggestMapping(of, cosafe, learned).map((each) => [each.column, each]));

describe('what was matched by hand', () => {
  const before = acceptedMapping(suggestMapping(table, cosafe));
  const after: Mapping = { ...before, UniqueID: { from: ['Kortkod'] }, Mail: { from: ['Larmadress'] } };

  it('would not be found without it', () => {
    expect(before['UniqueID']).toEqual({ from: ['Anst.nr'] });
    expect(before['Mail']).toEqual({ from: ['E-post'] });
  });

  it('is suggested first the next time, and said so', () => {
    const found = suggestionsWith(taught([before, after]));
    expect(found.get('UniqueID')).toMatchObject({
      from: ['Kortkod'],
      accepted: true,
      reason: 'Your own choice.',
      because: { code: 'chosen before' },
    });
    expect(found.get('Mail')).toMatchObject({ from: ['Larmadress'], accepted: true });
    expect(found.get('Name')).toMatchObject({ from: ['Namn'], because: { code: 'other word' } });
  });

  it('is found again under another spelling of the header', () => {
    const again = tableOf(['ANST_NR', 'kort-kod', 'NAMN', 'E-POST', 'LarmAdress', 'AVDELNING'], people);
    expect(suggestionsWith(taught([before, after]), again).get('Mail')?.from).toEqual(['LarmAdress']);
  });

  it('says nothing about another vendor', () => {
    const learned = taught([before, { ...before, 'First name': { from: ['Kortkod'] } }]);
    expect(suggestMapping(table, connecteam, learned)).toEqual(suggestMapping(table, connecteam));
  });

  it('is passed over where the export lacks the header', () => {
    const without = tableOf(
      header.filter((name) => name !== 'Larmadress'),
      people.map((row) => row.filter((_, at) => at !== 4)),
    );
    const learned = taught([{}, { Mail: { from: ['Larmadress'] } }]);
    expect(suggestionsWith(learned, without).get('Mail')).toMatchObject({ from: ['E-post'], accepted: true });
  });

  it('takes the newest of several choices', () => {
    const second: Mapping = { ...after, Mail: { from: ['E-post'] } };
    expect(suggestionsWith(taught([before, after], [after, second])).get('Mail')?.from).toEqual(['E-post']);
  });

  it('gives its source column to nobody else', () => {
    const found = suggestionsWith(taught([{}, { Title: { from: ['Avdelning'] } }]));
    expect(found.get('Title')?.from).toEqual(['Avdelning']);
    expect(found.get('Groups')).toBeUndefined();
  });

  it('keeps the joiner and how a name is divided', () => {
    const learned = learnFrom(
      taught([{}, { Name: { from: ['Namn', 'Kortkod'], with: ' / ' } }]),
      'connecteam',
      {},
      {
        'Last name': {
          from: ['Namn'],
          transforms: [
            { do: 'upper case' },
            { do: 'split name', take: 'last', order: 'last, first' },
            { do: 'replace', find: 'Ek', put: '' },
          ],
        },
      },
    );
    expect(suggestionsWith(learned).get('Name')).toMatchObject({ from: ['Namn', 'Kortkod'], with: ' / ' });
    expect(suggestMapping(table, connecteam, learned).find(({ column }) => column === 'Last name')).toMatchObject({
      from: ['Namn'],
      transforms: [{ do: 'split name', take: 'last', order: 'last, first' }],
    });
  });

  it('is shown and not taken where the column became something else', () => {
    const odd = tableOf(
      header,
      people.map((row) => row.map((cell, at) => (at === 4 ? '2026-01-02' : cell))),
    );
    expect(suggestionsWith(taught([before, after]), odd).get('Mail')).toMatchObject({
      from: ['Larmadress'],
      accepted: false,
    });
  });

  it('is shown and not taken where it is an identity number', () => {
    const ids = ['811218-9876', '640823-3234', '900101-1231'];
    const odd = tableOf(
      header,
      people.map((row, at) => row.map((cell, column) => (column === 1 ? (ids[at] ?? '') : cell))),
    );
    expect(suggestionsWith(taught([before, after]), odd).get('UniqueID')).toMatchObject({
      from: ['Kortkod'],
      accepted: false,
    });
  });
});

describe('what was refused', () => {
  const before = acceptedMapping(suggestMapping(table, cosafe));

  it('is not suggested again, also when nothing came in its place', () => {
    const { Mail: _, ...rest } = before;
    expect(suggestionsWith(taught([before, rest])).get('Mail')?.from).toEqual(['Larmadress']);
    const { Name: __, ...nameless } = before;
    expect(suggestionsWith(taught([before, nameless])).get('Name')).toBeUndefined();
  });

  it('counts for joined names as well', () => {
    const two = tableOf(
      ['Förnamn', 'Efternamn'],
      [
        ['Åsa', 'Ek'],
        ['Bo', 'Lind'],
        ['Cia', 'Berg'],
      ],
    );
    const joined: Mapping = { Name: { from: ['Förnamn', 'Efternamn'], with: ' ' } };
    expect(suggestionsWith(nothingLearned, two).get('Name')?.from).toEqual(['Förnamn', 'Efternamn']);
    expect(suggestionsWith(taught([joined, {}]), two).get('Name')?.from).not.toEqual(['Förnamn', 'Efternamn']);
  });

  it('is forgiven when it is chosen again', () => {
    const { Mail: _, ...rest } = before;
    expect(suggestionsWith(taught([before, rest], [rest, before])).get('Mail')?.from).toEqual(['E-post']);
  });
});

describe('what is kept', () => {
  it('is headers only, whatever else the mapping holds, and can be read again', () => {
    const secret = 'never to be kept';
    const entry = fc.record(
      {
        from: fc.array(fc.constantFrom(...header), { minLength: 1, maxLength: 3 }),
        value: fc.constant(secret),
        values: fc.constant({ [secret]: secret }),
        transforms: fc.constant([
          { do: 'replace' as const, find: secret, put: secret },
          { do: 'prefix' as const, text: secret },
        ]),
      },
      { requiredKeys: [] },
    );
    const mapping = fc.dictionary(fc.constantFrom('UniqueID', 'Name', 'Mail', '__proto__', 'constructor'), entry);
    fc.assert(
      fc.property(fc.array(mapping, { maxLength: 5 }), (mappings) => {
        let known = nothingLearned;
        let last: Mapping = {};
        for (const next of mappings as Mapping[]) {
          known = learnFrom(known, 'cosafe', last, next);
          last = next;
        }
        const kept = JSON.stringify(known);
        expect(kept).not.toContain(secret);
        expect(learnedChoicesSchema.parse(JSON.parse(kept))).toEqual(JSON.parse(kept));
        for (const { chosen, refused } of Object.values(known.vendors))
          for (const choice of chosen) expect(refused).not.toContainEqual(choice);
      }),
      { numRuns: 200 },
    );
  });

  it('does not change where nothing was changed by hand', () => {
    const learned = taught([{}, { Mail: { from: ['E-post'] } }]);
    expect(learnFrom(learned, 'cosafe', { Mail: { from: ['E-post'] } }, { Mail: { from: ['E-post'] } })).toBe(learned);
    expect(learnFrom(nothingLearned, 'cosafe', {}, { Skip: { value: '1' } })).toBe(nothingLearned);
  });
});
