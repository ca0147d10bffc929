import { describe, expect, it } from 'vitest';
import { buildChanges } from '../../../shared/changes/build-changes';
import type { PossibleState } from '../../../shared/changes/changes';
import type { ReadyPerson } from '../../../shared/changes/today';
import type { Destination } from '../../../shared/destination/destination';
import { changesVendor, input, nothing } from './people';

/** The nightly run takes the largest roster that is promised. */
const people = process.env['ROSTER_COURIER_HISTORIES'] === undefined ? 20_000 : 100_000;
/** A quiet computer takes a fraction of it; a comparison of everybody with everybody would take a thousand times as long. */
const allowed = people / 4;
const names = [
  'Id',
  'First name',
  'Last name',
  'Email',
  'Mobile',
  ...Array.from({ length: 18 }, (_, index) => `Field ${index}`),
  'Archive',
];
const destination: Destination = {
  ...changesVendor,
  columns: names.map((name) => ({
    name,
    type: name === 'Email' ? 'email' : name === 'Mobile' ? 'mobile' : 'text',
    required: false,
    unique: 'no',
  })),
};

/** New strings every time, as a file that was read anew has them; every hundredth person differs between versions. */
function rows(version: number, from = 0): string[][] {
  return Array.from({ length: people }, (_, index) => {
    const id = index + from;
    const field = id % 100 === 0 ? `value ${version}` : 'value';
    return names.map((name, column) => {
      if (name === 'Archive') return '';
      return name === 'Id' ? `E${id}` : name === 'Email' ? `p${id}@example.org` : `${field} ${id * 31 + column}`;
    });
  });
}
const state = (id: string, version: number): PossibleState => ({
  id,
  certainty: 'delivered',
  roster: { columns: names, people: new Map(rows(version).map((row) => [row[0]!, row])) },
});
const ready = (from: number, key = ''): ReadyPerson[] =>
  rows(9, from).map((values, index) => ({
    key: key + values[0]!,
    row: index + 2,
    values: key === '' ? values : [key + values[0]!, ...values.slice(1)],
    left: false,
  }));

describe(`${people} people, 24 columns, 3 states`, () => {
  const states = [state('mon', 1), state('tue', 2), state('wed', 3)];
  const timed = (more: Parameters<typeof input>[0]) => {
    const begin = performance.now();
    const changes = buildChanges(input({ destination, ...more }));
    return { changes, took: performance.now() - begin };
  };

  it('are compared with what the vendor may have', () => {
    const { changes, took } = timed({
      ready: ready(500),
      states,
      protected: ['E1'],
      neverSend: ['E600'],
      leavers: { afterMissing: 1 },
    });
    expect(changes.counts).toMatchObject({ added: 500, removed: 499 });
    expect(took).toBeLessThan(allowed);
  });

  it('are all new to the vendor', () => {
    const { changes, took } = timed({ ready: ready(0), states: [nothing] });
    expect(changes.counts.added).toBe(people);
    expect(took).toBeLessThan(allowed);
  });

  it('have all got a new key', () => {
    const { changes, took } = timed({ ready: ready(0, 'N'), states });
    expect(changes.counts.rekeyed).toBe(people);
    expect(took).toBeLessThan(allowed * 3);
  });
});
