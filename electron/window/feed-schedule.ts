import type { ScheduledFeed } from '../schedule/due';
import type { Occurrence } from '../schedule/occurrences';
import type { Clock, SchedulerPorts } from '../schedule/scheduler';
import { changeEntry, type Desk } from './desk';
import { stateOf } from './feed-views';
import type { Runs } from './runs';

/** Where a person is told what came of the schedule. */
export interface ScheduleTeller {
  skipped(feed: string, at: string): void;
  gaveUp(feed: string): void;
}

/** Puts the scheduler onto the app's feeds, their journals and their runs. */
export function feedSchedule(desk: Desk, runs: Runs, clock: Clock, tell: ScheduleTeller): SchedulerPorts {
  return {
    clock,
    chance: Math.random,
    feeds() {
      const { feeds, recovered } = desk.settings.read();
      if (recovered) return [];
      return feeds.flatMap(({ feed, scheduledSince, pausedUntil, skipped: passed }): ScheduledFeed[] =>
        feed.schedule
          ? [
              {
                feed: feed.id,
                schedule: feed.schedule,
                since: scheduledSince ?? '',
                ...(pausedUntil !== undefined && { pausedUntil }),
                ...(passed !== undefined && { skipped: passed }),
              },
            ]
          : [],
      );
    },
    started(feed, occurrence) {
      const state = stateOf(desk, feed);
      if (!state) throw new Error('journal unreadable');
      return state.occurrences.has(occurrence);
    },
    async run(feed, occurrence: Occurrence) {
      try {
        return (await runs.start(feed, { occurrence })).again ? 'again' : 'done';
      } catch {
        // Running by hand at this moment, or removed a moment ago.
        return 'again';
      }
    },
    giveUp: tell.gaveUp,
    skip(feed, occurrence) {
      changeEntry(desk, feed, (entry) => ({ ...entry, skipped: occurrence.id }));
      tell.skipped(feed, occurrence.at);
    },
  };
}
