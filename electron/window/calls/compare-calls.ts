import { fault, FaultError } from '../../../shared/fault';
import type { BridgeHandlers } from '../answer';
import { type Desk, entryOf, placeOf } from '../desk';
import { isSameSource } from '../same-source';
import type { TwoFeeds } from '../../engine/engine-contract';

/** Two feeds of one source, side by side. */
export function compareCalls(desk: Desk): Pick<BridgeHandlers, 'compareFeeds' | 'compareRows'> {
  /** Feeds whose sources have come apart since are not compared: their rows would be other people. */
  async function placesOf(feed: string, other: string): Promise<TwoFeeds> {
    if (!isSameSource(entryOf(desk, feed).feed.source, entryOf(desk, other).feed.source))
      throw new FaultError(fault('not the same export', 'person'));
    return { first: await placeOf(desk, feed), second: await placeOf(desk, other) };
  }

  return {
    compareFeeds: async ({ feed, other }) =>
      desk.engine.call('compareFeeds', { ...(await placesOf(feed, other)), names: namesOf(desk, feed, other) }),
    compareRows: async ({ feed, other, ...wanted }) =>
      desk.engine.call('compareRows', { ...(await placesOf(feed, other)), ...wanted }),
  };
}

/** The vendors' names, or the feeds' own where both go to the same vendor. */
function namesOf(desk: Desk, feed: string, other: string): { first: string; second: string } {
  const [one, two] = [entryOf(desk, feed), entryOf(desk, other)];
  return one.vendor === two.vendor
    ? { first: one.feed.name, second: two.feed.name }
    : { first: one.vendor, second: two.vendor };
}
