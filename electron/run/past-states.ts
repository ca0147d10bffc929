import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PossibleState } from '../../shared/changes/changes';
import { nobody, possibleDeliveries, possibleStates } from '../../shared/changes/possible-states';
import type { Pickup } from '../../shared/destination/destination';
import type { Fault } from '../../shared/fault';
import type { FeedState } from '../../shared/history/feed-state';
import type { Roster } from '../../shared/records/person-record';
import { ok, type Result } from '../../shared/result';
import type { FeedPast } from '../store/feed-store';
import type { KeptFiles } from '../store/kept-files';
import { rosterFrom, strikesFrom } from '../store/snapshots';
import { lastTrustedRead } from './trusted-read';

/** What today's export is held against, as earlier runs kept it. */
export interface KeptPast {
  /** What the vendor may hold, oldest first. */
  readonly states: readonly PossibleState[];
  /** For how many exports in a row people have been missing. */
  readonly strikes: ReadonlyMap<string, number>;
}

/** Reads it from the kept files; of several faults the first, the rosters' before the strikes'. */
export async function readKeptPast(
  { state, events }: FeedPast,
  pickup: Pickup,
  kept: KeptFiles,
  now: string,
): Promise<Result<KeptPast, Fault>> {
  const states = await pastStates(state, pickup, kept, now);
  if (!states.ok) return states;
  const strikes = await readStrikes(kept, lastTrustedRead(events)?.strikes);
  return strikes.ok ? ok({ states: states.value, strikes: strikes.value }) : strikes;
}

/** Every roster that the vendor may hold at `now`, oldest first, read from the kept files. */
export async function pastStates(
  state: FeedState,
  pickup: Pickup,
  kept: KeptFiles,
  now: string,
): Promise<Result<readonly PossibleState[], Fault>> {
  const possible = possibleDeliveries(state.deliveries, pickup, now, state.baseline);
  const rosters = new Map<string, Roster>();
  const needed = [...possible.deliveries, ...possible.refused].map(({ roster }) => roster);
  if (possible.beginning && state.baseline) needed.push(state.baseline.roster);
  for (const name of new Set(needed)) {
    const roster = await readRoster(kept, name);
    if (!roster.ok) return roster;
    rosters.set(name, roster.value);
    // Unpacking lets go of its own copies only in a later turn, and what follows is one long turn.
    await nextTurn();
  }
  const rosterOf = (name: string): Roster => rosters.get(name) ?? nobody;
  return ok(
    possibleStates(possible, ({ roster }) => rosterOf(roster), state.baseline && rosterOf(state.baseline.roster)),
  );
}

/**
 * Whether the vendor may still hold only what was sent to another server, user or folder: until a file has certainly
 * been read at the present one, each file has to hold everybody.
 */
export function mayHoldElsewhere(state: FeedState, pickup: Pickup, now: string, place: string): boolean {
  const { order } = possibleDeliveries(state.deliveries, pickup, now, state.baseline);
  return order.some(
    (possible) =>
      possible.is !== 'beginning' && possible.delivery.place !== undefined && possible.delivery.place !== place,
  );
}

export async function readRoster(kept: KeptFiles, name: string): Promise<Result<Roster, Fault>> {
  const bytes = await kept.read(name);
  return bytes.ok ? rosterFrom(bytes.value) : bytes;
}

/** How many exports in a row each missing person has been missing from; `name` as a 'read' event has it. */
async function readStrikes(
  kept: KeptFiles,
  name: string | undefined,
): Promise<Result<ReadonlyMap<string, number>, Fault>> {
  if (!name) return ok(new Map());
  const bytes = await kept.read(name);
  return bytes.ok ? strikesFrom(bytes.value) : bytes;
}
