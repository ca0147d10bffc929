import { describe, expect, it } from 'vitest';
import { buildChanges } from '../../../shared/changes/build-changes';
import { changesVendor, input, person, registerVendor, row, state } from './people';

type Traits = NonNullable<Parameters<typeof row>[1]>;
const anna: Traits = { first: 'Anna', last: 'Berg', email: 'anna@example.org', phone: '+46701' };

/** Known under 1 with `before`, in today's export under 9 with `after`; the others are there on both sides. */
function rekeyed(
  before: Traits,
  after: Traits,
  others: { known?: string[][]; today?: ReturnType<typeof person>[] } = {},
) {
  const { people, counts, fileRows, strikes } = buildChanges(
    input({
      states: [state('mon', [row('1', before), ...(others.known ?? [])])],
      ready: [person('9', after), ...(others.today ?? [])],
    }),
  );
  const change = people.find(({ kind }) => kind === 're-keyed');
  return { change, counts, fileRows, strikes };
}

describe('somebody under a new key', () => {
  it('is one change: the old key leaves at once, the new one is added', () => {
    const { change, counts, fileRows, strikes } = rekeyed(anna, { ...anna, team: 'B' });
    expect(change).toMatchObject({
      key: '9',
      keyBefore: '1',
      evidence: ['Email', 'Phone'],
      cells: [
        { column: 'Id', before: '1', after: '9' },
        { column: 'Team', before: 'A', after: 'B' },
      ],
    });
    expect(counts).toEqual({ added: 0, changed: 0, removed: 0, rekeyed: 1, carried: 0 });
    expect(fileRows.map((cells) => [cells[0], cells[6]])).toEqual([
      ['1', 'Yes'],
      ['9', ''],
    ]);
    expect(strikes).toEqual({});
  });

  it('is one change for somebody hired again, whose ended row is still in the export', () => {
    const { change, counts } = rekeyed(anna, anna, { today: [person('1', { ...anna, left: true })] });
    expect(change).toMatchObject({ key: '9', keyBefore: '1' });
    expect(counts).toMatchObject({ added: 0, removed: 0, rekeyed: 1 });
  });

  it.each([
    ['e-mail alone', anna, { ...anna, first: 'Anna', last: 'Lind', phone: '+46702' }, ['Email']],
    ['phone alone', anna, { ...anna, last: 'Lind', email: 'lind@example.org' }, ['Phone']],
    ['e-mail in another spelling', anna, { email: ' ANNA@example.org' }, ['Email']],
    [
      'the full name, when nothing else is known',
      { first: 'Anna', last: 'Berg', email: '' },
      { first: 'anna', last: 'BERG', email: 'a@example.org' },
      ['First name', 'Last name'],
    ],
  ])('is recognised by %s', (_, before, after, evidence) => {
    expect(rekeyed(before, after).change?.evidence).toEqual(evidence);
  });

  it.each([
    ['only the first name is the same', { first: 'Anna' }, { first: 'Anna' }],
    [
      'only a name is the same, and the e-mail speaks against it',
      { ...anna, phone: '' },
      { ...anna, phone: '', email: 'other@example.org' },
    ],
    ['nothing is filled in', { first: '', last: '', email: '' }, { first: '', last: '', email: '' }],
  ])('is not recognised when %s', (_, before, after) => {
    const { change, counts } = rekeyed(before, after);
    expect(change).toBeUndefined();
    expect(counts).toMatchObject({ added: 1, removed: 0, rekeyed: 0 });
  });

  it('is not recognised by what others have too, then or now', () => {
    const desk: Traits = { email: 'desk@example.org' };
    expect(rekeyed(desk, desk).change).toBeDefined();
    expect(
      rekeyed(desk, desk, { known: [row('5', desk)], today: [person('5', { email: '5@example.org' })] }).change,
    ).toBeUndefined();
    expect(rekeyed(desk, desk, { known: [row('5')], today: [person('5', desk)] }).change).toBeUndefined();
  });

  it('is not recognised when the evidence points to two people', () => {
    const known = [row('2', { email: 'b@example.org', phone: '+46702' })];
    // 9 has the e-mail of 1 and the phone of 2, who are both gone.
    expect(
      rekeyed({ email: 'a@example.org', phone: '+46701' }, { email: 'a@example.org', phone: '+46702' }, { known })
        .change,
    ).toBeUndefined();
    // 9 has the e-mail of 1, 8 has its phone.
    const two = rekeyed(
      anna,
      { email: anna.email!, phone: '' },
      { today: [person('8', { email: '', phone: anna.phone! })] },
    );
    expect(two.change).toBeUndefined();
    expect(two.counts).toMatchObject({ added: 2, removed: 0 });
  });

  it('is found among many, each with their own', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `${index}`);
    const states = [
      state(
        'mon',
        ids.map((id) => row(id)),
      ),
    ];
    const ready = ids.map((id) =>
      person(`new ${id}`, { first: `First${id}`, last: `Last${id}`, email: `${id}@example.org` }),
    );
    expect(buildChanges(input({ states, ready })).counts).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
      rekeyed: 50,
      carried: 0,
    });
  });

  it('is known by the newest state; older states are told about the old key for as long as they are possible', () => {
    const states = [state('mon', [row('1', anna)]), state('tue', [row('9', anna)])];
    const { fileRows, counts, people } = buildChanges(input({ states, ready: [person('9', anna)] }));
    expect(fileRows.map((cells) => [cells[0], cells[6]])).toEqual([
      ['1', 'Yes'],
      ['9', ''],
    ]);
    expect(counts).toEqual({ added: 0, changed: 0, removed: 0, rekeyed: 0, carried: 2 });
    expect(people.every(({ carried }) => carried)).toBe(true);
  });

  it('may come back to the old key', () => {
    const states = [state('mon', [row('1', anna)]), state('tue', [row('9', anna)])];
    const { people } = buildChanges(input({ states, ready: [person('1', anna)] }));
    expect(people[0]).toMatchObject({ kind: 're-keyed', key: '1', keyBefore: '9' });
  });

  it('keeps the old key too when that is protected', () => {
    const states = [state('mon', [row('1', anna)])];
    const changes = buildChanges(input({ states, ready: [person('9', anna)], protected: ['1'] }));
    expect(changes).toMatchObject({ protectedKept: ['1'], counts: { added: 1, rekeyed: 0 } });
    expect(changes.fileRows.map((cells) => cells[0])).toEqual(['9']);
  });

  it('keeps what could not be understood today from the old key', () => {
    const states = [state('mon', [row('1', { ...anna, team: 'known' })])];
    const { roster } = buildChanges(input({ states, ready: [person('9', { ...anna, team: '', unusable: [5] })] }));
    expect(roster.people.get('9')?.[5]).toBe('known');
  });

  it('simply replaces the old entry in a register', () => {
    const states = [state('mon', [row('1', anna)])];
    const changes = buildChanges(input({ states, ready: [person('9', anna)], destination: registerVendor }));
    expect(changes.fileRows.map((cells) => cells[0])).toEqual(['9']);
    expect(changes.counts).toMatchObject({ rekeyed: 1, removed: 0 });
  });

  it('is recognised by names as vendors call them', () => {
    const named = (...names: string[]) => {
      const destination = {
        ...changesVendor,
        leavers: { how: 'by hand' as const },
        columns: ['Id', ...names].map((name) => ({
          name,
          type: 'text' as const,
          required: false,
          unique: 'no' as const,
        })),
      };
      const values = names.map((_, index) => `same ${index}`);
      const states = [
        {
          id: 'mon',
          certainty: 'delivered' as const,
          roster: { columns: ['Id', ...names], people: new Map([['1', ['1', ...values]]]) },
        },
      ];
      return buildChanges(
        input({ destination, states, ready: [{ key: '9', row: 2, values: ['9', ...values], left: false }] }),
      ).counts.rekeyed;
    };
    for (const names of [
      ['Name'],
      ['Full name'],
      ['FirstName', 'LastName'],
      ['Förnamn', 'Efternamn'],
      ['Vorname', 'Nachname'],
      ['שם פרטי', 'שם משפחה'],
    ]) {
      expect([names, named(...names)]).toEqual([names, 1]);
    }
    for (const names of [['Team'], ['User name'], ['Company name']])
      expect([names, named(...names)]).toEqual([names, 0]);
  });
});

it('swapped values are just changes', () => {
  const states = [state('mon', [row('1', { phone: '+1' }), row('2', { phone: '+2' })])];
  const { counts, fileRows } = buildChanges(
    input({ states, ready: [person('1', { phone: '+2' }), person('2', { phone: '+1' })] }),
  );
  expect(counts).toEqual({ added: 0, changed: 2, removed: 0, rekeyed: 0, carried: 0 });
  expect(fileRows).toHaveLength(2);
});
