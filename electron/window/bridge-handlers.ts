import { say } from '../../shared/words/say';
import type { BridgeHandlers, DropHandlers } from './answer';
import { appCalls, type Surface } from './calls/app-calls';
import { backTestCalls } from './calls/back-test-calls';
import { checklistCalls } from './calls/checklist-calls';
import { compareCalls } from './calls/compare-calls';
import { connectionCalls } from './calls/connection-calls';
import { feedCalls } from './calls/feed-calls';
import { historyCalls } from './calls/history-calls';
import { keyCalls } from './calls/key-calls';
import { practiceVendorCalls } from './calls/practice-vendor-calls';
import { reviewCalls } from './calls/review-calls';
import { runCalls } from './calls/run-calls';
import { scheduleCalls } from './calls/schedule-calls';
import { sourceCalls } from './calls/source-calls';
import { vendorStateCalls } from './calls/vendor-state-calls';
import type { Desk } from './desk';
import type { FeedViews } from './feed-views';
import type { Runs } from './runs';

/** Every call of the window and every drop, put together from their subjects. */
export function bridgeHandlers(
  desk: Desk,
  runs: Runs,
  views: FeedViews,
  surface: Surface,
): { handlers: BridgeHandlers; drops: DropHandlers } {
  const { drops: sourceDrops, ...source } = sourceCalls(desk);
  const { drops: keyDrops, ...keys } = keyCalls(desk, views.view);
  const { template, ...feeds } = feedCalls(desk, views, {
    nameFor: (vendor) => say(surface.locale(), 'screen', 'tray.feed name', { vendor }),
    adoptSource: sourceDrops.source,
  });
  return {
    handlers: {
      ...appCalls(desk, surface),
      ...feeds,
      ...source,
      ...reviewCalls(desk, surface.locale),
      ...compareCalls(desk),
      ...vendorStateCalls(desk, views.view),
      ...backTestCalls(desk),
      ...connectionCalls(desk, views.view),
      ...practiceVendorCalls(desk),
      ...keys,
      ...scheduleCalls(desk),
      ...checklistCalls(desk),
      ...runCalls(desk, runs, views.view),
      ...historyCalls(desk),
    },
    drops: { ...sourceDrops, ...keyDrops, template },
  };
}
