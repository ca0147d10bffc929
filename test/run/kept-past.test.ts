import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareFeed, type PrepareRequest, readFeedSource } from '../../electron/run/prepare-feed';
import type { FeedStore } from '../../electron/store/feed-store';
import { fault, FaultError } from '../../shared/fault';
import { err } from '../../shared/result';
import { everybody, staffFeed } from './staff-feed';
import { vendorServer } from './vendor-server';

const placeAtVendor = vendorServer();
const readingStopped = fault('reading stopped', 'person');
const now = '2025-03-04T08:00:00.000Z';
/** A feed whose vendor has six people; since then one was added to its export, and one is gone from it. */
async function bench() {
  const { connection, files } = placeAtVendor();
  const feed = staffFeed(connection);
  const { store, source, loaded, run, write } = feed;
  write(everybody);
  expect(await run('2025-03-03T08:00')).toMatchObject({ outcome: 'sent' });
  const { 1: _anna, ...without } = everybody;
  write({ ...without, 7: 'Gun' });
  return {
    store,
    source,
    loaded,
    run,
    prepare: (more: Partial<PrepareRequest> = {}) => prepareFeed({ loaded, store, now, ...more }),
    files,
    roster: () => join(store.folder.kept, feed.state().deliveries.at(-1)?.roster ?? 'none'),
  };
}

/** The same store, telling when kept files are read. */
function watched(store: FeedStore, on: { begun?: () => void; before?: () => Promise<void>; ended?: () => void }) {
  return {
    ...store,
    kept: {
      ...store.kept,
      read: async (name: string) => {
        on.begun?.();
        await on.before?.();
        const bytes = await store.kept.read(name);
        on.ended?.();
        return bytes;
      },
    },
  };
}

/** A byte near its end is another. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('what the vendor may hold', () => {
  it('is being read before the export is', async () => {
    const { store, loaded, prepare } = await bench();
    let begun = () => {};
    const isBegun = new Promise<void>((done) => (begun = done));
    const ready = await prepare({
      store: watched(store, { begun }),
      source: async () => {
        // Waits for good where the kept files are only opened afterwards.
        await isBegun;
        return readFeedSource(loaded);
      },
    });
    expect(ready).toMatchObject({ ok: true, value: { prepared: { changes: { counts: { added: 1, changed: 0 } } } } });
    expect(ready.ok && ready.value.prepared.changes.missing).toMatchObject([{ key: '1', missingExports: 1 }]);
  });

  it('is waited for, however soon the export was read', async () => {
    const { store, loaded, prepare } = await bench();
    let read = () => {};
    const isRead = new Promise<void>((done) => (read = done));
    const ready = await prepare({
      store: watched(store, { before: () => isRead }),
      source: () => readFeedSource(loaded),
      onRead: read,
    });
    expect(ready).toMatchObject({ ok: true, value: { prepared: { changes: { counts: { added: 1, changed: 0 } } } } });
  });

  it('stops the run when it is damaged, and nothing is sent', async () => {
    const { roster, prepare, run, files } = await bench();
    const before = files();
    damage(roster());
    expect(await prepare()).toMatchObject({ ok: false, error: { code: 'kept file unreadable', decision: 'person' } });
    expect(await run('2025-03-04T08:00')).toMatchObject({ outcome: 'failed', fault: { code: 'kept file unreadable' } });
    expect(files()).toEqual(before);
  });

  it('is told of only after what is wrong with the export', async () => {
    const { roster, source, prepare, run, files } = await bench();
    const before = files();
    damage(roster());
    rmSync(source);
    expect(await prepare()).toMatchObject({ ok: false, error: { code: 'source not found' } });
    expect(await run('2025-03-04T08:00')).toMatchObject({ outcome: 'failed', fault: { code: 'source not found' } });
    expect(files()).toEqual(before);
  });

  it('is told of only after a damaged journal, and that after the export', async () => {
    const { store, source, prepare } = await bench();
    for (const file of readdirSync(store.folder.journal.replace(/[^/\\]*$/, '')).filter((name) => /jsonl$/.test(name)))
      writeFileSync(join(store.folder.journal.replace(/[^/\\]*$/, ''), file), '{"sum":"0"}\n{"sum":"1"}\n');
    expect(await prepare()).toMatchObject({ ok: false, error: { code: 'state damaged' } });
    rmSync(source);
    expect(await prepare()).toMatchObject({ ok: false, error: { code: 'source not found' } });
  });

  it('is not read any more once a fault of the export was answered', async () => {
    const { store, prepare } = await bench();
    let open = 0;
    const answer = await prepare({
      store: watched(store, { begun: () => (open += 1), ended: () => (open -= 1) }),
      source: async () => err(fault('source not found', 'person')),
    });
    expect([answer.ok, open]).toEqual([false, 0]);
  });

  it('may even fail to answer while the reading of the export is stopped: that is told, and nothing else', async () => {
    const { store, prepare } = await bench();
    const broken = watched(store, { before: () => Promise.reject(new Error('out of memory')) });
    const stopped = prepare({ store: broken, source: () => Promise.reject(new FaultError(readingStopped)) });
    await expect(stopped).rejects.toMatchObject({ fault: { code: 'reading stopped' } });
    await expect(prepare({ store: broken })).rejects.toThrow('out of memory');
  });
});
