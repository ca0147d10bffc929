import type { DeliveryTimes } from '../changes/possible-states';
import type { Hold } from '../verdict/verdict';
import { ReplayedJournal } from './replayed-journal';
import type { RunCounts, RunEvent } from './run-event';
import type { BaselineFact, LastRead, RunSummary } from './run-summary';
import type { Attempt } from './run-trace';

export type { RunSummary } from './run-summary';

/** A delivery as the journal knows it. */
export interface DeliveryFact extends DeliveryTimes {
  readonly run: string;
  /** When its last byte was sent, or a look or a person settled that it had arrived, ISO 8601 UTC. */
  readonly at: string;
  readonly begunAt?: string;
  readonly remote: string;
  /** Kept snapshot of the roster it leads to. */
  readonly roster: string;
  /** SHA-256 of the file's bytes, hex; also the name it is kept under. */
  readonly file: string;
  readonly bytes: number;
  readonly certainty: 'delivered' | 'maybe';
  /** Digest of the server, user and folder it went to; a journal of an earlier version lacks it. */
  readonly place?: string;
  readonly verified?: 'hash' | 'size' | 'accepted';
  /** The server did not show it when it was new. */
  readonly unseen?: true;
  /** The server took it one write after the other only. */
  readonly oneByOne?: true;
  /** When a look first did not find it, while it was not known whether it had arrived, ISO 8601 UTC. */
  readonly notSeenAt?: string;
  readonly collected: boolean;
  /** When it was first seen to be gone, ISO 8601 UTC. */
  readonly collectedAt?: string;
  readonly refused: boolean;
  /** Index in the journal of the event that began its run: what was learned later did not go into its file. */
  readonly builtAtEvent?: number;
  /** Index in the journal of the event that said that the vendor refused it. */
  readonly refusedAtEvent?: number;
}

/** A held run, kept whole until it is sent, discarded or superseded. */
export interface HeldRun {
  readonly run: string;
  readonly at: string;
  readonly holds: readonly Hold[];
  readonly counts: RunCounts;
  /** The run whose state would be sent again: no export was read for it. */
  readonly restores?: string;
  /** Absent when there was nothing that could be sent, or when what was learned since makes it wrong. */
  readonly kept?: {
    readonly file: string;
    readonly bytes: number;
    readonly roster: string;
    readonly remote: string;
    /** Digest of what the feed let out of the computer when it was made. */
    readonly lets?: string;
  };
}

/** Everything a run needs to know of the past, worked out from the journal alone. */
export interface FeedState {
  /** First state, when the vendor's own list was imported. */
  readonly baseline?: BaselineFact;
  /** Oldest first. */
  readonly deliveries: readonly DeliveryFact[];
  readonly held?: HeldRun;
  /** A delivery was begun and its end was never written: look before anything is sent again. */
  readonly unsettled?: DeliveryFact;
  readonly lastRead?: LastRead;
  /** When the last run wrote something: not the one under way, and not a held one unless there is no other. */
  readonly lastEventAt?: string;
  /** Occurrence ids that have started. */
  readonly occurrences: ReadonlySet<string>;
  /** Newest first. */
  readonly runs: readonly RunSummary[];
}

/**
 * Works out a feed's state from its journal, oldest event first. A journal may end anywhere: a delivery that was
 * begun and not ended counts as one that may have arrived, until it is settled.
 */
export function feedState(events: readonly RunEvent[]): FeedState {
  const journal = new ReplayedJournal();
  for (const event of events) journal.add(event);
  const { baseline, lastRead, occurrences } = journal;
  const lastEventAt = journal.lastEventAt();
  const held = heldRun(journal);
  const deliveries = journal.attempts.filter((attempt) => attempt.status !== 'failed').map(deliveryFact);
  const open = journal.attempts.findLast((attempt) => attempt.status === 'open' || attempt.status === 'unknown');
  return {
    ...(baseline !== undefined && { baseline }),
    deliveries,
    ...(held !== undefined && { held }),
    ...(open !== undefined && { unsettled: deliveryFact(open) }),
    ...(lastRead !== undefined && { lastRead }),
    ...(lastEventAt !== undefined && { lastEventAt }),
    occurrences,
    runs: journal.summaries(),
  };
}

function heldRun({ held }: ReplayedJournal): HeldRun | undefined {
  if (held?.held === undefined || held.counts === undefined) return undefined;
  return {
    run: held.run,
    at: held.held.at,
    holds: held.held.holds,
    counts: held.counts,
    ...(held.restores !== undefined && { restores: held.restores }),
    ...(held.kept !== undefined && !held.stale && { kept: held.kept }),
  };
}

function deliveryFact(attempt: Attempt): DeliveryFact {
  return {
    run: attempt.run,
    at: attempt.at,
    begunAt: attempt.begunAt,
    remote: attempt.remote,
    roster: attempt.kept.roster,
    file: attempt.kept.file,
    bytes: attempt.kept.bytes,
    certainty: attempt.status === 'delivered' ? 'delivered' : 'maybe',
    ...(attempt.place !== undefined && { place: attempt.place }),
    ...(attempt.verified !== undefined && { verified: attempt.verified }),
    ...(attempt.unseen && { unseen: true as const }),
    ...(attempt.oneByOne && { oneByOne: true as const }),
    ...(attempt.notSeenAt !== undefined && { notSeenAt: attempt.notSeenAt }),
    collected: attempt.collected,
    ...(attempt.collectedAt !== undefined && { collectedAt: attempt.collectedAt }),
    refused: attempt.refusedAtEvent !== undefined,
    builtAtEvent: attempt.builtAtEvent,
    ...(attempt.refusedAtEvent !== undefined && { refusedAtEvent: attempt.refusedAtEvent }),
  };
}
