import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryTarget } from '../../electron/delivery/target';
import { credentialsOf } from '../../electron/run/credentials';
import type { LoadedFeed } from '../../electron/run/load-feed';
import type { RunReport } from '../../electron/run/report';
import { runFeed } from '../../electron/run/run-feed';
import { feedStore } from '../../electron/store/feed-store';
import { type FeedInput, feedSchema } from '../../shared/feed/feed';
import { type Cut, startLine } from './line';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from './openssh-server';
import { said } from './said';

type Publish = DeliveryTarget['publish'];

/**
 * Short, so that a hole is noticed soon; long enough for a machine that is busy with eight of these. In proportion, as the
 * usual ones: it is by its missing signs of life that a hole is told from a server that does not open its file service.
 */
const deadlines = { connectMs: 3500, operationMs: 1200, endMs: 200, keepAliveMs: 500 };
/** Deliveries under way at once. */
const lanes = 8;
const yesterday = Buffer.from('UniqueID,Name,Mail,Title\nyesterday\n');

let server: OpenSsh;
let desk = '';
let count = 0;
beforeAll(async () => {
  if (!expectsOpenSsh()) return;
  server = await startOpenSsh();
  desk = mkdtempSync(join(tmpdir(), 'courier-cut-'));
  // Few people with a lot to say about each: 100 KB without much to check.
  const rows = Array.from({ length: 40 }, (_, row) =>
    [row + 1, 'Anna Test', `a${row}@example.com`, `+46701746${100 + row}`, randomBytes(1200).toString('hex')].join(','),
  );
  writeFileSync(join(desk, 'staff.csv'), `No,Name,Mail,Phone,Note\r\n${rows.join('\r\n')}\r\n`);
});
afterAll(async () => {
  await server?.stop();
  if (desk) rmSync(desk, { recursive: true, force: true });
});

/** A vendor whose folder is read for its newest file, and two with a fixed name that already holds yesterday’s. */
const feeds: Readonly<Record<Publish, Pick<FeedInput, 'destination' | 'settings' | 'mapping'>>> = {
  'unique name': {
    destination: 'connecteam',
    settings: { key: 'Employee ID' },
    mapping: {
      'First name': { from: ['Name'] },
      'Last name': { value: 'Test' },
      'Mobile phone': { from: ['Phone'] },
      'Employee ID': { from: ['No'] },
      Note: { from: ['Note'] },
    },
  },
  overwrite: { destination: 'cosafe', settings: { publish: 'overwrite' }, mapping: cosafeMapping() },
  'temp then rename': { destination: 'cosafe', mapping: cosafeMapping() },
};

function cosafeMapping(): FeedInput['mapping'] {
  return { UniqueID: { from: ['No'] }, Name: { from: ['Name'] }, Mail: { from: ['Mail'] }, Title: { from: ['Note'] } };
}

interface Bench {
  /** One run of the feed over a line to this port. */
  run(port: number, patience?: typeof deadlines): Promise<RunReport>;
  /** What lies in the vendor’s folder. */
  files(): Map<string, Buffer>;
}

/** A feed with a memory of its own and a folder of its own at the vendor’s. */
function bench(publish: Publish): Bench {
  const folder = `Uploads/${(count += 1)}`;
  const local = join(server.folder, folder);
  mkdirSync(local);
  if (publish !== 'unique name') writeFileSync(join(local, 'cosafe-users.csv'), yesterday);
  const { host, username, hostKey, privateKeyFile } = server;
  const store = feedStore(join(desk, 'state', String(count)), 'cut');
  let minute = 0;
  return {
    run(port, patience) {
      const connection = { host, port, username, privateKeyFile, folder, hostKeys: [hostKey] };
      const feed = feedSchema.parse({
        version: 1,
        name: 'Cut',
        source: { path: 'staff.csv' },
        ...feeds[publish],
        connection,
        schedule: { at: '08:00', timeZone: 'UTC' },
      });
      const loaded: LoadedFeed = { feed, baseFolder: desk, stateName: 'cut' };
      const now = `2025-03-03T08:${String((minute += 1)).padStart(2, '0')}:00.000Z`;
      return runFeed({
        loaded,
        store,
        credentials: credentialsOf({ password: async () => undefined, passphrase: async () => undefined }),
        trigger: 'hand',
        now: () => now,
        ...(patience && { deadlines: patience }),
      });
    },
    files: () => new Map(readdirSync(local).map((name) => [name, readFileSync(join(local, name))])),
  };
}

/** What an undisturbed run sends, and how many bytes its line carries each way. */
async function measure(publish: Publish): Promise<{ right: Buffer; toServer: number; toClient: number }> {
  const proxy = await startLine(server.port);
  const { run, files } = bench(publish);
  expect(await run(proxy.port)).toMatchObject({ outcome: 'sent', verified: 'hash' });
  await proxy.stop();
  const [right] = files().values();
  return { right: right ?? Buffer.alloc(0), ...proxy.counted };
}

/** What came of one cut: how it ended, and how many more runs it took until the vendor had the file. */
interface Settled {
  readonly outcome: RunReport['outcome'];
  readonly runs: number;
}

/** One run over a line with a cut, then runs over a whole line until it is sent; every word is held against the folder. */
async function cutAndSettle(publish: Publish, cut: Cut, right: Buffer): Promise<Settled> {
  const { run, files } = bench(publish);
  const proxy = await startLine(server.port, cut);
  const first = await run(proxy.port, deadlines);
  await proxy.stop();
  // What was still under way inside the server comes to rest.
  await pause(50);

  const message = (): string =>
    JSON.stringify({ publish, cut, first, there: [...files()].map(([name, bytes]) => [name, bytes.length]) });
  const { outcome, file = '', fault } = first;
  expect(['sent', 'failed', 'unknown'], message()).toContain(outcome);
  if (fault) {
    said(fault);
    expect(fault.decision, message()).toBe('retry');
  }
  const named = files().get(file.split('/').pop() ?? '');
  if (outcome === 'sent') expect(named?.equals(right), message()).toBe(true);
  // "failed" promises that nobody can read anything of it.
  if (outcome === 'failed') expect(readable(files(), publish), message()).toEqual([]);

  const wasThere = outcome === 'unknown' && named?.equals(right) === true;
  let runs = 0;
  for (let last = first; last.outcome !== 'sent' && last.outcome !== 'nothing';) {
    runs += 1;
    expect(runs, message()).toBeLessThan(4);
    last = await run(server.port);
    if (runs === 1 && outcome === 'unknown') expect(last.settled?.run, message()).toBe(first.run);
    if (runs === 1 && wasThere) expect(last.settled?.as, message()).toBe('delivered');
  }
  const left = [...files()];
  expect(left.length, message()).toBe(1);
  expect(left[0]?.[1].equals(right), message()).toBe(true);
  return { outcome, runs };
}

/** Files that a vendor would read and that are not yesterday’s. */
function readable(files: Map<string, Buffer>, publish: Publish): string[] {
  return [...files]
    .filter(([, bytes]) => bytes.length > 0 && !bytes.equals(yesterday))
    .map(([name]) => name)
    .filter((name) => publish !== 'temp then rename' || !name.endsWith('.part'));
}

/** A third in the log-in, a third over the whole, a third near the end, where the close and the checks are asked for. */
function places(total: number, parts: number): number[] {
  const spread = (span: number, many: number): number[] =>
    Array.from({ length: many }, (_, i) => Math.floor((span * (i + 0.5)) / many));
  const third = Math.floor(parts / 3);
  return [
    ...spread(3600, third),
    ...spread(total, parts - 2 * third),
    ...spread(900, third).map((back) => total - 1 - back),
  ];
}

describe.skipIf(!expectsOpenSsh())('a link that is cut, at 204 places', () => {
  it.each(['unique name', 'overwrite', 'temp then rename'] as const)(
    '%s: never said to be sent unless it is, and one file in the end',
    async (publish) => {
      const { right, toServer, toClient } = await measure(publish);
      expect(right.length).toBeGreaterThan(90_000);
      const kinds = { how: ['reset', 'end', 'hole'], lines: ['first', 'for good', 'all'] } as const;
      const cuts = [
        ...places(toServer, 40).map((at) => ({ way: 'to the server', at }) as const),
        ...places(toClient, 28).map((at) => ({ way: 'to the client', at }) as const),
      ].map((place, index): Cut => {
        const how = kinds.how[index % 3] ?? 'reset';
        return { ...place, how, lines: kinds.lines[Math.floor(index / 3) % 3] ?? 'first' };
      });
      const outcomes: RunReport['outcome'][] = [];
      await inLanes(cuts, async (cut) => {
        const { outcome, runs } = await cutAndSettle(publish, cut, right);
        outcomes.push(outcome);
        expect(runs).toBe(outcome === 'sent' ? 0 : 1);
      });
      expect(outcomes).toHaveLength(68);
      // The places cover the log-in, the data and what comes after the file was safe.
      expect(new Set(outcomes)).toEqual(new Set(['sent', 'failed', 'unknown']));
    },
    180_000,
  );
});

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const item of left) {
      if (failed) return;
      await work(item).catch((problem: unknown) => {
        failed = true;
        throw problem;
      });
    }
  };
  // All come to rest, also when one has failed, before the folders are removed.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
