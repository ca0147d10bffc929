import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault } from '../../shared/fault';
import { absenceMeans } from '../../shared/history/absence';
import type { DeliveryFact, FeedState } from '../../shared/history/feed-state';
import { err, ok, type Result } from '../../shared/result';
import { look } from '../delivery/look';
import type { RunReport } from './report';
import type { RunContext } from './run-context';
import { placeOf, targetFor } from './target';

/** An earlier delivery of unknown outcome, after it was looked at. */
export interface Earlier {
  readonly settled: NonNullable<RunReport['settled']>;
  readonly open?: OpenDelivery;
}

/** Still unknown; its very bytes may go under its name again, as often as one likes. */
export interface OpenDelivery {
  readonly delivery: DeliveryFact;
  /** Another file has to wait so many minutes: this one may still appear, and would then look like the newer of the two. */
  readonly waitMinutes?: number;
  /** Something else lies under its own name: a part of it. */
  readonly part?: true;
}

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
  state: FeedState,
): Promise<Result<Earlier, Fault>> {
  const { run } = unsettled;
  const unclear = ok({ settled: { run, as: 'unclear' } } as const);
  if (wentElsewhere(context, destination, unsettled)) return unclear;
  context.progress?.({ step: 'looking' });
  const seen = await lookAt(context, destination, unsettled);
  if (!seen.ok) return seen.error.decision === 'person' ? unclear : seen;
  const settle = (as: 'delivered' | 'not delivered'): Result<Earlier, Fault> => {
    // An attempt before it with the same bytes under the same name is answered with it.
    for (const one of state.deliveries.filter((other) => isSameFile(other, unsettled)))
      context.record({ event: 'settled', as }, one.run);
    return ok({ settled: { run, as } });
  };
  if (seen.value === 'same') return settle('delivered');
  // Under a name of its own, what differs is a part of it, which the whole may take the place of.
  const isPart = seen.value === 'different' && destination.publish === 'unique name';
  if (seen.value === 'absent' && destination.pickup.deletesWhatItRead) return unclear;
  const now = context.now();
  const means = isPart ? undefined : absenceMeans(unsettled, now);
  if (means?.is === 'too early') {
    if (!(unsettled.notSeenAt !== undefined && unsettled.notSeenAt <= now)) context.record({ event: 'not seen' }, run);
    return ok({ ...unclear.value, open: { delivery: unsettled, waitMinutes: means.minutes } });
  }
  // Who shows another file may have shown, and had read, a part of this one.
  if (seen.value === 'different')
    return ok({ ...unclear.value, open: { delivery: unsettled, ...(isPart && { part: true as const }) } });
  return settle('not delivered');
}

/** Why this file must not go yet while an earlier one may still appear; the same one may. */
export function mustWait(file: string, open: OpenDelivery | undefined): Fault | undefined {
  if (open?.waitMinutes === undefined || open.delivery.file === file) return undefined;
  return fault('earlier delivery not seen yet', 'retry', { minutes: open.waitMinutes });
}

function isSameFile(one: DeliveryFact, other: DeliveryFact): boolean {
  return (
    one.certainty === 'maybe' && one.file === other.file && one.remote === other.remote && one.place === other.place
  );
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
  const expected = { sha256: delivery.file, bytes: delivery.bytes };
  const { signal, deadlines } = context;
  const seen = await look(target.value, credentials.value, delivery.remote, expected, { signal, deadlines });
  return seen.ok || seen.error.decision !== 'retry' ? seen : err(fault('earlier delivery unclear', 'retry'));
}

/** The feed has another server, user or folder since: that the file is not there now says nothing. */
export function wentElsewhere({ loaded }: RunContext, destination: Destination, { place }: DeliveryFact): boolean {
  const { connection } = loaded.feed;
  return connection !== undefined && place !== undefined && place !== placeOf(connection, destination);
}
