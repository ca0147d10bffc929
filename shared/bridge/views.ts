import type { LyingFile } from '../practice-vendor/file-to-read';
import type { DeedKind, VendorReading } from '../practice-vendor/vendor-reading';
import type { Proposal } from '../replay/propose-limits';
import type { CellChange, ChangeKind, PersonChange } from '../changes/changes';
import type { MayHold } from '../changes/may-hold';
import type { DestinationColumn } from '../destination/destination';
import type { ConnectionSecret } from '../feed/connection';
import type { ChecklistState } from '../feed/checklist';
import type { Feed, Schedule } from '../feed/feed';
import type { RunCounts } from '../history/run-event';
import type { RunSummary } from '../history/feed-state';
import type { PersonEvent } from '../history/person-story';
import type { RosterDifference } from '../history/roster-difference';
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
  readonly carried: boolean;
  readonly leaver?: string;
  /** What happened to the key, in the screen's words. */
  readonly event?: Saying;
}

export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

/** The vendor's server, or the jump host that one goes through to reach it. */
export type WhichServer = 'server' | 'jump host';

export type ProbeStepName = 'proxy' | 'jump host' | 'name' | 'port' | 'host key' | 'log-in' | 'folder' | 'free space';

export interface ProbeStepView {
  readonly step: ProbeStepName;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Who looked up the server's name, when it was not done here. */
  readonly leftTo?: 'proxy' | 'jump host';
  readonly problem?: Saying;
}

/** A server's key as it was shown; for the person to compare before trusting it. */
export interface ShownKeyView {
  readonly fingerprint: string;
  readonly type: string;
  readonly trusted: boolean;
}

export interface ProbeView {
  /** Those that were tried, in order, up to the first that failed. */
  readonly steps: readonly ProbeStepView[];
  readonly hostKey?: ShownKeyView;
  readonly jumpHostKey?: ShownKeyView;
  /** Where a session starts. */
  readonly home?: string;
  /** Files and folders that can be seen in the folder; absent where the server does not show them. */
  readonly entries?: number;
  /** How a file is going to be put there, and why so; absent where the feed says how. */
  readonly publish?: {
    readonly way: 'unique name' | 'overwrite' | 'temp then rename';
    readonly because: 'one step' | 'one step not announced' | 'folder not shown' | 'newest file is read';
  };
  /** Absent where the server does not tell. */
  readonly freeBytes?: number;
  readonly warnings: readonly Saying[];
  readonly ok: boolean;
}

/** What a vendor wrote, held against the key that a server shows. */
export interface HostKeyComparisonView {
  readonly is: 'same' | 'different' | 'other kind' | 'too weak' | 'nothing' | 'revoked' | 'only an authority';
  /** The key it was held against: another one of the server's, where only keys of another kind are named. */
  readonly shown: Omit<ShownKeyView, 'trusted'>;
  /** The file it came from. */
  readonly file?: string;
}

/** The key file that one logs in with, as far as may be shown. */
export interface KeyFileView {
  readonly name: string;
  /** Why it cannot be used, or not be looked into yet. */
  readonly problem?: Saying;
  readonly found?: {
    /** "OpenSSH", "PEM", "PKCS#8" or "PuTTY". */
    readonly form: string;
    readonly type: string;
    /** Of the public half, "SHA256:…". */
    readonly fingerprint: string;
    /** The public half as one line, for the vendor. */
    readonly publicKey: string;
    readonly isProtected: boolean;
  };
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

export interface HistoryView {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** Runs whose file is still kept and can be saved. */
  readonly kept: readonly string[];
  /** Runs whose state can be sent again. */
  readonly restorable: readonly string[];
  /** For how many days files are kept at least. */
  readonly keepDays: number;
}

/** The beginning of a file as it was sent. */
export interface SentTextView {
  readonly text: string;
  readonly lines: number;
  readonly linesShown: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Somebody in what is kept, under the newest name, and the run that knew them so. */
export interface FoundPerson {
  readonly key: string;
  /** '' where the columns do not tell. */
  readonly name: string;
  /** The name by which they were found, where it is an earlier one. */
  readonly nameBefore?: string;
  readonly run: string;
  /** In what was last sent to the vendor. */
  readonly isThere: boolean;
}

export interface FoundPeopleView {
  readonly people: readonly FoundPerson[];
  /** How many there are; those beyond the first few are left out. */
  readonly total: number;
}

/** What happened to one person, as far as it is kept. */
export interface PersonStoryView {
  /** Newest name; '' where the columns do not tell. */
  readonly person: string;
  /** Every key they went under, oldest first. */
  readonly keys: readonly string[];
  /** In what was last sent to the vendor. */
  readonly isThere: boolean;
  /** As the vendor has them by what was sent. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
  /** Newest first. */
  readonly events: readonly PersonEvent[];
  /** The runs that the events name, and those whose state they sent again. */
  readonly runs: readonly RunSummary[];
  /** Runs whose file is no longer kept: only their counts are known. */
  readonly notKept: number;
  readonly keepDays: number;
  /** The oldest run whose file is kept, ISO 8601 UTC. */
  readonly keptSince?: string;
}

/** What would change if the vendor were to have an earlier run's state again. */
export interface RestoreView {
  readonly vendor: string;
  readonly verdict: 'send' | 'held' | 'nothing';
  readonly holds: readonly (Saying & { readonly approvable: boolean })[];
  readonly counts: RunCounts;
  readonly carried: number;
  readonly consequences: readonly Saying[];
  readonly byHand: number;
  /** What the next run would change back with the export as it is now. */
  readonly back:
    | ({ readonly is: 'known' } & RosterDifference)
    /** The export cannot be read now. */
    | { readonly is: 'not known'; readonly problem: Saying };
}

export type RestoreRow = Pick<PersonChange, 'kind' | 'key' | 'keyBefore' | 'row' | 'cells' | 'carried' | 'leaver'> & {
  readonly person: string;
};

/** The practice server's folder, so that a newcomer sees the file arrive. */
export interface PracticeView {
  readonly running: boolean;
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly modified: string }[];
}

/** The practice vendor of a feed: what it would read, what it did last, how many it has. Its lists come in pages. */
export interface PracticeVendorView {
  readonly vendor: string;
  readonly reads: 'changes' | 'register';
  readonly isCosafe: boolean;
  readonly canArchive: boolean;
  readonly people: number;
  readonly archived: number;
  /** The file that it would read now. */
  readonly waiting?: LyingFile;
  readonly last?: Pick<VendorReading, 'refusal' | 'rows' | 'unchanged'> & {
    readonly file: string;
    /** ISO 8601 UTC. */
    readonly at: string;
    /** It deleted the file afterwards. */
    readonly removed: boolean;
    readonly counts: Readonly<Record<DeedKind, number>>;
    /** The first 50 of each. */
    readonly ignoredColumns: readonly string[];
    readonly unknownGroups: readonly string[];
    /** New people whom the vendor would mail an invitation. */
    readonly invited: number;
  };
}

export interface PracticePersonRow {
  readonly id: string;
  readonly key: string;
  readonly person: string;
  /** An admin; or entered by the vendor's own staff. */
  readonly marked: boolean;
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
  /** A test of the connection: a step has begun, or has come to its end. */
  | { readonly event: 'probe step'; readonly feed: string; readonly is: 'begun'; readonly step: ProbeStepName }
  | { readonly event: 'probe step'; readonly feed: string; readonly is: 'ended'; readonly step: ProbeStepView }
  /**
   * A file is being read; `share` is 0 to 1 and does not go back, 1 means that what was read is being looked at. It is
   * left out when reading begins, and as long as nothing is known: some kinds of file are read in one piece.
   */
  | { readonly event: 'reading'; readonly feed: string; readonly share?: number }
  /** A replay of past exports: how many of its files have been read. */
  | { readonly event: 'back-test'; readonly feed: string; readonly done: number; readonly of: number }
  | { readonly event: 'run ended'; readonly feed: string; readonly outcome: RunView['outcome'] }
  | { readonly event: 'open'; readonly feed: string; readonly page: string };
