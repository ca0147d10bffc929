import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentialsOf } from '../../electron/run/credentials';
import type { LoadedFeed } from '../../electron/run/load-feed';
import type { RunReport } from '../../electron/run/report';
import type { RunRequest } from '../../electron/run/run-context';
import { runFeed } from '../../electron/run/run-feed';
import { type FeedStore, feedStore, readPast } from '../../electron/store/feed-store';
import { copyOf } from '../../electron/store/journal';
import type { FeedState } from '../../shared/history/feed-state';
import { type FeedInput, feedSchema } from '../../shared/feed/feed';
import { tempFolder } from '../run/store/temp-folder';

export type People = Readonly<Record<string, string>>;
export const everybody: People = { 1: 'Anna', 2: 'Bo', 3: 'Cia', 4: 'Dan', 5: 'Eva', 6: 'Finn' };

/** A feed with a memory of its own, to a server that takes the password "right" and files into "Uploads". */
export interface FeedDesk {
  readonly store: FeedStore;
  readonly loaded: LoadedFeed;
  /** Writes the export: names by employee number. */
  write(people: People): void;
  /** One run at that minute, "2025-03-03T08:00" UTC. */
  run(at: string, more?: Partial<RunRequest>): Promise<RunReport>;
  state(): FeedState;
  /** As if the process had died when it had begun to send, or before it wrote down what came of it. */
  dieBefore(event: 'delivered', run: string): void;
}

const deadlines = { connectMs: 2000, operationMs: 1000, endMs: 100, keepAliveMs: 5000 };

/** @param change what this feed has that others have not */
export function feedDesk(
  server: { readonly host: string; readonly port: number; readonly hostKey: string },
  change: (feed: FeedInput) => FeedInput = (feed) => feed,
): FeedDesk {
  const folder = tempFolder();
  const { host, port, hostKey } = server;
  const feed = feedSchema.parse(
    change({
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
      connection: { host, port, username: 'courier', folder: 'Uploads', hostKeys: [hostKey] },
      schedule: { at: '08:00', timeZone: 'UTC' },
    }),
  );
  const loaded: LoadedFeed = { feed, baseFolder: folder, stateName: 'test' };
  const store = feedStore(join(folder, 'state'), 'test');
  return {
    store,
    loaded,
    write(people) {
      const path = join(folder, 'staff.csv');
      const lines = Object.entries(people).map(
        ([number, name], at) =>
          `${number},${name},+4670174${6000 + at + Number(number) * 7},${name.toLowerCase()}@example.com`,
      );
      writeFileSync(path, `No,Name,Phone,Mail\r\n${lines.join('\r\n')}\r\n`);
      utimesSync(path, new Date('2025-03-01T00:00:00Z'), new Date('2025-03-01T00:00:00Z'));
    },
    run: (at, more = {}) =>
      runFeed({
        loaded,
        store,
        credentials: credentialsOf({ password: async () => 'right' }),
        trigger: 'hand',
        now: () => `${at}:00.000Z`,
        deadlines,
        ...more,
      }),
    state() {
      const past = readPast(store);
      if (!past.ok) throw new Error(past.error.code);
      return past.value.state;
    },
    dieBefore(event, run) {
      const lines = readFileSync(store.folder.journal, 'utf8').split('\n');
      const end = lines.findIndex((line) => line.includes(`"event":"${event}"`) && line.includes(run));
      if (end < 0) throw new Error(`no ${event} of ${run}`);
      rmSync(copyOf(store.folder.journal));
      writeFileSync(
        store.folder.journal,
        lines
          .slice(0, end)
          .map((line) => `${line}\n`)
          .join(''),
      );
    },
  };
}

/** The same people to Cosafe: everybody every time, under one agreed name. */
export function toCosafe(feed: FeedInput): FeedInput {
  return {
    ...feed,
    destination: 'cosafe',
    settings: { publish: 'overwrite' },
    mapping: { UniqueID: { from: ['No'] }, Name: { from: ['Name'] }, Mail: { from: ['Mail'] } },
  };
}
