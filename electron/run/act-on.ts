import { fault } from '../../shared/fault';
import { coveredBy } from '../../shared/history/covered-by';
import type { RunCounts } from '../../shared/history/run-event';
import type { Hold } from '../../shared/verdict/verdict';
import type { FeedPast } from '../store/feed-store';
import { keepFile } from './build-file';
import { clearPart } from './clear-part';
import { deliverAgain } from './deliver-again';
import { mustWait, type OpenDelivery } from './earlier-delivery';
import { keepNotes } from './keep-notes';
import type { PreparedRun } from './prepare-feed';
import type { RunReport } from './report';
import { because, type RunContext } from './run-context';
import { keepFaults } from './sent-without';

/** What comes after preparing, the same for today's export and for an earlier state: hold, deliver, or leave it. */
export async function actOn(
  context: RunContext,
  past: FeedPast,
  ready: PreparedRun,
  open: OpenDelivery | undefined,
): Promise<RunReport> {
  await keepNotes(context, ready);
  const { verdict, counts, changes } = ready.prepared;
  const byHand = changes.byHand.length;
  const setByHand = ready.prepared.overridesMet
    .filter(({ is }) => is === 'used')
    .map(({ row, override: { column } }) => ({ row, column }));
  const told = {
    run: context.run,
    at: context.startedAt,
    counts,
    ...(byHand > 0 && { byHand }),
    ...(setByHand.length > 0 && { setByHand }),
    ...superseding(past),
  };
  const holds = verdict.is === 'held' ? verdict.holds : [];
  const approvable = holds.every((one) => one.approvable);
  // Of a run that was shown and had to be made anew; without one the yes is to this run, whatever holds it.
  const shown = context.approval?.run === undefined ? undefined : past.state.held;
  const unseen = verdict.is === 'held' && shown !== undefined && !coveredBy(shown, { holds, counts });
  const approval = verdict.is === 'held' && approvable && !unseen ? context.approval : undefined;
  const news = hasNews(ready);
  if (verdict.is === 'nothing' || (approval && !news)) {
    if (approval) {
      hold(context, past, holds, counts, await keepFaults(context.store, ready.prepared));
      context.record({ event: 'approved', ...approval });
    }
    context.record({ event: 'nothing', counts });
    supersede(context, past);
    return { ...told, outcome: 'nothing', verdict: verdict.is, holds, ...(approval && { approved: approval }) };
  }
  const kept = news && approvable ? await keepFile(context, ready, open) : undefined;
  const file = kept && { file: kept.remote, bytes: kept.bytes, sha256: kept.file };
  const known = { ...told, verdict: verdict.is, holds, ...file };

  if (verdict.is === 'held') hold(context, past, holds, counts, await keepFaults(context.store, ready.prepared));
  else supersede(context, past);
  if (!kept || (verdict.is === 'held' && !approval)) {
    return { ...known, outcome: 'held', ...(unseen && { fault: fault('held run replaced', 'person') }) };
  }
  const wait = mustWait(kept.file, open);
  if (wait) {
    context.record({ event: 'failed', ...because(wait) });
    return { ...known, outcome: 'failed', fault: wait };
  }
  if (approval) context.record({ event: 'approved', ...approval });
  await clearPart(context, ready.destination, kept.file, open);
  const delivered = await deliverAgain(context, ready.destination, kept, open);
  return { ...known, ...delivered, ...(approval && { approved: approval }) };
}

/** Whether a file would tell the vendor anything: an approval of what is strange about an export is no wish to repeat one. */
function hasNews({ prepared, destination, full }: PreparedRun): boolean {
  if (prepared.outgoing.rows.length === 0) return false;
  return full || destination.sends === 'register' || !prepared.changes.sameAsNewest;
}

/** `faults`: the kept file with what is wrong with the rows that it is held for. */
export function hold(
  context: RunContext,
  past: FeedPast,
  holds: readonly Hold[],
  counts: RunCounts,
  faults?: string,
): void {
  context.record({
    event: 'held',
    holds: holds.map((one) => ({ ...one, values: { ...one.values } })),
    counts,
    ...(faults !== undefined && { faults }),
  });
  supersede(context, past);
}

/** A newer run, whatever its verdict, takes the place of the one that waits for a person. */
function supersede(context: RunContext, { state }: FeedPast): void {
  if (state.held) context.record({ event: 'superseded', successor: context.run }, state.held.run);
}

function superseding({ state }: FeedPast): Pick<RunReport, 'supersedes'> {
  return state.held ? { supersedes: state.held.run } : {};
}
