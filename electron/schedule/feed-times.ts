import type { FeedTimes } from '../../shared/update/decide-update';
import type { Attempted } from './attempts';
import { due, type ScheduledFeed } from './due';
import { latestDue, nextRuns } from './occurrences';

/**
 * When a scheduled feed was and is due, and whether its newest time is at its end. What cannot be reckoned (a journal that
 * cannot be read, an unknown time zone) counts as open.
 */
export function feedTimes(
  feed: ScheduledFeed,
  now: Date,
  attempted: (occurrence: string) => Attempted | undefined,
): Pick<FeedTimes, 'next' | 'latest' | 'open'> {
  try {
    const { is } = due(feed, now, attempted);
    const from = feed.pausedUntil !== undefined && feed.pausedUntil > now.toISOString() ? feed.pausedUntil : undefined;
    const next = nextRuns(feed.schedule, from === undefined ? now : new Date(from), 1)[0];
    const latest = latestDue(feed.feed, feed.schedule, now)?.at;
    return {
      open: is === 'run' || is === 'again',
      ...(next !== undefined && { next: Date.parse(next) }),
      ...(latest !== undefined && { latest: Date.parse(latest) }),
    };
  } catch {
    return { open: true };
  }
}
