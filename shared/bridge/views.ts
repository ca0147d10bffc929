import type { DestinationColumn } from '../destination/destination';
import type { ChecklistState } from '../feed/checklist';
import type { ConnectionSecret } from '../feed/connection';
import type { Feed, Schedule } from '../feed/feed';
import type { RunSummary } from '../history/feed-state';
import type { RunCounts } from '../history/run-event';
import type { Severity } from '../issue';
import type { Mapping, Transform } from '../mapping/mapping';
import type { Column } from '../table/table';

/** What the window receives: counts, sentences' codes and slices of rows; never the whole table, never a secret. */

/** A code of a words catalog with the values of its sentence; the window says it in the reader's language. */
export interface Saying {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FeedMood = 'good' | 'working' | 'needs you' | 'failed' | 'set-up';

export type SetupStep = 'destination' | 'file' | 'columns' | 'check' | 'changes' | 'connection' | 'schedule';

/** A feed as the list and the tray show it. */
export interface FeedCard {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly mood: FeedMood;
  readonly lastRun?: RunSummary;
  /** ISO 8601 UTC; absent when not scheduled or paused. */
  readonly nextRun?: string;
  readonly pausedUntil?: string;
  /** Steps that are done, in order; set-up is over when all are. */
  readonly stepsDone: readonly SetupStep[];
  readonly heldReasons: readonly Saying[];
  /** The run that waits for a person. */
  readonly heldRun?: string;
  /** The run whose state it would send again, where it does not send today's export. */
  readonly heldRestores?: string;
  /** When the run was whose state was sent again last, ISO 8601 UTC; absent once an export was sent after it. */
  readonly restored?: string;
  /** Uses the built-in practice server. */
  readonly practice: boolean;
}

export interface FeedView {
  readonly card: FeedCard;
  readonly feed: Feed;
  readonly hasPassword: boolean;
  readonly hasPassphrase: boolean;
  /** Every secret that is kept for it, by kind; never the secret itself. */
  readonly kept: readonly ConnectionSecret[];
  /** The computer offers no safe place: what is remembered is forgotten when the app is quit. */
  readonly secretsUntilQuit?: boolean;
  /** The other feeds that read the same file, or the newest of the same files. */
  readonly sameSource: readonly { readonly id: string; readonly name: string; readonly vendor: string }[];
}

export interface SuggestionView {
  readonly column: string;
  readonly from: readonly string[];
  readonly with?: string;
  readonly transforms?: readonly Transform[];
  readonly confidence: number;
  readonly reason: string;
  /** The reason as a code of the words catalog 'reasons'. */
  readonly because?: Saying;
}

/** The matching board. */
export interface ColumnsView {
  readonly destinationName: string;
  readonly destinationColumns: readonly DestinationColumn[];
  readonly key: string;
  readonly sourceColumns: readonly Column[];
  readonly mapping: Mapping;
  readonly suggestions: readonly SuggestionView[];
  /** Source columns that look like a status or an end date, and the feed's present leaver rules. */
  readonly leavers: Feed['leavers'];
  readonly leaverSuggestion?: Feed['leavers'];
  /** Distinct values of the leaver status column with how often each occurs. */
  readonly statusValues: readonly { readonly value: string; readonly count: number }[];
  /** Three people as the vendor would get them: one list of cells per person, aligned with destinationColumns. */
  readonly samples: readonly {
    readonly row: number;
    readonly cells: readonly { readonly value: string; readonly issue?: Saying }[];
  }[];
  /** Issues per destination column, for the mark on its line. */
  readonly issueCounts: Readonly<Record<string, { readonly errors: number; readonly warnings: number }>>;
  readonly problem?: Saying;
}

export interface IssueGroup {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly column: string;
  readonly count: number;
}

export interface CheckView {
  readonly people: number;
  readonly ready: number;
  readonly setAside: number;
  readonly groups: readonly IssueGroup[];
  readonly problem?: Saying;
}

export interface IssueRow {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly saying: Saying;
  readonly severity: Severity;
  /** The person's name as far as the columns tell, else ''. */
  readonly person: string;
}

export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

/** How a run ended, as the window tells it. */
export interface RunView {
  /** Its name; absent when it could not even begin. */
  readonly run?: string;
  readonly outcome: 'sent' | 'held' | 'nothing' | 'failed' | 'unknown';
  readonly counts?: RunCounts;
  readonly holds: readonly Saying[];
  readonly remote?: string;
  readonly bytes?: number;
  readonly verified?: 'hash' | 'size' | 'accepted';
  readonly problem?: Saying;
}

export interface ScheduleView {
  readonly schedule?: Schedule;
  /** The next five starts, ISO 8601 UTC. */
  readonly next: readonly string[];
  readonly timeZone: string;
  readonly pausedUntil?: string;
}

/** How far a feed is on the way to being live, and what the vendor was asked. */
export type ChecklistView = ChecklistState;

export interface AppView {
  readonly version: string;
  /** The language in use. */
  readonly locale: string;
  /** What the person chose. */
  readonly localeChoice?: 'system' | 'en' | 'sv' | 'he';
  readonly theme: 'system' | 'light' | 'dark';
  readonly platform: string;
  /** How well secrets are protected on this computer. */
  readonly secrets: 'protected' | 'not protected';
  readonly tray: boolean;
  readonly startAtLogin: boolean;
  /** A settings file was damaged; the schedule waits until a person agrees. */
  readonly warnings: readonly Saying[];
}

export type RunStep = 'reading' | 'checking' | 'comparing' | 'writing' | 'connecting' | 'sending' | 'verifying';
