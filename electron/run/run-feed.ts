import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault, FaultError } from '../../shared/fault';
import { keepDaysOf } from '../../shared/feed/feed';
import { keptRefused, mappingRefused } from '../policy/in-force';
import { withLock } from '../store/lock';
import { removeLeftovers } from '../store/durable';
import { failPoint } from '../store/fail-point';
import { readPast } from '../store/feed-store';
import { approvableHeld, sendHeld } from './approve';
import { feedDestination } from './destination-of';
import { noteCollected } from './collected';
import { needsLook, settleEarlier } from './earlier-delivery';
import { forgetOldFiles } from './forget-old-files';
import { freshRun } from './fresh-run';
import type { RunReport } from './report';
import { restoreRun } from './restore-run';
import { because, type RunContext, runContext, type RunRequest } from './run-context';
import { reachedServer } from './target';

/**
 * One run: settle what an earlier run left open, read, prepare, write, deliver, record. The button, the
 * schedule and the command line all call this one. It never throws: whatever goes wrong is in the report,
 * and in the journal as far as that can still be written.
 */
export async function runFeed(request: RunRequest): Promise<RunReport> {
  const context = runContext(request);
  const locked = await withLock(request.store.folder.lock, async (lock) => {
    const owner: RunContext = {
      ...context,
      // Bytes go only after "delivering" was written: a sleeper that lost its lock stops there at the latest.
      record: (fact, of) => {
        lock.assertOwn();
        context.record(fact, of);
      },
    };
    try {
      return await underLock(owner);
    } catch (problem) {
      return brokenOff(owner, problem);
    }
  });
  return locked.ok ? locked.value : failedReport(context, locked.error);
}

function failedReport({ run, startedAt }: RunContext, problem: Fault): RunReport {
  return { run, at: startedAt, outcome: 'failed', holds: [], fault: problem };
}

async function underLock(context: RunContext): Promise<RunReport> {
  failPoint('run: under lock');
  const { store, occurrence, trigger, loaded } = context;
  let past = readPast(store);
  if (!past.ok) return failedReport(context, past.error);
  if (occurrence !== undefined && past.value.state.occurrences.has(occurrence)) {
    return failedReport(context, fault('occurrence already started', 'person'));
  }
  // What waits may be an earlier state, whose file cannot go as it is any more: then it is that state that was approved.
  const restores = context.restores ?? (context.approval && past.value.state.held?.restores);
  let began = false;
  const begin = (): void => {
    if (!began) {
      context.record({
        event: 'started',
        trigger,
        ...(occurrence !== undefined && { occurrence }),
        ...(restores !== undefined && { restores }),
      });
    }
    began = true;
  };
  const failed = (problem: Fault): RunReport => {
    begin();
    context.record({ event: 'failed', ...because(problem) });
    return failedReport(context, problem);
  };
  const shown = context.approval?.run;
  if (shown !== undefined && past.value.state.held?.run !== shown) {
    return failedReport(context, fault('held run replaced', 'person'));
  }
  // A planned run is written down before anything else; a person's yes may only finish what an earlier run began.
  if (!context.approval) begin();
  const { connection, mapping } = loaded.feed;
  if (!connection) return failed(fault('no connection', 'usage'));
  // What the IT department does not allow is not even read for; a held file was made of this mapping, too.
  const refused = mappingRefused(mapping);
  if (refused) return failed(refused);
  const server = reachedServer(connection);
  if (!server.ok && server.error.decision === 'stop') return failed(server.error);
  const destination = await feedDestination(loaded);
  if (!destination.ok) return failed(destination.error);

  const unsettled = needsLook(past.value.state);
  const looked = unsettled && (await settleEarlier(context, destination.value, unsettled, past.value.state));
  if (looked && !looked.ok) return failed(looked.error);
  const earlier = looked?.value;
  const collected = await noteCollected(context, destination.value, past.value.state);
  past = readPast(store);
  if (!past.ok) return failedReport(context, past.error);

  const held = context.approval && context.restores === undefined ? approvableHeld(past.value, loaded.feed) : undefined;
  const madeAt = held?.at ?? past.value.events.find(({ run }) => run === restores)?.at;
  const early = madeAt === undefined ? undefined : keptRefused(madeAt);
  if (early) return failed(early);
  if (!held) begin();
  const report = held
    ? await sendHeld(context, destination.value, held, earlier?.open)
    : restores !== undefined
      ? await restoreRun(context, past.value, earlier?.open, restores)
      : await freshRun(context, past.value, earlier?.open);
  tidy(context, destination.value);
  return {
    ...(earlier && { settled: earlier.settled }),
    ...(collected.length > 0 && { collected }),
    ...report,
  };
}

/** Past files that nothing can ask for any more; a run must not fail over them. */
function tidy({ store, now, loaded }: RunContext, destination: Destination): void {
  try {
    forgetOldFiles(store, destination.pickup, now(), keepDaysOf(loaded.feed));
    removeLeftovers(store.folder.folder);
    removeLeftovers(store.folder.kept);
  } catch {
    // They go with the next run.
  }
}

/** Something that no fault was foreseen for, or a journal that cannot be written. */
function brokenOff(context: RunContext, problem: unknown): RunReport {
  const reason =
    problem instanceof FaultError ? problem.fault : fault('internal', 'person', { detail: nameOf(problem) });
  const past = context.store.journal.read();
  const own = past.ok ? past.value.events.filter(({ run }) => run === context.run) : [];
  // A person's yes goes on under the name of the held run.
  const last = past.ok ? past.value.events.at(-1) : undefined;
  if (last?.event === 'delivering' && last.at >= context.startedAt) {
    return { ...failedReport(context, fault('broken off while delivering', 'retry')), outcome: 'unknown' };
  }
  try {
    if (own.length > 0) context.record({ event: 'failed', ...because(reason) });
  } catch {
    // The disk that broke off the run refuses this, too; without an end the run counts as interrupted.
  }
  return failedReport(context, reason);
}

/** The kind of a bug and where it is; its message may quote a cell. */
function nameOf(problem: unknown): string {
  if (!(problem instanceof Error)) return typeof problem;
  const place = /\(?([^()\s/\\]+:\d+:\d+)\)?\s*$/m.exec(problem.stack?.split('\n')[1] ?? '')?.[1];
  return place ? `${problem.name} at ${place}` : problem.name;
}
