import type { FeedCard, FeedView } from '../../shared/bridge/views';
import { connectionSecrets } from '../../shared/feed/connection';
import type { FeedState } from '../../shared/history/feed-state';
import { feedState } from '../../shared/history/feed-state';
import { feedFolder } from '../store/feed-folder';
import { journal } from '../store/journal';
import type { FeedEntry } from '../store/settings-data';
import { type Desk, entryOf, stateRootOf } from './desk';
import { feedCard } from './feed-card';
import { feedsOfSameSource } from './same-source';

/** What the journal of a feed leads to; undefined when it cannot be read. */
export function stateOf(desk: Desk, feed: string): FeedState | undefined {
  const root = stateRootOf(desk, entryOf(desk, feed));
  const read = journal(feedFolder(root, feed).journal).read();
  return read.ok ? feedState(read.value.events) : undefined;
}

export interface FeedViews {
  card(entry: FeedEntry): FeedCard;
  cards(): readonly FeedCard[];
  view(feed: string): Promise<FeedView>;
  isRunning(feed: string): boolean;
}

export function feedViews(desk: Desk, isRunning: (feed: string) => boolean): FeedViews {
  function card(entry: FeedEntry): FeedCard {
    const { id } = entry.feed;
    const scheduleStopped = desk.settings.read().recovered !== undefined;
    return feedCard({ entry, state: stateOf(desk, id), running: isRunning(id), now: desk.now(), scheduleStopped });
  }

  return {
    card,
    isRunning,
    cards: () => desk.settings.read().feeds.map(card),
    async view(feed) {
      const entry = entryOf(desk, feed);
      const kept = connectionSecrets.filter((kind) => desk.secrets.has(`${feed}/${kind}`));
      const untilQuit = kept.length > 0 && !(await desk.secrets.protected());
      return {
        card: card(entry),
        // A feed without a source yet shows an empty path.
        feed: { ...entry.feed, source: entry.feed.source ?? { path: '' } },
        hasPassword: kept.includes('password'),
        hasPassphrase: kept.includes('passphrase'),
        kept,
        ...(untilQuit && { secretsUntilQuit: true }),
        sameSource: feedsOfSameSource(desk.settings.read().feeds, entry).map(({ feed: { id, name }, vendor }) => ({
          id,
          name,
          vendor,
        })),
      };
    },
  };
}
