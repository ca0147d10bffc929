import { z } from 'zod';
import { keepDaysSchema } from '../feed/feed';
import { checklistQuestionIds, checklistStepIds } from '../destination/checklist';
import { destinationSettingsSchema } from '../destination/settings';
import { problemOutcomes } from '../issues/problem-rules';
import { mendChangeSchema } from '../issues/mend-change';
import { limitsSchema } from '../verdict/limits';
import { leaverRulesSchema } from '../changes/leavers';
import { columnMappingSchema, mappingSchema } from '../mapping/mapping';
import { columnChoicesSchema } from '../mapping/column-choices';
import { rowFiltersSchema } from '../records/row-filter';
import { columnRescueSchema } from '../rescue/rescue';
import { connectionSchema, connectionSecrets, hostKeySchema } from '../feed/connection';
import { noteSchema, vendorAnswerSchema } from '../feed/checklist';
import { pickupSchema } from '../feed/feed';
import { scheduleSchema } from '../feed/schedule';
import { localeChoices } from '../words/locale';
import { deedKinds } from '../practice-vendor/vendor-reading';
import { compareLists } from './compare-view';
import { mostCopied, mostGridRows, nameColumn, peopleGridWishSchema } from './people-grid-view';
import { noticeChannels, noticeSettingsSchema } from './notice-settings';

const feedId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().max(2000);
const which = z.enum(['server', 'jump host']).default('server');
const fingerprint = z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/);
const keyType = z.string().regex(/^[a-z0-9@.-]{1,64}$/);
const shownKey = z.strictObject({ fingerprint, type: keyType });
const runName = z.string().max(100);
/** A list that the grid shows, and a position in it. */
const gridView = z.number().int().min(0);
const gridPlace = z.number().int().min(0).max(10_000_000);
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };

/** The shape of each method's argument; the main process checks it before anything else happens. */
export const bridgeArguments = {
  app: z.void(),
  /** The person has looked at what was restored after damage: the schedule may run again. */
  confirmSettings: z.void(),
  setAppearance: z.strictObject({
    locale: z.enum(localeChoices).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
  }),
  setStartAtLogin: z.strictObject({ on: z.boolean() }),
  /** Who else is told of runs. */
  notices: z.void(),
  /** Secrets left out stay; the address of a webhook is one, and says its host. */
  setNotices: z.strictObject({
    settings: noticeSettingsSchema,
    mailPassword: z.string().max(1000).optional(),
    webhookUrl: z.string().max(2000).optional(),
  }),
  /** Sends a test at once, and answers when it was handed over. */
  testNotice: z.strictObject({ channel: z.enum(noticeChannels) }),
  /** What is kept on this computer. */
  keptData: z.void(),
  setKeepDays: z.strictObject({ days: keepDaysSchema }),
  /** After a person typed the word: everything goes, and the app starts anew. */
  eraseEverything: z.void(),
  /** Makes a support file to look at; without a feed it is about the app alone. */
  supportFile: z.strictObject({ feed: feedId.nullable() }),
  /** Saves the support file that was shown, through a dialog. Null when it was left. */
  saveSupportFile: z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** Puts a text on the clipboard; the page itself may not. */
  copy: z.strictObject({ text: z.string().max(mostCopied) }),

  feeds: z.void(),
  feed: z.strictObject({ feed: feedId }),
  /** Makes a feed for a vendor; for 'template' a dialog asks for the vendor's file. Null when the dialog was left. */
  createFeed: z.strictObject({ destination: z.enum(['connecteam', 'cosafe', 'template']), name: text.optional() }),
  /** Saves where a feed delivers for somebody else, through a dialog. Null when it was left. */
  saveHandOff: z.strictObject({ feed: feedId }),
  /** Asks for a hand-off file and shows what is in it; nothing is taken over yet. Null when the dialog was left. */
  openHandOff: z.void(),
  /** The same with one that the IT department offers, by its place in their list. */
  openOfferedHandOff: z.strictObject({ place: z.number().int().min(0).max(1000) }),
  /** Makes a feed of the hand-off that was shown. */
  acceptHandOff: z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
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
  columns: z.strictObject({
    feed: feedId,
    sampleOffset: z.number().int().min(0),
    /** Among the people shown, those with a finding come first. */
    problemsFirst: z.boolean().default(false),
  }),
  /** `allow`: the sensitive source columns that a person allowed, each for one of the vendor's columns. */
  setMapping: z.strictObject({
    feed: feedId,
    mapping: mappingSchema,
    /** The mapping is that of before the last change: what the change taught is forgotten. */
    undo: z.boolean().optional(),
    allow: z
      .array(z.strictObject({ from: text, to: text }))
      .max(500)
      .default([]),
  }),
  /** Which columns a person has seen, and which of the export's are not to be used. */
  setColumnChoices: z.strictObject({ feed: feedId, choices: columnChoicesSchema.omit({ allowed: true }) }),
  /** What an entry would make of people, without it being kept. */
  tryColumn: z.strictObject({ feed: feedId, column: text, entry: columnMappingSchema }),
  /** The different values of source columns, joined as a mapping does; `separate`: a cell holds several. */
  columnValues: z.strictObject({
    feed: feedId,
    from: z.array(text).min(1).max(8),
    joiner: text.optional(),
    separate: z.boolean().default(false),
    /** Also of people whom the feed is not for. */
    everybody: z.boolean().default(false),
  }),
  /** Whom of the export the feed is for; with `only`, whom it would be for. */
  only: z.strictObject({ feed: feedId, only: rowFiltersSchema.optional() }),
  setOnly: z.strictObject({ feed: feedId, only: rowFiltersSchema }),
  /** The second files that values are looked up in. */
  lookups: z.strictObject({ feed: feedId }),
  /**
   * Asks for a second file; with a name, in the place of that one. `from`: the source columns whose values are looked up.
   * Null when the dialog was left.
   */
  chooseLookup: z.strictObject({ feed: feedId, name: text.optional(), from: z.array(text).max(8).default([]) }),
  setLookupKey: z.strictObject({ feed: feedId, name: text, key: text.min(1) }),
  setLeavers: z.strictObject({ feed: feedId, leavers: leaverRulesSchema }),
  setSettings: z.strictObject({ feed: feedId, settings: destinationSettingsSchema }),

  check: z.strictObject({ feed: feedId }),
  issueRows: z.strictObject({ feed: feedId, group: z.string().max(300), ...page }),
  /** Source columns that the list of problems can be divided by, those about departments and managers first. */
  fixListColumns: z.strictObject({ feed: feedId }),
  /** Saves the list of problems through a dialog: one file, or one for each value in a folder. Null when it was left. */
  saveFixList: z.strictObject({
    feed: feedId,
    by: text.nullable(),
    as: z.enum(['sheets', 'files']),
    /** Only this kind of problem. */
    group: z.string().max(300).nullable(),
  }),
  /** What becomes of people with a kind of problem; null: as usual. */
  setProblemRule: z.strictObject({
    feed: feedId,
    code: z.string().min(1).max(100),
    column: text,
    then: z.enum(problemOutcomes).nullable(),
  }),
  /** Ways to mend everybody of a kind at once, by what the values show. */
  mendOffers: z.strictObject({ feed: feedId, group: z.string().max(300) }),
  /** What a change would make of the people of a kind; changes nothing. */
  mendEffect: z.strictObject({ feed: feedId, group: z.string().max(300), change: mendChangeSchema }),
  /** Where a value came from: the row of the export and the vendor's column. Null when there is no such row or column. */
  cellStory: z.strictObject({ feed: feedId, row: z.number().int().min(1), column: text }),
  /** What was set by hand and is not used up. */
  overrides: z.strictObject({ feed: feedId }),
  /** Sets a value of one person by hand; `was` is what the export says, `once`: for the next file only. */
  setOverride: z.strictObject({
    feed: feedId,
    key: text.min(1),
    column: text.min(1),
    value: text,
    was: z.string().max(40_000),
    once: z.boolean(),
  }),
  dropOverride: z.strictObject({ feed: feedId, key: text, column: text }),
  /** Which people the grid shows, and in which order; the rows are asked from the `view` that it answers with. */
  peopleGrid: z.strictObject({ feed: feedId, wish: peopleGridWishSchema }),
  peopleGridRows: z.strictObject({
    feed: feedId,
    view: gridView,
    from: gridPlace,
    count: z.number().int().min(1).max(mostGridRows),
  }),
  /** The nearest person from a position on, around the end, in whose cells the text occurs. */
  peopleGridFind: z.strictObject({
    feed: feedId,
    view: gridView,
    find: z.string().min(1).max(200),
    from: z.number().int().min(-1).max(10_000_000),
    back: z.boolean(),
  }),
  /** Where a row of the source sheet stands in the list, or the next one that is there. */
  peopleGridPlace: z.strictObject({ feed: feedId, view: gridView, row: z.number().int().min(0).max(100_000_000) }),
  /** A part of the list as text for the clipboard, as much of it as fits into one copy. */
  peopleGridText: z.strictObject({
    feed: feedId,
    view: gridView,
    from: gridPlace,
    count: gridPlace,
    columns: z.array(z.number().int().min(nameColumn).max(1000)).min(1).max(1001),
  }),
  changes: z.strictObject({ feed: feedId, full: z.boolean() }),
  changeRows: z.strictObject({
    feed: feedId,
    full: z.boolean(),
    kind: z.enum(['all', 'added', 'changed', 'removed', 're-keyed', 'carried', 'cleared', 'identity']),
    find: z.string().max(200),
    /** Only people with a change in this column. */
    column: text.nullable().default(null),
    /** Only people of this department; '' are those without one. */
    department: text.nullable().default(null),
    ...page,
  }),
  /** Who goes to this feed's vendor and not to that of another feed with the same source, and the other way round. */
  compareFeeds: z.strictObject({ feed: feedId, other: feedId }),
  compareRows: z.strictObject({ feed: feedId, other: feedId, list: z.enum(compareLists), ...page }),
  /** Saves the CSV for the vendor's manual test upload through a dialog. Null when it was left. */
  exportFile: z.strictObject({ feed: feedId, full: z.boolean() }),
  /** Saves what would change, for a person to read, through a dialog. Null when it was left. */
  saveReport: z.strictObject({ feed: feedId, full: z.boolean(), as: z.enum(['xlsx', 'csv', 'html']) }),
  setLimits: z.strictObject({ feed: feedId, limits: limitsSchema }),
  /** Asks for a folder of past exports and replays them. Null when the dialog was left. */
  backTest: z.strictObject({ feed: feedId }),
  /** Ends the replay that is under way. */
  cancelBackTest: z.strictObject({ feed: feedId }),
  /** When the vendor reads, and how often it may fail to. */
  setPickup: z.strictObject({ feed: feedId, pickup: pickupSchema }),
  /** Asks for the vendor's own list and shows how it fits. Null when the dialog was left. */
  chooseBaseline: z.strictObject({ feed: feedId }),
  /** Takes over the list that was shown; `sha256` names its content. */
  acceptBaseline: z.strictObject({ feed: feedId, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Who is never removed and who is never sent, with their names and whether today's export has them. */
  peopleLists: z.strictObject({ feed: feedId }),
  /** People of today's export by name or key. */
  findInExport: z.strictObject({ feed: feedId, find: z.string().max(200) }),
  /** Puts somebody on a list, or takes them off it; `note`: why they are there. */
  setListed: z.strictObject({
    feed: feedId,
    list: z.enum(['protected', 'neverSend']),
    key: text.min(1),
    on: z.boolean(),
    note: z.string().max(300).optional(),
  }),
  setPeopleLists: z.strictObject({
    feed: feedId,
    protected: z.array(text).max(10000),
    neverSend: z.array(text).max(10000),
  }),

  setConnection: z.strictObject({ feed: feedId, connection: connectionSchema }),
  /** Opens the file dialog for a private key. Null when it was left. */
  choosePrivateKey: z.strictObject({ feed: feedId, which }),
  /** The key file that is in use; null when there is none. */
  keyFile: z.strictObject({ feed: feedId, which }),
  /** Asks where to put a new key pair, makes it there and logs in with it from now on. Null when the dialog was left. */
  makeKey: z.strictObject({ feed: feedId, which, type: z.enum(['ed25519', 'rsa']), passphrase: z.string().max(1000) }),
  /** Saves the public half of the key in use through a dialog. Null when it was left, or there is no such key. */
  savePublicKey: z.strictObject({ feed: feedId, which }),
  /** Kept by the operating system's protection; never comes back. '' forgets it. */
  setSecret: z.strictObject({ feed: feedId, kind: z.enum(connectionSecrets), secret: z.string().max(1000) }),
  /** Each step is told as an event as it happens. */
  testConnection: z.strictObject({ feed: feedId }),
  /** Ends the test that is under way; it answers with what it has found so far. */
  cancelTest: z.strictObject({ feed: feedId }),
  /** Holds the shown key against what the vendor wrote. */
  compareHostKey: z.strictObject({ feed: feedId, which, shown: shownKey, text: z.string().max(100_000) }),
  /** The same for a file, through a dialog. Null when it was left. */
  compareHostKeyFile: z.strictObject({ feed: feedId, which, shown: shownKey }),
  trustHostKey: z.strictObject({ feed: feedId, which, fingerprint, type: keyType.optional() }),
  /** `pin` as it stands among the accepted keys. */
  forgetHostKey: z.strictObject({ feed: feedId, which, pin: hostKeySchema }),
  usePractice: z.strictObject({ feed: feedId }),
  practice: z.void(),
  /** Shows the practice folder in the computer's file manager. */
  openPracticeFolder: z.void(),
  /** What the practice vendor has, and what it did last. */
  practiceVendor: z.strictObject({ feed: feedId }),
  /** Lets it read what lies in its folder, as the vendor would at its hour. */
  practiceRead: z.strictObject({ feed: feedId }),
  practiceDeeds: z.strictObject({ feed: feedId, kind: z.enum(['all', ...deedKinds]), ...page }),
  practicePeople: z.strictObject({ feed: feedId, ...page }),
  /** `key`: the id of a row. Marked: an admin; or entered by the vendor's own staff. */
  markPracticePerson: z.strictObject({ feed: feedId, key: text, marked: z.boolean() }),
  /** Creates the groups that the last file named and the practice vendor did not know. */
  addPracticeGroups: z.strictObject({ feed: feedId }),
  /** Empties the practice vendor. */
  practiceStartOver: z.strictObject({ feed: feedId }),

  schedule: z.strictObject({ feed: feedId }),
  /** Null takes the feed off the schedule. */
  setSchedule: z.strictObject({ feed: feedId, schedule: scheduleSchema.nullable() }),
  pause: z.strictObject({ feed: feedId, until: z.iso.datetime().nullable() }),
  /** Leaves out the days of a calendar file, too; a dialog asks for it. Null when it was left. */
  importHolidays: z.strictObject({ feed: feedId }),
  /** A run at once, on the very way of the schedule. */
  trySchedule: z.strictObject({ feed: feedId }),

  /** The steps until a feed is live at its vendor, and the open questions. */
  checklist: z.strictObject({ feed: feedId }),
  tickStep: z.strictObject({ feed: feedId, step: z.enum(checklistStepIds), done: z.boolean() }),
  noteStep: z.strictObject({ feed: feedId, step: z.enum(checklistStepIds), note: noteSchema }),
  answerQuestion: z.strictObject({
    feed: feedId,
    question: z.enum(checklistQuestionIds),
    answer: vendorAnswerSchema,
  }),

  send: z.strictObject({ feed: feedId, full: z.boolean() }),
  /** `run` is the held run that the person was shown: another one in its place is not sent by that yes. */
  approve: z.strictObject({ feed: feedId, run: z.string().max(100), reason: z.string().max(500) }),
  discard: z.strictObject({ feed: feedId, reason: z.string().max(500) }),
  history: z.strictObject({ feed: feedId }),
  markRefused: z.strictObject({ feed: feedId, run: z.string().max(100) }),
  /** Saves the exact file of a run through a dialog. Null when it was left. */
  saveSentFile: z.strictObject({ feed: feedId, run: runName }),
  /** The beginning of the exact file of a run, as text. */
  sentText: z.strictObject({ feed: feedId, run: runName }),
  /** Finds people by the words of their name or key in everything that is kept. */
  findPeople: z.strictObject({ feed: feedId, find: z.string().max(200) }),
  /** What happened to whoever went under this key in this run. */
  personStory: z.strictObject({ feed: feedId, key: text, run: runName }),
  /** What would change if this run's state were sent again. */
  restoreView: z.strictObject({ feed: feedId, run: runName }),
  restoreRows: z.strictObject({ feed: feedId, run: runName, ...page }),
  /** Sends the state of an earlier run again, through the same limits as any run. */
  restore: z.strictObject({ feed: feedId, run: runName }),
} as const;
