import { bareHost } from '../delivery/host';
import { isThisComputer } from '../notify/safe-line';
import { type Attempted, attemptedIn } from '../schedule/attempts';
import type { Clock } from '../schedule/clock';
import type { ScheduledFeed } from '../schedule/due';
import { freshFrom } from '../schedule/freshness';
import type { Occurrence } from '../schedule/occurrences';
import type { SchedulerPorts } from '../schedule/scheduler';
import { isFresh } from '../sources/is-fresh';
import type { FeedEntry } from '../store/settings-data';
import { changeEntry, type Desk, entryOf } from './desk';
import { eventsOf } from './feed-views';
import type { Runs } from './runs';
import type { Network, Wait } from './wait';

/** Where a person is told what came of the schedule. */
export interface ScheduleTeller {
  skipped(feed: string, at: string): void;
  gaveUp(feed: string): void;
  /** Undefined: it waits no longer. Called when that changes. */
  waiting(feed: string, wait: Wait | undefined): void;
}

/** So long a computer that woke is given until its network finds names. */
const settling = 5 * 60_000;

/** Puts the scheduler onto the app's feeds, their journals and their runs. */
export function feedSchedule(
  desk: Desk,
  runs: Runs,
  clock: Clock,
  network: Network,
  tell: ScheduleTeller,
): SchedulerPorts {
  const waits = new Map<string, Wait>();
  return {
    clock,
    chance: Math.random,
    feeds() {
      const { feeds, recovered } = desk.settings.read();
      if (recovered) return [];
      return feeds.flatMap(({ feed, scheduledSince, pausedUntil, skipped: passed, told }): ScheduledFeed[] =>
        feed.schedule
          ? [
              {
                feed: feed.id,
                schedule: feed.schedule,
                since: scheduledSince ?? '',
                ...(pausedUntil !== undefined && { pausedUntil }),
                ...(passed !== undefined && { skipped: passed }),
                ...(told !== undefined && { told }),
              },
            ]
          : [],
      );
    },
    attempted(feed, occurrence): Attempted | undefined {
      const events = eventsOf(desk, feed);
      if (!events) throw new Error('journal unreadable');
      return attemptedIn(events, occurrence);
    },
    async waitsFor(feed, occurrence, awakeSince) {
      const entry = entryOf(desk, feed);
      if (await lacksNetwork(entry, network, clock.now().getTime() - awakeSince)) return 'network';
      const { source, schedule } = entry.feed;
      const from = schedule && freshFrom(schedule, occurrence);
      return from !== undefined && source && !(await isFresh(source, '', from)) ? 'export' : undefined;
    },
    waiting(feed, wait) {
      const now = wait && { for: wait.for, until: new Date(wait.until).toISOString() };
      if (JSON.stringify(waits.get(feed)) === JSON.stringify(now)) return;
      if (now) waits.set(feed, now);
      else waits.delete(feed);
      tell.waiting(feed, now);
    },
    async run(feed, occurrence: Occurrence) {
      try {
        return (await runs.start(feed, { occurrence })).again ? 'again' : 'done';
      } catch {
        // Running by hand at this moment, or removed a moment ago.
        return 'again';
      }
    },
    giveUp(feed, occurrence) {
      // On disk first: a person is rather told once than at each start.
      changeEntry(desk, feed, (entry) => ({ ...entry, told: occurrence.id }));
      tell.gaveUp(feed);
    },
    skip(feed, occurrence) {
      changeEntry(desk, feed, (entry) => ({ ...entry, skipped: occurrence.id }));
      tell.skipped(feed, occurrence.at);
    },
  };
}

async function lacksNetwork({ feed: { connection } }: FeedEntry, network: Network, awake: number): Promise<boolean> {
  // What is on this computer needs no network.
  if (!connection || isThisComputer(bareHost(connection.host))) return false;
  if (!network.online()) return true;
  // A proxy or jump host knows names that this computer does not.
  const first = connection.proxy?.host ?? connection.jumpHost?.host ?? connection.host;
  return awake < settling && !(await network.finds(bareHost(first)));
}
