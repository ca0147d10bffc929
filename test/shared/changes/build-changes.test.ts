import { describe, expect, it } from 'vitest';
import { buildChanges, type ChangesInput } from '../../../shared/changes/build-changes';
import type { Destination } from '../../../shared/destination/destination';
import { changesVendor, input, nothing, person, registerVendor, roster, row, state, withLeavers } from './people';

const build = (more: Partial<ChangesInput>) => buildChanges(input(more));
/** The file's rows as "key" or "key archived". */
const file = (more: Partial<ChangesInput>) =>
  build(more).fileRows.map((cells) => (cells[6] === 'Yes' ? `${cells[0]} archived` : cells[0]));
const present = (more: Partial<ChangesInput>) => [...build(more).roster.people.keys()];

describe('the file of a changes destination', () => {
  it('has everybody when the vendor has nothing', () => {
    const changes = build({ ready: [person('1'), person('2')] });
    expect(changes.fileRows).toEqual([row('1'), row('2')]);
    expect(changes.counts).toEqual({ added: 2, changed: 0, removed: 0, rekeyed: 0, carried: 0 });
    expect(changes.unchanged).toBe(0);
    expect(changes.peopleBefore).toBe(0);
    expect(changes.sameAsNewest).toBe(false);
  });

  it('has only who differs', () => {
    const changes = build({
      ready: [person('1'), person('2', { team: 'B' })],
      states: [state('mon', [row('1'), row('2')])],
    });
    expect(changes.fileRows).toEqual([row('2', { team: 'B' })]);
    expect(changes.people).toMatchObject([
      { kind: 'changed', key: '2', carried: false, cells: [{ column: 'Team', before: 'A', after: 'B' }] },
    ]);
    expect(changes.unchanged).toBe(1);
  });

  it('sends A again when A went to B and back within the window', () => {
    const states = [
      state('mon', [row('1', { team: 'A' })]),
      state('tue', [row('1', { team: 'B' })]),
      state('wed', [row('1', { team: 'A' })]),
    ];
    const changes = build({ ready: [person('1', { team: 'A' })], states: states.slice(0, 2) });
    expect(changes.fileRows).toEqual([row('1', { team: 'A' })]);
    const again = build({ ready: [person('1', { team: 'A' }), person('2')], states });
    expect(again.fileRows).toEqual([row('1', { team: 'A' }), row('2')]);
    expect(again.people).toMatchObject([
      { kind: 'unchanged', key: '1', carried: true, cells: [{ column: 'Team', before: 'B', after: 'A' }] },
      { kind: 'added', key: '2' },
    ]);
    expect(again.counts).toMatchObject({ added: 1, changed: 0, carried: 1 });
    expect(again.unchanged).toBe(1);
  });

  it('counts absent from any state as different', () => {
    const states = [nothing, state('mon', [row('1')])];
    expect(file({ ready: [person('1'), person('2')], states })).toEqual(['1', '2']);
  });

  it('archives whoever is in any state and no longer there, with their last known values, first of all', () => {
    const states = [state('mon', [row('1'), row('2', { team: 'old' })]), state('tue', [row('1')])];
    const changes = build({
      ready: [person('3')],
      states,
      strikes: new Map([
        ['1', 1],
        ['2', 5],
      ]),
    });
    expect(changes.fileRows).toEqual([
      [...row('1').slice(0, 6), 'Yes'],
      [...row('2', { team: 'old' }).slice(0, 6), 'Yes'],
      row('3'),
    ]);
    expect(changes.leaverRows).toEqual(changes.fileRows.slice(0, 2));
    expect(changes.people.filter(({ kind }) => kind === 'removed')).toMatchObject([
      { key: '1', carried: false, leaver: 'missing', row: 0, values: row('1') },
      { key: '2', carried: true, leaver: 'missing' },
    ]);
    expect(changes.counts).toMatchObject({ removed: 1, carried: 1, added: 1 });
  });

  it('has everybody and the leavers when everything is to be sent again', () => {
    const states = [state('mon', [row('1'), row('2')])];
    expect(file({ ready: [person('1'), person('2', { left: true })], states, full: true })).toEqual([
      '2 archived',
      '1',
    ]);
  });

  it('leaves the archive column of active people empty, whatever the mapping put there', () => {
    const strange = { ...person('1'), values: [...row('1').slice(0, 6), 'no'] };
    expect(build({ ready: [strange] }).fileRows).toEqual([row('1')]);
    expect(file({ ready: [strange], states: [state('mon', [row('1')])] })).toEqual([]);
  });

  it('takes people whom a baseline shows as archived for gone', () => {
    const archived = [...row('2').slice(0, 6), ' yes '];
    expect(file({ ready: [person('1')], states: [state('list', [row('1'), archived], 'assumed')] })).toEqual([]);
    expect(
      file({ ready: [person('1'), person('2')], states: [state('list', [row('1'), archived], 'assumed')] }),
    ).toEqual(['2']);
    // What else the list says there is not sent back.
    const active = [...row('2').slice(0, 6), 'No'];
    const states = [state('list', [row('1'), active], 'assumed')];
    expect(build({ ready: [person('1')], states }).roster.people.get('2')).toEqual(row('2'));
    expect(build({ ready: [person('1'), person('2', { left: true })], states }).fileRows).toEqual([
      [...row('2').slice(0, 6), 'Yes'],
    ]);
  });
});

describe('a register', () => {
  it('always has everybody, and nobody else', () => {
    const states = [state('mon', [row('1'), row('2')])];
    const ready = [person('1'), person('2', { left: true })];
    expect(build({ ready, states, destination: registerVendor }).fileRows).toEqual([row('1')]);
    expect(file({ ready: [person('1')], states: [state('mon', [row('1')])], destination: registerVendor })).toEqual([
      '1',
    ]);
  });
});

describe('leavers', () => {
  const states = [state('mon', [row('1'), row('2')])];

  it('are out at once when a rule of the feed says so', () => {
    const leavers = { afterMissing: 2, status: { from: 'Status', left: ['Gone'] } };
    const changes = build({ ready: [person('1'), person('2', { left: true, row: 9 })], states, leavers });
    expect(changes.people).toMatchObject([{ kind: 'removed', key: '2', leaver: 'status', row: 9 }]);
    const byDate = build({
      ready: [person('1'), person('2', { left: true })],
      states,
      leavers: { afterMissing: 2, endDate: { from: 'End' } },
    });
    expect(byDate.people).toMatchObject([{ leaver: 'end date' }]);
  });

  it('never reach a vendor that does not know them', () => {
    expect(build({ ready: [person('1', { left: true })] })).toMatchObject({
      fileRows: [],
      counts: { removed: 0 },
      byHand: [],
    });
  });

  it('stay while another row of theirs is active', () => {
    expect(present({ ready: [person('1', { left: true }), person('1'), person('2')], states })).toEqual(['1', '2']);
    expect(present({ ready: [person('1'), person('1', { left: true }), person('2')], states })).toEqual(['1', '2']);
  });

  it('are listed for a person where the vendor cannot be told by file', () => {
    const destination = withLeavers(changesVendor, { how: 'by hand' });
    const changes = build({ ready: [person('1'), person('2', { left: true })], states, destination });
    expect(changes).toMatchObject({ byHand: ['2'], fileRows: [], leaverRows: [], counts: { removed: 1 } });
    const lost = withLeavers(changesVendor, { how: 'archive column', column: 'Gone since', value: 'Yes' });
    expect(build({ ready: [person('1'), person('2', { left: true })], states, destination: lost }).byHand).toEqual([
      '2',
    ]);
  });
});

it('absence tells a vendor of changes nothing: leavers are for a person there, too', () => {
  const states = [state('mon', [row('1'), row('2')])];
  const destination = withLeavers(changesVendor, { how: 'absence' });
  const changes = build({ ready: [person('1'), person('2', { left: true })], states, destination });
  expect(changes).toMatchObject({ byHand: ['2'], fileRows: [], counts: { removed: 1 } });
  expect(build({ ready: [person('1')], states, destination, neverSend: ['2'] })).toMatchObject({
    byHand: [],
    counts: { removed: 0 },
  });
  const register = withLeavers(registerVendor, { how: 'by hand' });
  expect(build({ ready: [person('1')], states, destination: register, neverSend: ['2'] })).toMatchObject({
    byHand: [],
    counts: { removed: 0 },
  });
  const archiving = withLeavers(registerVendor, changesVendor.leavers);
  expect(file({ ready: [person('1'), person('2', { left: true })], states, destination: archiving })).toEqual([
    '2 archived',
    '1',
  ]);
});

describe('somebody missing from the export', () => {
  const states = [state('mon', [row('1'), row('2')])];
  const twice = (strikes: [string, number][], more: Partial<ChangesInput> = {}) =>
    build({ ready: [person('1')], states, strikes: new Map(strikes), leavers: { afterMissing: 2 }, ...more });

  it('stays as last known until missing often enough', () => {
    const first = twice([]);
    expect(first.roster.people.get('2')).toEqual(row('2'));
    expect(first.missing).toEqual([{ key: '2', missingExports: 1, afterMissing: 2 }]);
    expect(first).toMatchObject({ strikes: { 2: 1 }, fileRows: [], sameAsNewest: true, counts: { removed: 0 } });
    const second = twice([['2', 1]]);
    expect(second).toMatchObject({ strikes: { 2: 2 }, missing: [], counts: { removed: 1 } });
    expect(second.people).toMatchObject([{ kind: 'removed', key: '2', leaver: 'missing' }]);
  });

  it('is out at once when once is enough', () => {
    expect(twice([], { leavers: { afterMissing: 1 } }).counts.removed).toBe(1);
  });

  it('is not missing once more when the same export is looked at again the same day', () => {
    expect(twice([['2', 1]], { countStrike: false })).toMatchObject({ strikes: { 2: 1 }, counts: { removed: 0 } });
    expect(twice([], { countStrike: false })).toMatchObject({ strikes: { 2: 1 } });
    expect(twice([['2', 2]], { countStrike: false })).toMatchObject({ strikes: { 2: 2 }, counts: { removed: 1 } });
  });

  it('begins anew after having been there', () => {
    expect(build({ ready: [person('1'), person('2')], states, strikes: new Map([['2', 1]]) }).strikes).toEqual({});
  });

  it('is remembered when the vendor turns out to have refused the file that removed them', () => {
    const gone = twice([['2', 2]], { states: [state('tue', [row('1')])] });
    expect(gone.strikes).toEqual({ 2: 3 });
    expect(twice([['2', 3]]).counts.removed).toBe(1);
    expect(twice([['2', 42]], { states: [state('tue', [row('1')])] }).strikes).toEqual({});
  });

  it('may have a key like no other', () => {
    const odd = [state('mon', [row('1'), row('__proto__'), row('constructor')])];
    const changes = twice([], { states: odd });
    expect(Object.entries(changes.strikes)).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
    expect([...changes.roster.people.keys()]).toEqual(['1', '__proto__', 'constructor']);
  });
});

describe('rows with errors', () => {
  const states = [state('mon', [row('1'), row('2', { team: 'known' })])];

  it('leave people as last known, and do not count as missing', () => {
    const changes = build({
      ready: [person('1')],
      setAside: [{ row: 3, key: '2' }],
      states,
      strikes: new Map([['2', 5]]),
    });
    expect(changes.roster.people.get('2')).toEqual(row('2', { team: 'known' }));
    expect(changes).toMatchObject({ strikes: {}, missing: [], fileRows: [], counts: { removed: 0 } });
  });

  it('do not add anybody', () => {
    expect(present({ ready: [person('1')], setAside: [{ row: 3, key: '7' }] })).toEqual(['1']);
  });

  it('do not hide that somebody has left', () => {
    expect(build({ ready: [person('1')], setAside: [{ row: 3, key: '2', left: true }], states }).counts.removed).toBe(
      1,
    );
  });

  it('without a key keep whoever they may be about, by e-mail, phone or name', () => {
    const known = [state('mon', [row('1'), row('2', { phone: '+4670' }), row('3')])];
    const values = (more: Parameters<typeof row>[1]) => row('', { first: '', last: '', email: '', ...more });
    const kept = (more: Parameters<typeof row>[1]) =>
      present({
        ready: [person('1')],
        setAside: [{ row: 3, key: '', values: values(more) }],
        states: known,
        leavers: { afterMissing: 1 },
      });
    expect(kept({ email: '2@EXAMPLE.org' })).toEqual(['1', '2']);
    expect(kept({ phone: '+4670' })).toEqual(['1', '2']);
    expect(kept({ first: 'First3', last: 'Last3' })).toEqual(['1', '3']);
    expect(kept({ first: 'First3' })).toEqual(['1']);
    expect(kept({})).toEqual(['1']);
  });

  it('keep only the columns that could not be understood', () => {
    const ready = [
      person('1'),
      person('2', { team: '', email: 'new@example.org', unusable: [5] }),
      person('3', { team: '', unusable: [5] }),
    ];
    const changes = build({ ready, states });
    expect(changes.roster.people.get('2')).toEqual(row('2', { team: 'known', email: 'new@example.org' }));
    expect(changes.roster.people.get('3')).toEqual(row('3', { team: '' }));
  });
});

describe('protected people', () => {
  const states = [state('mon', [row('1'), row('2')])];

  it.each([
    ['left', { ready: [person('1'), person('2', { left: true, team: 'other' })] }],
    ['missing', { ready: [person('1')], strikes: new Map([['2', 9]]) }],
  ])('stay as last known when they are %s', (_, more) => {
    const changes = build({ states, protected: ['2'], ...more });
    expect(changes).toMatchObject({ protectedKept: ['2'], fileRows: [], missing: [], counts: { removed: 0 } });
    expect(changes.roster.people.get('2')).toEqual(row('2'));
  });

  it('have no leaver row even where only an older state has them', () => {
    const older = [state('mon', [row('1'), row('2')]), state('tue', [row('1')])];
    expect(file({ ready: [person('1')], states: older, protected: [' 2 '] })).toEqual([]);
    // From a register they would be missing.
    expect(file({ ready: [person('1')], states: older, protected: ['2'], destination: registerVendor })).toEqual([
      '1',
      '2',
    ]);
  });

  it('may change', () => {
    expect(file({ ready: [person('1'), person('2', { team: 'B' })], states, protected: ['2'] })).toEqual(['2']);
  });
});

describe('never-sent people', () => {
  const states = [state('mon', [row('1'), row('2')])];

  it('have no row of any kind and are not archived', () => {
    for (const full of [false, true]) {
      expect(file({ ready: [person('1'), person('2', { team: 'B' })], states, neverSend: ['2'], full })).toEqual(
        full ? ['1'] : [],
      );
      expect(file({ ready: [person('1')], states, neverSend: ['2'], full, strikes: new Map([['2', 9]]) })).toEqual(
        full ? ['1'] : [],
      );
      expect(file({ ready: [person('1'), person('2', { left: true })], states, neverSend: ['2'], full })).toEqual(
        full ? ['1'] : [],
      );
    }
    const changes = build({ ready: [person('1'), person('2')], states, neverSend: ['2'] });
    expect(changes).toMatchObject({ neverSent: 1, counts: { removed: 0 }, sameAsNewest: true, strikes: {} });
    expect([...changes.roster.people.keys()]).toEqual(['1']);
  });

  it('are absent from a register, which says why', () => {
    const changes = build({
      ready: [person('1'), person('2')],
      states,
      neverSend: ['2'],
      protected: ['2'],
      destination: registerVendor,
    });
    expect(changes.fileRows).toEqual([row('1')]);
    expect(changes.people).toMatchObject([{ kind: 'removed', key: '2', leaver: 'never send' }]);
  });

  it('are found by their e-mail or phone, now or as known, and left alone then too', () => {
    const neverSend = ['ADA@example.org', '070-123 45 67'];
    const known = [
      state('mon', [row('1'), row('2', { email: 'ada@example.org' }), row('3'), row('4', { phone: '+46701234567' })]),
    ];
    const none = { states: known, neverSend, leavers: { afterMissing: 1 } };
    // Under a new key, or with the listed e-mail only today; gone from the export, or left.
    const ready = [person('1'), person('9', { email: 'ada@example.org' }), person('3', { email: 'ada@example.org' })];
    expect(build({ ...none, ready })).toMatchObject({
      fileRows: [],
      neverSent: 2,
      counts: { removed: 0 },
      strikes: {},
    });
    expect(build({ ...none, ready: [person('1'), person('3'), person('4', { left: true })] })).toMatchObject({
      fileRows: [],
      counts: { removed: 0 },
    });
    expect(file({ ...none, ready, full: true })).toEqual(['1']);
    expect(file({ ...none, ready, destination: registerVendor })).toEqual(['1']);
    expect(present({ ready: [person('5', { team: 'ada@example.org' })], neverSend })).toEqual(['5']);
  });

  it('are found however their key is spelled', () => {
    const phones = ['+46701234567', 'Anna@Example.org'];
    const people = phones.map((key) => person(key));
    expect(present({ ready: people, neverSend: ['070-123 45 67', ' anna@example.ORG'] })).toEqual([]);
    expect(present({ ready: people, neverSend: ['+46 70 123 45 67'] })).toEqual(['Anna@Example.org']);
    expect(present({ ready: people, neverSend: ['', '4567', '0811111111'] })).toEqual(phones);
  });
});

describe('nothing to send', () => {
  const ready = [person('1')];
  const same = state('tue', [row('1')]);
  const other = state('mon', [row('1', { team: 'B' })]);

  it('when the newest certain delivery leads to today already', () => {
    expect(build({ ready, states: [nothing, other, same] }).sameAsNewest).toBe(true);
    expect(build({ ready, states: [nothing, { ...same, certainty: 'maybe' }] }).sameAsNewest).toBe(false);
    expect(build({ ready, states: [{ ...same, certainty: 'assumed' }] }).sameAsNewest).toBe(false);
    expect(build({ ready, states: [{ ...same, certainty: 'maybe' }] }).sameAsNewest).toBe(false);
  });

  it('only if whatever may have come after it leads there too', () => {
    expect(build({ ready, states: [same, { ...other, certainty: 'maybe' }] }).sameAsNewest).toBe(false);
    expect(build({ ready, states: [same, { ...same, id: 'wed', certainty: 'maybe' }] }).sameAsNewest).toBe(true);
  });

  it('not when a refused file lies on top of it', () => {
    expect(build({ ready, states: [nothing, { ...same, leads: false }] }).sameAsNewest).toBe(false);
  });

  it('not when somebody more is there', () => {
    expect(
      build({ ready, states: [state('mon', [row('1'), row('2')])], leavers: { afterMissing: 1 } }).sameAsNewest,
    ).toBe(false);
    expect(build({ ready: [person('1'), person('2')], states: [state('mon', [row('1')])] }).sameAsNewest).toBe(false);
  });
});

it('says what it compared with', () => {
  const against = (...states: ChangesInput['states']) => build({ ready: [person('1')], states }).comparedWith;
  expect(against()).toBe('nothing');
  expect(against(nothing)).toBe('nothing');
  expect(against(state('list', [row('1')], 'assumed'))).toBe('baseline');
  expect(against(nothing, state('mon', [row('1')], 'maybe'))).toBe('delivery');
});

describe('a template that changed', () => {
  const columns = (...names: string[]): Destination => ({
    ...changesVendor,
    columns: names.map((name) => ({ name, type: 'text', required: false, unique: 'no' })),
    key: 'Id',
  });
  const old = {
    id: 'mon',
    certainty: 'delivered' as const,
    roster: {
      columns: ['Team', 'Id', 'Gone'],
      people: new Map([
        ['1', ['A', '1', 'x']],
        ['2', ['A', '2', 'y']],
      ]),
    },
  };

  it('is compared by column names', () => {
    const destination = columns('Id', 'Team', 'Archive');
    const ready = [
      { key: '1', row: 2, values: ['1', 'A', ''], left: false },
      { key: '2', row: 3, values: ['2', 'B', ''], left: false },
    ];
    expect(build({ ready, states: [old], destination }).fileRows).toEqual([['2', 'B', '']]);
    expect(
      build({ ready: ready.slice(0, 1), states: [old], destination, leavers: { afterMissing: 1 } }).fileRows,
    ).toEqual([['2', 'A', 'Yes']]);
    expect(build({ ready: ready.slice(0, 1), states: [old], destination }).roster.people.get('2')).toEqual([
      '2',
      'A',
      '',
    ]);
  });

  it('sends the values of a new column', () => {
    const destination = columns('Id', 'Team', 'Site', 'Archive');
    const ready = [
      { key: '1', row: 2, values: ['1', 'A', 'North', ''], left: false },
      { key: '2', row: 3, values: ['2', 'A', '', ''], left: false },
    ];
    const changes = build({ ready, states: [old], destination });
    expect(changes.fileRows).toEqual([['1', 'A', 'North', '']]);
    expect(changes.newColumns).toEqual(['Site', 'Archive']);
  });

  it('tells repeated names apart by their turn', () => {
    const destination = columns('Id', 'Phone', 'Phone');
    const states = [
      { ...old, roster: { columns: ['Phone', 'Id', 'Phone'], people: new Map([['1', ['11', '1', '12']]]) } },
    ];
    const ready = [{ key: '1', row: 2, values: ['1', '11', '12'], left: false }];
    expect(build({ ready, states, destination: withLeavers(destination, { how: 'by hand' }) }).fileRows).toEqual([]);
  });
});

describe('a key in another spelling', () => {
  const states = [state('mon', [row('Anna@x.org', { email: 'a' })])];

  it('is the same person: changed, and never archived', () => {
    const changes = build({
      ready: [person('anna@x.org', { first: 'FirstAnna@x.org', last: 'LastAnna@x.org', email: 'a' })],
      states,
    });
    expect(changes.fileRows.map((cells) => [cells[0], cells[6]])).toEqual([['anna@x.org', '']]);
    expect(changes.people).toMatchObject([
      { kind: 'changed', key: 'anna@x.org', cells: [{ column: 'Id', before: 'Anna@x.org', after: 'anna@x.org' }] },
    ]);
    expect(changes.strikes).toEqual({});
    const later = [...states, state('tue', [row('anna@x.org', { email: 'a' })])];
    expect(file({ ready: [person('anna@x.org', { email: 'a' })], states: later })).toEqual(['anna@x.org']);
  });

  it('is two people where the vendor knows both', () => {
    const both = [state('mon', [row('ab'), row('AB')])];
    expect(file({ ready: [person('ab'), person('AB', { left: true })], states: both })).toEqual(['AB archived']);
    expect(build({ ready: [person('ab')], states: both })).toMatchObject({
      missing: [{ key: 'AB' }],
      strikes: { AB: 1 },
    });
    expect(file({ ready: [person('ab')], states: both, leavers: { afterMissing: 1 } })).toEqual(['AB archived']);
  });

  it('counts for leavers and for rows with errors', () => {
    expect(build({ ready: [person('ANNA@x.org', { left: true })], states }).counts.removed).toBe(1);
    expect(
      build({ setAside: [{ row: 2, key: 'ANNA@x.org' }], states, leavers: { afterMissing: 1 } }).counts.removed,
    ).toBe(0);
  });
});

it('adds up', () => {
  const states = [state('mon', [row('1'), row('2'), row('3')])];
  const {
    counts,
    unchanged,
    roster: today,
    peopleBefore,
  } = build({ ready: [person('1'), person('2', { team: 'B' }), person('4')], states, leavers: { afterMissing: 1 } });
  expect(today.people.size).toBe(unchanged + counts.added + counts.changed + counts.rekeyed);
  expect(peopleBefore).toBe(unchanged + counts.changed + counts.rekeyed + counts.removed);
  expect(roster(row('1'))).toEqual({ columns: today.columns, people: new Map([['1', row('1')]]) });
});
