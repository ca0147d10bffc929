import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedSchema } from '../../shared/feed/feed';
import { baselineCalls } from '../../electron/engine/baseline-calls';
import { changesCalls } from '../../electron/engine/changes-calls';
import type { FeedPlace } from '../../electron/engine/engine-contract';
import { preparedMemory } from '../../electron/engine/prepared-memory';
import { readingMemory } from '../../electron/engine/reading-memory';
import { reportCalls } from '../../electron/engine/report-calls';

const header = ['UniqueID', 'Name', 'Mail', 'TelephoneNumber'];
const names = ['Åsa Öberg', 'Bo Ek', 'Cia Dahl', 'דנה כהן', 'Eva Lund', 'Finn Holm', 'Gun Ros', 'Hans Falk'];
const staff = names.map((name, at) => [`${at + 30}`, name, `p${at}@example.com`, `+4670174000${at}`]);

let desk: string;
let place: FeedPlace;
let calls: ReturnType<typeof changesCalls> & ReturnType<typeof reportCalls>;

function write(path: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(path, [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join(''));
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'courier-missing-'));
  const path = join(desk, 'staff.csv');
  const list = join(desk, 'users.csv');
  write(list, staff);
  // Half an export: the last four are gone.
  write(path, staff.slice(0, 4));
  const feed = feedSchema.parse({
    version: 1,
    id: 'missing',
    name: 'Missing',
    source: { path },
    destination: 'cosafe',
    mapping: Object.fromEntries(header.map((name) => [name, { from: [name] }])),
  });
  place = { feed, root: join(desk, 'state'), dataKey: new Uint8Array(32) };
  const memory = preparedMemory(readingMemory());
  const { sha256 } = await baselineCalls(memory).baselineView({ ...place, path: list });
  await baselineCalls(memory).importBaseline({ ...place, path: list, sha256 });
  calls = { ...changesCalls(memory), ...reportCalls(memory) };
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const rows = (find: string, kind: 'all' | 'missing' = 'missing') =>
  calls.changeRows({ ...place, full: false, kind, find, column: null, department: null, offset: 0, limit: 3 });

describe('people who are not in the export, and stay for now', () => {
  it('are listed by name and key, page by page, and for how many exports they have been missing', async () => {
    expect(await calls.changes({ ...place, full: false })).toMatchObject({ verdict: 'held', missing: 4 });
    const page = await rows('');
    expect(page.total).toBe(4);
    expect(page.rows).toEqual(
      ['34 Eva Lund', '35 Finn Holm', '36 Gun Ros'].map((text) => ({
        kind: 'unchanged',
        key: text.slice(0, 2),
        person: text.slice(3),
        row: 0,
        cells: [],
        carried: false,
        missing: { exports: 1, of: 2 },
      })),
    );
  });

  it('are found by name, key and what is known of them', async () => {
    for (const find of ['hans', '37', 'p7@example'])
      expect(
        (await rows(find)).rows.map(({ key }) => key),
        find,
      ).toEqual(['37']);
    expect((await rows('Åsa')).total).toBe(0);
  });

  it('are not among those who change', async () => {
    expect((await rows('', 'all')).total).toBe(0);
  });

  it('are in the report that a person saves', async () => {
    const { bytes } = await calls.changesReport({ ...place, full: false, as: 'csv', locale: 'en' });
    const lines = Buffer.from(bytes).toString('utf8').split('\r\n');
    expect(lines.slice(1, 5)).toEqual(
      ['Eva Lund,34', 'Finn Holm,35', 'Gun Ros,36', 'Hans Falk,37'].map(
        (who) => `${who},not in this export: stays for now (missing from 1 of 2),,,,,`,
      ),
    );
    const page = await calls.changesReport({ ...place, full: false, as: 'html', locale: 'sv' });
    expect(Buffer.from(page.bytes).toString('utf8')).toContain('Hans Falk');
  });
});
