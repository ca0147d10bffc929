import type { CellChange, ChangeKind } from '../changes/changes';
import type { DestinationColumn } from '../destination/destination';
import type { Feed, Schedule } from '../feed/feed';
import type { RunCounts } from '../history/run-event';
import type { RunSummary } from '../history/feed-state';
import type { Severity } from '../issue';
import type { Mapping, Transform } from '../mapping/mapping';
import type { RescueFound } from '../rescue/found';
import type { ColumnEvidence } from '../table/column-evidence';
import type { DelimiterReason, EncodingReason, HeaderReason, SheetReason, SheetSummary } from '../table/source-reading';
import type { Column, SkipReason } from '../table/table';

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
  /** Uses the built-in practice server. */
  readonly practice: boolean;
}

export interface FeedView {
  readonly card: FeedCard;
  readonly feed: Feed;
  readonly hasPassword: boolean;
  readonly hasPassphrase: boolean;
  /** The computer offers no safe place: what is remembered is forgotten when the app is quit. */
  readonly secretsUntilQuit?: boolean;
}

/** The source, as understood; or why it could not be read. */
export interface SourceView {
  readonly path: string;
  readonly fileName: string;
  readonly problem?: Saying;
  readonly found?: SourceFound;
  /** The first rows as read, for choosing the header row by eye. */
  readonly firstRows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** What was understood of a source, and what speaks for it. */
export interface SourceFound {
  readonly format: string;
  /** What in a workbook was unusual, so that it was left to the reader that guesses more. */
  readonly handedOver?: string;
  readonly modified: string;
  readonly sheets: readonly SheetSummary[];
  /** '' for text files. */
  readonly sheet: string;
  readonly sheetWhy?: SheetReason;
  readonly headerRow: number;
  readonly headerWhy?: HeaderReason;
  readonly people: number;
  /** People in the last export that went through. */
  readonly peopleBefore?: number;
  /** There are so many more or fewer that a run would be held, in the hold's own words. */
  readonly swing?: Saying;
  /** People in rows that the sheet hides. */
  readonly hiddenRows: number;
  readonly columns: readonly (Column & ColumnEvidence)[];
  /** Rows left out, by reason; of each the first thousand numbers. */
  readonly skipped: readonly {
    readonly reason: SkipReason;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
  readonly encoding?: string;
  readonly encodingWhy?: EncodingReason;
  readonly delimiter?: string;
  readonly delimiterWhy?: DelimiterReason;
  readonly otherDelimiter?: string;
  /** What Excel did to columns, and what was answered. */
  readonly rescues: readonly RescueFound[];
  readonly age: SourceAge;
  /** What is not as it was when a person last agreed to how the file is read; a run would be held for it. */
  readonly differs: readonly Saying[];
}

/** How old an export is, against what is usual. */
export interface SourceAge {
  /** Days that the feed allows, where the export is older. */
  readonly limitPassed?: number;
  /** Days, "YYYY-MM-DD", on which an export usually comes and none did. */
  readonly missed: readonly string[];
}

/** Which files of the source's folder fit a pattern; the newest would be taken. */
export interface SourceFilesView {
  readonly folder: string;
  readonly pattern: string;
  /** The pattern that the feed takes the newest file of; absent when it always takes the same file. */
  readonly used?: string;
  readonly fitting: number;
  /** The newest few of those that fit. */
  readonly files: readonly { readonly name: string; readonly modified: string; readonly bytes: number }[];
  /** How many other files there are. */
  readonly others: number;
  readonly problem?: Saying;
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

export interface ChangesView {
  readonly vendor: string;
  readonly verdict: 'send' | 'held' | 'nothing';
  readonly holds: readonly (Saying & { readonly approvable: boolean })[];
  readonly counts: RunCounts;
  readonly carried: number;
  readonly consequences: readonly Saying[];
  readonly byHand: number;
  readonly missing: number;
  readonly firstDelivery: boolean;
  readonly problem?: Saying;
}

export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly person: string;
  readonly key: string;
  readonly keyBefore?: string;
  readonly row: number;
  readonly cells: readonly CellChange[];
  readonly carried: boolean;
  readonly leaver?: string;
}

export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

export interface ProbeStepView {
  readonly step: 'name' | 'port' | 'host key' | 'log-in' | 'folder';
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly problem?: Saying;
}

export interface ProbeView {
  readonly steps: readonly ProbeStepView[];
  /** What the server showed; for the person to compare before trusting it. */
  readonly hostKey?: { readonly fingerprint: string; readonly type: string; readonly trusted: boolean };
  readonly ok: boolean;
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

export interface HistoryView {
  readonly runs: readonly RunSummary[];
  /** Runs whose file is still kept and can be saved. */
  readonly kept: readonly string[];
}

/** The practice server's folder, so that a newcomer sees the file arrive. */
export interface PracticeView {
  readonly running: boolean;
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly modified: string }[];
}

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

/** Pushed to the window when something happened without it asking. */
export type BridgeEvent =
  | { readonly event: 'feeds changed' }
  | {
      readonly event: 'run step';
      readonly feed: string;
      readonly step: RunStep;
      readonly done?: number;
      readonly of?: number;
    }
  /** A file is being read; `share` is 0 to 1 and does not go back, 1 means that what was read is being looked at. */
  | { readonly event: 'reading'; readonly feed: string; readonly share: number }
  | { readonly event: 'run ended'; readonly feed: string; readonly outcome: RunView['outcome'] }
  | { readonly event: 'open'; readonly feed: string; readonly page: string };
