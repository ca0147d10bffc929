import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markRefused } from '../../electron/run/discard';
import { prepareFeed } from '../../electron/run/prepare-feed';
import type { FeedInput } from '../../shared/feed/feed';
import type { Override } from '../../shared/records/overrides';
import { numbered, staffFeed } from './staff-feed';
import { vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();
const once: Override = {
  key: '2',
  column: 'First name',
  value: 'Björn by hand',
  was: 'Bo',
  once: true,
  since: '2025-03-03T06:00:00.000Z',
};

/** A feed whose overrides may be changed between its runs. */
function bench(overrides: readonly Override[], change: Partial<FeedInput> = {}) {
  const { connection, arrivals, files } = placeAtVendor();
  const feed = staffFeed(connection, (usual) => ({ ...usual, overrides: [...overrides], ...change }));
  const { folder, store, write, run } = feed;
  write(numbered(['Anna', 'Bo', 'Cia']));
  return {
    folder,
    store,
    write,
    run,
    set: (values: readonly Override[]) => feed.change({ overrides: [...values] }),
    /** The first name that person 2 would get now. */
    second: async (at: string) => {
      const ready = await prepareFeed({ loaded: feed.loaded, store, now: `${at}:00.000Z` });
      if (!ready.ok) throw new Error(ready.error.code);
      return ready.value.prepared.records[1]?.values[0];
    },
    sent: () => files().map((name) => readFileSync(join(arrivals, name), 'utf8')),
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
    write(numbered(names));
    expect((await run('2025-03-03T08:00')).outcome).toBe('sent');
    set([later]);
    // Something was sent, but that run began before the value was set.
    expect(await second('2025-03-10T07:00')).toBe('Björn by hand');
    write(numbered(names.slice(0, 6)));
    expect((await run('2025-03-10T08:00')).outcome).toBe('held');
    expect(await second('2025-03-10T09:00')).toBe('Björn by hand');
    expect((await run('2025-03-10T10:00', { approval: { by: 'me', reason: 'they left' } })).outcome).toBe('sent');
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
