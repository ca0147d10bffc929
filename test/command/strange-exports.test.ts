import { utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeedInput } from '../../shared/feed/feed';
import { courier, newPlace, openSsh, type Place, type Said, tidyPlaces } from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();

interface Person {
  readonly id: number;
  readonly groups?: string;
  readonly status?: string;
  readonly end?: string;
}

/** People with numbers from `first`, each with a name, an e-mail and a phone of their own. */
function people(count: number, first = 1, more: Partial<Person> = {}): Person[] {
  return Array.from({ length: count }, (_, at) => ({ id: first + at, ...more }));
}

interface Sender extends Place {
  readonly send: (day: number, ...more: string[]) => Promise<Said>;
  /** Saved at six in the morning of that day. */
  readonly save: (day: number, everybody: readonly Person[]) => void;
}

function sender(leavers: FeedInput['leavers'] = {}): Sender {
  const place = newPlace(server(), 'staff-sweden.utf8-bom.csv', 'staff.csv');
  const feed: FeedInput = {
    version: 1,
    name: 'Staff',
    source: { path: 'staff.csv' },
    destination: 'cosafe',
    settings: { defaultCountry: 'SE' },
    mapping: {
      UniqueID: { from: ['Number'] },
      Name: { from: ['Name'] },
      Mail: { from: ['Mail'] },
      TelephoneNumber: { from: ['Phone'] },
      Groups: { from: ['Groups'] },
    },
    leavers,
    connection: place.connection,
  };
  writeFileSync(place.feed, JSON.stringify(feed));
  return {
    ...place,
    send: (day, ...more) => run(['send', place.feed, ...place.here, '--at', `2025-03-0${day}T07:00:00.000Z`, ...more]),
    save: (day, everybody) => {
      const rows = everybody.map(({ id, groups = 'G1', status = 'Active', end = '' }) =>
        [`N${id}`, `Person ${id}`, `p${id}@example.se`, `070${1_000_000 + id}`, groups, status, end].join(';'),
      );
      writeFileSync(place.list, ['Number;Name;Mail;Phone;Groups;Status;End', ...rows, ''].join('\r\n'));
      const at = new Date(`2025-03-0${day}T06:00:00.000Z`);
      utimesSync(place.list, at, at);
    },
  };
}

const codes = ({ json }: Said): string[] => json.holds.map(({ code }: { code: string }) => code);

describe('an export of other people', () => {
  it('is held though it has as many rows, and makes nobody miss a day', async () => {
    const { save, send, arrived } = sender();
    save(1, people(40));
    expect(await send(1)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    const before = arrived();
    save(2, people(40, 1001));
    const held = await send(2);
    expect(held).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    expect(codes(held)).toEqual(['too many new']);
    expect(arrived()).toBe(before);
    save(3, people(39));
    expect(await send(3)).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { missing: 1, removed: 0 } } });
  });
});

describe('people who left long ago', () => {
  it.each([
    ['the word for it', { status: { from: 'Status', left: ['Terminated'] } }, { status: 'Inactive' }],
    ['the end date', { endDate: { from: 'End' } }, {}],
  ])('do not come back by themselves where the export changes %s', async (_, leavers, now) => {
    const { save, send } = sender(leavers);
    save(1, [...people(40), ...people(40, 101, { status: 'Terminated', end: '2024-12-31' })]);
    expect(await send(1)).toMatchObject({ exit: 0, json: { counts: { added: 40 } } });
    save(2, [...people(40), ...people(40, 101, now)]);
    const held = await send(2);
    expect(held.exit).toBe(3);
    expect(codes(held)).toEqual(['too many new']);
    expect(await send(2, '--approve', 'they are back')).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(await send(3)).toMatchObject({ exit: 0, json: { outcome: 'sent', counts: { unchanged: 80 } } });
  });
});

describe('a column that only some have something in', () => {
  it('is not emptied for all of them at once', async () => {
    const { save, send } = sender();
    save(1, [...people(20), ...people(80, 101, { groups: '' })]);
    expect(await send(1)).toMatchObject({ exit: 0 });
    save(2, [...people(20, 1, { groups: '' }), ...people(80, 101, { groups: '' })]);
    const held = await send(2);
    expect(held).toMatchObject({
      exit: 3,
      json: { holds: [{ code: 'column emptied', column: 'Groups', cleared: 20, people: 20 }] },
    });
  });
});

describe('an earlier export in the place of the newest', () => {
  it('is held, until somebody says that it is right', async () => {
    const { save, send } = sender();
    save(1, people(40));
    expect(await send(1)).toMatchObject({ exit: 0 });
    save(3, people(42));
    expect(await send(3)).toMatchObject({ exit: 0, json: { counts: { added: 2 } } });
    save(1, people(40));
    const held = await send(4);
    expect(held).toMatchObject({ exit: 3, json: { holds: [{ code: 'older than last', days: 2 }] } });
    expect(await send(4, '--approve', 'yes')).toMatchObject({ exit: 0 });
    expect(await send(5)).toMatchObject({ exit: 0 });
  });

  it('is no matter where its content is the same', async () => {
    const { save, send } = sender();
    save(2, people(40));
    expect(await send(2)).toMatchObject({ exit: 0 });
    save(1, people(40));
    expect(await send(3)).toMatchObject({ exit: 0 });
  });
});

describe('end dates', () => {
  const ends = (day: number, ...dates: string[]) => [
    ...dates.map((end, at): Person => ({ id: at + 1, end })),
    ...people(40, 101 + day),
  ];

  it('are not read the other way round from one day to the next', async () => {
    const { save, send } = sender({ endDate: { from: 'End' } });
    save(1, ends(0, '13/05/2025', '05/04/2025'));
    expect(await send(1)).toMatchObject({ exit: 0, json: { counts: { added: 42 } } });
    // A day without such dates forgets nothing.
    save(2, ends(0, '2025-05-13', '2025-04-05'));
    expect(await send(2)).toMatchObject({ exit: 0 });
    save(3, ends(0, '05/13/2025', '01/03/2025'));
    const held = await send(3);
    expect(held).toMatchObject({
      exit: 3,
      json: { holds: [{ code: 'date order changed', column: 'End', now: 'month' }], counts: { removed: 1 } },
    });
    expect(held.words).toContain('End: the month comes first today');
    expect(await send(3, '--approve', 'American now')).toMatchObject({ exit: 0 });
    expect(await send(4)).toMatchObject({ exit: 0 });
  });
});
