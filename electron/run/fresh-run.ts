import type { RunCounts } from '../../shared/history/run-event';
import type { Hold } from '../../shared/verdict/verdict';
import type { FeedPast } from '../store/feed-store';
import { strikesBytes } from '../store/snapshots';
import { keepFile } from './build-file';
import { deliverAgain } from './deliver-again';
import { mustWait, type OpenDelivery } from './earlier-delivery';
import { failPoint } from './fail-point';
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
  const { loaded, store, progress, full } = context;
  const base = { run: context.run, at: context.startedAt };
  progress?.({ step: 'reading' });
  const ready = await prepareFeed({
    loaded,
    store,
    past,
    now: context.now(),
    ...(full !== undefined && { full }),
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
  await recordRead(context, ready.value);
  failPoint('after read');

  const { verdict, counts, changes } = ready.value.prepared;
  const byHand = changes.byHand.length;
  const told = { ...base, counts, ...(byHand > 0 && { byHand }), ...superseding(past) };
  const holds = verdict.is === 'held' ? verdict.holds : [];
  const approvable = holds.every((one) => one.approvable);
  const approval = verdict.is === 'held' && approvable ? context.approval : undefined;
  const news = hasNews(ready.value);
  if (verdict.is === 'nothing' || (approval && !news)) {
    if (approval) {
      hold(context, past, holds, counts);
      context.record({ event: 'approved', ...approval });
    }
    context.record({ event: 'nothing', counts });
    supersede(context, past);
    return { ...told, outcome: 'nothing', verdict: verdict.is, holds, ...(approval && { approved: approval }) };
  }
  const kept = news && approvable ? await keepFile(context, ready.value, open) : undefined;
  failPoint('after file kept');
  const file = kept && { file: kept.remote, bytes: kept.bytes, sha256: kept.file };
  const known = { ...told, verdict: verdict.is, holds, ...file };

  if (verdict.is === 'held') hold(context, past, holds, counts);
  else supersede(context, past);
  if (!kept || (verdict.is === 'held' && !approval)) return { ...known, outcome: 'held' };
  const wait = mustWait(kept.file, open);
  if (wait) {
    context.record({ event: 'failed', ...because(wait) });
    return { ...known, outcome: 'failed', fault: wait };
  }
  if (approval) context.record({ event: 'approved', ...approval });
  const delivered = await deliverAgain(context, ready.value.destination, kept, open);
  return { ...known, ...delivered, ...(approval && { approved: approval }) };
}

/** Whether a file would tell the vendor anything: an approval of what is strange about an export is no wish to repeat one. */
function hasNews({ prepared, destination, full }: PreparedFeed): boolean {
  if (prepared.outgoing.rows.length === 0) return false;
  return full || destination.sends === 'register' || !prepared.changes.sameAsNewest;
}

async function recordRead(context: RunContext, { reading, day, prepared, export: name }: PreparedFeed): Promise<void> {
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
    strikes,
  });
}

function hold(context: RunContext, past: FeedPast, holds: readonly Hold[], counts: RunCounts): void {
  context.record({ event: 'held', holds: holds.map((one) => ({ ...one, values: { ...one.values } })), counts });
  supersede(context, past);
}

/** A newer run, whatever its verdict, takes the place of the one that waits for a person. */
function supersede(context: RunContext, { state }: FeedPast): void {
  if (state.held) context.record({ event: 'superseded', successor: context.run }, state.held.run);
}

function superseding({ state }: FeedPast): Pick<RunReport, 'supersedes'> {
  return state.held ? { supersedes: state.held.run } : {};
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
