import { readingWindow } from '../../../shared/changes/possible-states';
import type { Feed } from '../../../shared/feed/feed';

/** The longest time, in whole days, that a delivered file may stay unread by these settings. */
export function longestUnread({ at, missedReadings }: Feed['pickup']): number {
  return Math.floor(readingWindow({ missedReadings, ...(at !== undefined && { at }) }) / 86_400_000);
}
