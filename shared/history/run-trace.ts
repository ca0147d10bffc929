import type { Hold } from '../verdict/verdict';
import type { RunCounts } from './run-event';
import type { RunSummary } from './run-summary';

interface KeptFile {
  readonly file: string;
  readonly bytes: number;
  readonly roster: string;
  readonly remote: string;
  readonly lets?: string;
}

/** One try at delivering a run's file. */
export interface Attempt {
  readonly run: string;
  readonly kept: KeptFile;
  readonly builtAtEvent: number;
  readonly begunAt: string;
  status: 'open' | 'unknown' | 'delivered' | 'failed';
  at: string;
  remote: string;
  readonly place?: string;
  readonly server?: string;
  verified?: 'hash' | 'size' | 'accepted';
  unseen?: boolean;
  oneByOne?: boolean;
  notSeenAt?: string;
  collected: boolean;
  collectedAt?: string;
  refusedAtEvent?: number;
}

/** What is known of one run. */
export interface Trace {
  readonly run: string;
  readonly at: string;
  readonly trigger: RunSummary['trigger'];
  readonly restores?: string;
  /** Index of its first event. */
  readonly began: number;
  outcome: RunSummary['outcome'];
  read: boolean;
  lastAt: string;
  kept?: KeptFile;
  /** Its kept file was built on something that was learned to be wrong since. */
  stale: boolean;
  counts?: RunCounts;
  held?: { readonly at: string; readonly holds: readonly Hold[] };
  approved?: { readonly by: string; readonly reason: string };
  code?: string;
  values?: RunSummary['values'] | undefined;
}

interface Begun {
  readonly at: string;
  readonly remote: string;
  readonly place: string | undefined;
  readonly server: string | undefined;
}

export function newAttempt(trace: Trace, kept: KeptFile, { at, remote, place, server }: Begun): Attempt {
  return {
    run: trace.run,
    kept,
    builtAtEvent: trace.began,
    begunAt: at,
    status: 'open',
    at,
    remote,
    ...(place !== undefined && { place }),
    ...(server !== undefined && { server }),
    collected: false,
  };
}

/** The first time counts, unless the clock was set back since. */
export function noteNotSeen(attempt: Attempt, at: string): void {
  if (attempt.status !== 'open' && attempt.status !== 'unknown') return;
  if (attempt.notSeenAt === undefined || at < attempt.notSeenAt) attempt.notSeenAt = at;
}

/** A run as the history tells it, of what is known of it and its tries at delivering. `isNewest`: no run began after it. */
export function runSummary(trace: Trace, attempts: readonly Attempt[], isNewest: boolean): RunSummary {
  const attempt = attempts.at(-1);
  let { outcome } = trace;
  if (outcome === 'running' && !isNewest) outcome = attempt?.status === 'open' ? 'unknown' : 'interrupted';
  const remote = attempt?.remote ?? trace.kept?.remote;
  const collectedAt = attempts.find(({ collected }) => collected)?.collectedAt;
  return {
    run: trace.run,
    at: trace.at,
    trigger: trace.trigger,
    outcome,
    ...(trace.counts !== undefined && { counts: trace.counts }),
    ...(remote !== undefined && { remote }),
    ...(attempt?.server !== undefined && { server: attempt.server }),
    ...(outcome === 'sent' && attempt?.verified !== undefined && { verified: attempt.verified }),
    ...((outcome === 'failed' || outcome === 'unknown') && reasonOf(trace)),
    ...(trace.held !== undefined && { holds: trace.held.holds }),
    ...(trace.approved !== undefined && { approved: trace.approved }),
    ...(trace.restores !== undefined && { restores: trace.restores }),
    ...(attempts.some(({ collected }) => collected) && { collected: true as const }),
    ...(collectedAt !== undefined && { collectedAt }),
    ...(attempts.some(({ refusedAtEvent }) => refusedAtEvent !== undefined) && { refused: true as const }),
  };
}

function reasonOf({ code, values }: Trace): Pick<RunSummary, 'code' | 'values'> {
  return { ...(code !== undefined && { code }), ...(values !== undefined && { values }) };
}
