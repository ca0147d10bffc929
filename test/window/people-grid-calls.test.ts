import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameColumn, type PeopleGridWish } from '../../shared/bridge/people-grid-view';
import { feedSchema } from '../../shared/feed/feed';
import { checkCalls } from '../../electron/engine/check-calls';
import type { FeedPlace } from '../../electron/engine/engine-contract';
import { peopleGridCalls } from '../../electron/engine/people-grid-calls';
import { preparedMemory } from '../../electron/engine/prepared-memory';
import { readingMemory } from '../../electron/engine/reading-memory';

const header = ['UniqueID', 'Name', 'Mail', 'TelephoneNumber'];
const rows = [
  ['10', 'Åsa Öberg', 'asa@example.com', '+46701234567'],
  ['9', 'Bo Ek', 'bo@example.com', 'no phone'],
  ['7', '', 'nobody@example.com', '+46701234569'],
  ['8', 'דָּנָה כהן', 'dana.example.com', '+46701234568'],
  ['11', 'Ärla Ek', '=1+1@example.com', ''],
];
const everybody: PeopleGridWish = { all: true, group: null, severity: null, holds: null, sort: null };

let desk: string;
let place: FeedPlace;
let memory: ReturnType<typeof preparedMemory>;
let calls: ReturnType<typeof peopleGridCalls>;

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'courier-grid-'));
  const path = join(desk, 'staff.csv');
  writeFileSync(path, [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join(''));
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  const feed = feedSchema.parse({
    version: 1,
    id: 'grid',
    name: 'Grid',
    source: { path },
    destination: 'cosafe',
    mapping: Object.fromEntries(header.map((name) => [name, { from: [name] }])),
    leavers: { afterMissing: 1 },
  });
  place = { feed, root: join(desk, 'state'), dataKey: new Uint8Array(32) };
  memory = preparedMemory(readingMemory());
  calls = peopleGridCalls(memory);
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

async function listOf(wish: Partial<PeopleGridWish>, locale: 'en' | 'sv' | 'he' = 'sv') {
  const list = await calls.peopleGrid({ ...place, wish: { ...everybody, ...wish }, locale });
  if (list.is !== 'ready') throw new Error(list.is);
  const answer = await calls.peopleGridRows({ ...place, view: list.view, from: 0, count: 500 });
  if (answer.is !== 'rows') throw new Error(answer.is);
  return { ...list, all: answer.rows, ids: answer.rows.map(({ cells }) => cells[0]) };
}

describe('the grid’s rows', () => {
  it('are as the vendor gets them, or as they were read where nothing can be made of them, with what was found', async () => {
    const { all, people, columns } = await listOf({});
    expect(people).toBe(5);
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const bo = all[1];
    expect(bo).toMatchObject({ row: 3, person: 'Bo Ek' });
    expect(bo?.cells[at('TelephoneNumber')]).toBe('no phone');
    expect(bo?.marks).toEqual([
      {
        column: at('TelephoneNumber'),
        severity: 'warning',
        saying: {
          code: 'phone not understood',
          values: expect.objectContaining({ value: 'no phone', row: 3 }) as never,
        },
      },
    ]);
    expect(all[0]?.cells[at('TelephoneNumber')]).toBe('+46701234567');
    expect(all[0]?.marks).toBeUndefined();
  });

  it('are those of a kind of problem, of a weight, with any problem, or with a text', async () => {
    const { groups } = await checkCalls(memory).check(place);
    const phones = groups.find(({ column }) => column === 'TelephoneNumber');
    expect((await listOf({ all: false, group: phones?.id ?? '' })).ids).toEqual(['9']);
    const found = new Set((await listOf({ all: false })).ids);
    expect(found).toEqual(new Set(['9', '7', '8']));
    for (const severity of ['error', 'warning'] as const) {
      for (const { marks } of (await listOf({ severity })).all)
        expect(marks?.some((mark) => mark.severity === severity)).toBe(true);
    }
    expect((await listOf({ holds: { column: nameColumn, text: 'ASA o' } })).ids).toEqual(['10']);
    expect((await listOf({ holds: { column: 1, text: 'דנה' } })).ids).toEqual(['8']);
    expect((await listOf({ all: false, holds: { column: 1, text: 'asa' } })).ids).toEqual([]);
  });

  it('are sorted as the language does, numbers by value, and back in the export’s order', async () => {
    expect((await listOf({ sort: { column: 0, down: false } })).ids).toEqual(['7', '8', '9', '10', '11']);
    expect((await listOf({ sort: { column: 0, down: true } })).ids).toEqual(['11', '10', '9', '8', '7']);
    const names = async (locale: 'en' | 'sv') =>
      (await listOf({ sort: { column: nameColumn, down: false }, holds: { column: 2, text: 'a' } }, locale)).all
        .map(({ person }) => person)
        .filter((name) => /^[A-Ö]/.test(name));
    expect(await names('sv')).toEqual(['Bo Ek', 'Åsa Öberg', 'Ärla Ek']);
    expect(await names('en')).toEqual(['Ärla Ek', 'Åsa Öberg', 'Bo Ek']);
    expect((await listOf({})).ids).toEqual(['10', '9', '7', '8', '11']);
  });
});

describe('in the grid', () => {
  it('a text is found in every column, onwards and back, around the end', async () => {
    const { view } = await listOf({});
    const find = async (text: string, from: number, back = false) => {
      const found = await calls.peopleGridFind({ ...place, view, find: text, from, back });
      return found.is === 'found' ? found : undefined;
    };
    expect(await find('ek', 0)).toMatchObject({ people: 2, hit: { at: 1, nth: 1, column: 1 } });
    expect(await find('ek', 2)).toMatchObject({ hit: { at: 4, nth: 2 } });
    expect(await find('ek', 5)).toMatchObject({ hit: { at: 1, nth: 1 } });
    expect(await find('ek', 0, true)).toMatchObject({ hit: { at: 4, nth: 2 } });
    expect(await find('ek', -1, true)).toMatchObject({ hit: { at: 4, nth: 2 } });
    expect(await find('no phone', 0)).toMatchObject({ people: 1, hit: { at: 1, column: 4 } });
    expect(await find('nowhere', 0)).toEqual({ is: 'found', people: 0 });
  });

  it('a row is found by its number, or the next one', async () => {
    const { view } = await listOf({ all: false, sort: { column: 0, down: false } });
    const at = (row: number) => calls.peopleGridPlace({ ...place, view, row });
    expect(await at(5)).toEqual({ is: 'place', at: 1, row: 5 });
    expect(await at(2)).toEqual({ is: 'place', at: 2, row: 3 });
    expect(await at(900)).toEqual({ is: 'place', at: 1, row: 5 });
  });

  it('cells are copied as lines that no sheet takes for formulas', async () => {
    const { view } = await listOf({});
    const copied = await calls.peopleGridText({ ...place, view, from: 3, count: 9, columns: [nameColumn, 2] });
    expect(copied).toEqual({
      is: 'text',
      text: "דָּנָה כהן\tdana.example.com\nÄrla Ek\t'=1+1@example.com",
      rows: 2,
    });
  });

  it('a list is gone when there is another, and the older of two questions is not answered', async () => {
    const { view } = await listOf({});
    const [first, second] = await Promise.all([
      calls.peopleGrid({ ...place, wish: everybody, locale: 'en' }),
      calls.peopleGrid({ ...place, wish: { ...everybody, all: false }, locale: 'en' }),
    ]);
    expect(first).toEqual({ is: 'overtaken' });
    expect(second).toMatchObject({ is: 'ready', rows: 3 });
    expect(await calls.peopleGridRows({ ...place, view, from: 0, count: 5 })).toEqual({ is: 'gone' });
    memory.forget('grid');
    if (second.is !== 'ready') throw new Error(second.is);
    expect(await calls.peopleGridRows({ ...place, view: second.view, from: 0, count: 5 })).toEqual({ is: 'gone' });
  });
});
