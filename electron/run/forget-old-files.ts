import { deliveriesToKeep } from '../../shared/changes/possible-states';
import type { Pickup } from '../../shared/destination/destination';
import { type FeedStore, readPast } from '../store/feed-store';
import { lastTrustedRead } from './trusted-read';

/** How long past rosters and delivered files are kept, in days, unless the vendor may still hold them. */
export const keepDays = 30;

/**
 * Deletes the kept files that no later run can ask for, and that are too old for anybody to look back at. Returns how
 * many went. Under the feed's lock.
 */
export function forgetOldFiles(store: FeedStore, pickup: Pickup, now: string): number {
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
    if (event.event === 'file kept') wanted.add(event.roster).add(event.file);
  }
  for (const strikes of [lastTrustedRead(events)?.strikes, state.lastRead?.strikes]) if (strikes) wanted.add(strikes);
  return store.kept.forgetAllBut(wanted);
}
