import type { BridgeHandlers } from '../answer';
import { type Desk, placeOf } from '../desk';
import { whoami } from '../runs';
import { save } from './review-calls';

type HistoryCalls = Pick<
  BridgeHandlers,
  | 'history'
  | 'markRefused'
  | 'waitAgain'
  | 'saveSentFile'
  | 'sentText'
  | 'findPeople'
  | 'personStory'
  | 'restoreView'
  | 'restoreRows'
>;

/** What happened, to whom, and what of it can be had again. */
export function historyCalls(desk: Desk): HistoryCalls {
  return {
    history: async ({ feed }) => desk.engine.call('history', await placeOf(desk, feed)),
    markRefused: async ({ feed, run }) => {
      const history = await desk.engine.call('markRefused', { ...(await placeOf(desk, feed)), run, by: whoami() });
      desk.changed();
      return history;
    },
    waitAgain: async ({ feed }) => {
      await desk.engine.call('waitAgain', { ...(await placeOf(desk, feed)), by: whoami() });
      desk.changed();
      return null;
    },
    saveSentFile: async ({ feed, run }) => {
      const { bytes, name } = await desk.engine.call('sentFile', { ...(await placeOf(desk, feed)), run });
      return save(desk, name, bytes);
    },
    sentText: async ({ feed, run }) => desk.engine.call('sentText', { ...(await placeOf(desk, feed)), run }),
    findPeople: async ({ feed, find }) => desk.engine.call('findPeople', { ...(await placeOf(desk, feed)), find }),
    personStory: async ({ feed, ...wanted }) =>
      desk.engine.call('personStory', { ...(await placeOf(desk, feed)), ...wanted }),
    restoreView: async ({ feed, run }) => desk.engine.call('restoreView', { ...(await placeOf(desk, feed)), run }),
    restoreRows: async ({ feed, ...wanted }) =>
      desk.engine.call('restoreRows', { ...(await placeOf(desk, feed)), ...wanted }),
  };
}
