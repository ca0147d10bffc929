import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterBytes, rosterFrom } from '../../../electron/store/snapshots';
import { buildChanges, type ChangesInput } from '../../../shared/changes/build-changes';
import type { PossibleState } from '../../../shared/changes/changes';
import type { ReadyPerson, SetAside } from '../../../shared/changes/today';
import type { Roster } from '../../../shared/records/person-record';
import { changesVendor, input, registerVendor, row } from '../../shared/changes/people';

/** Few enough that people meet in several states, spelled in several ways, and in another order each time. */
const key = fc.constantFrom('1', '2', '3', '4', 'a@x', 'A@x', ' a@x', 'Ä', 'ä', '__proto__');
const values = fc.record({
  first: fc.constantFrom('Anna', 'Bo', 'נועה'),
  last: fc.constantFrom('Berg', 'Åberg'),
  email: fc.constantFrom('', 'a@example.org', 'b@example.org', 'A@example.org'),
  phone: fc.constantFrom('', '+46701740605'),
  team: fc.constantFrom('A', 'B', ''),
});
const someone = fc.tuple(key, values);
const columns = changesVendor.columns.map(({ name }) => name);
const fewer = columns.filter((name) => name !== 'Team');

const anyRoster = fc
  .tuple(fc.uniqueArray(someone, { selector: ([one]) => one, maxLength: 8 }), fc.boolean(), fc.boolean())
  .map(([people, whole, archived]): Roster => {
    const rows = people.map(([one, more], at): [string, string[]] => {
      const all = row(one, more);
      if (archived && at === 0) all[6] = 'Yes';
      return [one, whole ? all : all.filter((_, index) => columns[index] !== 'Team')];
    });
    return { columns: whole ? columns : fewer, people: new Map(rows) };
  });
const ready = fc.array(fc.tuple(someone, fc.boolean(), fc.boolean()), { maxLength: 10 }).map((list) =>
  list.map(([[one, more], left, unusable], at): ReadyPerson => ({
    key: one,
    row: at + 2,
    values: row(one, more),
    left: left && at % 3 === 0,
    ...(unusable && { unusable: [5] }),
  })),
);
const setAside = fc
  .array(fc.tuple(someone, fc.boolean()), { maxLength: 3 })
  .map((list) =>
    list.map(([[one, more], known], at): SetAside => ({ row: at + 50, key: known ? one : '', values: row(one, more) })),
  );
const keys = fc.array(key, { maxLength: 2 });
const anyInput = fc
  .record({
    ready,
    setAside,
    rosters: fc.array(anyRoster, { minLength: 1, maxLength: 3 }),
    register: fc.boolean(),
    protectedKeys: keys,
    neverSend: keys,
    afterMissing: fc.integer({ min: 1, max: 3 }),
    strikes: fc.array(fc.tuple(key, fc.integer({ min: 1, max: 3 })), { maxLength: 3 }),
    full: fc.boolean(),
  })
  .map(({ rosters, register, protectedKeys, afterMissing, strikes, ...rest }): ChangesInput => {
    const states = rosters.map((roster, at): PossibleState => ({ id: `${at}`, roster, certainty: 'delivered' }));
    return input({
      ...rest,
      states,
      protected: protectedKeys,
      leavers: { afterMissing },
      strikes: new Map(strikes),
      ...(register && { destination: registerVendor }),
    });
  });

/** The same with its rosters as they are read from kept files. */
function asKept(given: ChangesInput): ChangesInput {
  const states = given.states.map((state) => {
    const read = rosterFrom(rosterBytes(state.roster));
    if (!read.ok) throw new Error(read.error.code);
    return { ...state, roster: read.value };
  });
  return { ...given, states };
}

describe('changes against what is kept', () => {
  it('are those against the same people in plain lists, whoever comes, goes and is respelled', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const listed = buildChanges(given);
        const { roster, ...rest } = buildChanges(asKept(given));
        expect(rest).toEqual({ ...listed, roster: undefined });
        expect([...roster.people]).toEqual([...listed.roster.people]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never leave out somebody who differs from any of them', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { roster, fileRows } = buildChanges(asKept(given));
        const everybody = given.full || given.destination.sends === 'register';
        const inFile = new Set(fileRows.map((one) => JSON.stringify(one)));
        for (const [, mine] of roster.people) {
          const differs = given.states.some(({ roster: { columns: theirs, people } }) => {
            const known = people.get(mine[0] ?? '');
            const isArchived = known?.[theirs.indexOf('Archive')] === 'Yes' && given.destination === changesVendor;
            if (known === undefined || isArchived) return true;
            return columns.some((name, at) => at < 6 && (known[theirs.indexOf(name)] ?? '') !== mine[at]);
          });
          if (differs || everybody) expect(inFile.has(JSON.stringify(mine))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
