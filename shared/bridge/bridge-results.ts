import type { KeptDataView, SupportView } from './kept-data-views';
import type { Deed } from '../practice-vendor/vendor-reading';
import type { CompareRow, CompareView } from './compare-view';
import type {
  CellStoryView,
  FixColumn,
  FoundInExport,
  MendEffectView,
  MendOffersView,
  OverrideView,
  PeopleListsView,
} from './check-views';
import type { BackTestView, BaselineView, ChangeRow, ChangesView } from './changes-views';
import type { HandOffView } from './hand-off-view';
import type { HostKeyComparisonView, KeyFileView, ProbeView } from './connection-views';
import type {
  FoundPeopleView,
  HistoryView,
  PersonStoryView,
  RestoreRow,
  RestoreView,
  SentTextView,
} from './history-views';
import type {
  ColumnWidths,
  PeopleGridFound,
  PeopleGridPlace,
  PeopleGridRows,
  PeopleGridText,
  PeopleGridView,
} from './people-grid-view';
import type { NoticesView } from './notice-view';
import type { PracticePersonRow, PracticeVendorView, PracticeView } from './practice-views';
import type { SourceFilesView, SourceView } from './source-views';
import type { ColumnValuesView, LookupView, OnlyView, TriedColumnView } from './step-views';
import type { UpdatesView } from './updates-view';
import type {
  AppView,
  ChecklistView,
  CheckView,
  ColumnsView,
  FeedCard,
  FeedView,
  IssueRow,
  Page,
  RunView,
  ScheduleView,
  TriedRun,
} from './views';

/** What each method answers. */
export interface BridgeResults {
  app: AppView;
  confirmSettings: AppView;
  setAppearance: AppView;
  setStartAtLogin: AppView;
  notices: NoticesView;
  setNotices: NoticesView;
  testNotice: NoticesView;
  updates: UpdatesView;
  setUpdates: UpdatesView;
  lookForUpdates: UpdatesView;
  installUpdate: UpdatesView;
  keptData: KeptDataView;
  setKeepDays: KeptDataView;
  eraseEverything: null;
  supportFile: SupportView;
  saveSupportFile: { readonly saved: string } | null;
  copy: null;
  feeds: readonly FeedCard[];
  feed: FeedView;
  createFeed: FeedView | null;
  saveHandOff: { readonly saved: string } | null;
  openHandOff: HandOffView | null;
  openOfferedHandOff: HandOffView;
  acceptHandOff: FeedView;
  createSample: FeedView;
  renameFeed: FeedView;
  removeFeed: null;
  chooseSource: SourceView | null;
  source: SourceView | null;
  setSourceChoices: SourceView;
  acceptSource: SourceView;
  setRescue: SourceView;
  sourceFiles: SourceFilesView;
  setSourcePlace: SourceView;
  cancelReading: null;
  chooseTemplate: FeedView | null;
  columns: ColumnsView;
  setMapping: ColumnsView;
  setColumnChoices: ColumnsView;
  tryColumn: TriedColumnView;
  columnValues: ColumnValuesView;
  only: OnlyView;
  setOnly: OnlyView;
  lookups: readonly LookupView[];
  chooseLookup: readonly LookupView[] | null;
  setLookupKey: readonly LookupView[];
  dropLookup: readonly LookupView[];
  restoreLookups: readonly LookupView[];
  setLeavers: ColumnsView;
  setSettings: FeedView;
  check: CheckView;
  issueRows: Page<IssueRow>;
  setProblemRule: FeedView;
  fixListColumns: readonly FixColumn[];
  /** `files` were saved; where there is one, `saved` is its path, else the folder. */
  saveFixList: { readonly saved: string; readonly files: number } | null;
  mendOffers: MendOffersView;
  mendEffect: MendEffectView;
  cellStory: CellStoryView | null;
  overrides: readonly OverrideView[];
  setOverride: FeedView;
  dropOverride: FeedView;
  peopleGrid: PeopleGridView;
  peopleGridRows: PeopleGridRows;
  peopleGridFind: PeopleGridFound;
  peopleGridPlace: PeopleGridPlace;
  peopleGridText: PeopleGridText;
  columnWidths: ColumnWidths;
  setColumnWidth: null;
  changes: ChangesView;
  changeRows: Page<ChangeRow>;
  compareFeeds: CompareView;
  compareRows: Page<CompareRow>;
  exportFile: { readonly saved: string } | null;
  saveReport: { readonly saved: string } | null;
  setLimits: FeedView;
  backTest: BackTestView | null;
  cancelBackTest: null;
  setPickup: FeedView;
  chooseBaseline: BaselineView | null;
  acceptBaseline: FeedView;
  peopleLists: PeopleListsView;
  findInExport: readonly FoundInExport[];
  setListed: FeedView;
  setPeopleLists: FeedView;
  setConnection: FeedView;
  choosePrivateKey: FeedView | null;
  keyFile: KeyFileView | null;
  makeKey: FeedView | null;
  savePublicKey: { readonly saved: string } | null;
  setSecret: FeedView;
  testConnection: ProbeView;
  cancelTest: null;
  compareHostKey: HostKeyComparisonView;
  compareHostKeyFile: HostKeyComparisonView | null;
  trustHostKey: FeedView;
  forgetHostKey: FeedView;
  usePractice: FeedView;
  practice: PracticeView;
  openPracticeFolder: null;
  practiceVendor: PracticeVendorView;
  practiceRead: PracticeVendorView;
  practiceDeeds: Page<Deed>;
  practicePeople: Page<PracticePersonRow>;
  markPracticePerson: PracticeVendorView;
  addPracticeGroups: PracticeVendorView;
  practiceStartOver: PracticeVendorView;
  schedule: ScheduleView;
  setSchedule: ScheduleView;
  pause: ScheduleView;
  importHolidays: ScheduleView | null;
  trySchedule: TriedRun;
  checklist: ChecklistView;
  tickStep: ChecklistView;
  noteStep: ChecklistView;
  answerQuestion: ChecklistView;
  send: RunView;
  approve: RunView;
  discard: FeedView;
  history: HistoryView;
  markRefused: HistoryView;
  waitAgain: null;
  saveSentFile: { readonly saved: string } | null;
  sentText: SentTextView;
  findPeople: FoundPeopleView;
  personStory: PersonStoryView;
  restoreView: RestoreView;
  restoreRows: Page<RestoreRow>;
  restore: RunView;
}
