import { randomBytes } from 'node:crypto';
import type { Fault } from '../../shared/fault';
import type { RunEvent } from '../../shared/history/run-event';
import type { Deadlines } from '../delivery/target';
import type { FeedStore } from '../store/feed-store';
import type { CredentialSource } from './credentials';
import type { LoadedFeed } from './load-feed';
import { mayComeRight } from './may-come-right';
import type { RunStep } from './report';

export interface Approval {
  readonly by: string;
  readonly reason: string;
  /** The held run that the person was shown; left out: whichever waits, or this run. */
  readonly run?: string;
}

/** What starts a run: which feed, with what, by whom, and when it is. */
export interface RunRequest {
  readonly loaded: LoadedFeed;
  readonly store: FeedStore;
  readonly credentials: CredentialSource;
  readonly trigger: 'hand' | 'schedule' | 'command';
  /** The moment it is, ISO 8601 UTC. */
  readonly now: () => string;
  /** Names the planned moment of a schedule; one that has been started is never started again. */
  readonly occurrence?: string;
  /** An export that changed before this moment (ISO 8601 UTC) is held; the schedule asks for fresh ones. */
  readonly freshFrom?: string;
  /** Send everything again, whatever the vendor may hold. */
  readonly full?: boolean;
  /** The run whose state is sent again; no export is read. */
  readonly restores?: string;
  /** A person's yes: to the held run if there is one, else to what this run would be held for. */
  readonly approval?: Approval;
  readonly progress?: (step: RunStep) => void;
  readonly signal?: AbortSignal;
  /** How long to wait for the vendor's server; the usual spans unless told. */
  readonly deadlines?: Partial<Deadlines>;
}

type WithoutPlace<E> = E extends RunEvent ? Omit<E, 'at' | 'run'> : never;
/** A run event before it is known when and in which run it happened. */
export type RunFact = WithoutPlace<RunEvent>;

/** One run under way: its request, its name, and its pen. */
export interface RunContext extends RunRequest {
  readonly run: string;
  /** When it began, ISO 8601 UTC. */
  readonly startedAt: string;
  /** Writes to the journal; on disk when it returns. `run` names another run than this one. */
  record(fact: RunFact, run?: string): void;
}

/** A new run, or the same again under the name of an earlier one. */
export function runContext(request: RunRequest, run = newRunName(request.now())): RunContext {
  return {
    ...request,
    run,
    startedAt: request.now(),
    record: (fact, of = run) => request.store.journal.append({ ...fact, at: request.now(), run: of } as RunEvent),
  };
}

/** Sorts by time, and two of the same second differ. */
export function newRunName(now: string): string {
  return `${now.replace(/\.\d+|[-:]/g, '')}-${randomBytes(3).toString('hex')}`;
}

/** Why a run failed, as the journal keeps it: enough to say the fault's sentence again later. */
export function because(problem: Fault): Pick<Extract<RunEvent, { event: 'failed' }>, 'code' | 'values' | 'again'> {
  const { code, values } = problem;
  return { code, values: { ...values }, ...(mayComeRight(problem) && { again: true as const }) };
}
