import type { RunCounts } from './run-event';
import type { Hold } from '../verdict/verdict';

/** A delivery as the journal knows it. */
export interface DeliveryFact {
  readonly run: string;
  /** When its last byte was sent, ISO 8601 UTC. */
  readonly at: string;
  readonly remote: string;
  /** Kept snapshot of the roster it leads to. */
  readonly roster: string;
  /** SHA-256 of the file's bytes, hex; also the name it is kept under. */
  readonly file: string;
  readonly bytes: number;
  readonly certainty: 'delivered' | 'maybe';
  readonly verified?: 'hash' | 'size' | 'accepted';
  readonly collected: boolean;
  readonly refused: boolean;
}

/** A held run, kept whole until it is sent, discarded or superseded. */
export interface HeldRun {
  readonly run: string;
  readonly at: string;
  readonly holds: readonly Hold[];
  readonly counts: RunCounts;
  /** Absent when there was nothing that could be sent. */
  readonly kept?: { readonly file: string; readonly bytes: number; readonly roster: string; readonly remote: string };
}

export interface RunSummary {
  readonly run: string;
  readonly at: string;
  readonly trigger: 'hand' | 'schedule' | 'command';
  readonly outcome: 'sent' | 'held' | 'nothing' | 'failed' | 'unknown' | 'discarded' | 'superseded' | 'interrupted' | 'running';
  readonly counts?: RunCounts;
  readonly remote?: string;
  readonly verified?: 'hash' | 'size' | 'accepted';
  readonly code?: string;
  readonly holds?: readonly Hold[];
  readonly approved?: { readonly by: string; readonly reason: string };
}

/** Everything a run needs to know of the past, worked out from the journal alone. */
export interface FeedState {
  /** First state, when the vendor's own list was imported. */
  readonly baseline?: { readonly run: string; readonly at: string; readonly roster: string };
  /** Oldest first. */
  readonly deliveries: readonly DeliveryFact[];
  readonly held?: HeldRun;
  /** A delivery was begun and its end was never written: look before anything is sent again. */
  readonly unsettled?: DeliveryFact;
  readonly lastRead?: { readonly export: string; readonly day: string; readonly people: number; readonly header: readonly string[]; readonly sheet: string; readonly delimiter?: string; readonly strikes: string };
  readonly lastEventAt?: string;
  /** Occurrence ids that have started. */
  readonly occurrences: ReadonlySet<string>;
  /** Newest first. */
  readonly runs: readonly RunSummary[];
}
