import { possibleDeliveries } from '../../shared/changes/possible-states';
import type { Destination } from '../../shared/destination/destination';
import type { DeliveryFact, FeedState } from '../../shared/history/feed-state';
import { stillThere } from '../delivery/still-there';
import { wentElsewhere } from './earlier-delivery';
import type { RunContext } from './run-context';
import { targetFor } from './target';

/** A file that the vendor was seen to have read. */
export interface Collected {
  readonly run: string;
  readonly file: string;
}

/** More are not asked for: what is older than these was read long ago, or never will be. */
const most = 20;

/**
 * Where the vendor deletes or moves what it has read: a delivered file that is gone was collected. Best effort, since
 * without it the vendor only gets some rows once more.
 */
export async function noteCollected(
  context: RunContext,
  destination: Destination,
  state: FeedState,
): Promise<readonly Collected[]> {
  if (!destination.pickup.deletesWhatItRead) return [];
  const asked = notYetCollected(context, destination, state);
  const newest = asked.at(-1);
  if (!newest) return [];
  const target = targetFor(context.loaded, destination, newest.remote);
  const credentials = await context.credentials.load(context.loaded);
  if (!target.ok || !credentials.ok) return [];
  const { signal, deadlines } = context;
  const remotes = asked.map(({ remote }) => remote);
  const found = await stillThere(target.value, credentials.value, remotes, { signal, deadlines });
  if (!found.ok) return [];
  const gone = asked.filter(({ remote }) => found.value.get(remote) === 'gone');
  for (const { run } of gone) context.record({ event: 'collected' }, run);
  return gone.map(({ run, remote }) => ({ run, file: remote }));
}

/** What may still lie there unread, oldest first; of files with one name only the last. */
function notYetCollected(context: RunContext, destination: Destination, state: FeedState): readonly DeliveryFact[] {
  const { deliveries } = possibleDeliveries(state.deliveries, destination.pickup, context.now(), state.baseline);
  const newest = new Map(deliveries.map((delivery) => [delivery.remote, delivery]));
  return [...newest.values()].slice(-most).filter((delivery) => mayBeMissed(context, destination, delivery));
}

/** A server that did not show the file when it was new says nothing by not showing it now. */
function mayBeMissed(context: RunContext, destination: Destination, delivery: DeliveryFact): boolean {
  const { collected, certainty, verified, unseen } = delivery;
  if (collected || certainty !== 'delivered' || verified === 'accepted' || unseen) return false;
  return !wentElsewhere(context, destination, delivery);
}
