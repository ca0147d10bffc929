import type { PolicyView } from './policy-view';
import type { DestinationColumn } from '../destination/destination';
import type { ChecklistState } from '../feed/checklist';
import type { ConnectionSecret } from '../feed/connection';
import type { Feed } from '../feed/feed';
import type { ReadingGap } from '../feed/reading-time';
import type { Schedule } from '../feed/schedule';
import type { OfferedConnection } from '../feed/hand-off';
import type { RunSummary } from '../history/feed-state';
import type { RunCounts } from '../history/run-event';
import type { Severity } from '../issue';
import type { ProblemChoices, ProblemOutcome } from '../issues/problem-rules';
import type { ColumnChoices } from '../mapping/column-choices';
import type { ColumnNews } from '../mapping/column-news';
import type { Mapping } from '../mapping/mapping';
import type { SensitiveColumn } from '../mapping/sensitive-columns';
import type { Suggestion } from '../mapping/suggest-mapping';
import type { Column } from '../table/table';
import type { Locale, LocaleChoice } from '../words/locale';

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
  /** A run is due and waits for a fresh export or for the network, until then at the latest (ISO 8601 UTC). */
  readonly waits?: { readonly for: 'export' | 'network'; readonly until: string };
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
  /** Where the hand-off that the feed was made from says that files go. */
  readonly offered?: OfferedConnection;
  /** The other feeds that read the same file, or the newest of the same files. */
  readonly sameSource: readonly { readonly id: string; readonly name: string; readonly vendor: string }[];
}

export interface SuggestionView extends Omit<Suggestion, 'because'> {
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
  /** What stands in the vendor's archive column for somebody who has left; absent without such a column. */
  readonly archiveValue?: string;
  /** Distinct values of the leaver status column with how often each occurs. */
  readonly statusValues: readonly { readonly value: string; readonly count: number }[];
  /** Three people as the vendor would get them: one list of cells per person, aligned with destinationColumns. */
  readonly samples: readonly {
    readonly row: number;
    readonly cells: readonly { readonly value: string; readonly issue?: Saying }[];
  }[];
  /** Issues per destination column, for the mark on its line. */
  readonly issueCounts: Readonly<Record<string, { readonly errors: number; readonly warnings: number }>>;
  /** People in the file, and how many of them have a finding. */
  readonly people: number;
  readonly peopleWithIssues: number;
  /** Source columns that should not leave the house without a second yes. */
  readonly sensitive: readonly SensitiveColumn[];
  readonly choices: ColumnChoices;
  readonly news: ColumnNews;
  readonly problem?: Saying;
}

export interface IssueGroup {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly column: string;
  readonly count: number;
  /** What a person decided for it, if anything. */
  readonly decided?: ProblemOutcome;
  readonly choices: ProblemChoices;
}

export interface CheckView {
  readonly people: number;
  /** People of the export whom the feed's filters leave out; they are not among the others. */
  readonly leftOut: number;
  readonly ready: number;
  readonly setAside: number;
  readonly groups: readonly IssueGroup[];
  readonly problem?: Saying;
}

export interface IssueRow {
  readonly row: number;
  /** The row is a person's, and not the header's. */
  readonly isPerson: boolean;
  readonly column: string;
  readonly value: string;
  readonly saying: Saying;
  readonly severity: Severity;
  /** The person's name as far as the columns tell, else ''. */
  readonly person: string;
  /** The value was set by hand. */
  readonly setByHand: boolean;
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
  /** Each sending time with how long its file lies until the vendor reads; empty where its hour is not known. */
  readonly readings: readonly ReadingGap[];
  /** What keeps tomorrow's run from being like one that is tried now. */
  readonly doubts: readonly ScheduleDoubt[];
}

export type ScheduleDoubt = 'secrets until quit' | 'not at log-in' | 'paused' | 'connection not tested';

/** A run tried on the way of the schedule: what it would wait for, or how it ended. */
export type TriedRun =
  { readonly is: 'waiting'; readonly for: 'export' | 'network' } | { readonly is: 'ended'; readonly run: RunView };

/** How far a feed is on the way to being live, and what the vendor was asked. */
export type ChecklistView = ChecklistState;

export interface AppView {
  readonly version: string;
  /** The language in use. */
  readonly locale: string;
  /** What the person chose. */
  readonly localeChoice?: LocaleChoice;
  /** The languages that are offered. */
  readonly languages: readonly Locale[];
  readonly theme: 'system' | 'light' | 'dark';
  readonly platform: string;
  /** How well secrets are protected on this computer. */
  readonly secrets: 'protected' | 'not protected';
  readonly tray: boolean;
  readonly startAtLogin: boolean;
  /** What the IT department decided for this computer. */
  readonly policy?: PolicyView;
  /** A settings file was damaged, and the schedule waits until a person agrees; or the IT department's file is of no use. */
  readonly warnings: readonly Saying[];
}

export type RunStep = 'reading' | 'checking' | 'comparing' | 'writing' | 'connecting' | 'sending' | 'verifying';
