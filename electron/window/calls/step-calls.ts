import { basename } from 'node:path';
import type { FeedLookup } from '../../../shared/feed/feed';
import type { Mapping } from '../../../shared/mapping/mapping';
import type { BridgeHandlers } from '../answer';
import { changeFeed, type Desk, entryOf, wholeFeed } from '../desk';
import { markColumns } from './feed-calls';

type StepCalls = Pick<
  BridgeHandlers,
  | 'tryColumn'
  | 'columnValues'
  | 'only'
  | 'setOnly'
  | 'lookups'
  | 'chooseLookup'
  | 'setLookupKey'
  | 'dropLookup'
  | 'restoreLookups'
>;

/** Steps as they are being written, whom a feed is for, and the second files of a feed. */
export function stepCalls(desk: Desk): StepCalls {
  const wholeOf = (feed: string) => wholeFeed(entryOf(desk, feed));
  const lookupsOf = (feed: string): readonly FeedLookup[] => entryOf(desk, feed).feed.lookups ?? [];

  // Which file of this computer is read is said in a dialog, never by the window: what it wants back is remembered here.
  const dropped = new Map<string, readonly FeedLookup[]>();

  async function keep(feed: string, lookups: readonly FeedLookup[], more: { readonly mapping?: Mapping } = {}) {
    changeFeed(desk, feed, { ...more, lookups: [...lookups] });
    await markColumns(desk, feed);
    return desk.engine.call('lookups', { feed: wholeOf(feed) });
  }

  return {
    tryColumn: ({ feed, column, entry }) => desk.engine.call('tryColumn', { feed: wholeOf(feed), column, entry }),
    columnValues: ({ feed, ...which }) => desk.engine.call('columnValues', { ...which, feed: wholeOf(feed) }),
    only: ({ feed, only }) => {
      const whole = wholeOf(feed);
      return desk.engine.call('only', { feed: whole, only: only ?? whole.only ?? [] });
    },
    setOnly: async ({ feed, only }) => {
      changeFeed(desk, feed, { only });
      return desk.engine.call('only', { feed: wholeOf(feed), only });
    },
    lookups: ({ feed }) => desk.engine.call('lookups', { feed: wholeOf(feed) }),
    chooseLookup: async ({ feed, name, from }) => {
      entryOf(desk, feed);
      const path = await desk.dialogs.open('source');
      if (path === undefined) return null;
      const before = lookupsOf(feed);
      const replaced = before.find((lookup) => lookup.name === name);
      const taken = name ?? freeName(basename(path).replace(/\.[^.]+$/, ''), before);
      const chosen = { name: taken, source: { path } };
      // It is read before it is taken: one that cannot be read changes nothing.
      const likely = await desk.engine.call('lookupKey', { feed: wholeOf(feed), lookup: chosen, from });
      const lookup = { ...chosen, key: replaced?.key ?? likely };
      return keep(feed, replaced ? before.map((one) => (one === replaced ? lookup : one)) : [...before, lookup]);
    },
    setLookupKey: ({ feed, name, key }) =>
      keep(
        feed,
        lookupsOf(feed).map((lookup) => (lookup.name === name ? { ...lookup, key } : lookup)),
      ),
    dropLookup: ({ feed, name }) => {
      const { mapping } = entryOf(desk, feed).feed;
      const gone = lookupsOf(feed).filter((lookup) => lookup.name === name);
      dropped.set(feed, [...gone, ...(dropped.get(feed) ?? []).filter((lookup) => lookup.name !== name)]);
      const rest = lookupsOf(feed).filter((lookup) => lookup.name !== name);
      // A step without its file would stop the whole feed.
      return keep(feed, rest, { mapping: withoutLookup(mapping, name) });
    },
    restoreLookups: ({ feed, names }) => {
      const known = [...lookupsOf(feed), ...(dropped.get(feed) ?? [])];
      const wanted = names.flatMap((name) => known.find((lookup) => lookup.name === name) ?? []);
      return keep(feed, wanted);
    },
  };
}

/** The mapping without the steps that look values up in a second file. */
function withoutLookup(mapping: Mapping, name: string): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).map(([column, entry]) => {
      const { transforms, ...rest } = entry;
      const left = transforms?.filter((step) => step.do !== 'look up' || step.in !== name) ?? [];
      return [column, left.length === 0 ? rest : { ...rest, transforms: left }];
    }),
  );
}

/** A name that no other second file has. */
function freeName(stem: string, others: readonly FeedLookup[]): string {
  const names = new Set(others.map(({ name }) => name));
  const short = stem.slice(0, 190) || '1';
  let name = short;
  for (let number = 2; names.has(name); number++) name = `${short} ${number}`;
  return name;
}
