import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonNote } from '../../../shared/history/person-note';
import {
  afterEvent,
  type Cells,
  personStory,
  type PersonEvent,
  type Sighting,
} from '../../../shared/history/person-story';

const columns = ['Name', 'Mail', 'Groups'];
const at = (index: number) => new Date(Date.UTC(2026, 2, 2 + index, 8)).toISOString();

type Short = Partial<Omit<Sighting, 'row'>> & { readonly values?: readonly string[] | null };

/** One run a day; `values` null: the roster does not have them; left out: nothing is kept. */
function sightings(...days: readonly Short[]): Sighting[] {
  return days.map(({ values, ...more }, index) => ({
    run: `run ${index}`,
    at: at(index),
    is: 'arrived',
    key: '7',
    ...(values !== undefined && { row: values === null ? null : { columns, values } }),
    ...more,
  }));
}
const told = (...days: readonly Short[]) =>
  personStory(sightings(...days)).map(({ run, at: _when, sure, ...event }) => ({
    ...event,
    run: run.replace('run ', ''),
    ...(!sure && { sure }),
  }));

const dana = ['Dana', 'dana@example.com', 'Night'];

describe('the story of somebody who leaves', () => {
  it('names each step, and says nothing of days on which nothing happened', () => {
    expect(
      told(
        { values: null, note: {} },
        { values: dana, note: {} },
        { values: dana, note: {} },
        { values: ['Dana', 'dana@example.com', 'Day'], note: {} },
        { is: 'nothing to send', note: { missing: [1, 2] } },
        { values: null, note: { removed: 'missing' } },
        { values: null, note: {} },
        { values: dana, note: {} },
      ),
    ).toEqual([
      { run: '1', is: 'seen first' },
      {
        run: '1',
        is: 'sent first',
        cells: [
          { column: 'Name', before: '', after: 'Dana' },
          { column: 'Mail', before: '', after: 'dana@example.com' },
          { column: 'Groups', before: '', after: 'Night' },
        ],
      },
      { run: '3', is: 'changed', cells: [{ column: 'Groups', before: 'Night', after: 'Day' }] },
      { run: '4', is: 'missing', exports: 1, of: 2 },
      { run: '5', is: 'removed', by: 'missing' },
      expect.objectContaining({ run: '7', is: 'came back' }),
    ]);
  });

  it.each(['status', 'end date', 'never send', 'restored'] as const)(
    'by the rule that took them out: %s',
    (removed) => {
      expect(told({ values: dana, note: {} }, { values: null, note: { removed } }).at(-1)).toEqual({
        run: '1',
        is: 'removed',
        by: removed,
      });
    },
  );

  it('says that a person has to do it where no file can', () => {
    const note: PersonNote = { removed: 'status', byHand: true };
    expect(told({ values: dana, note: {} }, { values: null, note }).at(-1)).toMatchObject({ byHand: true });
  });

  it('who is a leaver in every export after that is told once', () => {
    const left = { values: null, note: { left: 'status' } } as const;
    expect(told({ values: dana, note: {} }, { values: null, note: { removed: 'status' } }, left, left)).toHaveLength(3);
  });

  it('found again in the export, they were never away from the vendor', () => {
    expect(
      told({ values: dana, note: {} }, { values: dana, note: { missing: [1, 2] } }, { values: dana, note: {} }).slice(
        2,
      ),
    ).toEqual([
      { run: '1', is: 'missing', exports: 1, of: 2 },
      { run: '2', is: 'in the export again' },
    ]);
  });
});

describe('the story of somebody who is not sent', () => {
  const error = { code: 'value missing', column: 'Mail', value: '', values: { row: 7 } };

  it('because of an error, until it is mended; the same error on another row is no news', () => {
    const moved = { ...error, values: { row: 9 } };
    expect(
      told(
        { values: null, note: { errors: [error] } },
        { values: null, note: { errors: [moved] } },
        { values: dana, note: {} },
      ),
    ).toEqual([
      { run: '0', is: 'seen first' },
      { run: '0', is: 'set aside', errors: [error] },
      { run: '2', is: 'in order again' },
      expect.objectContaining({ run: '2', is: 'sent first' }),
    ]);
  });

  it('because they are on the list of never-sent people', () => {
    expect(
      told(
        { values: null, note: { neverSent: true } },
        { values: null, note: { neverSent: true } },
        { values: dana, note: {} },
      ),
    ).toEqual([
      { run: '0', is: 'seen first' },
      { run: '0', is: 'never sent' },
      { run: '2', is: 'may be sent' },
      expect.objectContaining({ run: '2', is: 'sent first' }),
    ]);
  });

  it('because they had left already', () => {
    const left = { values: null, note: { left: 'end date' } } as const;
    expect(told(left, left)).toEqual([
      { run: '0', is: 'seen first' },
      { run: '0', is: 'left', by: 'end date' },
    ]);
  });
});

describe('a file that did not take effect', () => {
  it('is told as what it would have done, and changes nothing', () => {
    const moved = ['Dana', 'dana@example.com', 'Day'];
    expect(
      told(
        { values: dana, note: {} },
        { is: 'not sent', values: null, note: { removed: 'status' } },
        { is: 'refused', values: moved, note: {} },
        { values: moved, note: {} },
      ).slice(2),
    ).toEqual([
      { run: '1', is: 'would remove', by: 'status' },
      { run: '2', is: 'would change', cells: [{ column: 'Groups', before: 'Night', after: 'Day' }] },
      { run: '3', is: 'changed', cells: [{ column: 'Groups', before: 'Night', after: 'Day' }] },
    ]);
  });

  it('of which it is not known whether it arrived says so', () => {
    expect(told({ values: dana, note: {}, is: 'maybe' }).at(-1)).toMatchObject({ is: 'sent first', sure: false });
  });
});

describe('what is no longer kept', () => {
  it('makes no first time of the oldest file that is there', () => {
    expect(told({}, {}, { values: dana, note: {} }).map(({ is }) => is)).toEqual(['known']);
  });

  it('leaves a removal without its reason where that was not written down', () => {
    expect(told({ values: dana }, { values: null }).at(-1)).toEqual({ run: '1', is: 'removed' });
  });
});

describe('a new key', () => {
  it('is told with both, and with what changed besides', () => {
    expect(
      told(
        { values: dana, note: {}, key: '+461' },
        { values: ['Dana', 'd@example.com', 'Night'], note: { keyBefore: '+461' }, key: '+462' },
      ).slice(2),
    ).toEqual([
      { run: '1', is: 'key changed', before: '+461', after: '+462' },
      { run: '1', is: 'changed', cells: [{ column: 'Mail', before: 'dana@example.com', after: 'd@example.com' }] },
    ]);
  });
});

const value = fc.constantFrom('', 'a', 'b', 'c');
const row = fc.oneof(fc.constant(null), fc.tuple(value, value, value));
const note: fc.Arbitrary<PersonNote | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({}),
  fc.record({ missing: fc.constantFrom<[number, number][]>([1, 3], [2, 3]) }),
  fc.record({ neverSent: fc.constant(true as const) }),
  fc.record({ removed: fc.constantFrom('status' as const, 'missing' as const, 'restored' as const) }),
);
const day: fc.Arbitrary<Short> = fc
  .record({
    is: fc.constantFrom(
      'arrived',
      'arrived',
      'arrived',
      'maybe',
      'refused',
      'not sent',
      'nothing to send',
      'taken over',
    ),
    values: fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: fc.constant(undefined) }),
    note,
    columns: fc.constantFrom(columns, ['Mail', 'Name', 'Groups'], ['Name', 'Mail', 'Phone', 'Groups']),
    key: fc.constantFrom('7', '8'),
  })
  .map(({ values, note: known, ...more }) => ({
    ...more,
    ...(values !== undefined && { values }),
    ...(known !== undefined && { note: known }),
  }));

describe('any history', () => {
  it('retold event by event gives the person as each file that arrived had them', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 14 }), (days) => {
        const seen = sightings(...days);
        const events = personStory(seen);
        let there: Cells | undefined;
        let known = true;
        for (const sighting of seen) {
          for (const event of events.filter(({ run }) => run === sighting.run)) {
            expectTrue(event, there, known);
            there = afterEvent(there, event);
          }
          if (!['arrived', 'maybe', 'taken over'].includes(sighting.is)) continue;
          known = sighting.row !== undefined;
          if (sighting.row === undefined) continue;
          expect(Object.fromEntries(there ?? [])).toEqual(
            Object.fromEntries(
              (sighting.row?.columns ?? [])
                .map((column, index) => [column, sighting.row?.values[index] ?? ''] as const)
                .filter(([, text]) => text !== ''),
            ),
          );
          expect(there !== undefined).toBe(sighting.row !== null);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('says nothing twice: no change without a difference', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 14 }), (days) => {
        const seen = sightings(...days);
        for (const event of personStory([...seen, ...seen.slice(-1).map((last) => ({ ...last, run: 'again' }))])) {
          if ('cells' in event && event.is === 'changed') {
            expect(event.cells.length).toBeGreaterThan(0);
            for (const { before, after } of event.cells) expect(before).not.toBe(after);
          }
          if (event.run === 'again') expect(['changed', 'sent first', 'came back', 'removed']).not.toContain(event.is);
        }
      }),
    );
  });
});

/** An event may only tell what can have happened to somebody who is, or is not, there. */
function expectTrue(event: PersonEvent, there: Cells | undefined, known: boolean): void {
  if (!known) return;
  if (event.is === 'changed')
    for (const { column, before } of event.cells) expect(there?.get(column) ?? '').toBe(before);
  if (event.is === 'removed' || event.is === 'would remove') expect(there).toBeDefined();
  if (event.is === 'sent first' || event.is === 'came back' || event.is === 'would add') expect(there).toBeUndefined();
}
