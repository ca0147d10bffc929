import type { CellChange, ChangeKind } from '../changes/changes';
import type { LeavingWay } from '../changes/leaving-way';
import type { MayHold } from '../changes/may-hold';
import type { RunCounts } from '../history/run-event';
import type { Proposal } from '../replay/propose-limits';
import type { Saying } from './views';

/** What the window receives of changes, of past exports replayed, and of the vendor’s own list. */

export interface ChangesView {
  readonly vendor: string;
  readonly verdict: 'send' | 'held' | 'nothing';
  readonly holds: readonly (Saying & { readonly approvable: boolean })[];
  readonly counts: RunCounts;
  readonly carried: number;
  readonly consequences: readonly Saying[];
  /** How somebody who left goes. */
  readonly leaving: LeavingWay;
  /** People who left, and whom a person has to remove at the vendor. */
  readonly byHand: number;
  readonly missing: number;
  /** People of the export whom the feed's filters leave out. */
  readonly leftOut: number;
  /** People of the export whose row has errors: nothing new is sent about them. */
  readonly setAside: number;
  /** Of those, people whom a person looked at and sent without: when, ISO 8601 UTC, and for how many days that counts. */
  readonly sentWithout?: { readonly people: number; readonly at: string; readonly days: number };
  /** People of the export who have left, and whom this file does not take away: that was told before, or they never were there. */
  readonly leftBefore: number;
  readonly firstDelivery: boolean;
  /** People of whom something is emptied, and people whose key went to or came from somebody. */
  readonly cleared: number;
  readonly identity: number;
  /** Columns in which something changes for people who stay, in the vendor's order. */
  readonly columns: readonly { readonly column: string; readonly people: number; readonly cleared: number }[];
  /** Departments of the people concerned, the largest first; absent where neither vendor nor export has a column for it. */
  readonly departments?: {
    readonly column: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  };
  /** Absent when it could not be worked out. */
  readonly mayHold?: MayHoldView;
  readonly problem?: Saying;
}

/** What the vendor may have now, and by which rule. */
export interface MayHoldView extends MayHold {
  /** Local time at which the vendor reads, where it is known. */
  readonly readsAt?: string;
  readonly missedReadings: number;
  /** The longest time, in days, that a delivered file may stay unread. */
  readonly longestDays: number;
  readonly sends: 'changes' | 'register';
}

/** Past exports, replayed through a feed. */
export interface BackTestView {
  readonly folder: string;
  /** Oldest first. */
  readonly days: readonly BackTestDay[];
  /** Files that could not be read, or that were not the day's last. */
  readonly skipped: readonly { readonly file: string; readonly saying?: Saying }[];
  /** The replay was ended before it had come to the last day. */
  readonly stopped?: true;
  /** Absent where there are too few days to say. */
  readonly proposal?: Proposal;
}

export interface BackTestDay {
  /** "YYYY-MM-DD" */
  readonly day: string;
  readonly file: string;
  readonly outcome: 'first' | 'sent' | 'nothing' | 'held';
  readonly holds: readonly Saying[];
  readonly people: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The vendor's own list, held against today's export, before it is taken over. */
export interface BaselineView {
  readonly file: string;
  /** Names its content: only what was shown is taken over. */
  readonly sha256: string;
  readonly people: number;
  /** In both, by the key; of those, the same in every column. */
  readonly matched: number;
  readonly same: number;
  readonly onlyThere: number;
  readonly onlyHere: number;
  /** A few names, or keys where there are no names. */
  readonly someOnlyThere: readonly string[];
  readonly someOnlyHere: readonly string[];
  /** The vendor's columns that the list does not have: they count as empty. */
  readonly missingColumns: readonly string[];
}

export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly person: string;
  readonly key: string;
  readonly keyBefore?: string;
  readonly row: number;
  readonly cells: readonly CellChange[];
  /** Columns whose value was set by hand. */
  readonly setByHand?: readonly string[];
  readonly carried: boolean;
  readonly leaver?: string;
  /** Not in this export, and still no leaver: missing from so many exports in a row, of as many as it takes. */
  readonly missing?: { readonly exports: number; readonly of: number };
  /** What happened to the key, in the screen's words. */
  readonly event?: Saying;
}
