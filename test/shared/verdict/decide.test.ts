import { describe, expect, it } from 'vitest';
import type { Changes, PersonChange } from '../../../shared/changes/changes';
import { cosafe } from '../../../shared/destination/cosafe';
import type { Issue } from '../../../shared/issue';
import { decide, type DecideInput } from '../../../shared/verdict/decide';
import { limitsSchema } from '../../../shared/verdict/limits';
import { say } from '../../../shared/words/say';
import { changesVendor, registerVendor } from '../changes/people';

const header = ['Id', 'Name', 'Team'];
const now = '2026-03-02T08:00:00.000Z';

/** So many people before, and what would happen to some of them. */
function changes(before: number, counts: Partial<Changes['counts']> = {}, more: Partial<Changes> = {}): Changes {
  const all = { added: 0, changed: 0, removed: 0, rekeyed: 0, carried: 0, ...counts };
  const unchanged = before - all.changed - all.rekeyed - all.removed;
  const size = unchanged + all.changed + all.rekeyed + all.added;
  return {
    roster: { columns: [], people: new Map(Array.from({ length: size }, (_, index) => [String(index), []])) },
    people: [],
    unchanged,
    missing: [],
    protectedKept: [],
    neverSent: 0,
    byHand: [],
    fileRows: [['a row']],
    counts: all,
    sameAsNewest: false,
    peopleBefore: before,
    ...more,
  };
}

function verdict(more: Partial<DecideInput> & { people?: number }) {
  const people = more.people ?? 100;
  return decide({
    changes: changes(100, { changed: 1 }),
    destination: changesVendor,
    limits: limitsSchema.parse({}),
    issues: [],
    errorRows: 0,
    export: { people, header, sheet: 'Staff', delimiter: ';' },
    expected: { header, sheet: 'Staff', delimiter: ';', people },
    neededColumns: ['Id', 'Name'],
    now,
    full: false,
    ...more,
  });
}

function holds(more: Parameters<typeof verdict>[0]) {
  const result = verdict(more);
  return result.is === 'held' ? result.holds : [];
}
const codes = (more: Parameters<typeof verdict>[0]) => holds(more).map(({ code }) => code);
const sentences = (more: Parameters<typeof verdict>[0]) =>
  holds(more).map(({ code, values }) => say('en', 'holds', code, values));

describe('sending', () => {
  it('is the verdict when nothing is strange', () => {
    expect(verdict({})).toEqual({ is: 'send' });
  });

  it('is not needed when the vendor has it all, or there is no row to send', () => {
    expect(verdict({ changes: changes(100, {}, { fileRows: [] }) })).toEqual({ is: 'nothing' });
    expect(verdict({ changes: changes(100, {}, { sameAsNewest: true }) })).toEqual({ is: 'nothing' });
    expect(verdict({ changes: changes(100, {}, { sameAsNewest: true }), full: true })).toEqual({ is: 'send' });
    expect(verdict({ changes: changes(100, {}, { sameAsNewest: true }), destination: registerVendor })).toEqual({
      is: 'send',
    });
  });

  it('is held rather than not needed when something is strange', () => {
    expect(codes({ changes: changes(100, {}, { sameAsNewest: true }), expected: { header: ['Id'] } })).toEqual([
      'header changed',
    ]);
  });
});

describe('removed people', () => {
  // People before, limits, how many may be removed.
  it.each([
    [40, {}, 4],
    [45, {}, 4],
    [50, {}, 5],
    [10, {}, 3],
    [1000, {}, 20],
    [1000, { removedCount: 50 }, 50],
    [1000, { removedPercent: 1 }, 10],
    [1000, { removedPercent: 0 }, 0],
    [100, { removedCount: 0 }, 0],
    [100, { removedCount: 2 }, 2],
  ])('of %i people with %j: %i are allowed', (before, limits, allowed) => {
    const limit = limitsSchema.parse(limits);
    const of = (removed: number) => codes({ changes: changes(before, { removed }), people: before, limits: limit });
    expect(of(allowed)).toEqual([]);
    expect(of(allowed + 1)).toEqual(['too many removed']);
  });

  it('are told in the vendor’s terms', () => {
    expect(sentences({ changes: changes(40, { removed: 5 }), people: 40 })).toEqual([
      '5 of 40 people would be archived in Example. Your limit is 4.',
    ]);
    expect(sentences({ changes: changes(40, { removed: 5 }), people: 40, destination: cosafe({}) })).toEqual([
      '5 of 40 people would be removed from Cosafe. Your limit is 4.',
    ]);
  });

  it('are also those marked to be left out of an alarm system', () => {
    const skipped = (kind: PersonChange['kind']): PersonChange => ({
      kind,
      key: 'x',
      cells: [{ column: 'Skip', before: '', after: '1' }],
      row: 2,
      carried: false,
    });
    const people = Array.from({ length: 5 }, () => skipped('changed'));
    const marked = changes(40, { changed: 5 }, { people });
    expect(codes({ changes: marked, people: 40, destination: cosafe({}) })).toEqual(['too many removed']);
    expect(codes({ changes: { ...marked, people: people.slice(1) }, people: 40, destination: cosafe({}) })).toEqual([]);
    expect(
      codes({
        changes: { ...marked, people: [skipped('added'), ...people.slice(1)] },
        people: 40,
        destination: cosafe({}),
      }),
    ).toEqual([]);
    expect(codes({ changes: marked, people: 40 })).toEqual([]);
  });
});

describe('changed people', () => {
  it.each([
    [100, {}, 50],
    [5, {}, 3],
    [101, {}, 50],
    [100, { changedPercent: 10 }, 10],
  ])('of %i people with %j: %i are allowed, new keys included', (before, limits, allowed) => {
    const limit = limitsSchema.parse(limits);
    const of = (changed: number, rekeyed: number) =>
      codes({ changes: changes(before, { changed, rekeyed }), people: before, limits: limit });
    expect(of(allowed - 1, 1)).toEqual([]);
    expect(of(allowed, 1)).toEqual(['too many changed']);
  });
});

describe('the number of people in the export', () => {
  it.each([
    [100, 70, []],
    [100, 69, ['row swing']],
    [100, 130, []],
    [100, 131, ['row swing']],
    [5, 8, []],
    [5, 9, ['row swing']],
  ])('from %i to %i', (before, people, expected) => {
    expect(codes({ people, expected: { people: before } })).toEqual(expected);
  });

  it('says which way it went', () => {
    expect(sentences({ people: 60, expected: { people: 100 } })).toEqual([
      'The export has 60 people, last time it had 100: 40 fewer. Your limit is 30.',
    ]);
    expect(sentences({ people: 140, expected: { people: 100 } })).toEqual([
      'The export has 140 people, last time it had 100: 40 more. Your limit is 30.',
    ]);
  });
});

describe('new people', () => {
  it.each([
    [100, 30, []],
    [100, 31, ['too many new']],
    [5, 3, []],
    [5, 4, ['too many new']],
  ])('beside %i, %i, in an export as large as the last', (before, added, expected) => {
    expect(codes({ changes: changes(before, { added }), people: before })).toEqual(expected);
  });

  it('are told of once where the export grew as well', () => {
    expect(codes({ changes: changes(100, { added: 40 }), people: 140, expected: { people: 100 } })).toEqual([
      'row swing',
    ]);
    expect(codes({ changes: changes(100, { added: 40 }), people: 60, expected: { people: 100 } })).toEqual([
      'row swing',
      'too many new',
    ]);
  });

  it('are as many as they are where no export was read before', () => {
    expect(codes({ changes: changes(100, { added: 90 }), expected: {} })).toEqual([]);
  });

  it('are counted', () => {
    expect(sentences({ changes: changes(100, { added: 40 }) })).toEqual([
      '40 people would be new in Example, which has 100 now. Your limit is 30. Check that it is the right export, and that it still tells who has left.',
    ]);
  });
});

describe('one column', () => {
  const changed = (column: string, count: number, before: number) =>
    changes(
      before,
      { changed: count },
      {
        people: Array.from({ length: count }, (_, index): PersonChange => ({
          kind: 'changed',
          key: String(index),
          cells: [{ column, before: 'a', after: 'b' }],
          row: 2,
          carried: false,
        })),
      },
    );
  const limits = limitsSchema.parse({ changedPercent: 100 });

  it.each([
    [100, 80, []],
    [100, 81, ['one column changed']],
    [4, 3, []],
    [4, 4, ['one column changed']],
    [3, 3, []],
  ])('of %i people, changed for %i', (before, count, expected) => {
    expect(codes({ changes: changed('Team', count, before), people: before, limits })).toEqual(expected);
  });

  it('is named', () => {
    expect(sentences({ changes: changed('Team', 90, 100), limits })).toEqual([
      'Team would change for 90 of 100 people. Your limit is 80.',
    ]);
  });

  it('counts neither new people nor what is carried', () => {
    const made = changed('Team', 90, 100);
    const as = (kind: PersonChange['kind']) => ({
      ...made,
      people: made.people.map((person) => ({ ...person, kind })),
    });
    expect(codes({ changes: as('added'), limits })).toEqual([]);
    expect(codes({ changes: as('unchanged'), limits })).toEqual([]);
  });
});

describe('a column that few have something in', () => {
  const emptied = (count: number, filled: number, before: number, kind: PersonChange['kind'] = 'changed') =>
    changes(
      before,
      { changed: count },
      {
        roster: {
          columns: ['Id', 'Team'],
          people: new Map(
            Array.from({ length: before }, (_, at) => [String(at), [String(at), at < filled ? 'a' : '']]),
          ),
        },
        people: Array.from({ length: count }, (_, index): PersonChange => ({
          kind,
          key: String(index + filled),
          cells: [{ column: 'Team', before: 'a', after: '' }],
          row: 2,
          carried: false,
        })),
      },
    );

  it.each([
    [8, 2, []],
    [9, 1, ['column emptied']],
    [10, 0, ['column emptied']],
    [3, 0, []],
    [4, 0, ['column emptied']],
  ])('loses %i values and keeps %i', (count, filled, expected) => {
    expect(codes({ changes: emptied(count, filled, 100) })).toEqual(expected);
  });

  it('is told of once where nearly everybody had something', () => {
    const limits = limitsSchema.parse({ changedPercent: 100 });
    expect(codes({ changes: emptied(90, 0, 100), limits })).toEqual(['one column changed']);
  });

  it('is named', () => {
    expect(sentences({ changes: emptied(10, 0, 100) })).toEqual([
      'Team would be emptied for 10 of the 10 people who have something there. Your limit is 8. Check that the export still has that column filled.',
    ]);
  });

  it('is not emptied by what is carried', () => {
    expect(codes({ changes: emptied(10, 0, 100, 'unchanged') })).toEqual([]);
  });
});

describe('an export that changed before the one of last time', () => {
  const saved = (modified: string, last?: string) =>
    codes({
      export: { people: 100, header, sheet: 'Staff', modified },
      expected: { ...(last !== undefined && { modified: last }) },
    });

  it('is held', () => {
    expect(saved('2026-03-01T07:00:00.000Z', '2026-03-02T07:00:00.000Z')).toEqual(['older than last']);
    expect(saved('2026-03-02T04:59:59.000Z', '2026-03-02T07:00:00.000Z')).toEqual(['older than last']);
  });

  it('is not held for what clocks differ, nor where it is newer, nor where nothing was read before', () => {
    expect(saved('2026-03-02T05:00:00.000Z', '2026-03-02T07:00:00.000Z')).toEqual([]);
    expect(saved('2026-03-02T07:00:00.000Z', '2026-03-01T07:00:00.000Z')).toEqual([]);
    expect(saved('2026-03-02T07:00:00.000Z')).toEqual([]);
  });

  it('is the clock’s doing where that is behind', () => {
    expect(
      codes({
        export: { people: 100, header, sheet: 'Staff', modified: '1970-01-02T07:00:00.000Z' },
        expected: { modified: '2026-03-02T07:00:00.000Z', lastRunAt: '2026-03-02T07:00:00.000Z' },
        now: '1970-01-02T08:00:00.000Z',
      }),
    ).toEqual(['clock behind']);
  });

  it('says by how much', () => {
    const of = (last: string) =>
      sentences({
        export: { people: 100, header, sheet: 'Staff', modified: '2026-03-01T04:00:00.000Z' },
        expected: { modified: last },
      });
    expect(of('2026-03-01T07:00:00.000Z')).toEqual([
      'The export was last saved 3 hours before the one that was read last time. Perhaps an earlier file came back, or the newest one is gone. Check that it is the right file.',
    ]);
    expect(of('2026-03-02T07:00:00.000Z')[0]).toContain('saved 1 day before');
  });
});

describe('rows with errors', () => {
  it.each([
    [100, 5, []],
    [100, 6, ['too many errors']],
    [10, 3, []],
    [10, 4, ['too many errors']],
    [5, 2, []],
    [5, 3, ['too many errors']],
    [2, 1, []],
    [1, 1, ['too many errors']],
  ])('of %i, %i', (people, errorRows, expected) => {
    expect(codes({ people, errorRows, changes: changes(people) })).toEqual(expected);
  });
});

describe('nobody', () => {
  it('in the export can never be approved', () => {
    expect(holds({ people: 0, changes: changes(100, { removed: 0 }) })).toMatchObject([
      { code: 'empty', approvable: false },
    ]);
  });

  it('left at the vendor can never be approved', () => {
    expect(holds({ people: 2, changes: changes(2, { removed: 2 }), expected: {} })).toMatchObject([
      { code: 'nobody left', approvable: false },
    ]);
    expect(sentences({ people: 2, changes: changes(2, { removed: 2 }), expected: {} })[0]).toBe(
      'After this, Example would have nobody at all: it has 2 people now. Nothing is sent. Check the status and end date columns of the export.',
    );
    // An empty register would be an order to delete everybody.
    expect(codes({ people: 2, changes: changes(0), destination: registerVendor, expected: {} })).toEqual([
      'nobody left',
    ]);
    expect(verdict({ people: 2, changes: changes(0, {}, { fileRows: [] }), expected: {} })).toEqual({ is: 'nothing' });
  });
});

describe('the first delivery', () => {
  it('is compared with nothing, but errors count', () => {
    expect(verdict({ changes: changes(0, { added: 100 }), people: 100, expected: { people: 5 } })).toEqual({
      is: 'send',
    });
    expect(codes({ changes: changes(0, { added: 100 }), people: 100, errorRows: 20 })).toEqual(['too many errors']);
  });
});

describe('the vendor’s own list, taken over', () => {
  const missing = [{ key: '7', missingExports: 1, afterMissing: 2 }];
  const gone: PersonChange = { kind: 'removed', key: '8', cells: [], row: 0, carried: false, leaver: 'missing' };

  it('may have people whom the export never had: a person looks once', () => {
    const made = changes(
      100,
      { removed: 1 },
      { missing, people: [gone, { ...gone, leaver: 'status' }], comparedWith: 'baseline' },
    );
    expect(sentences({ changes: made })).toEqual([
      '2 people of the 100 that Example has are not in the export, and would be taken for leavers before long. Protect whoever should stay, or approve.',
    ]);
    expect(codes({ changes: { ...made, comparedWith: 'delivery' } })).toEqual([]);
    expect(codes({ changes: { ...made, missing: [], people: [] } })).toEqual([]);
  });
});

describe('the shape of the export', () => {
  const seen = (more: Partial<DecideInput['export']>) => ({
    people: 100,
    header,
    sheet: 'Staff',
    delimiter: ';',
    ...more,
  });

  it('may put its columns in another order', () => {
    expect(codes({ export: seen({ header: header.toReversed() }) })).toEqual([]);
  });

  it('is told when columns come and go', () => {
    expect(sentences({ export: seen({ header: ['Id', 'Name', 'Unit', 'Site'] }) })).toEqual([
      'The columns of the export are not the ones that were matched. New: Unit, Site. No longer there: Team. Check that every column still holds what it did.',
    ]);
  });

  it('may not move columns whose name occurs twice', () => {
    const twice = ['Id', 'Phone', 'Name', 'Phone (2)'];
    const moved = (to: string[]) => holds({ export: seen({ header: to }), expected: { header: twice } });
    expect(moved(twice)).toEqual([]);
    expect(moved(['Name', 'Phone', 'Id', 'Phone (2)'])).toEqual([]);
    expect(moved(['Phone', 'Id', 'Name', 'Phone (2)'])).toMatchObject([
      { code: 'header changed', values: { moved: 'Phone' } },
    ]);
  });

  it('must have the columns that are needed', () => {
    expect(holds({ export: seen({ header: ['Id', 'Team'] }), expected: {} })).toMatchObject([
      { code: 'column missing', approvable: false, values: { columns: 'Name', count: 1 } },
    ]);
  });

  it('must keep its delimiter and its sheet', () => {
    expect(sentences({ export: seen({ delimiter: ',' }) })).toEqual([
      'The values of the export are separated by another sign: a semicolon last time, a comma now. Check that the columns still hold what they did.',
    ]);
    expect(codes({ export: seen({ sheet: 'Other' }) })).toEqual(['sheet changed']);
    expect(codes({ export: { people: 100, header, sheet: 'Staff' } })).toEqual([]);
  });

  it('may have a sheet named after the day', () => {
    const dated = (before: string, after: string) =>
      codes({ export: seen({ sheet: after }), expected: { sheet: before } });
    expect(dated('Staff 2026-03-01', 'Staff 2026-03-02')).toEqual([]);
    expect(dated('Staff 20260301', 'Staff 20260302')).toEqual([]);
    expect(dated('Sheet1', 'Sheet2')).toEqual(['sheet changed']);
  });

  it('must not leave day and month open', () => {
    const issue = { code: 'date order ambiguous', severity: 'warning', row: 2, column: 'End', value: '' } as Issue;
    expect(holds({ issues: [issue, { ...issue, row: 3 }] })).toMatchObject([
      { code: 'date order ambiguous', approvable: false, values: { columns: 'End', count: 1 } },
    ]);
  });
});

describe('time', () => {
  const modified = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

  it('makes an export too old, where a limit is set', () => {
    const of = (hours: number, sourceOlderThanDays?: number) =>
      codes({
        export: { people: 100, header, sheet: 'Staff', modified: modified(hours) },
        limits: limitsSchema.parse({ sourceOlderThanDays }),
      });
    expect(of(5000)).toEqual([]);
    expect(of(48, 2)).toEqual([]);
    expect(of(49, 2)).toEqual(['source too old']);
  });

  it('does not jump ahead by a year', () => {
    const of = (days: number) => codes({ expected: { lastRunAt: modified(days * 24) } });
    expect(of(365)).toEqual([]);
    expect(of(366)).toEqual(['clock ahead']);
  });

  it('does not run backwards', () => {
    const of = (hours: number) => codes({ expected: { lastRunAt: modified(-hours) } });
    expect(of(24)).toEqual([]);
    expect(of(25)).toEqual(['clock behind']);
    expect(of(-5000)).toEqual([]);
  });
});

it('says every sentence without a gap', () => {
  const strange = [
    ...sentences({ people: 0, changes: changes(5, { removed: 5 }) }),
    ...sentences({
      people: 10,
      errorRows: 9,
      changes: changes(40, { removed: 9, changed: 30 }),
      export: { people: 10, header: ['A'], sheet: 'B', delimiter: '|', modified: '2026-01-01T00:00:00Z' },
      expected: { header, sheet: 'A', delimiter: '\t', people: 40, lastRunAt: '2026-05-01T00:00:00Z' },
      limits: limitsSchema.parse({ sourceOlderThanDays: 1 }),
    }),
  ];
  expect(strange.length).toBeGreaterThan(9);
  for (const sentence of strange) expect(sentence).toMatch(/^[^{}]*[.]$/);
});
