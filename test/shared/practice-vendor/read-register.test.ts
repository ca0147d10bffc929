import { describe, expect, it } from 'vitest';
import { cosafe } from '../../../shared/destination/cosafe';
import { emptyAccount, type VendorAccount } from '../../../shared/practice-vendor/account';
import { markPerson } from '../../../shared/practice-vendor/read-file';
import { readRegister } from '../../../shared/practice-vendor/read-register';

const destination = cosafe({});
const header = destination.columns.map(({ name }) => name);
const anna = ['1', 'Anna Berg', 'anna@example.com', 'Nurse', '+46701234567', '+46701234568', 'A,B', ''];
const erik = ['2', 'Erik Lund', 'erik@example.com', '', '', '', '', ''];
const known: VendorAccount = { ...emptyAccount, groups: ['A', 'B'] };

const read = (rows: readonly (readonly string[])[], account = known, phonesByHand = false) =>
  readRegister(account, { header, rows }, destination, { phonesByHand, absentGo: true });
const staffed = read([anna, erik]).account;
const with_ = (at: number, text: string) => anna.map((cell, index) => (index === at ? text : cell));
const valueOf = (account: VendorAccount, key: string, column: string) =>
  account.people.get(key)?.values[account.columns.indexOf(column)];

describe('a vendor that takes whole registers', () => {
  it('creates, updates with the cells, and leaves the others', () => {
    expect(read([anna, erik]).reading.deeds).toMatchObject([
      { kind: 'created', row: 2, person: 'Anna Berg' },
      { kind: 'created', row: 3 },
    ]);
    expect(read([with_(3, 'Doctor'), erik], staffed).reading).toMatchObject({
      unchanged: 1,
      deeds: [{ kind: 'updated', cells: [{ column: 'Title', before: 'Nurse', after: 'Doctor' }] }],
    });
  });

  it('deletes whom an earlier file brought and this one does not', () => {
    const { account, reading } = read([anna], staffed);
    expect(reading.deeds).toEqual([{ kind: 'deleted', key: '2', person: 'Erik Lund', cells: [] }]);
    expect([...account.people.keys()]).toEqual(['1']);
  });

  it('takes a row marked with Skip for not there', () => {
    expect(read([with_(7, '1')]).reading.deeds).toMatchObject([{ kind: 'ignored', reason: 'skip', row: 2 }]);
    expect(read([with_(7, '1'), erik], staffed).reading.deeds).toMatchObject([
      { kind: 'deleted', reason: 'skip', row: 2, person: 'Anna Berg' },
    ]);
    expect(read([with_(7, '0'), erik], staffed).reading.deeds).toMatchObject([{ kind: 'updated' }]);
  });

  it('ignores groups that nobody created, and names them', () => {
    const { account, reading } = read([with_(6, 'A,X')]);
    expect(reading.unknownGroups).toEqual(['X']);
    expect(reading.deeds).toMatchObject([
      { kind: 'ignored', reason: 'unknown groups', groups: ['X'] },
      { kind: 'created' },
    ]);
    expect(valueOf(account, '1', 'Groups')).toBe('A');
  });

  it('removes a phone number that the file lacks, unless numbers are managed by hand', () => {
    const lacks = [with_(4, ''), erik];
    expect(read(lacks, staffed).reading.deeds).toMatchObject([
      { kind: 'updated', cells: [{ column: 'TelephoneNumber', before: '+46701234567', after: '' }] },
    ]);
    const kept = read(lacks, staffed, true);
    expect(kept.reading).toMatchObject({ unchanged: 2, deeds: [] });
    expect(valueOf(kept.account, '1', 'TelephoneNumber')).toBe('+46701234567');
  });

  it('ignores a number without a country code', () => {
    const { account, reading } = read([with_(4, '0709999999'), erik], staffed);
    expect(reading.deeds).toMatchObject([
      { kind: 'ignored', reason: 'phone not international', column: 'TelephoneNumber' },
    ]);
    expect(valueOf(account, '1', 'TelephoneNumber')).toBe('+46701234567');
  });

  it('takes over by e-mail whom its own staff entered, and never deletes them', () => {
    const entered = markPerson(staffed, '1', true, destination);
    expect(read([erik], entered).account.people.size).toBe(2);
    const { account, reading } = read([['9', ...with_(2, 'ANNA@example.com').slice(1)], erik], entered);
    expect(reading.deeds).toMatchObject([{ kind: 'taken over', key: '9' }]);
    expect([...account.people.keys()].sort()).toEqual(['2', '9']);
    expect(read([erik], account).reading.deeds).toMatchObject([{ kind: 'deleted', person: 'Anna Berg' }]);
  });

  it.each([
    ['without its key', 0, '', 'key missing', 'UniqueID'],
    ['without a name', 1, '', 'value missing', 'Name'],
    ['with an address that is none', 2, 'anna', 'value missing', 'Mail'],
  ])('refuses a row %s', (_, at, text, reason, column) => {
    expect(read([with_(at, text), erik]).reading.deeds).toMatchObject([
      { kind: 'refused', row: 2, reason, column },
      { kind: 'created', row: 3 },
    ]);
  });

  it('keeps somebody whose row it refuses', () => {
    expect(read([with_(1, ''), erik], staffed).account.people.has('1')).toBe(true);
  });

  it('refuses the second row of one key, and a file without a column that it needs', () => {
    expect(read([anna, anna]).reading.deeds).toMatchObject([
      { kind: 'created' },
      { kind: 'refused', reason: 'key twice' },
    ]);
    const short = readRegister(staffed, { header: ['UniqueID', 'Name'], rows: [] }, destination, { absentGo: true });
    expect(short.reading.refusal).toEqual({ code: 'column missing', column: 'Mail' });
    expect(short.account).toBe(staffed);
  });
});
