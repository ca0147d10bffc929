import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkRecords } from '../../../shared/issues/check-records';
import type { PersonRecord } from '../../../shared/records/person-record';

const cosafe = destinationFor('cosafe', {});
const person = (row: number, key: string, mail: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  key,
  row,
  left: false,
  values: [key, 'Åsa', mail, '', '', '', '', ''],
  ...more,
});
const told = (checked: ReturnType<typeof checkRecords>) =>
  checked.issues.map(({ row, severity, code, column }) => `${row} ${severity} ${code} ${column}`);

describe('checkRecords', () => {
  it('sets aside who has no key and who lacks a required value', () => {
    const checked = checkRecords([person(2, '', 'a@b.se'), person(3, '3', ''), person(4, '4', 'd@b.se')], [], cosafe);
    expect(told(checked)).toEqual(['2 error key missing UniqueID', '3 error value missing Mail']);
    expect(checked.setAside.map(({ row, key }) => [row, key])).toEqual([
      [2, ''],
      [3, '3'],
    ]);
    expect(checked.ready.map(({ key }) => key)).toEqual(['4']);
  });

  it('sets everybody aside whose key column is gone from the export', () => {
    const checked = checkRecords([person(2, '', 'a@b.se', { unusable: [0] })], [], cosafe);
    expect([checked.setAside.map(({ row }) => row), checked.ready, checked.issues]).toEqual([[2], [], []]);
  });

  it('counts the same person on two rows once', () => {
    const checked = checkRecords([person(2, '1', 'a@b.se'), person(3, '1', 'a@b.se')], [], cosafe);
    expect(told(checked)).toEqual(['3 info same person twice UniqueID']);
    expect(checked.ready.map(({ row }) => row)).toEqual([2]);
  });

  it('refuses every row of a key that says different things', () => {
    const checked = checkRecords(
      [person(2, '1', 'a@b.se'), person(3, '1', 'a@b.se'), person(4, '1', 'c@b.se')],
      [],
      cosafe,
    );
    expect(told(checked)).toEqual([
      '2 error key repeated UniqueID',
      '3 error key repeated UniqueID',
      '4 error key repeated UniqueID',
    ]);
    expect(checked.issues.map(({ details }) => details?.['otherRow'])).toEqual([4, 4, 2]);
    expect(checked.ready).toEqual([]);
    expect(checked.setAside).toHaveLength(3);
  });

  it('keeps a person whose other position has ended', () => {
    const checked = checkRecords([person(2, '1', 'a@b.se', { left: true }), person(3, '1', 'a@b.se')], [], cosafe);
    expect(told(checked)).toEqual(['2 info other position active UniqueID']);
    expect(checked.ready.map(({ row, left }) => [row, left])).toEqual([[3, false]]);
  });

  it('warns of one address for two people who are here, in any case', () => {
    const checked = checkRecords(
      [person(2, '1', 'A@b.se'), person(3, '2', 'a@b.se'), person(4, '3', 'a@b.se', { left: true })],
      [],
      cosafe,
    );
    expect(told(checked)).toEqual(['2 warning value repeated Mail', '3 warning value repeated Mail']);
    expect(checked.ready).toHaveLength(3);
  });

  it('sets both aside where the vendor refuses a repeated value', () => {
    const connecteam = destinationFor('connecteam', { key: 'Staff no' }, undefined, ['Staff no']);
    const row = (number: number, key: string): PersonRecord => ({
      key,
      row: number,
      left: false,
      values: ['Åsa', 'Ek', '+46701234567', '', key],
    });
    const checked = checkRecords([row(2, 'a'), row(3, 'b')], [], connecteam);
    expect(told(checked)).toEqual(['2 error value repeated Mobile phone', '3 error value repeated Mobile phone']);
    expect(checked.ready).toEqual([]);
  });

  it('asks of a leaver nothing but a key', () => {
    const checked = checkRecords([person(2, '1', '', { left: true }), person(3, '', '', { left: true })], [], cosafe);
    expect(told(checked)).toEqual(['3 info leaver without key UniqueID']);
    expect(checked.ready.map(({ key }) => key)).toEqual(['1']);
    expect(checked.setAside).toEqual([]);
  });

  it('sends nothing that is too long for an optional column', () => {
    const destination = {
      ...cosafe,
      columns: cosafe.columns.map((column) =>
        column.name === 'Title' || column.name === 'Name' ? { ...column, maxLength: 4 } : column,
      ),
    };
    const values = (name: string, title: string) => ['1', name, 'a@b.se', title, '', '', '', ''];
    const optional = checkRecords([{ ...person(2, '1', ''), values: values('Åsa', 'Rektor') }], [], destination);
    expect(told(optional)).toEqual(['2 warning too long Title']);
    expect(optional.ready[0]).toMatchObject({ values: values('Åsa', ''), unusable: [3] });
    const required = checkRecords([{ ...person(2, '1', ''), values: values('Åsa Öberg', '') }], [], destination);
    expect(told(required)).toEqual(['2 error too long Name']);
    expect(required.ready).toEqual([]);
    const four = checkRecords([{ ...person(2, '1', ''), values: values('👩👩👩👩', '') }], [], destination);
    expect(told(four)).toEqual([]);
  });

  it('adds to what was found before, by row', () => {
    const before = [
      { code: 'phone unusual', severity: 'warning', row: 9, column: 'TelephoneNumber', value: '1' } as const,
      { code: 'e-mail not valid', severity: 'error', row: 3, column: 'Mail', value: 'x' } as const,
    ];
    const checked = checkRecords([person(2, '', ''), person(3, '3', '', { unusable: [2] })], before, cosafe);
    expect(told(checked)).toEqual([
      '2 error key missing UniqueID',
      '3 error e-mail not valid Mail',
      '9 warning phone unusual TelephoneNumber',
    ]);
    expect(checked.setAside.map(({ row }) => row)).toEqual([2, 3]);
  });
});
