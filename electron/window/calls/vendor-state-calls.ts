import type { FeedView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import type { BridgeHandlers } from '../answer';
import { changeFeed, type Desk, placeOf } from '../desk';

type VendorStateCalls = Pick<BridgeHandlers, 'setPickup' | 'chooseBaseline' | 'acceptBaseline'>;

/** What the vendor may have: when it reads, and its own list as a beginning. */
export function vendorStateCalls(desk: Desk, view: (feed: string) => Promise<FeedView>): VendorStateCalls {
  /** The list that was shown last, by feed: a path never comes from the window. */
  const shown = new Map<string, string>();
  return {
    setPickup: async ({ feed, pickup }) => {
      changeFeed(desk, feed, { pickup });
      return view(feed);
    },
    chooseBaseline: async ({ feed }) => {
      const place = await placeOf(desk, feed);
      const path = await desk.dialogs.open('baseline');
      if (path === undefined) return null;
      const answer = await desk.engine.call('baselineView', { ...place, path });
      shown.set(feed, path);
      return answer;
    },
    acceptBaseline: async ({ feed, sha256 }) => {
      const path = shown.get(feed);
      if (path === undefined) throw new FaultError(fault('feed gone', 'person'));
      await desk.engine.call('importBaseline', { ...(await placeOf(desk, feed)), path, sha256 });
      shown.delete(feed);
      desk.changed();
      return view(feed);
    },
  };
}
