import { z } from 'zod';
import { limitsSchema } from '../../verdict/limits';
import { pickupSchema } from '../../feed/feed';
import { compareLists } from '../compare-view';
import { feedId, text, page } from './parts';

/** What would change at the vendor, and what decides whether it is sent. */
export const changesArguments = {
  changes: z.strictObject({ feed: feedId, full: z.boolean() }),
  changeRows: z.strictObject({
    feed: feedId,
    full: z.boolean(),
    kind: z.enum([
      'all',
      'added',
      'changed',
      'removed',
      're-keyed',
      'carried',
      'cleared',
      'identity',
      'missing',
      'by-hand',
    ]),
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
} as const;
