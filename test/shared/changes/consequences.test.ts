import { describe, expect, it } from 'vitest';
import { buildChanges, type ChangesInput } from '../../../shared/changes/build-changes';
import { consequences } from '../../../shared/changes/consequences';
import { connecteam } from '../../../shared/destination/connecteam';
import { cosafe } from '../../../shared/destination/cosafe';
import { say } from '../../../shared/words/say';
import { changesVendor, input, person, row, state, withLeavers } from './people';

const sentences = (more: Partial<ChangesInput>, settings: Parameters<typeof consequences>[2] = {}) => {
  const made = input(more);
  return consequences(buildChanges(made), made.destination, settings).map(({ code, values }) =>
    say('en', 'consequences', code, values),
  );
};

describe('consequences at a vendor of changes', () => {
  const states = [state('mon', [row('1', { phone: '+461', team: 'A' }), row('2')])];

  it('are none for nobody', () => {
    expect(sentences({ ready: [person('1', { phone: '+461' }), person('2')], states })).toEqual([]);
  });

  it('name archived people, cleared phones and cells', () => {
    expect(sentences({ ready: [person('1', { team: '' }), person('2', { left: true })], states })).toEqual([
      '1 person loses access to Example at once. What Example knows of them is kept.',
      '1 phone number is removed in Example.',
      'Team becomes empty for 1 person in Example.',
    ]);
  });

  it('name invitations only where the vendor mails them', () => {
    const ready = [person('1', { phone: '+461' }), person('2'), person('3'), person('4')];
    expect(sentences({ ready, states })).toEqual([]);
    expect(sentences({ ready, states }, { invites: true })).toEqual(['2 invitations are mailed by Example.']);
  });

  it('name people under a new key, and those to remove by hand', () => {
    const ready = [
      person('1', { phone: '+461' }),
      person('9', { first: 'First2', last: 'Last2', email: '2@example.org' }),
    ];
    expect(sentences({ ready, states })).toEqual([
      '1 person is known to Example under another key: the old entry is archived, a new one takes its place.',
    ]);
    const byHand = withLeavers(changesVendor, { how: 'by hand' });
    expect(
      sentences({ ready: [person('1', { phone: '+461' }), person('2', { left: true })], states, destination: byHand }),
    ).toEqual(['Example cannot be told by file who left: 1 person has to be removed there by hand.']);
  });

  it('are not a removal where absence tells nothing', () => {
    const destination = withLeavers(changesVendor, { how: 'absence' });
    const ready = [person('1', { phone: '+461' }), person('2', { left: true })];
    expect(sentences({ ready, states, destination })).toEqual([
      'Example cannot be told by file who left: 1 person has to be removed there by hand.',
    ]);
  });

  it('do not repeat what is only carried', () => {
    const carried = [...states, state('tue', [row('1', { phone: '+461' })])];
    expect(
      sentences({ ready: [person('1', { phone: '+461' })], states: carried, strikes: new Map([['2', 4]]) }),
    ).toEqual([]);
  });
});

describe('consequences at Connecteam', () => {
  it('name the columns that smart groups may go by, and nobody’s own name, phone or e-mail', () => {
    const destination = connecteam({}, undefined, ['Email', 'Branch', 'Title']);
    const columns = destination.columns.map(({ name }) => name);
    const values = (of: Record<string, string>) => columns.map((name) => of[name] ?? '');
    const one = { 'First name': 'Anna', 'Last name': 'Berg', 'Mobile phone': '+461', Branch: 'A', Title: 'Cook' };
    const two = { ...one, 'First name': 'Erik', 'Mobile phone': '+462', Email: 'e@example.org' };
    const people = new Map([one, two].map((of) => [of['Mobile phone'], values(of)]));
    const states = [{ id: 'mon', certainty: 'delivered' as const, roster: { columns, people } }];
    const today = (...of: Record<string, string>[]) =>
      of.map((each, at) => ({ key: each['Mobile phone']!, row: at + 2, values: values(each), left: false }));
    expect(
      sentences({ destination, states, ready: today({ ...one, Branch: 'B', Title: 'Chef' }, { ...two, Branch: 'B' }) }),
    ).toEqual([
      '2 columns that smart groups may go by change for 2 people: the smart groups of Connecteam that use them may gain or lose people.',
    ]);
    expect(
      sentences({
        destination,
        states,
        ready: today({ ...one, 'Last name': 'Lund' }, { ...two, Email: 'x@example.org' }),
      }),
    ).toEqual([]);
  });
});

describe('consequences in an alarm system', () => {
  const destination = cosafe({});
  const values = (id: string, phone: string, groups: string, skip = '') => [
    id,
    `Name ${id}`,
    `${id}@example.org`,
    '',
    phone,
    '',
    groups,
    skip,
  ];
  const known = {
    id: 'mon',
    certainty: 'delivered' as const,
    roster: {
      columns: destination.columns.map(({ name }) => name),
      people: new Map([
        ['1', values('1', '+461', 'G1,G2')],
        ['2', values('2', '+462', 'G1')],
      ]),
    },
  };
  const today = (...people: string[][]) => ({
    destination,
    states: [known],
    leavers: { afterMissing: 1 },
    ready: people.map((cells, index) => ({ key: cells[0]!, row: index + 2, values: cells, left: false })),
  });

  it('say that removed people are not warned', () => {
    expect(sentences(today(values('1', '+461', 'G1,G2')))).toEqual([
      '1 person is removed from Cosafe and will not be warned in a crisis.',
    ]);
  });

  it('say that people who are to be left out may not be warned', () => {
    expect(sentences(today(values('1', '+461', 'G1,G2', '1'), values('2', '+462', 'G1')))).toEqual([
      '1 person is marked to be left out: Cosafe no longer gets what changes for them, and may not warn them in a crisis.',
    ]);
  });

  it('name cleared phones, unless they are managed by hand, and lost groups', () => {
    const ready = today(values('1', '', 'G1'), values('2', '+462', ''));
    expect(sentences(ready)).toEqual([
      '1 phone number is removed in Cosafe.',
      '1 person is in no group of Cosafe any more.',
    ]);
    expect(sentences(ready, { phonesByHand: true })).toEqual([
      '1 person is in no group of Cosafe any more.',
      '1 phone number is no longer in the export. Cosafe keeps them, because they are managed by hand there.',
    ]);
  });
});
