import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedSchema } from '../../shared/feed/feed';
import { baselineCalls } from '../../electron/engine/baseline-calls';
import { changesCalls } from '../../electron/engine/changes-calls';
import { checkCalls } from '../../electron/engine/check-calls';
import type { FeedPlace } from '../../electron/engine/engine-contract';
import { preparedMemory } from '../../electron/engine/prepared-memory';
import { readingMemory } from '../../electron/engine/reading-memory';
import { reportCalls } from '../../electron/engine/report-calls';

// An account's template without a column for those who left.
const header = ['First name', 'Last name', 'Mobile phone'];
const names = ['Åsa Öberg', 'Bo Ek', 'Cia Dahl', 'Dag Lind', 'Eva Lund', 'Finn Holm', 'Gun Ros', 'Hans Falk'];
const staff = names.map((name, at) => [...name.split(' '), `+4670174060${at}`]);

let desk: string;
let place: FeedPlace;
let calls: ReturnType<typeof changesCalls> & ReturnType<typeof reportCalls> & ReturnType<typeof checkCalls>;

function write(path: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(path, [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join(''));
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'courier-by-hand-'));
  const path = join(desk, 'staff.csv');
  const list = join(desk, 'users.csv');
  const template = join(desk, 'template.csv');
  write(template, []);
  write(list, staff);
  // Bo has left, Cia has another name, and Eva stands there twice.
  write(path, [staff[0]!, ['Cia', 'Ny', staff[2]![2]!], ...staff.slice(3), staff[4]!]);
  const feed = feedSchema.parse({
    version: 1,
    id: 'by-hand',
    name: 'By hand',
    source: { path },
    destination: 'connecteam',
    settings: { template },
    leavers: { afterMissing: 1 },
    mapping: Object.fromEntries(header.map((name) => [name, { from: [name] }])),
  });
  place = { feed, root: join(desk, 'state'), dataKey: new Uint8Array(32) };
  const memory = preparedMemory(readingMemory());
  const { sha256 } = await baselineCalls(memory).baselineView({ ...place, path: list });
  await baselineCalls(memory).importBaseline({ ...place, path: list, sha256 });
  calls = { ...changesCalls(memory), ...reportCalls(memory), ...checkCalls(memory) };
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe('people who left a vendor that no file can tell so', () => {
  it('are listed by name, and told to be removed by hand', async () => {
    expect(await calls.changes({ ...place, full: false })).toMatchObject({ leaving: 'by-hand', byHand: 1 });
    const wish = { ...place, full: false, find: '', column: null, department: null, offset: 0, limit: 10 };
    const { rows } = await calls.changeRows({ ...wish, kind: 'by-hand' });
    expect(rows.map(({ person, leaver }) => [person, leaver])).toEqual([['Bo Ek', 'missing']]);
  });

  it('are not called archived in the list that a person saves', async () => {
    const { bytes } = await calls.changesReport({ ...place, full: false, as: 'html', locale: 'en' });
    const page = Buffer.from(bytes).toString('utf8');
    expect(page).toContain('to be removed there by hand');
    expect(page).not.toMatch(/archived|sent again/u);
  });
});

describe('a row that says the same as another one', () => {
  it('is no person of its own among those who are ready', async () => {
    expect(await calls.check(place)).toMatchObject({ people: 7, ready: 7, setAside: 0 });
  });
});
