import type { FeedView } from '../../../shared/bridge/views';
import type { BridgeHandlers } from '../answer';
import { type Desk, placeOf } from '../desk';
import { type Runs, whoami } from '../runs';
import { save } from './review-calls';

type RunCalls = Pick<BridgeHandlers, 'send' | 'approve' | 'discard' | 'history' | 'markRefused' | 'saveSentFile'>;

export function runCalls(desk: Desk, runs: Runs, view: (feed: string) => Promise<FeedView>): RunCalls {
  return {
    send: async ({ feed, full }) => (await runs.start(feed, { full })).view,
    approve: async ({ feed, run, reason }) => (await runs.start(feed, { approval: { run, reason } })).view,
    discard: async ({ feed, reason }) => {
      await desk.engine.call('discard', { ...(await placeOf(desk, feed)), by: whoami(), reason });
      desk.changed();
      return view(feed);
    },
    history: async ({ feed }) => desk.engine.call('history', await placeOf(desk, feed)),
    markRefused: async ({ feed, run }) => {
      const history = await desk.engine.call('markRefused', { ...(await placeOf(desk, feed)), run, by: whoami() });
      desk.changed();
      return history;
    },
    saveSentFile: async ({ feed, run }) => {
      const { bytes, name } = await desk.engine.call('sentFile', { ...(await placeOf(desk, feed)), run });
      return save(desk, name, bytes);
    },
  };
}
