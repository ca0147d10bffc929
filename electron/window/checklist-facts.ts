import type { SeenFacts } from '../../shared/feed/checklist';
import { type FeedState, feedState } from '../../shared/history/feed-state';
import { localMoment } from '../run/local-time';
import { feedFolder } from '../store/feed-folder';
import { journal } from '../store/journal';
import type { FeedEntry } from '../store/settings-data';
import { changeEntry, type Desk, entryOf, stateRootOf } from './desk';
import { isTested } from './feed-card';

type Kept = FeedEntry['seen'];

/** The calendar day of a moment on this computer, "YYYY-MM-DD". */
export function localDay(moment: Date | string): string {
  const at = typeof moment === 'string' ? moment : moment.toISOString();
  return localMoment(at, Intl.DateTimeFormat().resolvedOptions().timeZone).date;
}

/**
 * What a feed as it is now shows of the steps with its vendor: what was so before keeps its day, what is new gets
 * today, what is no more is forgotten. Of the practice server nothing counts: it is not the vendor's.
 */
export function seenNow(entry: FeedEntry, hasPassword: boolean, today: string): Kept {
  const { feed, practice, seen } = entry;
  const connection = practice ? undefined : feed.connection;
  const now: { readonly [F in keyof Kept]: boolean } = {
    template: feed.settings.template !== undefined,
    // A file was saved or not, whatever was changed since.
    'file saved': seen['file saved'] !== undefined,
    // A password may be forgotten when the app is quit; what passed a test with it was there.
    'log-in': connection !== undefined && (connection.privateKeyFile !== undefined || hasPassword || isTested(entry)),
    'host key': connection !== undefined && connection.hostKeys.length > 0,
    connection: connection !== undefined && isTested(entry),
    schedule: feed.schedule !== undefined,
  };
  const facts = Object.keys(now) as (keyof typeof now)[];
  return Object.fromEntries(facts.filter((fact) => now[fact]).map((fact) => [fact, seen[fact] ?? today]));
}

/** Writes down since when what each feed shows is so. */
export function noteSeen(desk: Desk): void {
  const today = localDay(desk.now());
  const { feeds } = desk.settings.read();
  const now = feeds.map((entry) => seenOf(desk, entry, today));
  if (feeds.every(({ seen }, index) => isSame(seen, now[index]))) return;
  desk.settings.change((data) => ({
    ...data,
    feeds: data.feeds.map((entry) => ({ ...entry, seen: seenOf(desk, entry, today) })),
  }));
}

/** The CSV for a test by hand was saved. */
export function noteSaved(desk: Desk, feed: string): void {
  const today = localDay(desk.now());
  changeEntry(desk, feed, (entry) => ({ ...entry, seen: { ...entry.seen, 'file saved': today } }));
}

/** Everything that the app sees of a feed: its own settings, and what its journal tells of real deliveries. */
export function seenFacts(desk: Desk, feed: string): SeenFacts {
  const entry = entryOf(desk, feed);
  return { ...seenOf(desk, entry, localDay(desk.now())), ...seenInJournal(realState(desk, feed)) };
}

/** What was delivered to the vendor, by the schedule too, and seen to be taken; each since the first time. */
export function seenInJournal(state: FeedState | undefined): SeenFacts {
  const runs = [...(state?.runs ?? [])].reverse();
  const sent = runs.filter(({ outcome, refused }) => outcome === 'sent' && refused === undefined);
  const first = sent[0]?.at;
  const automatic = sent.find(({ trigger }) => trigger === 'schedule')?.at;
  const collected = sent.find(({ collectedAt }) => collectedAt !== undefined)?.collectedAt;
  return {
    ...(first !== undefined && { delivery: localDay(first) }),
    ...(automatic !== undefined && { 'automatic delivery': localDay(automatic) }),
    ...(collected !== undefined && { collected: localDay(collected) }),
  };
}

function seenOf(desk: Desk, entry: FeedEntry, today: string): Kept {
  return seenNow(entry, desk.secrets.has(`${entry.feed.id}/password`), today);
}

/** What went to the vendor itself, also while the feed practises. */
function realState(desk: Desk, feed: string): FeedState | undefined {
  const read = journal(feedFolder(stateRootOf(desk, { practice: false }), feed).journal).read();
  return read.ok ? feedState(read.value.events) : undefined;
}

function isSame(before: Kept, now: Kept | undefined): boolean {
  return JSON.stringify(Object.entries(before).sort()) === JSON.stringify(Object.entries(now ?? {}).sort());
}
