import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentialsOf } from '../../electron/run/credentials';
import type { LoadedFeed } from '../../electron/run/load-feed';
import type { RunReport } from '../../electron/run/report';
import type { RunRequest } from '../../electron/run/run-context';
import { runFeed } from '../../electron/run/run-feed';
import { type FeedStore, feedStore, readPast } from '../../electron/store/feed-store';
import { copyOf } from '../../electron/store/journal';
import { type Feed, type FeedInput, feedSchema } from '../../shared/feed/feed';
import type { FeedState } from '../../shared/history/feed-state';
import { tempFolder } from './store/temp-folder';

export type ConnectionInput = NonNullable<FeedInput['connection']>;

/** First names by employee number. */
export type People = Readonly<Record<string, string>>;
export const everybody: People = { 1: 'Anna', 2: 'Bo', 3: 'Cia', 4: 'Dan', 5: 'Eva', 6: 'Finn' };

/** People with employee numbers from 1. */
export function numbered(names: readonly string[]): People {
  return Object.fromEntries(names.map((name, at) => [String(at + 1), name]));
}

/** A feed of a made-up export with a memory of its own. */
export interface StaffFeed {
  readonly folder: string;
  /** Path of the export. */
  readonly source: string;
  readonly store: FeedStore;
  readonly loaded: LoadedFeed;
  /** Changes the feed from now on. */
  change(part: Partial<Feed>): void;
  /** Writes the export anew; its last change is always the same moment. */
  write(people: People): void;
  /** One run at that minute, "2025-03-03T08:00" UTC. */
  run(at: string, more?: Partial<RunRequest>): Promise<RunReport>;
  state(): FeedState;
  /** As if the process had died before it wrote down that the file of a run had arrived. */
  forgetDelivered(run: string): void;
}

const noSecret = { password: async () => undefined, passphrase: async () => undefined };

/**
 * @param change what this feed has that others have not
 * @param always what all its runs have in common
 */
export function staffFeed(
  connection: ConnectionInput,
  change: (feed: FeedInput) => FeedInput = (feed) => feed,
  always: Partial<RunRequest> = {},
): StaffFeed {
  const folder = tempFolder();
  const source = join(folder, 'staff.csv');
  let feed = feedSchema.parse(
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
      connection,
      schedule: { at: '08:00', timeZone: 'UTC' },
    }),
  );
  const store = feedStore(join(folder, 'state'), 'test');
  const loaded = (): LoadedFeed => ({ feed, baseFolder: folder, stateName: 'test' });
  return {
    folder,
    source,
    store,
    get loaded() {
      return loaded();
    },
    change: (part) => {
      feed = { ...feed, ...part };
    },
    write(people) {
      const lines = Object.entries(people).map(
        ([number, name]) => `${number},${name},+4670174${6000 + 7 * Number(number)},${name.toLowerCase()}@example.com`,
      );
      writeFileSync(source, `No,Name,Phone,Mail\r\n${lines.map((line) => `${line}\r\n`).join('')}`);
      utimesSync(source, new Date('2025-03-01T00:00:00Z'), new Date('2025-03-01T00:00:00Z'));
    },
    run: (at, more = {}) =>
      runFeed({
        loaded: loaded(),
        store,
        credentials: credentialsOf(noSecret),
        trigger: 'hand',
        now: () => `${at}:00.000Z`,
        ...always,
        ...more,
      }),
    state() {
      const past = readPast(store);
      if (!past.ok) throw new Error(past.error.code);
      return past.value.state;
    },
    forgetDelivered(run) {
      const { journal } = store.folder;
      const lines = readFileSync(journal, 'utf8').split('\n');
      const end = lines.findIndex((line) => line.includes('"event":"delivered"') && line.includes(run));
      if (end < 0) throw new Error(`${run} has not delivered`);
      rmSync(copyOf(journal));
      const before = lines.slice(0, end);
      writeFileSync(journal, before.map((line) => `${line}\n`).join(''));
    },
  };
}
