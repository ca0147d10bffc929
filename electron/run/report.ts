import type { Fault } from '../../shared/fault';
import type { RunCounts } from '../../shared/history/run-event';
import type { Hold } from '../../shared/verdict/verdict';

export type Verified = 'hash' | 'size' | 'accepted';

/** What came of a run, for the window, the journal's reader and the command line alike. No names, no values. */
export interface RunReport {
  readonly run: string;
  /** When it began, ISO 8601 UTC. */
  readonly at: string;
  readonly outcome: 'sent' | 'held' | 'nothing' | 'failed' | 'unknown';
  /** Absent when the run ended before there was one. */
  readonly verdict?: 'send' | 'held' | 'nothing';
  readonly holds: readonly Hold[];
  readonly counts?: RunCounts;
  /** People who left and whom no file can tell the vendor of: for a person to do by hand there. */
  readonly byHand?: number;
  /** Where a value was set by hand: rows and columns, never the value. */
  readonly setByHand?: readonly { readonly row: number; readonly column: string }[];
  /** Remote path, when there is a file. */
  readonly file?: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly verified?: Verified;
  readonly approved?: { readonly by: string; readonly reason: string };
  /** A run held before this one that it took the place of. */
  readonly supersedes?: string;
  /** An earlier delivery of unknown outcome that this run looked at. */
  readonly settled?: { readonly run: string; readonly as: 'delivered' | 'not delivered' | 'sent again' | 'unclear' };
  /** Earlier files that the vendor was now seen to have read. */
  readonly collected?: readonly { readonly run: string; readonly file: string }[];
  readonly fault?: Fault;
}

/** A step of a run as it begins, for whoever watches. */
export interface RunStep {
  readonly step: 'looking' | 'reading' | 'checking' | 'writing' | 'connecting' | 'sending' | 'verifying';
  /** Bytes, while sending. */
  readonly done?: number;
  readonly of?: number;
}
