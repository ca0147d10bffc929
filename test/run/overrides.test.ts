import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../../electron/practice/practice-server';
import { credentialsOf } from '../../electron/run/credentials';
import { markRefused } from '../../electron/run/discard';
import type { LoadedFeed } from '../../electron/run/load-feed';
import { prepareFeed } from '../../electron/run/prepare-feed';
import { runFeed } from '../../electron/run/run-feed';
import { feedStore } from '../../electron/store/feed-store';
import { type FeedInput, feedSchema } from '../../shared/feed/feed';
import type { Override } from '../../shared/records/overrides';
import { tempFolder } from './store/temp-folder';

let server: PracticeServer;
let vendor: string;
beforeAll(async () => {
  vendor = mkdtempSync(join(tmpdir(), 'courier-overrides-'));
  server = await startPracticeServer({ folder: vendor });
});
afterAll(async () => {
  await server.stop();
  rmSync(vendor, { recursive: true, force: true });
});

const nobodysSecret = { password: async () => undefined, passphrase: async () => undefined };
const once: Override = {
  key: '2',
  column: 'First name',
  value: 'Björn by hand',
  was: 'Bo',
  once: true,
  since: '2025-03-03T06:00:00.000Z',
};

let benches = 0;

/** A feed whose overrides may be changed between its runs. */
function bench(overrides: readonly Override[], change: Partial<FeedInput> = {}) {
  const folder = tempFolder();
  const place = `in-${(benches += 1)}`;
  mkdirSync(join(vendor, place));
  const { host, port, username, privateKeyFile, hostKey } = server;
  const feed = feedSchema.parse({
    version: 1,
    name: 'Test',
    source: { path: 'staff.csv' },
    destination: 'connecteam',
    settings: { key: 'Employee ID' },
    mapping: {
      'First name': { from: ['Name'] },
      'Last name': { value: 'Test' },
      'Mobile phone': { from: ['Phone'] },
      'Employee ID': { from: ['No'] },
    },
    connection: { host, port, username, privateKeyFile, folder: place, hostKeys: [hostKey] },
    schedule: { at: '08:00', timeZone: 'UTC' },
    overrides,
    ...change,
  });
  const store = feedStore(join(folder, 'state'), 'test');
  let loaded: LoadedFeed = { feed, baseFolder: folder, stateName: 'test' };
  const write = (names: readonly string[]) => {
    const path = join(folder, 'staff.csv');
    const lines = names.map((name, at) => `${at + 1},${name},+4670174${6000 + at}`);
    writeFileSync(path, `No,Name,Phone\r\n${lines.join('\r\n')}\r\n`);
    utimesSync(path, new Date('2025-03-01T00:00:00Z'), new Date('2025-03-01T00:00:00Z'));
  };
  write(['Anna', 'Bo', 'Cia']);
  return {
    folder,
    store,
    write,
    set: (values: readonly Override[]) => {
      loaded = { ...loaded, feed: { ...feed, overrides: [...values] } };
    },
    run: (at: string, more: { reason?: string } = {}) =>
      runFeed({
        loaded,
        store,
        credentials: credentialsOf(nobodysSecret),
        trigger: 'hand',
        now: () => `${at}:00.000Z`,
        ...(more.reason !== undefined && { approval: { by: 'me', reason: more.reason } }),
      }),
    /** The first name that person 2 would get now. */
    second: async (at: string) => {
      const ready = await prepareFeed({ loaded, store, now: `${at}:00.000Z` });
      if (!ready.ok) throw new Error(ready.error.code);
      return ready.value.prepared.records[1]?.values[0];
    },
    sent: () =>
      readdirSync(join(vendor, place))
        .sort()
        .map((name) => readFileSync(join(vendor, place, name), 'utf8')),
  };
}

describe('a value that was set for one file', () => {
  it('goes with the next file, and the export’s value after it', async () => {
    const { run, second, sent } = bench([once]);
    const first = await run('2025-03-03T08:00');
    expect(first).toMatchObject({ outcome: 'sent', setByHand: [{ row: 3, column: 'First name' }] });
    expect(sent()[0]).toContain('Björn by hand');
    expect(await second('2025-03-03T09:00')).toBe('Bo');
    expect(await run('2025-03-08T08:00')).toMatchObject({ outcome: 'sent', counts: { changed: 1 } });
    expect(sent()[1]).toContain('Bo');
  });

  it('outlives runs that were held or failed', async () => {
    const { run, second } = bench([once], { limits: { removedCount: 1, removedPercent: 1 } });
    const broken = bench([once], { connection: undefined });
    expect((await broken.run('2025-03-03T08:00')).outcome).toBe('failed');
    expect(await broken.second('2025-03-03T09:00')).toBe('Björn by hand');
    expect(await second('2025-03-03T07:00')).toBe('Björn by hand');
    expect((await run('2025-03-03T08:00')).outcome).toBe('sent');
  });

  it('outlives a held run, and goes when its file is sent after a yes', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `P${at}`);
    const later = { ...once, was: 'P1', since: '2025-03-10T06:00:00.000Z' };
    const { run, second, sent, write, set } = bench([], {
      leavers: { afterMissing: 1 },
      limits: { removedCount: 1, removedPercent: 1 },
    });
    write(names);
    expect((await run('2025-03-03T08:00')).outcome).toBe('sent');
    set([later]);
    // Something was sent, but that run began before the value was set.
    expect(await second('2025-03-10T07:00')).toBe('Björn by hand');
    write(names.slice(0, 6));
    expect((await run('2025-03-10T08:00')).outcome).toBe('held');
    expect(await second('2025-03-10T09:00')).toBe('Björn by hand');
    expect((await run('2025-03-10T10:00', { reason: 'they left' })).outcome).toBe('sent');
    expect(sent().at(-1)).toContain('Björn by hand');
    expect(await second('2025-03-10T11:00')).toBe('P1');
  });

  it('counts again when the vendor refused that file', async () => {
    const { run, second, store } = bench([once]);
    const { run: name } = await run('2025-03-03T08:00');
    expect(await second('2025-03-03T09:00')).toBe('Bo');
    await markRefused(store, '2025-03-03T10:00:00.000Z', name, 'me');
    expect(await second('2025-03-03T11:00')).toBe('Björn by hand');
  });
});

describe('a value that was set by hand for good', () => {
  it('stays over many files, and is in nobody’s journal', async () => {
    const { once: _once, ...kept } = once;
    const { run, second, folder } = bench([kept]);
    const report = await run('2025-03-03T08:00');
    expect(await second('2025-03-03T09:00')).toBe('Björn by hand');
    expect(JSON.stringify(report)).not.toContain('Björn');
    const state = readdirSync(join(folder, 'state'), { recursive: true, withFileTypes: true });
    const texts = state
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => text.includes('by hand'))).toEqual([]);
  });
});
