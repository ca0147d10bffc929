import type { FeedPast } from '../store/feed-store';
import { actOn } from './act-on';
import type { OpenDelivery } from './earlier-delivery';
import { prepareRestore } from './prepare-restore';
import type { RunReport } from './report';
import { because, type RunContext } from './run-context';

/** Sends the state of an earlier run again, through the same limits, holds and approval. Under the feed's lock. */
export async function restoreRun(
  context: RunContext,
  past: FeedPast,
  open: OpenDelivery | undefined,
  run: string,
): Promise<RunReport> {
  const { loaded, store, progress } = context;
  progress?.({ step: 'checking' });
  const ready = await prepareRestore({ loaded, store, past, now: context.now(), run });
  if (ready.ok) return actOn(context, past, ready.value, open);
  context.record({ event: 'failed', ...because(ready.error) });
  return { run: context.run, at: context.startedAt, outcome: 'failed', holds: [], fault: ready.error };
}
