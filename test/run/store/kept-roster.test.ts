import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterBytes, rosterFrom } from '../../../electron/store/snapshots';
import type { Roster } from '../../../shared/records/person-record';

function reread(roster: Roster): Roster {
  const read = rosterFrom(rosterBytes(roster));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function rosterWith(columns: readonly string[], rows: readonly (readonly [string, readonly string[]])[]): Roster {
  return { columns, people: new Map(rows) };
}

/** Half a surrogate pair, letters beyond Latin-1, line ends, names of an object's own, and what repeats. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '', 'Åsa', 'נועה', '\ud800', 'a\n"b",\u2028', '\0', '__proto__', 'x'.repeat(300)),
);
const anyRoster = fc.integer({ min: 0, max: 4 }).chain((width) =>
  fc
    .uniqueArray(fc.tuple(text, fc.array(text, { minLength: width, maxLength: width })), {
      selector: ([key]) => key,
      maxLength: 40,
    })
    .map((rows) =>
      rosterWith(
        Array.from({ length: width }, (_, at) => `Column ${at}`),
        rows,
      ),
    ),
);

describe('a kept roster', () => {
  it('is read back text by text, in its order, whatever is in it', () => {
    fc.assert(
      fc.property(anyRoster, (roster) => {
        const { columns, people } = reread(roster);
        expect(columns).toEqual(roster.columns);
        expect([...people]).toEqual([...roster.people]);
        expect([people.size, [...people.keys()], [...people.values()]]).toEqual([
          roster.people.size,
          [...roster.people.keys()],
          [...roster.people.values()],
        ]);
        for (const [index] of columns.entries())
          expect(new Set(people.texts?.(index))).toEqual(new Set([...roster.people.values()].map((row) => row[index])));
      }),
      { numRuns: 500 },
    );
  });

  it('tells whether somebody has exactly these values', () => {
    fc.assert(
      fc.property(
        anyRoster,
        text,
        text,
        fc.nat(3),
        fc.integer({ min: -1, max: 3 }),
        (roster, other, value, at, except) => {
          const { people } = reread(roster);
          expect([people.has(other), people.get(other)]).toEqual([roster.people.has(other), roster.people.get(other)]);
          expect(people.is?.(other, roster.people.get(other) ?? [], -1)).toBe(roster.people.has(other));
          for (const [key, row] of roster.people) {
            expect(people.get(key)).toEqual(row);
            const changed = row.map((cell, index) => (index === at ? value : cell));
            const same = row.every((cell, index) => index === except || cell === changed[index]);
            expect(people.is?.(key, changed, except)).toBe(same);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells everybody but some, and only the columns asked for', () => {
    fc.assert(
      fc.property(anyRoster, fc.array(text), fc.uniqueArray(fc.nat(3)), (roster, strangers, wanted) => {
        const { people, columns } = reread(roster);
        const keys = [...roster.people.keys()];
        const others = new Map([...strangers, ...keys.filter((_, at) => at % 2 === 0)].map((key) => [key, undefined]));
        const { places = [], alone } = people.match?.(others) ?? {};
        expect(alone).toEqual(keys.filter((key) => !others.has(key)));
        expect([...places]).toEqual([...others.keys()].map((key) => keys.indexOf(key)));
        for (const [key, row] of roster.people) {
          expect(people.isAt?.(keys.indexOf(key), row, -1)).toBe(true);
          expect(people.isAt?.(keys.indexOf(key), [...row.slice(0, -1), 'another'], -1)).toBe(row.length === 0);
        }
        const asked = wanted.filter((index) => index < columns.length);
        const told = [...(people.cells?.(asked) ?? [])].map(([key, row]) => [key, asked.map((index) => row[index])]);
        expect(told).toEqual([...roster.people].map(([key, row]) => [key, asked.map((index) => row[index])]));
      }),
      { numRuns: 500 },
    );
  });

  it('tells one of many texts that come again from another', () => {
    const rows = Array.from({ length: 5000 }, (_, at): [string, string[]] => [`${at}`, [`no ${(at * 7) % 1500}`]]);
    const { people } = reread(rosterWith(['Group'], rows));
    for (const [key, [group = '']] of rows) {
      expect(people.is?.(key, [group], -1)).toBe(true);
      expect(people.is?.(key, [`${group.slice(0, -1)}x`], -1)).toBe(false);
      expect(people.get(key)).toEqual([group]);
    }
    expect(new Set(people.texts?.(0)).size).toBe(1500);
  });

  it.each([
    ['1', '2', '3', '4', '2'],
    ['1', '1', '1', '1'],
    ['Ä', 'נועה', 'נועה'],
  ])('is refused where a key is there twice: %s %s %s', (...keys) => {
    const people = new Map(keys.map((_, at): [string, string[]] => [`${at}`, ['x']]));
    people.keys = () => keys.values();
    expect(rosterFrom(rosterBytes({ columns: ['Name'], people }))).toMatchObject({
      ok: false,
      error: { code: 'kept file unreadable' },
    });
  });

  it('holds many people, whose texts are their own or everybody’s', () => {
    const people = Array.from({ length: 5000 }, (_, at): [string, string[]] => [
      `${at}`,
      [`${at}`, 'same', at % 2 === 0 ? 'נועה' : `Åsa ${at}`, `${at % 300}`],
    ]);
    const roster = reread(rosterWith(['Id', 'One', 'Name', 'Group'], people));
    expect([...roster.people]).toEqual(people);
    expect([roster.people.has('4999'), roster.people.has('5000')]).toEqual([true, false]);
  });

  it('is read as earlier versions kept it: a line of JSON for each person', () => {
    const lines = ['{"columns":["Key","Name"]}', '["1",["1","Åsa"]]', '["__proto__",["__proto__","a\\nb"]]', ''];
    expect(rosterFrom(Buffer.from(lines.join('\n')))).toEqual({
      ok: true,
      value: {
        columns: ['Key', 'Name'],
        people: new Map([
          ['1', ['1', 'Åsa']],
          ['__proto__', ['__proto__', 'a\nb']],
        ]),
      },
    });
  });

  it('is refused when it is none, is cut short, or is of a later form', () => {
    const whole = Buffer.from(rosterBytes(rosterWith(['Name'], [['1', ['Åsa']]])));
    const later = Buffer.from(whole.toString('latin1').replace('"roster":2', '"roster":3'), 'latin1');
    for (const bytes of [
      Buffer.from('hello'),
      Buffer.alloc(0),
      whole.subarray(0, -1),
      Buffer.concat([whole, whole]),
      later,
    ])
      expect(rosterFrom(bytes)).toMatchObject({ ok: false, error: { code: 'kept file unreadable' } });
  });
});
