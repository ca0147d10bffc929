import { z } from 'zod';
import { checklistFacts } from '../../shared/destination/checklist';
import { feedSchema, sourceSchema } from '../../shared/feed/feed';

/** A feed as the app keeps it: it may lack its source while it is being set up, and always has an id. */
export const appFeedSchema = feedSchema.extend({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  source: sourceSchema.optional(),
});
export type AppFeed = z.infer<typeof appFeedSchema>;

export const feedEntrySchema = z.strictObject({
  feed: appFeedSchema,
  /** The vendor's name as its destination gives it. */
  vendor: z.string(),
  /** Made to try things out: the sample export stands in for the HR system's. */
  sample: z.boolean().default(false),
  /** Uses the built-in practice server. */
  practice: z.boolean().default(false),
  /** Set-up steps found done when they were last looked at; what cannot be asked of the feed alone. */
  marks: z
    .strictObject({
      /** The source was read. */
      file: z.boolean().default(false),
      /** Every required column has a value. */
      columns: z.boolean().default(false),
      check: z.boolean().default(false),
      changes: z.boolean().default(false),
      /** Digest of the connection that a test passed with; another connection is not tested. */
      connection: z.string().default(''),
      /** A person chose a schedule, or chose none. */
      schedule: z.boolean().default(false),
    })
    .prefault({}),
  /** What the app saw to be done at the vendor's, each with the day since when; what the journal tells is not here. */
  seen: z.partialRecord(z.enum(checklistFacts), z.iso.date()).default({}),
  /** Occurrences up to this moment are not for the schedule: it was made, changed or resumed then. */
  scheduledSince: z.iso.datetime().optional(),
  pausedUntil: z.iso.datetime().optional(),
  /** The newest occurrence that a person was told had been skipped. */
  skipped: z.string().optional(),
});
export type FeedEntry = z.infer<typeof feedEntrySchema>;

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  locale: z.enum(['system', 'en', 'sv', 'he']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  startAtLogin: z.boolean().default(false),
  feeds: z.array(feedEntrySchema).default([]),
  practicePort: z.number().int().min(1).max(65535).optional(),
  /** The settings were damaged and replaced; the schedule waits until a person has looked. */
  recovered: z
    .strictObject({
      at: z.iso.datetime(),
      /** Where the damaged file was put aside. */
      file: z.string(),
      /** When the backup was made that took its place; left out when there was none. */
      backup: z.iso.datetime().optional(),
    })
    .optional(),
});
export type SettingsData = z.infer<typeof settingsSchema>;

export function emptySettings(): SettingsData {
  return settingsSchema.parse({ version: 1 });
}
