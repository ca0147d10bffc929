import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineHandlers } from '../../electron/engine/engine-handlers';
import type { EngineHandlers, FeedPlace } from '../../electron/engine/engine-contract';
import { credentialsOf } from '../../electron/run/credentials';
import type { LoadedFeed } from '../../electron/run/load-feed';
import type { RunReport } from '../../electron/run/report';
import type { RunRequest } from '../../electron/run/run-context';
import { runFeed } from '../../electron/run/run-feed';
import { type FeedStore, feedStore } from '../../electron/store/feed-store';
import { type Feed, type FeedInput, feedSchema } from '../../shared/feed/feed';
import { tempFolder } from './store/temp-folder';
import type { VendorPlace } from './vendor-server';

/** One person of the made-up export. */
export interface Staff {
  readonly name: string;
  readonly phone?: string;
  readonly status?: string;
}

/** A feed with a real server, and the engine that tells its history. */
export interface HistoryFeed {
  readonly store: FeedStore;
  readonly engine: EngineHandlers;
  readonly place: FeedPlace;
  /** Changes the feed from now on. */
  feed(change: Partial<Feed>): void;
  /** Writes the export, by employee number. */
  write(people: Readonly<Record<string, Staff | string>>): void;
  run(at: string, more?: Partial<RunRequest>): Promise<RunReport>;
  /** The newest file that arrived, as text. */
  arrived(): string;
  files(): string[];
}

export function historyFeed(
  { connection, arrivals, files }: VendorPlace,
  vendor: 'connecteam' | 'cosafe',
): HistoryFeed {
  const folder = tempFolder();
  const input: FeedInput = {
    version: 1,
    id: 'test',
    name: 'Test',
    source: { path: join(folder, 'staff.csv') },
    destination: vendor,
    ...(vendor === 'connecteam' && { settings: { key: 'Employee ID' } }),
    mapping:
      vendor === 'connecteam'
        ? {
            'First name': { from: ['Name'] },
            'Last name': { value: 'Test' },
            'Mobile phone': { from: ['Phone'] },
            'Employee ID': { from: ['No'] },
          }
        : {
            UniqueID: { from: ['No'] },
            Name: { from: ['Name'] },
            Telephone: { from: ['Phone'] },
            Mail: { from: ['Mail'] },
          },
    connection,
    leavers: { status: { from: 'Status', left: ['Left'] } },
    schedule: { at: '08:00', timeZone: 'UTC' },
  };
  let feed = feedSchema.parse(input);
  const root = join(folder, 'state');
  const dataKey = Buffer.alloc(32, 7);
  const store = feedStore(root, 'test', { load: async () => dataKey });
  return {
    store,
    engine: engineHandlers(() => undefined),
    get place() {
      return { feed, root, dataKey };
    },
    files,
    arrived: () => readFileSync(join(arrivals, files().at(-1) ?? ''), 'utf8'),
    feed: (change) => {
      feed = { ...feed, ...change };
    },
    write(people) {
      const path = join(folder, 'staff.csv');
      const lines = Object.entries(people).map(([number, person]) => {
        const { name, phone, status = 'Active' } = typeof person === 'string' ? { name: person } : person;
        return `${number},${name},${phone ?? `+4670174${String(6000 + Number(number) * 7)}`},${status},p${number}@example.com`;
      });
      writeFileSync(path, `No,Name,Phone,Status,Mail\r\n${lines.join('\r\n')}\r\n`);
      utimesSync(path, new Date('2025-03-01T00:00:00Z'), new Date('2025-03-01T00:00:00Z'));
    },
    run: (at, more = {}) => {
      const loaded: LoadedFeed = { feed, baseFolder: folder, stateName: 'test' };
      return runFeed({
        loaded,
        store,
        credentials: credentialsOf({ password: async () => undefined, passphrase: async () => undefined }),
        trigger: 'hand',
        now: () => `${at}:00.000Z`,
        ...more,
      });
    },
  };
}
