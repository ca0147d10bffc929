import type { Fault } from '../../shared/fault';
import { FaultError } from '../../shared/fault';
import type { Feed } from '../../shared/feed/feed';
import type { Result } from '../../shared/result';
import type { LoadedFeed } from '../run/load-feed';
import { type FeedStore, feedStore } from '../store/feed-store';
import type { FeedPlace } from './engine-contract';

/** The app's feeds have whole paths; a relative one would start at the state folder. */
export function loadedFeed(feed: Feed, baseFolder = ''): LoadedFeed {
  return { feed, baseFolder, stateName: feed.id ?? '' };
}

export function storeOf({ feed, root, dataKey }: FeedPlace): FeedStore {
  const key = Buffer.from(dataKey);
  return feedStore(root, feed.id ?? '', { load: async () => key });
}

/** The value, or the fault in flight. */
export function orThrow<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new FaultError(result.error);
  return result.value;
}

export function sayingOf({ code, values }: Fault): { code: string; values: Fault['values'] } {
  return { code, values };
}
