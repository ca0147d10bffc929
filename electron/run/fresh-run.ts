import type { RunCounts } from '../../shared/history/run-event';
import type { FeedPast } from '../store/feed-store';
import { failPoint } from '../store/fail-point';
import { strikesBytes } from '../store/snapshots';
import { actOn, hold } from './act-on';
import type { OpenDelivery } from './earlier-delivery';
import { prepareFeed, type PreparedFeed } from './prepare-feed';
import { readHolds } from './read-holds';
import type { RunReport } from './report';
import { because, type RunContext } from './run-context';

/** Reads the export as it is now and acts on the verdict. Under the feed's lock. */
export async function freshRun(
  context: RunContext,
  past: FeedPast,
  open: OpenDelivery | undefined,
): Promise<RunReport> {
  const { loaded, store, progress, full, freshFrom } = context;
  const base = { run: context.run, at: context.startedAt };
  progress?.({ step: 'reading' });
  const ready = await prepareFeed({
    loaded,
    store,
    past,
    now: context.now(),
    ...(full !== undefined && { full }),
    ...(freshFrom !== undefined && { freshFrom }),
    onRead: () => progress?.({ step: 'checking' }),
  });
  if (!ready.ok) {
    const holds = readHolds(ready.error, loaded.feed, past.events);
    if (!holds) {
      context.record({ event: 'failed', ...because(ready.error) });
      return { ...base, outcome: 'failed', holds: [], fault: ready.error };
    }
    hold(context, past, holds, nobodyCounted);
    return { ...base, outcome: 'held', verdict: 'held', holds, counts: nobodyCounted };
  }
  failPoint('run: read');
  await recordRead(context, ready.value);
  return actOn(context, past, ready.value, open);
}

async function recordRead(context: RunContext, ready: PreparedFeed): Promise<void> {
  const { reading, day, prepared, export: name, input } = ready;
  // A day without such dates forgets nothing.
  const told = new Set(prepared.dateOrders.map(({ column }) => column));
  const earlier = input.expected.dateOrders?.filter(({ column }) => !told.has(column)) ?? [];
  const dateOrders = [...earlier, ...prepared.dateOrders];
  const missing = Object.keys(prepared.strikes).length > 0;
  const strikes = missing ? await context.store.kept.keep(strikesBytes(prepared.strikes)) : '';
  context.record({
    event: 'read',
    export: name,
    day,
    people: prepared.counts.rows,
    header: reading.table.columns.map((column) => column.name),
    sheet: reading.table.sheet,
    ...(reading.delimiter !== undefined && { delimiter: reading.delimiter }),
    ...(dateOrders.length > 0 && { dateOrders }),
    strikes,
  });
}

export const nobodyCounted: RunCounts = {
  rows: 0,
  added: 0,
  changed: 0,
  removed: 0,
  rekeyed: 0,
  unchanged: 0,
  errors: 0,
  warnings: 0,
  missing: 0,
  inFile: 0,
};
