import type { FeedSource } from '../../shared/feed/feed';
import type { FeedEntry } from '../store/settings-data';

/** Whether two feeds read the same file, or the newest of the same files; how they read it does not count. */
export function isSameSource(one: FeedSource | undefined, other: FeedSource | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if ('path' in one) return 'path' in other && one.path === other.path;
  return 'folder' in other && one.folder === other.folder && one.pattern === other.pattern;
}

/** The other feeds with this one's source, in the order of the list. */
export function feedsOfSameSource(entries: readonly FeedEntry[], { feed }: FeedEntry): readonly FeedEntry[] {
  return entries.filter((entry) => entry.feed.id !== feed.id && isSameSource(entry.feed.source, feed.source));
}
