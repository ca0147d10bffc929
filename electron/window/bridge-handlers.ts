import { say } from '../../shared/words/say';
import type { BridgeHandlers, DropHandlers } from './answer';
import { appCalls, type Surface } from './calls/app-calls';
import { backTestCalls } from './calls/back-test-calls';
import { checklistCalls } from './calls/checklist-calls';
import { compareCalls } from './calls/compare-calls';
import { connectionCalls } from './calls/connection-calls';
import { feedCalls } from './calls/feed-calls';
import { handOffCalls } from './calls/hand-off-calls';
import { historyCalls } from './calls/history-calls';
import { keptDataCalls } from './calls/kept-data-calls';
import { keyCalls } from './calls/key-calls';
import { peopleGridCalls } from './calls/people-grid-calls';
import { overrideCalls } from './calls/override-calls';
import { peopleListsCalls } from './calls/people-lists-calls';
import { noticeCalls } from './calls/notice-calls';
import { practiceVendorCalls } from './calls/practice-vendor-calls';
import { reviewCalls } from './calls/review-calls';
import { runCalls } from './calls/run-calls';
import { scheduleCalls } from './calls/schedule-calls';
import { sourceCalls } from './calls/source-calls';
import { stepCalls } from './calls/step-calls';
import { updateCalls } from './calls/update-calls';
import { vendorStateCalls } from './calls/vendor-state-calls';
import type { Updates } from '../update/update-ports';
import type { Desk } from './desk';
import type { FeedViews } from './feed-views';
import type { OutsideNotices } from './outside-notices';
import { purgeOldFiles } from './purge';
import type { Runs } from './runs';
import { startAnew } from './start-anew';

/** Every call of the window and every drop, put together from their subjects. */
export function bridgeHandlers(
  desk: Desk,
  runs: Runs,
  views: FeedViews,
  surface: Surface,
  outside: OutsideNotices,
  updates: Updates,
): { handlers: BridgeHandlers; drops: DropHandlers } {
  const { drops: sourceDrops, ...source } = sourceCalls(desk);
  const { drops: keyDrops, ...keys } = keyCalls(desk, views.view);
  const { template, make, ...feeds } = feedCalls(desk, views, {
    nameFor: (vendor) => say(surface.locale(), 'screen', 'tray.feed name', { vendor }),
    adoptSource: sourceDrops.source,
  });
  const { drops: handOffDrops, ...handOffs } = handOffCalls(desk, views, make);
  return {
    handlers: {
      ...appCalls(desk, surface),
      ...keptDataCalls(
        desk,
        {
          busy: () => desk.settings.read().feeds.some(({ feed }) => runs.isRunning(feed.id)),
          stop: surface.stop,
          startAtLogin: surface.startAtLogin,
          startAnew,
        },
        () => purgeOldFiles(desk, surface.log),
      ),
      ...feeds,
      ...handOffs,
      ...source,
      ...stepCalls(desk),
      ...reviewCalls(desk, surface.locale),
      ...overrideCalls(desk, views.view),
      ...peopleListsCalls(desk, views.view),
      ...peopleGridCalls(desk, surface.locale),
      ...compareCalls(desk),
      ...vendorStateCalls(desk, views.view),
      ...backTestCalls(desk),
      ...connectionCalls(desk, views.view),
      ...practiceVendorCalls(desk),
      ...keys,
      ...scheduleCalls(desk, surface),
      ...noticeCalls(desk, outside),
      ...updateCalls(desk, updates),
      ...checklistCalls(desk),
      ...runCalls(desk, runs, views.view),
      ...historyCalls(desk),
    },
    drops: { ...sourceDrops, ...keyDrops, ...handOffDrops, template },
  };
}
