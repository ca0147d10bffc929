import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Feed, feedSchema } from '../../shared/feed/feed';
import { cellStoryCalls } from '../../electron/engine/cell-story-calls';
import type { EngineEvent, FeedPlace } from '../../electron/engine/engine-contract';
import { preparedMemory } from '../../electron/engine/prepared-memory';
import { readingMemory } from '../../electron/engine/reading-memory';

const header = ['UniqueID', 'Name', 'Mail', 'TelephoneNumber'];
const people = 30_000;
const desk = mkdtempSync(join(tmpdir(), 'courier-memory-'));
const path = join(desk, 'staff.csv');
let told: EngineEvent[] = [];
let memory: ReturnType<typeof preparedMemory>;

afterAll(() => rmSync(desk, { recursive: true, force: true }));
beforeEach(() => {
  save(people);
  told = [];
  memory = preparedMemory(readingMemory(), undefined, (event) => told.push(event), { quiet: 0, every: 0 });
});

function save(count: number): void {
  const rows = Array.from({ length: count }, (_, at) => [
    `${at}`,
    `Åsa Öberg ${at}`,
    `p${at}@example.com`,
    `070-${1e6 + at}`,
  ]);
  writeFileSync(path, [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join(''));
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
}

function placeOf(more: Partial<Feed> = {}): FeedPlace {
  const feed = feedSchema.parse({
    version: 1,
    id: 'memory',
    name: 'Memory',
    source: { path },
    destination: 'cosafe',
    settings: { defaultCountry: 'SE' },
    mapping: Object.fromEntries(header.map((name) => [name, { from: [name] }])),
    leavers: { afterMissing: 1 },
    ...more,
  });
  return { feed, root: join(desk, 'state'), dataKey: new Uint8Array(32) };
}

const otherMapping = { UniqueID: { from: ['UniqueID'] }, Name: { from: ['Mail'] } };

describe('what was checked', () => {
  it('is not checked again for the same file and the same rules, and what would change stands on it', async () => {
    const first = await memory.checkNow(placeOf());
    expect(first.prepared.records).toHaveLength(people);
    expect((await memory.checked(placeOf())).prepared).toBe(first.prepared);
    expect((await memory.checkNow(placeOf())).prepared).toBe(first.prepared);
    const changes = await memory.fresh(placeOf(), false);
    expect(changes.prepared.records).toBe(first.prepared.records);
    expect(changes.prepared.changes.counts.added).toBe(people);
    // A limit has no say in what is wrong with people.
    const other = placeOf({ neverSend: ['1'] });
    expect((await memory.fresh(other, true)).prepared.records).toBe(first.prepared.records);
    expect((await memory.fresh(other, true)).prepared.changes.neverSent).toBe(1);
  });

  it('still knows what was set by hand', async () => {
    const by = { key: '1', column: 'Name', value: 'Åsa Ek', was: 'Åsa Öberg 1' };
    const { overrides } = cellStoryCalls(memory);
    await memory.checkNow(placeOf({ overrides: [by] }));
    expect(await overrides(placeOf({ overrides: [by] }))).toMatchObject([{ key: '1', is: 'used' }]);
    // As for whoever comes back to the page: the feed is read anew, the export is not.
    await memory.checkNow(placeOf({ overrides: [{ ...by }] }));
    expect(await overrides(placeOf({ overrides: [by] }))).toMatchObject([{ key: '1', is: 'used' }]);
  });

  it('is checked anew for another mapping, and for another file', async () => {
    const first = await memory.checkNow(placeOf());
    const other = await memory.checkNow(placeOf({ mapping: otherMapping }));
    expect(other.prepared.records).not.toBe(first.prepared.records);
    expect(other.prepared.records[1]?.values[1]).toBe('p1@example.com');
    save(10);
    expect((await memory.checkNow(placeOf({ mapping: otherMapping }))).prepared.records).toHaveLength(10);
    memory.forget('memory');
    save(20);
    expect((await memory.checked(placeOf())).prepared.records).toHaveLength(20);
  });

  it('is checked once for all who ask meanwhile, and everything else has its turn', async () => {
    let going = true;
    let turns = 0;
    const others = (async () => {
      while (going) {
        await otherWork();
        turns += told.some(({ event }) => event === 'checking') ? 1 : 0;
      }
    })();
    const asked = [memory.checkNow(placeOf()), memory.checkNow(placeOf()), memory.fresh(placeOf(), false)] as const;
    const [one, two, three] = await Promise.all(asked);
    going = false;
    await others;
    expect(two.prepared).toBe(one.prepared);
    expect(three.prepared.records).toBe(one.prepared.records);
    expect(turns).toBeGreaterThan(3);
  });

  it('tells how far it has come, and never goes back', async () => {
    await memory.checkNow(placeOf());
    const heard = told.flatMap((event) => (event.event === 'checking' ? [event] : []));
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.every((event) => event.people === people && event.feed === 'memory')).toBe(true);
    const shares = heard.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('ends where the feed was changed meanwhile, and the next answer is of the feed as it is now', async () => {
    // The file is read by now: only the checks are left.
    await memory.checkNow(placeOf({ mapping: { UniqueID: { from: ['UniqueID'] } } }));
    const old = memory.checkNow(placeOf());
    const now = memory.checkNow(placeOf({ mapping: otherMapping }));
    await expect(old).rejects.toMatchObject({ fault: { code: 'reading stopped' } });
    expect((await now).prepared.records[1]?.values[1]).toBe('p1@example.com');
    // What was ended is not remembered.
    expect((await memory.checked(placeOf())).prepared.records[1]?.values[1]).toBe('Åsa Öberg 1');
  });
});
