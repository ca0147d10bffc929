import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault } from '../../shared/fault';
import type { DeliveryFact, FeedState } from '../../shared/history/feed-state';
import { err, ok, type Result } from '../../shared/result';
import { look } from '../delivery/look';
import type { RunReport } from './report';
import type { RunContext } from './run-context';
import { placeOf, targetFor } from './target';

type Settled = NonNullable<RunReport['settled']>;

/** The newest delivery when its outcome is unknown; one with a certain delivery after it no longer matters so much. */
export function needsLook({ unsettled, deliveries }: FeedState): DeliveryFact | undefined {
  return unsettled && deliveries.at(-1)?.run === unsettled.run ? unsettled : undefined;
}

/**
 * Looks whether a delivery of unknown outcome arrived, before anything else is sent. A fault means that it
 * could not be looked at: then nothing may be sent. 'unclear' is an answer: the file may have been there
 * and been read, whole or in part, or the server never shows files; it stays one of the states the vendor may be in.
 */
export async function settleEarlier(
  context: RunContext,
  destination: Destination,
  unsettled: DeliveryFact,
): Promise<Result<Settled, Fault>> {
  const { run } = unsettled;
  if (wentElsewhere(context, destination, unsettled)) return ok({ run, as: 'unclear' });
  context.progress?.({ step: 'looking' });
  const seen = await lookAt(context, destination, unsettled);
  if (!seen.ok && seen.error.decision === 'person') return ok({ run, as: 'unclear' });
  if (!seen.ok) return seen;
  if (seen.value === 'same') {
    context.record({ event: 'settled', as: 'delivered' }, run);
    return ok({ run, as: 'delivered' });
  }
  if (seen.value === 'absent' && !destination.pickup.deletesWhatItRead) {
    context.record({ event: 'settled', as: 'not delivered' }, run);
    return ok({ run, as: 'not delivered' });
  }
  return ok({ run, as: 'unclear' });
}

/** Where the vendor deletes what it has read: a delivered file that is gone was collected. Best effort. */
export async function noteCollected(context: RunContext, destination: Destination, state: FeedState): Promise<void> {
  if (!destination.pickup.deletesWhatItRead) return;
  const last = state.deliveries.at(-1);
  // A server that would not show the file when it was new says nothing by not showing it now.
  if (!last || last.collected || last.certainty !== 'delivered' || last.verified === 'accepted') return;
  if (wentElsewhere(context, destination, last)) return;
  const seen = await lookAt(context, destination, last);
  if (seen.ok && seen.value === 'absent') context.record({ event: 'collected' }, last.run);
}

async function lookAt(
  context: RunContext,
  destination: Destination,
  delivery: DeliveryFact,
): Promise<Result<'same' | 'absent' | 'different', Fault>> {
  const target = targetFor(context.loaded, destination, delivery.remote);
  if (!target.ok) return target;
  const credentials = await context.credentials.load(context.loaded);
  if (!credentials.ok) return credentials;
  const seen = await look(target.value, credentials.value, delivery.remote, {
    sha256: delivery.file,
    bytes: delivery.bytes,
  });
  return seen.ok || seen.error.decision !== 'retry' ? seen : err(fault('earlier delivery unclear', 'retry'));
}

/** The feed has another server, user or folder since: that the file is not there now says nothing. */
function wentElsewhere({ loaded }: RunContext, destination: Destination, { place }: DeliveryFact): boolean {
  const { connection } = loaded.feed;
  return connection !== undefined && place !== undefined && place !== placeOf(connection, destination);
}
