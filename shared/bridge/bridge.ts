import { z } from 'zod';
import { destinationSettingsSchema } from '../destination/settings';
import { limitsSchema } from '../verdict/limits';
import { leaverRulesSchema } from '../changes/leavers';
import { mappingSchema } from '../mapping/mapping';
import { columnRescueSchema } from '../rescue/rescue';
import { connectionSchema } from '../feed/connection';
import { scheduleSchema } from '../feed/feed';
import type {
  AppView,
  BridgeEvent,
  ChangeRow,
  ChangesView,
  CheckView,
  ColumnsView,
  FeedCard,
  FeedView,
  HistoryView,
  IssueRow,
  Page,
  PracticeView,
  ProbeView,
  RunView,
  ScheduleView,
  SourceFilesView,
  SourceView,
} from './views';

/**
 * The only contract between window and engine. Each method names the shape of its argument;
 * the main process checks it before anything else happens. Paths never come from the window:
 * files are chosen in a dialog of the main process, or dropped and resolved in the preload.
 */
const feedId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().max(2000);
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };

export const bridgeArguments = {
  app: z.void(),
  /** The person has looked at what was restored after damage: the schedule may run again. */
  confirmSettings: z.void(),
  setAppearance: z.strictObject({
    locale: z.enum(['system', 'en', 'sv', 'he']).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
  }),
  setStartAtLogin: z.strictObject({ on: z.boolean() }),

  feeds: z.void(),
  feed: z.strictObject({ feed: feedId }),
  /** Makes a feed for a vendor; for 'template' a dialog asks for the vendor's file. Null when the dialog was left. */
  createFeed: z.strictObject({ destination: z.enum(['connecteam', 'cosafe', 'template']), name: text.optional() }),
  /** A feed with the sample export, connected to the practice server. */
  createSample: z.strictObject({ destination: z.enum(['connecteam', 'cosafe']) }),
  renameFeed: z.strictObject({ feed: feedId, name: z.string().min(1).max(200) }),
  removeFeed: z.strictObject({ feed: feedId }),

  /** Opens the file dialog. Null when it was left. */
  chooseSource: z.strictObject({ feed: feedId }),
  source: z.strictObject({ feed: feedId }),
  setSourceChoices: z.strictObject({
    feed: feedId,
    sheet: z.string().nullable().optional(),
    headerRow: z.number().int().min(1).nullable().optional(),
    encoding: z.string().nullable().optional(),
    delimiter: z.string().nullable().optional(),
  }),
  /** How the file is read today becomes what later exports are held against. */
  acceptSource: z.strictObject({ feed: feedId }),
  /** What a person decided about what Excel did to a column. */
  setRescue: z.strictObject({ feed: feedId, column: z.string().min(1).max(2000), rescue: columnRescueSchema }),
  /** Which files of the source's folder fit; null: the pattern in use, or one proposed by the file's name. */
  sourceFiles: z.strictObject({ feed: feedId, pattern: z.string().min(1).max(260).nullable() }),
  /** The newest file that fits the pattern, from now on; null: always the file that it is today. */
  setSourcePlace: z.strictObject({
    feed: feedId,
    pattern: z
      .string()
      .min(1)
      .max(260)
      .regex(/^[^/\\]+$/)
      .nullable(),
  }),
  /** Ends the reading of a file that is under way; what was there before stays. */
  cancelReading: z.strictObject({ feed: feedId }),

  /** Opens the file dialog for the vendor's template. Null when it was left. */
  chooseTemplate: z.strictObject({ feed: feedId }),
  columns: z.strictObject({ feed: feedId, sampleOffset: z.number().int().min(0) }),
  setMapping: z.strictObject({ feed: feedId, mapping: mappingSchema }),
  setLeavers: z.strictObject({ feed: feedId, leavers: leaverRulesSchema }),
  setSettings: z.strictObject({ feed: feedId, settings: destinationSettingsSchema }),

  check: z.strictObject({ feed: feedId }),
  issueRows: z.strictObject({ feed: feedId, group: z.string().max(300), ...page }),
  changes: z.strictObject({ feed: feedId, full: z.boolean() }),
  changeRows: z.strictObject({
    feed: feedId,
    full: z.boolean(),
    kind: z.enum(['all', 'added', 'changed', 'removed', 're-keyed', 'carried']),
    find: z.string().max(200),
    ...page,
  }),
  /** Saves the CSV for the vendor's manual test upload through a dialog. Null when it was left. */
  exportFile: z.strictObject({ feed: feedId, full: z.boolean() }),
  setLimits: z.strictObject({ feed: feedId, limits: limitsSchema }),
  setPeopleLists: z.strictObject({
    feed: feedId,
    protected: z.array(text).max(10000),
    neverSend: z.array(text).max(10000),
  }),

  setConnection: z.strictObject({ feed: feedId, connection: connectionSchema }),
  /** Opens the file dialog for a private key. Null when it was left. */
  choosePrivateKey: z.strictObject({ feed: feedId }),
  /** Kept by the operating system's protection; never comes back. '' forgets it. */
  setSecret: z.strictObject({ feed: feedId, kind: z.enum(['password', 'passphrase']), secret: z.string().max(1000) }),
  testConnection: z.strictObject({ feed: feedId }),
  trustHostKey: z.strictObject({ feed: feedId, fingerprint: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/) }),
  usePractice: z.strictObject({ feed: feedId }),
  practice: z.void(),
  /** Shows the practice folder in the computer's file manager. */
  openPracticeFolder: z.void(),

  schedule: z.strictObject({ feed: feedId }),
  /** Null takes the feed off the schedule. */
  setSchedule: z.strictObject({ feed: feedId, schedule: scheduleSchema.nullable() }),
  pause: z.strictObject({ feed: feedId, until: z.iso.datetime().nullable() }),

  send: z.strictObject({ feed: feedId, full: z.boolean() }),
  /** `run` is the held run that the person was shown: another one in its place is not sent by that yes. */
  approve: z.strictObject({ feed: feedId, run: z.string().max(100), reason: z.string().max(500) }),
  discard: z.strictObject({ feed: feedId, reason: z.string().max(500) }),
  history: z.strictObject({ feed: feedId }),
  markRefused: z.strictObject({ feed: feedId, run: z.string().max(100) }),
  /** Saves the exact file of a run through a dialog. Null when it was left. */
  saveSentFile: z.strictObject({ feed: feedId, run: z.string().max(100) }),
} as const;

export type BridgeMethod = keyof typeof bridgeArguments;
export type BridgeArgument<M extends BridgeMethod> = z.input<(typeof bridgeArguments)[M]>;

export interface BridgeResults {
  app: AppView;
  confirmSettings: AppView;
  setAppearance: AppView;
  setStartAtLogin: AppView;
  feeds: readonly FeedCard[];
  feed: FeedView;
  createFeed: FeedView | null;
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
  setLeavers: ColumnsView;
  setSettings: FeedView;
  check: CheckView;
  issueRows: Page<IssueRow>;
  changes: ChangesView;
  changeRows: Page<ChangeRow>;
  exportFile: { readonly saved: string } | null;
  setLimits: FeedView;
  setPeopleLists: FeedView;
  setConnection: FeedView;
  choosePrivateKey: FeedView | null;
  setSecret: FeedView;
  testConnection: ProbeView;
  trustHostKey: FeedView;
  usePractice: FeedView;
  practice: PracticeView;
  openPracticeFolder: null;
  schedule: ScheduleView;
  setSchedule: ScheduleView;
  pause: ScheduleView;
  send: RunView;
  approve: RunView;
  discard: FeedView;
  history: HistoryView;
  markRefused: HistoryView;
  saveSentFile: { readonly saved: string } | null;
}

/** What crosses for every call: the answer, or a fault as words and values. */
export type BridgeReply<M extends BridgeMethod> =
  | { readonly ok: true; readonly value: BridgeResults[M] }
  | {
      readonly ok: false;
      readonly problem: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
    };

/** What the preload puts on the window as `courier`. */
export interface CourierWindow {
  call<M extends BridgeMethod>(method: M, argument: BridgeArgument<M>): Promise<BridgeReply<M>>;
  /** A file that the person dropped on the window; its path is worked out outside the page. */
  dropSource(feed: string, file: unknown): Promise<BridgeReply<'chooseSource'>>;
  dropTemplate(feed: string | null, file: unknown): Promise<BridgeReply<'createFeed'>>;
  dropPrivateKey(feed: string, file: unknown): Promise<BridgeReply<'choosePrivateKey'>>;
  /** Returns the function that ends the listening. */
  listen(listener: (event: BridgeEvent) => void): () => void;
}
