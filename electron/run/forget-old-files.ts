import { existsSync } from 'node:fs';
import { deliveriesToKeep } from '../../shared/changes/possible-states';
import type { Pickup } from '../../shared/destination/destination';
import { keepDaysOf } from '../../shared/feed/feed';
import { type FeedStore, readPast } from '../store/feed-store';
import { withLock } from '../store/lock';
import { feedDestination } from './destination-of';
import type { LoadedFeed } from './load-feed';
import { lastTrustedRead } from './trusted-read';

/**
 * Deletes the kept files that no later run can ask for, and that are older than so many days. Returns how many went. Under the feed's lock.
 */
export function forgetOldFiles(store: FeedStore, pickup: Pickup, now: string, keepDays: number): number {
  const past = readPast(store);
  if (!past.ok) return 0;
  const { state, events } = past.value;
  const wanted = new Set(
    deliveriesToKeep(state.deliveries, pickup, now, keepDays).flatMap(({ roster, file }) => [roster, file]),
  );
  for (const name of [
    state.baseline?.roster,
    state.held?.kept?.roster,
    state.held?.kept?.file,
    state.unsettled?.roster,
    state.unsettled?.file,
  ]) {
    if (name) wanted.add(name);
  }
  const oldest = Date.parse(now) - keepDays * 86_400_000;
  for (const event of events) {
    // Notes hold what a roster does, and are kept for as long; so is what was held, and what it would have led to.
    if (!(Date.parse(event.at) > oldest)) continue;
    if (event.event === 'noted') wanted.add(event.notes);
    if (event.event === 'held' && event.faults !== undefined) wanted.add(event.faults);
    if (event.event === 'file kept') wanted.add(event.roster).add(event.file);
  }
  for (const strikes of [lastTrustedRead(events)?.strikes, state.lastRead?.strikes]) if (strikes) wanted.add(strikes);
  return store.kept.forgetAllBut(wanted);
}

/** The same for a feed that may not have run for long; 0 while a run is under way, which does it itself. */
export async function purgeFeed(loaded: LoadedFeed, store: FeedStore, now: string): Promise<number> {
  if (!existsSync(store.folder.kept)) return 0;
  const destination = await feedDestination(loaded);
  if (!destination.ok) return 0;
  const { pickup } = destination.value;
  const work = async (): Promise<number> => forgetOldFiles(store, pickup, now, keepDaysOf(loaded.feed));
  const done = await withLock(store.folder.lock, work, 0);
  return done.ok ? done.value : 0;
}
