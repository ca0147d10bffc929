import type { Log } from '../log/log-file';
import { feedMark } from '../log/log-entry';
import { allowedKeepDays } from '../policy/in-force';
import { feedStore } from '../store/feed-store';
import { type Desk, stateRootOf, wholeFeed } from './desk';

const day = 24 * 3_600_000;

/** Removes what is older than it may be kept, also of feeds that do not run any more. */
export async function purgeOldFiles(desk: Desk, log: Log): Promise<void> {
  const { feeds, keepDays } = desk.settings.read();
  for (const entry of feeds) {
    const { id } = entry.feed;
    if (!entry.feed.source) continue;
    const loaded = {
      feed: { ...wholeFeed(entry), keep: { days: allowedKeepDays(keepDays) } },
      baseFolder: '',
      stateName: id,
    };
    const store = feedStore(stateRootOf(desk, entry), id, desk.keys);
    // It can read the vendor's template, and so brings every reader along: not before the window stands.
    const { purgeFeed } = await import('../run/forget-old-files');
    const files = await purgeFeed(loaded, store, desk.now().toISOString());
    if (files > 0) log.write({ what: 'old files removed', feed: feedMark(id), files });
  }
}

/** The same once a day; what it returns ends it. */
export function purgeDaily(desk: Desk, log: Log): () => void {
  const timer = setInterval(() => void purgeOldFiles(desk, log).catch(() => undefined), day);
  timer.unref();
  return () => clearInterval(timer);
}
