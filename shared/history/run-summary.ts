import type { Hold } from '../verdict/verdict';
import type { RunCounts } from './run-event';

/** One run as the history tells it. */
export interface RunSummary {
  readonly run: string;
  readonly at: string;
  readonly trigger: 'hand' | 'schedule' | 'command';
  readonly outcome:
    'sent' | 'held' | 'nothing' | 'failed' | 'unknown' | 'discarded' | 'superseded' | 'interrupted' | 'running';
  readonly counts?: RunCounts;
  readonly remote?: string;
  /** Address of the server that it went to, or was to go to; a journal of an earlier version lacks it. */
  readonly server?: string;
  readonly verified?: 'hash' | 'size' | 'accepted';
  readonly code?: string;
  /** What the sentence of that code names; a journal of an earlier version lacks it. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly holds?: readonly Hold[];
  readonly approved?: { readonly by: string; readonly reason: string };
  /** The run whose state it sent again, or was to. */
  readonly restores?: string;
  /** The vendor was seen to have read its file. */
  readonly collected?: true;
  /** When that was first seen, ISO 8601 UTC: it may have been read long before. */
  readonly collectedAt?: string;
  /** A person said that the vendor refused its file. */
  readonly refused?: true;
}

/** The vendor's own list, taken over as the first state. */
export interface BaselineFact {
  readonly run: string;
  readonly at: string;
  /** Kept snapshot of the roster. */
  readonly roster: string;
  /** Index in the journal. */
  readonly event?: number;
}

/** What the last run that read the export found; fields as in the 'read' event. */
export interface LastRead {
  readonly export: string;
  readonly day: string;
  readonly people: number;
  readonly header: readonly string[];
  readonly sheet: string;
  readonly delimiter?: string;
  readonly strikes: string;
}
