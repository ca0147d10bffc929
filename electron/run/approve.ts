import type { Destination } from '../../shared/destination/destination';
import { fault } from '../../shared/fault';
import type { HeldRun } from '../../shared/history/feed-state';
import type { Feed } from '../../shared/feed/feed';
import type { FeedPast } from '../store/feed-store';
import { deliverAgain } from './deliver-again';
import { mustWait, type OpenDelivery } from './earlier-delivery';
import type { RunReport } from './report';
import { letsOut } from './lets-out';
import { type RunContext, runContext } from './run-context';

export type SendableHeld = HeldRun & { readonly kept: NonNullable<HeldRun['kept']> };

/**
 * The held run whose file may go out as it was shown; undefined when it must be built anew. So it must when the feed has
 * another mapping since, or another list of people who are never sent: the file may hold what is not to go any more.
 */
export function approvableHeld({ state: { held } }: FeedPast, feed: Feed): SendableHeld | undefined {
  if (held?.kept?.lets !== undefined && held.kept.lets !== letsOut(feed)) return undefined;
  if (!held?.kept || !held.holds.every(({ approvable }) => approvable)) return undefined;
  return { ...held, kept: held.kept };
}

/** Sends the very bytes that a person was shown and approved. Under the feed's lock. */
export async function sendHeld(
  context: RunContext,
  destination: Destination,
  held: SendableHeld,
  open: OpenDelivery | undefined,
): Promise<RunReport> {
  const { approval } = context;
  const again = runContext(context, held.run);
  const { kept, holds, counts } = held;
  const known = {
    run: held.run,
    at: context.startedAt,
    verdict: 'held',
    holds,
    counts,
    file: kept.remote,
    bytes: kept.bytes,
    sha256: kept.file,
  } as const;
  if (!approval) return { ...known, outcome: 'held' };
  const bytes = await context.store.kept.read(kept.file);
  // Still held: a person may restore the file, or run the feed anew.
  if (!bytes.ok) return { ...known, outcome: 'failed', fault: fault('held file gone', 'person') };
  const wait = mustWait(kept.file, open);
  if (wait) return { ...known, outcome: 'failed', fault: wait };
  again.record({ event: 'approved', by: approval.by, reason: approval.reason });
  const delivered = await deliverAgain(again, destination, kept, open);
  return { ...known, ...delivered, approved: approval };
}
