import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { columnIndexNamed } from '../../../shared/destination/column-named';
import type { Issue } from '../../../shared/issue';
import { checkRecords } from '../../../shared/issues/check-records';
import type { MendChange } from '../../../shared/issues/mend-change';
import { mendEffect } from '../../../shared/issues/mend-effect';
import { changeKinds, mendOffers, type MendOffer } from '../../../shared/issues/mend-offers';
import type { ColumnMapping, Mapping } from '../../../shared/mapping/mapping';
import { toRecords } from '../../../shared/records/to-records';
import { locales } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';
import { tableOf } from '../mapping/table-of';

const vendor = destinationFor(
  { template: 'x' },
  { key: 'Id' },
  {
    columns: [
      { name: 'Id', type: 'text', required: true, unique: 'error' },
      { name: 'Last name', type: 'text', required: false, unique: 'no', maxLength: 12 },
      { name: 'Phone', type: 'phone', required: false, unique: 'no' },
      { name: 'Mail', type: 'email', required: false, unique: 'no' },
      { name: 'Start', type: 'date', required: false, unique: 'no' },
      { name: 'Site', type: 'choice', required: false, unique: 'no', choices: ['North', 'South'] },
    ],
    form: {},
  },
);

/** The way from the cells of one column to an offer, and what it comes to. */
function group(column: string, code: Issue['code'], cells: readonly (readonly string[])[], entry: ColumnMapping = {}) {
  const table = tableOf(
    ['Id', 'A', 'B'],
    cells.map((row, at) => [`${at + 1}`, ...row]),
  );
  const mapping: Mapping = { Id: { from: ['Id'] }, [column]: { from: ['A'], ...entry } };
  const read = (change: MendChange, eachCell: boolean) => {
    const filled = change.column ? { ...mapping, [change.column.name]: change.column.entry } : mapping;
    const { defaultCountry, dateOrder } = change.settings ?? {};
    const { records, issues } = toRecords(table, vendor, filled, {
      leavers: {},
      today: '2026-06-01',
      eachCell,
      ...(defaultCountry !== undefined && { defaultCountry }),
      ...(dateOrder !== undefined && { dateOrder }),
    });
    return { records, issues: checkRecords(records, issues, vendor, { eachCell }).issues };
  };
  const issues = read({}, false).issues.filter((issue) => issue.code === code && issue.column === column);
  const offers = mendOffers({ code, column, issues, table, destination: vendor, mapping, today: '2026-06-01' });
  return {
    offers,
    effect: (change: MendChange) =>
      mendEffect(read({}, true), read(change, true), column, columnIndexNamed(vendor.columns, column), code),
  };
}

function changeOf(offers: readonly MendOffer[], kind: string): MendChange {
  const offer = offers.find((one) => one.is === 'change' && one.kind === kind);
  if (offer?.is !== 'change') throw new Error(`no offer ${kind} among ${JSON.stringify(offers)}`);
  return offer.change;
}

describe('an offer to mend a whole kind of problem', () => {
  it('reads phones without a country code as the country of the others', () => {
    const { offers, effect } = group('Phone', 'phone country unknown', [
      ['+46701234567'],
      ['+46 70 765 43 21'],
      ['+46 8 123 456 78'],
      ['070-111 22 33'],
      ['070-111 22 34'],
      ['12 34'],
    ]);
    expect(offers).toHaveLength(1);
    const change = changeOf(offers, 'country');
    expect(change).toEqual({ settings: { defaultCountry: 'SE' } });
    const { right, wrong, broken, examples } = effect(change);
    expect({ right, wrong, broken }).toEqual({ right: 2, wrong: 1, broken: 0 });
    expect(examples.right[0]).toEqual({ row: 5, before: '070-111 22 33', after: '+46701112233' });
    expect(examples.wrong[0]).toMatchObject({ row: 7, before: '12 34', after: '' });
  });

  it('is not made where nothing speaks for a country', () => {
    expect(group('Phone', 'phone country unknown', [['070-111 22 33'], ['0701112235']]).offers).toEqual([]);
  });

  it('offers both orders of day and month where neither is evident', () => {
    const { offers, effect } = group('Start', 'date order ambiguous', [['01/02/2024'], ['03/04/2024'], ['5/5/2024']]);
    const { examples, right } = effect(changeOf(offers, 'dates dmy'));
    expect(right).toBe(2);
    expect(examples.right[0]).toMatchObject({ before: '01/02/2024', after: '01/02/2024' });
    expect(effect(changeOf(offers, 'dates mdy')).examples.right[0]).toMatchObject({ after: '02/01/2024' });
  });

  it('writes names in capitals as names', () => {
    const { offers, effect } = group('Last name', 'name in capitals', [['BERG'], ['COHEN-EK'], ['ÅSTRÖM'], ['Lund']]);
    const { right, wrong, alsoChanged, examples } = effect(changeOf(offers, 'title case'));
    expect({ right, wrong, alsoChanged }).toEqual({ right: 3, wrong: 0, alsoChanged: 0 });
    expect(examples.right.map(({ after }) => after)).toEqual(['Berg', 'Cohen-Ek', 'Åström']);
  });

  it('takes an address out of the words around it, and leaves the others as they are', () => {
    const { offers, effect } = group('Mail', 'e-mail not valid', [
      ['Anna Ek <anna.ek@a.se>'],
      ['mail: bo@b.se (private)'],
      ['cia@c.se'],
      ['none'],
    ]);
    const { right, wrong, broken, alsoChanged, examples } = effect(changeOf(offers, 'address alone'));
    expect({ right, wrong, broken, alsoChanged }).toEqual({ right: 2, wrong: 1, broken: 0, alsoChanged: 0 });
    expect(examples.right.map(({ after }) => after)).toEqual(['anna.ek@a.se', 'bo@b.se']);
    expect(group('Mail', 'e-mail not valid', [['none'], ['nor this']]).offers).toEqual([]);
  });

  it('asks what values stand for that the vendor does not know, the most frequent first', () => {
    const { offers, effect } = group('Site', 'choice unknown', [['Norra'], ['South'], ['Norra'], ['Väst']]);
    expect(offers).toEqual([
      {
        is: 'values',
        column: 'Site',
        found: [
          { value: 'Norra', count: 2 },
          { value: 'Väst', count: 1 },
        ],
        more: 0,
        choices: ['North', 'South'],
      },
    ]);
    const filled = effect({ column: { name: 'Site', entry: { from: ['A'], values: { Norra: 'North' } } } });
    expect({ right: filled.right, wrong: filled.wrong }).toEqual({ right: 2, wrong: 1 });
  });

  it('makes what is joined shorter', () => {
    const { offers, effect } = group(
      'Last name',
      'too long',
      [
        ['Adelsköld', 'Montgomery'],
        ['Ek', 'Berg'],
      ],
      { from: ['A', 'B'] },
    );
    expect(effect(changeOf(offers, 'only source'))).toMatchObject({ right: 1, wrong: 0, alsoChanged: 1 });
    expect(effect(changeOf(offers, 'cut')).examples.right[0]).toMatchObject({ after: 'Adelsköld Mo' });
  });

  it('tells whom a change would harm', () => {
    const { effect } = group('Start', 'date contradicts order', [['31/12/2024'], ['12/31/2024'], ['1/2/2024']], {
      transforms: [{ do: 'date', order: 'dmy' }],
    });
    const american = { column: { name: 'Start', entry: { from: ['A'], transforms: [{ do: 'date', order: 'mdy' }] } } };
    expect(effect(american as MendChange)).toMatchObject({ right: 1, wrong: 0, broken: 1, alsoChanged: 1 });
  });

  it.each(locales)('has a sentence for each, in %s', (locale) => {
    for (const kind of changeKinds) expect(say(locale, 'screen', `mend.${kind}`)).not.toBe(`mend.${kind}`);
  });
});
