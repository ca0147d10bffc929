import type { FeedView } from '../../../shared/bridge/views';
import type { BridgeHandlers } from '../answer';
import { type Desk, placeOf } from '../desk';
import { type Runs, whoami } from '../runs';

type RunCalls = Pick<BridgeHandlers, 'send' | 'approve' | 'discard' | 'restore'>;

export function runCalls(desk: Desk, runs: Runs, view: (feed: string) => Promise<FeedView>): RunCalls {
  return {
    send: async ({ feed, full }) => (await runs.start(feed, { full })).view,
    approve: async ({ feed, run, reason }) => (await runs.start(feed, { approval: { run, reason } })).view,
    discard: async ({ feed, reason }) => {
      await desk.engine.call('discard', { ...(await placeOf(desk, feed)), by: whoami(), reason });
      desk.changed();
      return view(feed);
    },
    restore: async ({ feed, run }) => (await runs.start(feed, { restores: run })).view,
  };
}
