import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FeedView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import type { DestinationChoice } from '../../../shared/feed/feed';
import { ensurePrivateFolder, feedFolder } from '../../store/feed-folder';
import { type FeedEntry, feedEntrySchema } from '../../store/settings-data';
import type { BridgeHandlers } from '../answer';
import { changeEntry, changeFeed, changeMarks, type Desk, entryOf, stateRootOf } from '../desk';
import type { FeedViews } from '../feed-views';
import { writeChosen } from '../write-chosen';

type FeedCalls = Pick<
  BridgeHandlers,
  | 'feeds'
  | 'feed'
  | 'createFeed'
  | 'createSample'
  | 'renameFeed'
  | 'removeFeed'
  | 'chooseTemplate'
  | 'setSettings'
  | 'setLimits'
  | 'setPeopleLists'
>;

/** How folders of people's data are removed: on Windows a scanner may hold a file in them for a moment. */
const wholly = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

export interface FeedMaking {
  /** A name for a feed that got none. */
  nameFor(vendor: string): string;
  /** Takes a file as the feed's source and fills in what is certain. */
  adoptSource(feed: string, path: string): Promise<unknown>;
}

/** Makes a feed under this id; without a name it gets one after the vendor. */
export type MakeFeed = (
  destination: DestinationChoice,
  settings: FeedEntry['feed']['settings'],
  more: { readonly id: string; readonly name?: string; readonly sample?: boolean },
) => Promise<FeedView>;

export interface TemplateDrops {
  readonly make: MakeFeed;
  readonly template: (feed: string | null, path: string) => Promise<FeedView>;
}

export function feedCalls(desk: Desk, views: FeedViews, making: FeedMaking): FeedCalls & TemplateDrops {
  const create: MakeFeed = async (destination, settings, more) => {
    const { name: vendor } = await desk.engine.call('destination', { destination, settings });
    const names = desk.settings.read().feeds.map(({ feed }) => feed.name);
    const name = more.name?.trim() || unusedName(making.nameFor(vendor), names);
    const entry = feedEntrySchema.parse({
      feed: { version: 1, id: more.id, name, destination, settings },
      vendor,
      sample: more.sample ?? false,
    });
    desk.settings.change((data) => ({ ...data, feeds: [...data.feeds, entry] }));
    desk.changed();
    return views.view(more.id);
  };

  /** A copy of the vendor's file, because a download folder gets tidied up. */
  async function keepTemplate(feed: string, path: string): Promise<string> {
    const folder = join(desk.folders.templates, feed);
    ensurePrivateFolder(folder);
    const kept = join(folder, basename(path));
    if (kept === path) return kept;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch {
      throw new FaultError(fault('not a file on this computer', 'person'));
    }
    await writeChosen(kept, bytes);
    return kept;
  }

  async function createFromTemplate(path: string, name?: string): Promise<FeedView> {
    const id = newId('template');
    try {
      return await create({ template: await keepTemplate(id, path) }, {}, { id, ...(name !== undefined && { name }) });
    } catch (problem) {
      await rm(join(desk.folders.templates, id), wholly);
      throw problem;
    }
  }

  /** The template is read before it is taken: one that cannot be read changes nothing. */
  async function teach(feed: string, path: string): Promise<FeedView> {
    const entry = entryOf(desk, feed);
    const template = await keepTemplate(feed, path);
    const { destination } = entry.feed;
    const change =
      typeof destination === 'object'
        ? { destination: { template } }
        : { settings: { ...entry.feed.settings, template } };
    const { name } = await desk.engine.call('destination', { destination, settings: entry.feed.settings, ...change });
    changeEntry(desk, feed, (before) => ({ ...before, vendor: name, feed: { ...before.feed, ...change } }));
    await markColumns(desk, feed);
    return views.view(feed);
  }

  return {
    feeds: async () => views.cards(),
    feed: ({ feed }) => views.view(feed),
    createFeed: async ({ destination, name }) => {
      if (destination !== 'template')
        return create(destination, {}, { id: newId(destination), ...(name !== undefined && { name }) });
      const path = await desk.dialogs.open('template');
      return path === undefined ? null : createFromTemplate(path, name);
    },
    createSample: async ({ destination }) => {
      const id = newId(`sample-${destination}`);
      const sample = join(desk.folders.samples, 'sample-staff.xlsx');
      ensurePrivateFolder(desk.folders.samples);
      await copySample(desk.folders.out, sample);
      await create(destination, {}, { id, sample: true });
      await making.adoptSource(id, sample);
      return views.view(id);
    },
    renameFeed: async ({ feed, name }) => {
      changeFeed(desk, feed, { name });
      return views.view(feed);
    },
    removeFeed: async ({ feed }) => {
      entryOf(desk, feed);
      if (views.isRunning(feed)) throw new FaultError(fault('busy', 'retry'));
      desk.settings.change((data) => ({ ...data, feeds: data.feeds.filter((entry) => entry.feed.id !== feed) }));
      await desk.secrets.forgetFeed(feed);
      // People's data goes with the feed.
      for (const practice of [false, true]) {
        await rm(feedFolder(stateRootOf(desk, { practice }), feed).folder, wholly);
      }
      await rm(join(desk.folders.templates, feed), wholly);
      desk.changed();
      return null;
    },
    chooseTemplate: async ({ feed }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('template');
      return path === undefined ? null : teach(feed, path);
    },
    setSettings: async ({ feed, settings }) => {
      const { template } = entryOf(desk, feed).feed.settings;
      // The path of a template is never the window's to choose.
      const { template: _asked, ...asked } = settings;
      changeFeed(desk, feed, { settings: { ...asked, ...(template !== undefined && { template }) } });
      await markColumns(desk, feed);
      return views.view(feed);
    },
    setLimits: async ({ feed, limits }) => {
      changeFeed(desk, feed, { limits });
      return views.view(feed);
    },
    setPeopleLists: async ({ feed, protected: kept, neverSend }) => {
      changeFeed(desk, feed, { protected: tidy(kept), neverSend: tidy(neverSend) });
      return views.view(feed);
    },
    make: create,
    template: (feed, path) => (feed === null ? createFromTemplate(path) : teach(feed, path)),
  };
}

/** Works out anew whether every required column has a value. */
export async function markColumns(desk: Desk, feed: string): Promise<void> {
  const { feed: appFeed } = entryOf(desk, feed);
  if (!appFeed.source) return;
  const { complete } = await desk.engine.call('columns', {
    feed: { ...appFeed, source: appFeed.source },
    sampleOffset: 0,
  });
  changeMarks(desk, feed, { columns: complete });
}

/** Beside the built app, or in a checkout where its source lies. */
async function copySample(out: string, to: string): Promise<void> {
  const places = [join(out, 'sample'), join(out, '..', 'build', 'sample')].map((folder) =>
    join(folder, 'sample-staff.xlsx'),
  );
  const from = places.find((place) => existsSync(place));
  if (from === undefined) throw new FaultError(fault('sample missing', 'person'));
  // Not copyFile: inside an installed app's archive only reading is certain to work.
  await writeChosen(to, await readFile(from));
}

function tidy(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.trim()).filter((key) => key !== ''))];
}

export function newId(stem: string): string {
  return `${stem}-${randomBytes(3).toString('hex')}`;
}

/** The name itself, or with the first number from 2 on that none has: two feeds of one name cannot be told apart. */
export function unusedName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
