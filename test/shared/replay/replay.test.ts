import { describe, expect, it } from 'vitest';
import { dayInName } from '../../../shared/replay/day-in-name';
import { type PastExport, Replay } from '../../../shared/replay/replay';
import { rowsOf } from '../../../shared/table/rows';
import type { Table } from '../../../shared/table/table';
import { limitsSchema } from '../../../shared/verdict/limits';
import { changesVendor } from '../changes/people';

const names = ['Id', 'First name', 'Last name', 'Email', 'Phone', 'Team'];

function table(ids: readonly number[], more: { team?: string; header?: readonly string[] } = {}): Table {
  const header = more.header ?? names;
  return {
    sheet: 'Staff',
    headerRow: 1,
    columns: header.map((name, index) => ({ name, index, type: 'text', samples: [] })),
    rows: rowsOf(
      ids.map((id, at) => ({
        number: at + 2,
        cells: [String(id), `First${id}`, `Last${id}`, `${id}@example.org`, '', more.team ?? 'A'],
      })),
    ),
    skipped: [],
    notes: [],
  };
}

function past(exported: Table): PastExport {
  return {
    table: exported,
    destination: changesVendor,
    mapping: Object.fromEntries(names.map((name) => [name, { from: [name] }])),
    leavers: { afterMissing: 1 },
    limits: limitsSchema.parse({}),
    protectedKeys: [],
    neverSend: [],
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;

function replay(...tables: Table[]) {
  const replayed = new Replay();
  for (const [at, exported] of tables.entries()) replayed.add(day(at + 1), past(exported));
  return replayed.days;
}

describe('a replay', () => {
  it('begins with everybody, and then tells what would have been sent', () => {
    const days = replay(table(upTo(50)), table(upTo(49)), table(upTo(49)), table(upTo(52)));
    expect(days.map(({ outcome }) => outcome)).toEqual(['first', 'sent', 'nothing', 'sent']);
    expect(days[0]).toMatchObject({ added: 50 });
    expect(days[0]?.measures).toBeUndefined();
    expect(days[1]?.measures).toMatchObject({ before: 50, removed: 1, changed: 0, people: 49, peopleBefore: 50 });
    expect(days[3]).toMatchObject({ added: 3, people: 52 });
  });

  it('forgets a day that was held when the next is as it should be', () => {
    const days = replay(table(upTo(50)), table(upTo(20)), table(upTo(50)), table(upTo(49)));
    expect(days.map(({ outcome }) => outcome)).toEqual(['first', 'held', 'nothing', 'sent']);
    expect(days[1]?.holds.map(({ code }) => code)).toEqual(['too many removed', 'row swing']);
  });

  it('holds a reorganisation once, and not every day from then on', () => {
    const days = replay(table(upTo(50)), table(upTo(20)), table(upTo(20)), table(upTo(19)));
    expect(days.map(({ outcome }) => outcome)).toEqual(['first', 'held', 'nothing', 'sent']);
    expect(days[3]?.measures).toMatchObject({ before: 20, removed: 1 });
  });

  it('holds what could not be sent at all for as long as it lasts', () => {
    const without = table(upTo(50), { header: names.map((name) => (name === 'Id' ? 'Number' : name)) });
    const days = replay(table(upTo(50)), without, without, table(upTo(50)));
    expect(days.map(({ outcome }) => outcome)).toEqual(['first', 'held', 'held', 'nothing']);
    expect(replay(table(upTo(5)), table([]))[1]).toMatchObject({ outcome: 'held', people: 0 });
  });

  it('counts people missing over several exports as a feed does', () => {
    const two = (exported: Table): PastExport => ({ ...past(exported), leavers: { afterMissing: 2 } });
    const replayed = new Replay();
    replayed.add(day(1), two(table(upTo(50))));
    expect(replayed.add(day(2), two(table(upTo(49)))).outcome).toBe('nothing');
    expect(replayed.add(day(3), two(table(upTo(49)))).measures).toMatchObject({ removed: 1 });
  });
});

describe('the day in a name', () => {
  it.each([
    ['staff-2026-03-02.xlsx', '2026-03-02'],
    ['Personal_20260302_0815.csv', '2026-03-02'],
    ['20260302081500.csv', '2026-03-02'],
    ['2026030208.csv', undefined],
    ['02.03.2026 staff.csv', '2026-03-02'],
    ['staff 2026-02-30.csv', undefined],
    ['2025-12-31 to 2026-01-31.csv', '2026-01-31'],
    ['2026-03-02 to 2026-02-30.csv', '2026-03-02'],
    ['staff.csv', undefined],
    ['20261302.csv', undefined],
  ])('%s is %s', (name, expected) => {
    expect(dayInName(name)).toBe(expected);
  });
});
