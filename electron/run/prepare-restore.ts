import { keepDaysOf } from '../../shared/feed/feed';
import { type Fault, fault } from '../../shared/fault';
import { prepareRestore as prepareAgain } from '../../shared/prepare-restore';
import { err, ok, type Result } from '../../shared/result';
import { type FeedPast, type FeedStore, readPast } from '../store/feed-store';
import { feedDestination } from './destination-of';
import type { LoadedFeed } from './load-feed';
import { localMoment, timeZoneOf } from './local-time';
import { mayHoldElsewhere, pastStates, readRoster } from './past-states';
import type { PreparedRun } from './prepare-feed';
import { placeOf } from './target';

export interface RestoreRequest {
  readonly loaded: LoadedFeed;
  readonly store: FeedStore;
  /** The moment it is, ISO 8601 UTC. */
  readonly now: string;
  /** The run whose state is to be sent again. */
  readonly run: string;
  readonly past?: FeedPast;
}

/**
 * Works out what would be sent if the vendor were to have the state of an earlier run again. Writes nothing. Fails with
 * 'no such delivery', or 'earlier state gone' where its roster is no longer kept.
 */
export async function prepareRestore({
  loaded,
  store,
  now,
  run,
  ...known
}: RestoreRequest): Promise<Result<PreparedRun, Fault>> {
  const { feed } = loaded;
  const past = known.past ? ok(known.past) : readPast(store);
  if (!past.ok) return past;
  const { state } = past.value;
  const wanted = state.deliveries.findLast((delivery) => delivery.run === run);
  if (!wanted) return err(fault('no such delivery', 'usage', { run }));
  const destination = await feedDestination(loaded);
  if (!destination.ok) return destination;
  const roster = await readRoster(store.kept, wanted.roster);
  if (!roster.ok) return err(fault('earlier state gone', 'person', { days: keepDaysOf(feed) }));
  const { pickup } = destination.value;
  const states = await pastStates(state, pickup, store.kept, now);
  if (!states.ok) return states;
  const { connection } = feed;
  const full = connection !== undefined && mayHoldElsewhere(state, pickup, now, placeOf(connection, destination.value));
  const timeZone = timeZoneOf(feed);
  return ok({
    destination: destination.value,
    state,
    states: states.value,
    timeZone,
    day: localMoment(now, timeZone).date,
    full,
    prepared: prepareAgain({
      roster: roster.value,
      destination: destination.value,
      limits: feed.limits,
      protectedKeys: feed.protected,
      neverSend: feed.neverSend,
      states: states.value,
      now,
      full,
      ...(state.lastEventAt !== undefined && { lastRunAt: state.lastEventAt }),
    }),
  });
}
