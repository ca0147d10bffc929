import type { FeedView } from '../../../shared/bridge/views';
import type { Override } from '../../../shared/records/overrides';
import type { BridgeHandlers } from '../answer';
import { changeFeed, type Desk, entryOf, placeOf } from '../desk';

type OverrideCalls = Pick<
  BridgeHandlers,
  'cellStory' | 'overrides' | 'setOverride' | 'dropOverride' | 'setProblemRule'
>;

/** Where a value came from, and single values that a person sets by hand. */
export function overrideCalls(desk: Desk, view: (feed: string) => Promise<FeedView>): OverrideCalls {
  /** What is used up goes with the next change, so that no value of anybody is kept for nothing. */
  async function left(feed: string, key: string, column: string): Promise<Override[]> {
    const all = entryOf(desk, feed).feed.overrides ?? [];
    const standing = await desk.engine.call('overrides', await placeOf(desk, feed));
    const counts = (one: Override) => standing.some((other) => other.key === one.key && other.column === one.column);
    return all.filter((one) => !(one.key === key && one.column === column) && (!one.once || counts(one)));
  }

  return {
    cellStory: async ({ feed, ...wanted }) =>
      desk.engine.call('cellStory', { ...(await placeOf(desk, feed)), ...wanted }),
    overrides: async ({ feed }) => desk.engine.call('overrides', await placeOf(desk, feed)),
    setOverride: async ({ feed, once, ...override }) => {
      const others = await left(feed, override.key, override.column);
      const since = desk.now().toISOString();
      changeFeed(desk, feed, { overrides: [...others, { ...override, since, ...(once && { once }) }] });
      return view(feed);
    },
    setProblemRule: async ({ feed, code, column, then }) => {
      const others = (entryOf(desk, feed).feed.checks ?? []).filter(
        (rule) => !(rule.code === code && rule.column === column),
      );
      changeFeed(desk, feed, { checks: then === null ? others : [...others, { code, column, then }] });
      return view(feed);
    },
    dropOverride: async ({ feed, key, column }) => {
      changeFeed(desk, feed, { overrides: await left(feed, key, column) });
      return view(feed);
    },
  };
}
