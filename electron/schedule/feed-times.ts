import type { FeedTimes } from '../../shared/update/decide-update';
import type { Attempted } from './attempts';
import { due, type ScheduledFeed } from './due';
import { latestDue, nextRuns } from './occurrences';

/**
 * When a scheduled feed was and is due, and whether its newest time is at its end. What cannot be reckoned (a journal that
 * cannot be read, an unknown time zone) counts as open.
 *
 * A run that was never begun because its export is not there yet holds nothing: whichever start of the app looks next takes
 * the wait up again, from the schedule and the journal alone. Only the end of its wait is a time to keep clear of.
 * @param waitsForExport until when, milliseconds; undefined when it does not wait for that
 */
export function feedTimes(
  feed: ScheduledFeed,
  now: Date,
  attempted: (occurrence: string) => Attempted | undefined,
  waitsForExport?: number,
): Pick<FeedTimes, 'next' | 'latest' | 'open'> {
  try {
    const { is } = due(feed, now, attempted);
    const from = feed.pausedUntil !== undefined && feed.pausedUntil > now.toISOString() ? feed.pausedUntil : undefined;
    const next = nextRuns(feed.schedule, from === undefined ? now : new Date(from), 1)[0];
    const latest = latestDue(feed.feed, feed.schedule, now)?.at;
    const onlyWaits = is === 'run' && waitsForExport !== undefined;
    const times = [...(next === undefined ? [] : [Date.parse(next)]), ...(onlyWaits ? [waitsForExport] : [])];
    return {
      open: (is === 'run' && !onlyWaits) || is === 'again',
      ...(times.length > 0 && { next: Math.min(...times) }),
      ...(latest !== undefined && { latest: Date.parse(latest) }),
    };
  } catch {
    return { open: true };
  }
}
