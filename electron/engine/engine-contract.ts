import type { SupportView } from '../../shared/bridge/kept-data-views';
import type { BackTestView, BaselineView, ChangeRow, ChangesView } from '../../shared/bridge/changes-views';
import type { HostKeyComparisonView, KeyFileView, ProbeView, WhichServer } from '../../shared/bridge/connection-views';
import type {
  FoundPeopleView,
  HistoryView,
  PersonStoryView,
  RestoreRow,
  RestoreView,
  SentTextView,
} from '../../shared/bridge/history-views';
import type {
  PeopleGridFound,
  PeopleGridPlace,
  PeopleGridRows,
  PeopleGridText,
  PeopleGridView,
  PeopleGridWish,
} from '../../shared/bridge/people-grid-view';
import type { PracticeVendorView, PracticeView } from '../../shared/bridge/practice-views';
import type { SourceFilesView, SourceView } from '../../shared/bridge/source-views';
import type { BridgeEvent } from '../../shared/bridge/events';
import type { ColumnValuesView, LookupView, OnlyView, TriedColumnView } from '../../shared/bridge/step-views';
import type { ColumnsView, CheckView, IssueRow, Page, RunView } from '../../shared/bridge/views';
import type { BridgeArgument } from '../../shared/bridge/bridge';
import type { BridgeResults } from '../../shared/bridge/bridge-results';
import type { CompareRow, CompareView } from '../../shared/bridge/compare-view';
import type { Fault } from '../../shared/fault';
import type { DestinationSettings } from '../../shared/destination/settings';
import type { HandOffParts } from '../../shared/feed/make-hand-off';
import type { HandOffText } from '../run/hand-off-of';
import type { Connection } from '../../shared/feed/connection';
import type { DestinationChoice, Feed, FeedLookup } from '../../shared/feed/feed';
import type { MendChange } from '../../shared/issues/mend-change';
import type { LearnedChoices } from '../../shared/mapping/learned-choices';
import type { ColumnMapping, Mapping } from '../../shared/mapping/mapping';
import type { RowFilter } from '../../shared/records/row-filter';
import type { Locale } from '../../shared/words/locale';
import type { KeyWish, MadeKey } from '../delivery/make-key';
import type { SecretKind } from '../run/credentials';

/** A feed with where it is remembered. The data key comes with each call and is not kept. */
export interface FeedPlace {
  readonly feed: Feed;
  /** The state folder of the app. */
  readonly root: string;
  readonly dataKey: Uint8Array;
}

/** Two feeds with one source. */
export interface TwoFeeds {
  readonly first: FeedPlace;
  readonly second: FeedPlace;
}

/** What proves to the vendor's server that it is us; comes with each call that connects, and is not kept. */
export type GivenSecrets = { readonly [K in SecretKind]?: string };

/** A feed's server, and what opens the way to it. */
export interface Reaching {
  readonly feed: Feed;
  readonly secrets: GivenSecrets;
}

/** What a test found; `stopped`: it was ended from here, which says nothing about the connection. */
export interface ProbeAnswer {
  readonly view: ProbeView;
  readonly stopped: boolean;
}

/** Where the practice server keeps its files, and the port it had last. */
export interface PracticePlace {
  readonly folder: string;
  readonly port?: number;
}

/** A feed that goes to the practice server, whose folder is `practice`. */
export interface PracticeVendorPlace extends FeedPlace {
  readonly practice: string;
}

export interface RunOrder extends FeedPlace {
  readonly secrets: GivenSecrets;
  readonly full: boolean;
  /** The run whose state is sent again. */
  readonly restores?: string;
  readonly trigger: 'hand' | 'schedule';
  readonly occurrence?: string;
  /** An export that changed before this moment (ISO 8601 UTC) is held. */
  readonly freshFrom?: string;
  readonly approval?: { readonly by: string; readonly reason: string; readonly run: string };
}

/** A run's outcome for the window, and whether the same may succeed later by itself. */
export interface RunAnswer {
  readonly view: RunView;
  readonly again: boolean;
}

/** Everything that the engine does for the main process: argument and answer of each call. */
export interface EngineCalls {
  /** What a destination is called, and which columns it has. Fails when its template cannot be read. */
  destination: {
    argument: { readonly destination: DestinationChoice; readonly settings: DestinationSettings };
    answer: { readonly name: string; readonly columns: number };
  };
  /** The text of a hand-off file for a feed's destination. */
  handOff: { argument: HandOffParts['feed']; answer: HandOffText };
  /** Fails with 'reading stopped' when it was cancelled; every other trouble is in the answer. */
  source: { argument: { readonly feed: Feed; readonly root: string }; answer: SourceView };
  /** Ends the readings of this feed's sources that are under way, for the screen; runs go on. */
  cancelReading: { argument: { readonly feed: string }; answer: null };
  sourceFiles: {
    argument: { readonly folder: string; readonly pattern: string };
    answer: Omit<SourceFilesView, 'used'>;
  };
  /** What is certain enough to be filled in for a source that was just chosen. */
  firstMapping: {
    argument: { readonly feed: Feed; readonly learned?: LearnedChoices };
    answer: { readonly mapping: Mapping; readonly settings: DestinationSettings };
  };
  /** `complete`: every required column and the key have a value. */
  columns: {
    argument: {
      readonly feed: Feed;
      readonly sampleOffset: number;
      readonly problemsFirst?: boolean;
      readonly learned?: LearnedChoices;
    };
    answer: { readonly view: ColumnsView; readonly complete: boolean };
  };
  /** `entry` may be a draft that is not in the feed yet. */
  tryColumn: {
    argument: { readonly feed: Feed; readonly column: string; readonly entry: ColumnMapping };
    answer: TriedColumnView;
  };
  columnValues: {
    argument: { readonly feed: Feed } & Omit<BridgeArgument<'columnValues'>, 'feed'>;
    answer: ColumnValuesView;
  };
  only: { argument: { readonly feed: Feed; readonly only: readonly RowFilter[] }; answer: OnlyView };
  lookups: { argument: { readonly feed: Feed }; answer: readonly LookupView[] };
  /** The header of a second file that fits these source columns best as its key. Fails where it cannot be read. */
  lookupKey: {
    argument: { readonly feed: Feed; readonly lookup: Omit<FeedLookup, 'key'>; readonly from: readonly string[] };
    answer: string;
  };
  check: { argument: FeedPlace; answer: CheckView };
  issueRows: { argument: FeedPlace & Omit<BridgeArgument<'issueRows'>, 'feed'>; answer: Page<IssueRow> };
  mendOffers: {
    argument: FeedPlace & Omit<BridgeArgument<'mendOffers'>, 'feed'>;
    answer: BridgeResults['mendOffers'];
  };
  mendEffect: {
    argument: FeedPlace & { readonly group: string; readonly change: MendChange };
    answer: BridgeResults['mendEffect'];
  };
  fixListColumns: { argument: FeedPlace; answer: BridgeResults['fixListColumns'] };
  fixListFiles: {
    argument: FeedPlace & Omit<BridgeArgument<'saveFixList'>, 'feed'> & { readonly locale: Locale };
    answer: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  };
  peopleLists: { argument: FeedPlace; answer: BridgeResults['peopleLists'] };
  findInExport: { argument: FeedPlace & { readonly find: string }; answer: BridgeResults['findInExport'] };
  cellStory: {
    argument: FeedPlace & Omit<BridgeArgument<'cellStory'>, 'feed'>;
    answer: BridgeResults['cellStory'];
  };
  overrides: { argument: FeedPlace; answer: BridgeResults['overrides'] };
  /** Which people the grid shows; a newer question about the same feed ends the one under way. */
  peopleGrid: {
    argument: FeedPlace & { readonly wish: PeopleGridWish; readonly locale: Locale };
    answer: PeopleGridView;
  };
  peopleGridRows: { argument: FeedPlace & Omit<BridgeArgument<'peopleGridRows'>, 'feed'>; answer: PeopleGridRows };
  peopleGridFind: { argument: FeedPlace & Omit<BridgeArgument<'peopleGridFind'>, 'feed'>; answer: PeopleGridFound };
  peopleGridPlace: { argument: FeedPlace & Omit<BridgeArgument<'peopleGridPlace'>, 'feed'>; answer: PeopleGridPlace };
  peopleGridText: { argument: FeedPlace & Omit<BridgeArgument<'peopleGridText'>, 'feed'>; answer: PeopleGridText };
  changes: { argument: FeedPlace & { readonly full: boolean }; answer: ChangesView };
  changeRows: { argument: FeedPlace & Omit<BridgeArgument<'changeRows'>, 'feed'>; answer: Page<ChangeRow> };
  compareFeeds: {
    argument: TwoFeeds & { readonly names: Pick<CompareView, 'first' | 'second'> };
    answer: CompareView;
  };
  compareRows: { argument: TwoFeeds & Omit<BridgeArgument<'compareRows'>, 'feed' | 'other'>; answer: Page<CompareRow> };
  /** The CSV as it would be delivered, and a name for it. */
  exportFile: {
    argument: FeedPlace & { readonly full: boolean };
    answer: { readonly bytes: Uint8Array; readonly name: string };
  };
  /** What would change, as a file for a person to read, in their language. */
  changesReport: {
    argument: FeedPlace & Omit<BridgeArgument<'saveReport'>, 'feed'> & { readonly locale: Locale };
    answer: { readonly bytes: Uint8Array; readonly name: string };
  };
  /** Holds the vendor's own list against today's export. `path` is a whole one. */
  baselineView: { argument: FeedPlace & { readonly path: string }; answer: BaselineView };
  importBaseline: { argument: FeedPlace & { readonly path: string; readonly sha256: string }; answer: null };
  /** Replays the past exports of a folder; tells each file as an event. Writes nothing. */
  backTest: { argument: { readonly feed: Feed; readonly folder: string }; answer: BackTestView };
  /** Ends the replay that is under way; it answers with the days it has come to. */
  cancelBackTest: { argument: { readonly feed: string }; answer: null };
  /** Tells each step as an event. One test at a time for each feed: a new one ends the one before. */
  probe: { argument: Reaching; answer: ProbeAnswer };
  /** Ends the test of a feed's connection that is under way; it answers with what it has found so far. */
  cancelProbe: { argument: { readonly feed: string }; answer: null };
  /** Holds a key that was shown against what a vendor wrote; may ask the server for another of its keys. */
  compareHostKey: {
    argument: Reaching & Pick<BridgeArgument<'compareHostKey'>, 'shown' | 'text'> & { readonly which: WhichServer };
    answer: HostKeyComparisonView;
  };
  /** `path` is a whole one. */
  describeKey: { argument: { readonly path: string; readonly passphrase?: string }; answer: KeyFileView };
  makeKey: { argument: KeyWish; answer: MadeKey };
  /** Starts the practice server when it is not running. */
  practice: { argument: PracticePlace; answer: PracticeAnswer };
  practiceVendor: { argument: PracticeVendorPlace; answer: PracticeVendorView };
  practiceRead: { argument: PracticeVendorPlace; answer: PracticeVendorView };
  practiceDeeds: {
    argument: PracticeVendorPlace & Omit<BridgeArgument<'practiceDeeds'>, 'feed'>;
    answer: BridgeResults['practiceDeeds'];
  };
  practicePeople: {
    argument: PracticeVendorPlace & Omit<BridgeArgument<'practicePeople'>, 'feed'>;
    answer: BridgeResults['practicePeople'];
  };
  markPracticePerson: {
    argument: PracticeVendorPlace & Omit<BridgeArgument<'markPracticePerson'>, 'feed'>;
    answer: PracticeVendorView;
  };
  addPracticeGroups: { argument: PracticeVendorPlace; answer: PracticeVendorView };
  practiceStartOver: { argument: PracticeVendorPlace; answer: PracticeVendorView };
  run: { argument: RunOrder; answer: RunAnswer };
  support: {
    argument: {
      readonly root: string;
      readonly version: string;
      readonly place?: FeedPlace;
      readonly secrets?: GivenSecrets;
    };
    answer: Omit<SupportView, 'id'>;
  };
  discard: { argument: FeedPlace & { readonly by: string; readonly reason: string }; answer: null };
  history: { argument: FeedPlace; answer: HistoryView };
  findPeople: { argument: FeedPlace & { readonly find: string }; answer: FoundPeopleView };
  personStory: { argument: FeedPlace & { readonly key: string; readonly run: string }; answer: PersonStoryView };
  restoreView: { argument: FeedPlace & { readonly run: string }; answer: RestoreView };
  restoreRows: { argument: FeedPlace & Omit<BridgeArgument<'restoreRows'>, 'feed'>; answer: Page<RestoreRow> };
  sentText: { argument: FeedPlace & { readonly run: string }; answer: SentTextView };
  waitAgain: { argument: FeedPlace & { readonly by: string }; answer: null };
  markRefused: { argument: FeedPlace & { readonly run: string; readonly by: string }; answer: HistoryView };
  sentFile: {
    argument: FeedPlace & { readonly run: string };
    answer: { readonly bytes: Uint8Array; readonly name: string };
  };
}

export interface PracticeAnswer {
  readonly view: PracticeView;
  /** How a feed connects to it; without host keys, which a person accepts. */
  readonly connection: Omit<Connection, 'hostKeys'>;
  readonly password: string;
}

export type EngineMethod = keyof EngineCalls;

/** What the engine tells without being asked. */
export type EngineEvent = Extract<
  BridgeEvent,
  { event: 'run step' | 'reading' | 'checking' | 'probe step' | 'back-test' }
>;

/** From main to engine. */
export interface EngineRequest {
  readonly id: number;
  readonly method: EngineMethod;
  readonly argument: unknown;
}

/** From engine to main. An unforeseen failure is told as the fault 'internal' plus its place in the code. */
export type EngineMessage =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: Fault; readonly place?: string }
  | { readonly event: EngineEvent };

/** The engine's side: one function for each call. */
export type EngineHandlers = {
  readonly [M in EngineMethod]: (argument: EngineCalls[M]['argument']) => Promise<EngineCalls[M]['answer']>;
};
