import type { BridgeHandlers } from '../answer';
import { type Desk, entryOf, wholeFeed } from '../desk';

/** Past exports are replayed from a folder that a person chooses. */
export function backTestCalls(desk: Desk): Pick<BridgeHandlers, 'backTest' | 'cancelBackTest'> {
  return {
    backTest: async ({ feed }) => {
      const whole = wholeFeed(entryOf(desk, feed));
      const folder = await desk.dialogs.open('past exports');
      return folder === undefined ? null : desk.engine.call('backTest', { feed: whole, folder });
    },
    cancelBackTest: ({ feed }) => desk.engine.call('cancelBackTest', { feed }),
  };
}
