import { FaultError } from '../../shared/fault';
import type { ScheduledFeed } from '../schedule/due';
import type { Occurrence } from '../schedule/occurrences';
import type { Clock, SchedulerPorts } from '../schedule/scheduler';
import { changeEntry, type Desk } from './desk';
import { stateOf } from './feed-views';
import type { Runs } from './runs';

/** Puts the scheduler onto the app's feeds, their journals and their runs. */
export function feedSchedule(desk: Desk, runs: Runs, clock: Clock, skipped: (feed: string, at: string) => void): SchedulerPorts {
  return {
    clock,
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
        await runs.start(feed, { occurrence });
      } catch (problem) {
        // Already running by hand, or removed meanwhile: the next tick looks again.
        if (!(problem instanceof FaultError)) throw problem;
      }
    },
    skip(feed, occurrence) {
      changeEntry(desk, feed, (entry) => ({ ...entry, skipped: occurrence.id }));
      skipped(feed, occurrence.at);
    },
  };
}
