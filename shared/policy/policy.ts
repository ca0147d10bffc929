import { z } from 'zod';
import { hostKeySchema } from '../feed/connection';
import { keepDaysSchema } from '../feed/feed';
import { updatePlaceSchema } from '../update/update-place';

/** Larger ones are not read at all. */
export const mostPolicyBytes = 256 * 1024;

/** A name of letters, digits, dots and dashes, or an IP address. */
const host = z
  .string()
  .regex(/^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\]?)$/);

/** A server that files may go to, and the keys by which it is known; no person can accept another one. */
const allowedServerSchema = z.strictObject({
  host,
  port: z.number().int().min(1).max(65535).default(22),
  hostKeys: z.array(hostKeySchema).min(1).max(20),
});

/**
 * What an IT department decides for a whole computer. Everything that is left out stays the person's own choice. Read
 * strictly: a rule that is misspelled must not go without notice.
 */
export const policySchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  version: z.literal(1),
  /** The app starts with the computer, or it does not. */
  startAtLogin: z.boolean().optional(),
  /** Ways by which others may be told of runs. */
  notices: z.strictObject({ mail: z.boolean().default(true), webhook: z.boolean().default(true) }).prefault({}),
  /** Past rosters and sent files are kept no longer than so many days. */
  mostKeepDays: keepDaysSchema.optional(),
  /** Files go to these servers and to no other. */
  servers: z.array(allowedServerSchema).min(1).max(200).optional(),
  /** The practice server on this computer may be started. */
  practiceServer: z.boolean().default(true),
  /** Headers of the export whose cells never go into a vendor's file. */
  neverSendColumns: z.array(z.string().trim().min(1).max(2000)).max(1000).default([]),
  /** Newer versions of the app: whether it may look for them, and where; another place nobody can set then. */
  updates: z.strictObject({ allowed: z.boolean().default(true), place: updatePlaceSchema.optional() }).prefault({}),
  /** Whole paths of hand-off files that the app offers where a feed is made. */
  handOffs: z.array(z.string().min(1).max(1000)).max(100).default([]),
});
export type Policy = z.infer<typeof policySchema>;

/** Nothing was decided: everything is the person's own choice. */
export const noPolicy: Policy = policySchema.parse({ version: 1 });
