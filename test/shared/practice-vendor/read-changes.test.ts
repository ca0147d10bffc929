import { describe, expect, it } from 'vitest';
import { connecteam } from '../../../shared/destination/connecteam';
import type { Destination } from '../../../shared/destination/destination';
import { emptyAccount, type VendorAccount } from '../../../shared/practice-vendor/account';
import { markPerson } from '../../../shared/practice-vendor/read-file';
import { readChanges } from '../../../shared/practice-vendor/read-changes';

const header = ['First name', 'Last name', 'Mobile phone', 'Archive', 'Start date', 'Team'];
const base = connecteam({ dateFormat: 'dd/mm/yyyy' }, undefined, ['Start date', 'Team']);
const destination: Destination = {
  ...base,
  columns: base.columns.map((column) =>
    column.name === 'Team'
      ? { ...column, type: 'choice', choices: ['Red', 'Blue'] }
      : column.name === 'Start date'
        ? { ...column, type: 'date' }
        : column,
  ),
};
const anna = ['Anna', 'Berg', '+46701234567', '', '31/03/2024', 'Red'];
const erik = ['Erik', 'Lund', '+46701234568', '', '', ''];

const read = (rows: readonly (readonly string[])[], account: VendorAccount = emptyAccount, names = header) =>
  readChanges(account, { header: names, rows }, destination);
const staffed = read([anna, erik]).account;
const told = (rows: readonly (readonly string[])[], account?: VendorAccount) =>
  read(rows, account).reading.deeds.map(({ kind, row, reason, column }) => [kind, row, reason, column]);
const with_ = (at: number, text: string) => anna.map((cell, index) => (index === at ? text : cell));

describe('a vendor that reads changes', () => {
  it('creates whom it does not have, and says in which row they stood', () => {
    const { account, reading } = read([anna, erik]);
    expect(reading.deeds).toMatchObject([
      { kind: 'created', row: 2, key: '+46701234567', person: 'Anna Berg' },
      { kind: 'created', row: 3, person: 'Erik Lund' },
    ]);
    expect([...account.people.keys()]).toEqual(['+46701234567', '+46701234568']);
  });

  it('updates by key, names the cells, and leaves everybody else as they are', () => {
    const { account, reading } = read([with_(5, 'Blue')], staffed);
    expect(reading.deeds).toMatchObject([
      { kind: 'updated', cells: [{ column: 'Team', before: 'Red', after: 'Blue' }] },
    ]);
    expect(account.people.size).toBe(2);
    expect(read([anna, erik], staffed).reading).toMatchObject({ unchanged: 2, deeds: [] });
  });

  it('keeps what the file has no column for, and empties what it has empty', () => {
    const without = read([anna.slice(0, 5)], staffed, header.slice(0, 5));
    expect(without.reading.unchanged).toBe(1);
    expect(told([with_(5, '')], staffed)).toEqual([['updated', 2, undefined, undefined]]);
  });

  it('archives on the archive value, keeps the data, and brings back whom a later file has', () => {
    const { account, reading } = read([with_(3, 'Yes')], staffed);
    expect(reading.deeds).toMatchObject([{ kind: 'archived', person: 'Anna Berg' }]);
    expect([account.people.size, account.archived.size]).toEqual([1, 1]);
    expect(account.archived.get('+46701234567')?.values).toContain('31/03/2024');
    expect(read([with_(3, 'Yes')], account).reading).toMatchObject({ unchanged: 1, deeds: [] });
    const back = read([anna], account);
    expect(back.reading.deeds).toMatchObject([{ kind: 'brought back', cells: [] }]);
    expect([back.account.people.size, back.account.archived.size]).toEqual([2, 0]);
  });

  it('ignores a row that archives somebody who is not there', () => {
    expect(told([with_(3, 'Yes')])).toEqual([['ignored', 2, 'nobody to archive', undefined]]);
  });

  it('refuses the whole file when it archives an admin', () => {
    const account = markPerson(staffed, '+46701234567', true, destination);
    const { account: after, reading } = read([with_(3, 'Yes'), with_(2, '+46701234569')], account);
    expect(reading).toMatchObject({ refusal: { code: 'admin archived', row: 2, person: 'Anna Berg' }, deeds: [] });
    expect(after).toBe(account);
    expect(read([anna], account).account.people.get('+46701234567')?.marked).toBe(true);
    const before = markPerson(account, '+46701234567', false, destination);
    expect(read([with_(3, 'Yes')], before).reading.deeds).toMatchObject([{ kind: 'archived' }]);
  });

  it('refuses a file without a column that it needs, and names columns that it does not know', () => {
    expect(read([['Anna']], emptyAccount, ['First name']).reading.refusal).toEqual({
      code: 'column missing',
      column: 'Last name',
    });
    expect(read([anna], emptyAccount, [...header.slice(0, 5), 'Shoe size']).reading.ignoredColumns).toEqual([
      'Shoe size',
    ]);
  });

  it.each([
    ['without a number', 2, '', 'key missing', 'Mobile phone'],
    ['without a name', 0, '', 'value missing', 'First name'],
    ['with a landline', 2, '+4687654321', 'landline', 'Mobile phone'],
    ['with a number that has no country code', 2, '0701234567', 'phone not international', 'Mobile phone'],
    ['with a number that is none', 2, '+46701', 'phone not understood', 'Mobile phone'],
    ['with a name of 101 letters', 1, 'a'.repeat(101), 'value too long', 'Last name'],
    ['with another value than those on the list', 5, 'Green', 'not a choice', 'Team'],
    ['with the month first', 4, '03/31/2024', 'date form', 'Start date'],
    ['with a date in another form', 4, '2024-03-31', 'date form', 'Start date'],
  ])('refuses a row %s, and takes the others', (_, at, text, reason, column) => {
    expect(told([with_(at, text), erik])).toEqual([
      ['refused', 2, reason, column],
      ['created', 3, undefined, undefined],
    ]);
  });

  it('refuses the second row of one key', () => {
    expect(told([anna, anna])).toEqual([
      ['created', 2, undefined, undefined],
      ['refused', 3, 'key twice', 'Mobile phone'],
    ]);
  });

  describe('whose key is not the phone number', () => {
    const byNumber = connecteam({ key: 'Number' });
    const columns = ['Number', 'First name', 'Last name', 'Mobile phone', 'Archive'];
    const row = (key: string, phone: string, archive = '') => [key, 'Anna', 'Berg', phone, archive];
    const readOn = (rows: readonly (readonly string[])[], account = emptyAccount) =>
      readChanges(account, { header: columns, rows }, byNumber);
    const one = readOn([row('1', '+46701234567')]).account;

    it('refuses a number that somebody else has', () => {
      expect(readOn([row('2', '+46701234567')], one).reading.deeds).toMatchObject([
        { kind: 'refused', reason: 'already used', column: 'Mobile phone' },
      ]);
    });
    it('takes it once it is free: its owner is archived, or has another one', () => {
      for (const first of [row('1', '+46701234567', 'Yes'), row('1', '+46701234568')]) {
        const { reading } = readOn([first, row('2', '+46701234567')], one);
        expect(reading.deeds.map(({ kind }) => kind)).toEqual([first[4] === 'Yes' ? 'archived' : 'updated', 'created']);
      }
    });
  });
});
