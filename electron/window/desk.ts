import { join } from 'node:path';
import type { BridgeEvent } from '../../shared/bridge/events';
import { fault, FaultError } from '../../shared/fault';
import { type Feed, feedSchema } from '../../shared/feed/feed';
import type { EngineClient } from '../engine/engine-client';
import type { FeedPlace, GivenSecrets } from '../engine/engine-contract';
import { allowedKeepDays } from '../policy/in-force';
import { type SecretKind, secretKinds } from '../run/credentials';
import type { DataKeys } from '../store/data-key';
import type { Secrets } from '../store/secrets';
import type { Settings } from '../store/settings';
import type { FeedEntry } from '../store/settings-data';

/** Places of the app on disk. */
export interface AppFolders {
  /** userData: settings, secrets and everything below. */
  readonly home: string;
  readonly state: string;
  readonly templates: string;
  readonly practice: string;
  readonly samples: string;
  /** Where the built app lies. */
  readonly out: string;
}

/** What is asked for; a letter is whatever a vendor wrote, as text; past exports, and where lists go, are folders. */
export type OpenedFile =
  | 'calendar'
  | 'source'
  | 'template'
  | 'private key'
  | 'letter'
  | 'baseline'
  | 'past exports'
  | 'hand-off'
  | 'folder for lists';

/** What asks a person for a file; undefined when the dialog was left. */
export interface Dialogs {
  open(what: OpenedFile): Promise<string | undefined>;
  /** Left out: where people look for what they saved. */
  save(name: string, what?: 'private key'): Promise<string | undefined>;
  /** Shows a folder in the computer's file manager. */
  reveal(folder: string): Promise<void>;
}

/** Everything that the calls of the window work with. */
export interface Desk {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly keys: DataKeys;
  readonly engine: EngineClient;
  readonly folders: AppFolders;
  readonly dialogs: Dialogs;
  readonly now: () => Date;
  /** Tells the window, if there is one. */
  readonly tell: (event: BridgeEvent) => void;
  /** Something that tray or schedule show has changed. */
  readonly changed: () => void;
}

export function entryOf(desk: Desk, feed: string): FeedEntry {
  const entry = desk.settings.read().feeds.find((candidate) => candidate.feed.id === feed);
  if (!entry) throw new FaultError(fault('feed gone', 'person'));
  return entry;
}

/** Changes what is kept of one feed, on disk when it returns. */
export function changeEntry(desk: Desk, feed: string, update: (entry: FeedEntry) => FeedEntry): FeedEntry {
  entryOf(desk, feed);
  desk.settings.change((data) => ({
    ...data,
    feeds: data.feeds.map((entry) => (entry.feed.id === feed ? update(entry) : entry)),
  }));
  desk.changed();
  return entryOf(desk, feed);
}

export function changeFeed(desk: Desk, feed: string, change: Partial<FeedEntry['feed']>): FeedEntry {
  return changeEntry(desk, feed, (entry) => ({ ...entry, feed: { ...entry.feed, ...change } }));
}

export function changeMarks(desk: Desk, feed: string, marks: Partial<FeedEntry['marks']>): FeedEntry {
  const before = entryOf(desk, feed);
  const same = Object.entries(marks).every(([name, value]) => before.marks[name as keyof FeedEntry['marks']] === value);
  return same ? before : changeEntry(desk, feed, (entry) => ({ ...entry, marks: { ...entry.marks, ...marks } }));
}

/** The feed as a run takes it. Throws the fault 'no source chosen'. */
export function wholeFeed(entry: FeedEntry): Feed {
  if (!entry.feed.source) throw new FaultError(fault('no source chosen', 'person'));
  // Ticks and notes of the set-up change nothing of a run, and stay out of it.
  const { checklist: _kept, ...rules } = entry.feed;
  return feedSchema.parse(rules);
}

/** What went to the practice server the vendor does not hold: it is remembered apart, and counts for nothing later. */
export function stateRootOf({ folders }: Desk, { practice }: Pick<FeedEntry, 'practice'>): string {
  return practice ? join(folders.state, 'practice') : folders.state;
}

export async function placeOf(desk: Desk, feed: string): Promise<FeedPlace> {
  const entry = entryOf(desk, feed);
  const keep = { days: allowedKeepDays(desk.settings.read().keepDays) };
  return { feed: { ...wholeFeed(entry), keep }, root: stateRootOf(desk, entry), dataKey: await desk.keys.load() };
}

/** All secrets of a feed, for one call. Throws when the system keeps them back. */
export async function secretsOf(desk: Desk, feed: string): Promise<GivenSecrets> {
  const found: { -readonly [K in SecretKind]?: string } = {};
  for (const kind of secretKinds) {
    const secret = await desk.secrets.get(`${feed}/${kind}`);
    if (!secret.ok) throw new FaultError(secret.error);
    if (secret.value !== undefined) found[kind] = secret.value;
  }
  return found;
}
