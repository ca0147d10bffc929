import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../electron/engine/engine-contract';
import { readingMemory } from '../../electron/engine/reading-memory';
import { sourceView } from '../../electron/engine/source-view';
import { type Feed, feedSchema } from '../../shared/feed/feed';
import type { RunEvent } from '../../shared/history/run-event';

const everyWord = { quiet: 0, every: 0 };
let folder: string;
let large: string;
let small: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-reading-'));
  large = write('large.csv', 100_000);
  small = write('small.csv', 20);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, people: number): string {
  const path = join(folder, name);
  const lines = ['Employee number,Name,E-mail,Mobile'];
  for (let at = 0; at < people; at++)
    lines.push(`${100_000 + at},Anna Öberg ${at},a${at}@x.example,+4670${1_000_000 + at}`);
  writeFileSync(path, lines.join('\n'));
  utimesSync(path, 1_790_000_000, 1_790_000_000);
  return path;
}

function feedOf(source: Feed['source'], more: object = {}): Feed {
  return feedSchema.parse({ version: 1, id: 'one', name: 'One', source, destination: 'cosafe', ...more });
}

describe('reading for the screen', () => {
  it('reads a file once for all who ask, and again when it changed', async () => {
    const memory = readingMemory();
    const feed = feedOf({ path: small });
    const [one, two] = await Promise.all([memory.see(feed), memory.see(feed)]);
    expect(one.ok && two.ok && one.value === two.value).toBe(true);
    const again = await memory.see(feed);
    expect(again.ok && one.ok && again.value === one.value).toBe(true);
    appendFileSync(small, '\n99,New,n@x.example,+46701');
    const changed = await memory.read(feed);
    expect(changed.ok && changed.value.reading.table.rows.count).toBe(21);
  });

  it('tells how far it has come, never going back, and can be stopped for everybody who waits', async () => {
    const told: EngineEvent[] = [];
    let stopping = false;
    const memory = readingMemory((event) => {
      told.push(event);
      if (stopping && told.length === 2) memory.cancel('one');
    }, everyWord);
    const before = await memory.see(feedOf({ path: small }));
    const feed = feedOf({ path: large });
    told.length = 0;
    stopping = true;
    const [one, two] = await Promise.all([memory.see(feed), memory.read(feed)]);
    expect(one.ok || one.error.code).toBe('reading stopped');
    expect(two.ok || two.error.code).toBe('reading stopped');
    const shares = told.map((event) => (event.event === 'reading' && event.feed === 'one' ? (event.share ?? -1) : -1));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBeLessThan(1);
    // What was there before is still known, and not read again.
    const after = await memory.see(feedOf({ path: small }));
    expect(before.ok && after.ok && after.value === before.value).toBe(true);
    // Another feed's reading goes on.
    memory.cancel('two');
  });

  it('tells the end to whoever heard of the way, and nothing of a reading that was over at once', async () => {
    const told: (number | undefined)[] = [];
    const tell = (event: EngineEvent): void => void (event.event === 'reading' && told.push(event.share));
    // One word on the way, and no time for another.
    await readingMemory(tell, { quiet: 0, every: 60_000 }).see(feedOf({ path: large }));
    expect(told).toHaveLength(2);
    expect(told[0]).toBeLessThan(1);
    expect(told[1]).toBe(1);
    told.length = 0;
    await readingMemory(tell, { quiet: 60_000, every: 0 }).see(feedOf({ path: large }));
    expect(told).toEqual([]);
  });
});

describe('what the page is told beside the file itself', () => {
  const now = '2026-03-02T08:00:00.000Z';
  const read = (people: number, day: number): RunEvent => ({
    event: 'read',
    at: `2026-02-${String(day).padStart(2, '0')}T07:00:00.000Z`,
    run: `run ${day}`,
    export: `hash${day}@2026-02-${String(day).padStart(2, '0')}T06:00:00.000Z`,
    day: `2026-02-${String(day).padStart(2, '0')}`,
    people,
    header: [],
    sheet: '',
    strikes: '',
  });
  async function view(feed: Feed, events: readonly RunEvent[], fitting: readonly string[] = []) {
    const seen = await readingMemory().see(feed);
    if (!seen.ok) throw new Error(seen.error.code);
    const { found } = sourceView(seen.value, feed, { events, fitting, now });
    return found ?? expect.fail('nothing found');
  }

  it('says in the hold’s own words when there are far fewer people than last time, or none', async () => {
    const few = write('few.csv', 20);
    expect((await view(feedOf({ path: few }), [read(60, 20)])).swing).toEqual({
      code: 'row swing',
      values: { before: 60, after: 20, difference: 40, limit: 18, way: 'fewer' },
    });
    const same = await view(feedOf({ path: few }), [read(22, 20)]);
    expect([same.swing, same.peopleBefore]).toEqual([undefined, 22]);
    expect((await view(feedOf({ path: write('none.csv', 0) }), [read(60, 20)])).swing?.code).toBe('empty');
    expect((await view(feedOf({ path: few }), [])).swing).toBeUndefined();
  });

  it('says what is not as it was when a person agreed to it', async () => {
    const path = write('differs.csv', 20);
    const header = ['Employee number', 'Name', 'E-mail', 'Mobile'];
    const agreed = feedOf({ path, header, found: { sheet: '', delimiter: ',' } });
    expect((await view(agreed, [])).differs).toEqual([]);
    const other = feedOf({ path, header: [...header, 'Team'], found: { sheet: 'Staff', delimiter: ';' } });
    expect((await view(other, [])).differs.map(({ code }) => code)).toEqual([
      'header changed',
      'kind of file changed',
      'delimiter changed',
    ]);
  });

  it('says when an export is older than the feed allows, or than usual', async () => {
    const path = write('old.csv', 20);
    utimesSync(path, new Date('2026-02-27T06:00:00Z'), new Date('2026-02-27T06:00:00Z'));
    const zone = { schedule: { at: '08:00', timeZone: 'UTC' } };
    const daily = Array.from({ length: 12 }, (_, at) => read(20, 16 + at));
    expect((await view(feedOf({ path }, zone), daily)).age).toEqual({
      missed: ['2026-02-28', '2026-03-01', '2026-03-02'],
    });
    expect((await view(feedOf({ path }, zone), [])).age).toEqual({ missed: [] });
    const files = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, 1, 16 + at, 6)).toISOString());
    expect((await view(feedOf({ path }, zone), [], files)).age.missed).toHaveLength(3);
    const limited = { ...zone, limits: { sourceOlderThanDays: 2 } };
    expect((await view(feedOf({ path }, limited), [])).age).toEqual({ limitPassed: 2, missed: [] });
  });
});
