import { z } from 'zod';
import { noticeSettingsSchema } from '../../shared/bridge/notice-settings';
import { columnWidthSchema } from '../../shared/bridge/people-grid-view';
import { checklistFacts } from '../../shared/destination/checklist';
import { feedSchema, keepDaysSchema, sourceSchema, usualKeepDays } from '../../shared/feed/feed';
import { offeredConnectionSchema } from '../../shared/feed/hand-off';
import { updatePlaceSchema } from '../../shared/update/update-place';
import { localeChoices } from '../../shared/words/locale';

/** A feed as the app keeps it: it may lack its source while it is being set up, and always has an id. */
const appFeedSchema = feedSchema.extend({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  source: sourceSchema.optional(),
});

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
      /** The page showed a person which column goes where, as it was suggested or changed since. */
      columnsSeen: z.boolean().default(false),
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
  /** Where the hand-off that it was made from says that files go; nothing is sent there before a person has agreed. */
  offered: offeredConnectionSchema.optional(),
  /** Occurrences up to this moment are not for the schedule: it was made, changed or resumed then. */
  scheduledSince: z.iso.datetime().optional(),
  pausedUntil: z.iso.datetime().optional(),
  /** The newest occurrence that a person was told had been skipped. */
  skipped: z.string().optional(),
  /** The newest occurrence that a person was told had failed for good. */
  told: z.string().optional(),
  /** How wide a person made columns of the people's list, by the column's name. */
  columnWidths: z.record(z.string(), columnWidthSchema).default({}),
});
export type FeedEntry = z.infer<typeof feedEntrySchema>;

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** Grows with every change, so that an older file in the place of a newer one is noticed. */
  revision: z.number().int().min(0).default(0),
  locale: z.enum(localeChoices).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  startAtLogin: z.boolean().default(false),
  /** How many days past rosters and sent files of every feed are kept. */
  keepDays: keepDaysSchema.default(usualKeepDays),
  /** Who else is told of runs, and by what way; its secrets are kept with the others. */
  notices: noticeSettingsSchema.prefault({}),
  /** Where newer versions of the app are looked for; left out: nowhere. */
  updates: updatePlaceSchema.optional(),
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
