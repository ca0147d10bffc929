import { statSync } from 'node:fs';
import type { FeedCard, FeedView } from '../../shared/bridge/views';
import { connectionSecrets } from '../../shared/feed/connection';
import { type FeedState, feedState } from '../../shared/history/feed-state';
import type { RunEvent } from '../../shared/history/run-event';
import { feedFolder } from '../store/feed-folder';
import { journal } from '../store/journal';
import type { FeedEntry } from '../store/settings-data';
import { type Desk, entryOf, stateRootOf } from './desk';
import { feedCard } from './feed-card';
import type { Wait } from './wait';
import { feedsOfSameSource } from './same-source';

/** What the journal of a feed leads to; undefined when it cannot be read. */
export function stateOf(desk: Desk, feed: string): FeedState | undefined {
  const events = eventsOf(desk, feed);
  return events && feedState(events);
}

/** What a feed's journal tells, oldest first; undefined when it cannot be read. */
export function eventsOf(desk: Desk, feed: string): readonly RunEvent[] | undefined {
  const path = feedFolder(stateRootOf(desk, entryOf(desk, feed)), feed).journal;
  const seen = statSync(path, { throwIfNoEntry: false });
  const version = seen && `${seen.size} ${seen.mtimeMs} ${seen.ino}`;
  const known = journals.get(path);
  if (known && known.version === version) return known.events;
  const read = journal(path).read();
  if (!read.ok) return undefined;
  if (version === undefined) journals.delete(path);
  else journals.set(path, { version, events: read.value.events });
  return read.value.events;
}

/** The schedule asks twice a minute, day and night: a journal that has not changed is not read again. */
const journals = new Map<string, { readonly version: string; readonly events: readonly RunEvent[] }>();

export interface FeedViews {
  card(entry: FeedEntry): FeedCard;
  cards(): readonly FeedCard[];
  view(feed: string): Promise<FeedView>;
  isRunning(feed: string): boolean;
}

export function feedViews(
  desk: Desk,
  isRunning: (feed: string) => boolean,
  waiting: (feed: string) => Wait | undefined = () => undefined,
): FeedViews {
  function card(entry: FeedEntry): FeedCard {
    const { id } = entry.feed;
    const scheduleStopped = desk.settings.read().recovered !== undefined;
    const wait = waiting(id);
    return feedCard({
      entry,
      state: stateOf(desk, id),
      running: isRunning(id),
      now: desk.now(),
      scheduleStopped,
      ...(wait && { wait }),
    });
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
        ...(entry.offered && { offered: entry.offered }),
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
