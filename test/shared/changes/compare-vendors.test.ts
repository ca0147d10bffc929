import { describe, expect, it } from 'vitest';
import { compareVendors, type VendorPeople } from '../../../shared/changes/compare-vendors';
import { cosafe } from '../../../shared/destination/cosafe';
import type { PersonRecord } from '../../../shared/records/person-record';
import { changesVendor } from './people';

const register = cosafe({});

/** Row, key, name, e-mail, phone. */
type Person = readonly [row: number, key: string, name: string, mail: string, phone: string];

const asChanges = ([row, key, name, mail, phone]: Person): PersonRecord => ({
  row,
  key,
  values: [key, name, 'Berg', mail, phone, '', ''],
  left: false,
});
const asRegister = ([row, key, name, mail, phone]: Person): PersonRecord => ({
  row,
  key,
  values: [key, name, mail, '', phone, '', '', ''],
  left: false,
});

/** Everybody among `kept` is at the vendor after its next file. */
function vendor(
  destination: VendorPeople['destination'],
  records: readonly PersonRecord[],
  more: Partial<VendorPeople> & { readonly without?: readonly number[] } = {},
): VendorPeople {
  const { without = [], ...rest } = more;
  const columns = destination.columns.map(({ name }) => name);
  const people = new Map(
    records.filter(({ row, left }) => !left && !without.includes(row)).map(({ key, values }) => [key, values]),
  );
  return { destination, records, setAside: [], issues: [], roster: { columns, people }, neverSend: [], ...rest };
}

const anna: Person = [2, 'a-1', 'Anna', 'anna@example.com', '+46701234561'];
const erik: Person = [3, 'e-1', 'Erik', 'erik@example.com', '+46701234562'];
const sara: Person = [4, 's-1', 'Sara', 'sara@example.com', '+46701234563'];
const keyed = (person: Person, key: string): Person => [person[0], key, person[2], person[3], person[4]];

describe('two vendors of one export', () => {
  it('are the same where keys, spelling of addresses and blanks in numbers are all that differs', () => {
    const other: Person[] = [
      [2, '17', 'Anna', 'Anna@Example.com', '+46 70-123 45 61'],
      [3, '18', 'Erik', 'erik@example.com', '0046701234562'],
    ];
    const found = compareVendors(
      vendor(changesVendor, [anna, erik].map(asChanges)),
      vendor(register, other.map(asRegister)),
    );
    expect(found).toEqual({
      both: 2,
      onlyFirst: [],
      onlySecond: [],
      phone: { first: 'Phone', second: 'TelephoneNumber', people: [] },
      email: { first: 'Email', second: 'Mail', people: [] },
    });
  });

  it('say by row who differs in what, an empty one included', () => {
    const found = compareVendors(
      vendor(changesVendor, [anna, erik, sara].map(asChanges)),
      vendor(register, [
        asRegister([2, '17', 'Anna', 'anna@example.com', '+46701234569']),
        asRegister([3, '18', 'Erik', 'erik.b@example.com', '']),
        asRegister(keyed(sara, '19')),
      ]),
    );
    expect(found.phone.people).toEqual([
      { row: 2, name: 'Anna Berg', first: '+46701234561', second: '+46701234569' },
      { row: 3, name: 'Erik Berg', first: '+46701234562', second: '' },
    ]);
    expect(found.email.people).toEqual([
      { row: 3, name: 'Erik Berg', first: 'erik@example.com', second: 'erik.b@example.com' },
    ]);
  });

  it('say why somebody does not go to one of them', () => {
    const rows: Person[] = [2, 3, 4, 5, 6].map((row) => [row, `k${row}`, `P${row}`, `p${row}@example.com`, '']);
    const issue = { code: 'value missing', severity: 'error', row: 5, column: 'Mail', value: '' } as const;
    const warning = { ...issue, severity: 'warning' } as const;
    const registered = rows.slice(0, 4).map((person): PersonRecord => {
      const record = asRegister(person);
      if (person[0] === 2) return { ...record, left: true, leftBecause: 'status' };
      return person[0] === 3 ? { ...record, left: true, leftBecause: 'end date' } : record;
    });
    const found = compareVendors(
      vendor(changesVendor, rows.map(asChanges)),
      vendor(register, registered, {
        without: [4, 5],
        neverSend: ['P4@example.com'],
        setAside: [{ row: 5 }],
        issues: [warning, issue],
      }),
    );
    expect(found.both).toBe(0);
    expect(found.onlySecond).toEqual([]);
    expect(found.onlyFirst.map(({ row, not }) => [row, not])).toEqual([
      [2, { because: 'status' }],
      [3, { because: 'end date' }],
      [4, { because: 'never sent' }],
      [5, { because: 'set aside', issue }],
      [6, { because: 'not read' }],
    ]);
    const turned = compareVendors(
      vendor(register, registered, { without: [4, 5] }),
      vendor(changesVendor, rows.map(asChanges)),
    );
    expect(turned.onlyFirst).toEqual([]);
    expect(turned.onlySecond.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });

  it('count whoever is set aside and known already as there, as they are known', () => {
    const asKnown = asRegister([2, '17', 'Anna', 'anna@example.com', '+46701110000']);
    const second = vendor(register, [asRegister(keyed(anna, '17'))], {
      setAside: [{ row: 2 }],
      roster: { columns: [], people: new Map([['17', asKnown.values]]) },
    });
    const found = compareVendors(vendor(changesVendor, [asChanges(anna)]), second);
    expect(found.onlyFirst).toEqual([]);
    expect(found.phone.people.map(({ second: number }) => number)).toEqual(['+46701110000']);
  });

  it('count somebody on several rows once, and miss nobody who goes with another row', () => {
    const again: Person = [5, 'a-1', 'Anna', 'anna@example.com', '+46701234561'];
    const both = [anna, again].map(asChanges);
    const twice = compareVendors(vendor(changesVendor, both), vendor(register, [anna, again].map(asRegister)));
    expect(twice.both).toBe(1);
    const oneRow = compareVendors(
      vendor(changesVendor, both),
      vendor(register, [asRegister(keyed(anna, '')), asRegister(again)], { without: [2], setAside: [{ row: 2 }] }),
    );
    expect([oneRow.both, oneRow.onlyFirst]).toEqual([1, []]);
  });

  it('compare no phones where one of them gets none at all', () => {
    const without = [anna, erik].map((person) => asRegister([person[0], person[1], person[2], person[3], '']));
    const { phone, email } = compareVendors(
      vendor(changesVendor, [anna, erik].map(asChanges)),
      vendor(register, without),
    );
    expect(phone).toEqual({ first: 'Phone', people: [] });
    expect(email.second).toBe('Mail');
  });
});
