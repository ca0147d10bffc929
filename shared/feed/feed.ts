import { z } from 'zod';
import { leaverRulesSchema } from '../changes/leavers';
import { destinationSettingsSchema } from '../destination/settings';
import { columnChoicesSchema } from '../mapping/column-choices';
import { mappingSchema } from '../mapping/mapping';
import { problemRuleSchema } from '../issues/problem-rules';
import { overrideSchema } from '../records/overrides';
import { rowFiltersSchema } from '../records/row-filter';
import { rescuesSchema } from '../rescue/rescue';
import { limitsSchema } from '../verdict/limits';
import { keptChecklistSchema } from './checklist';
import { connectionSchema } from './connection';
import { clock, scheduleSchema } from './schedule';

/** Days that past rosters and sent files are kept. Less than a week would forget what a vendor's complaint is about. */
export const keepDaysSchema = z.number().int().min(7).max(366);
export const usualKeepDays = 30;

/** How a file is read where a person fixed it; the rest is found by looking. */
const fixed = {
  sheet: z.string().optional().describe('the sheet to read; left out: found by looking'),
  headerRow: z.number().int().min(1).optional().describe('the row with the column names; left out: found by looking'),
  encoding: z.string().optional().describe('the encoding of a text file; left out: found by looking'),
  delimiter: z.string().optional().describe('what separates the columns of a text file; left out: found by looking'),
};

/** How a source is read: what a person fixed, what was found when they looked at it, and what they had put right. */
const reading = {
  ...fixed,
  header: z
    .array(z.string())
    .optional()
    .describe('the export’s columns when the mapping was made; a run that finds others is held'),
  found: z
    .strictObject({
      sheet: z.string().optional().describe('the sheet; of a text file “”'),
      delimiter: z.string().optional().describe('what separated the columns'),
    })
    .optional()
    .describe('what was found by looking; a run that finds something else is held'),
  rescue: rescuesSchema.optional().describe('what Excel did to columns, and what a person decided about it, by column'),
};

const onePath = { path: z.string().min(1).describe('always this file; the path starts at the feed') };
const newestIn = {
  folder: z.string().min(1).describe('the newest file of a folder; the path starts at the feed'),
  pattern: z.string().min(1).describe('names of the files to take from, with * and ?, like staff-*.xlsx'),
};

/** A file at a fixed path, or the newest that matches a pattern in a folder. */
export const sourceSchema = z.union([
  z.strictObject({ ...onePath, ...reading }),
  z.strictObject({ ...newestIn, ...reading }),
]);
export type FeedSource = z.infer<typeof sourceSchema>;

/** A second file beside the export, such as the departments with the vendor's group IDs; steps look values up in it. */
const feedLookupSchema = z.strictObject({
  name: z.string().min(1).max(200).describe('what steps call it'),
  source: z
    .union([z.strictObject({ ...onePath, ...fixed }), z.strictObject({ ...newestIn, ...fixed })])
    .describe('where it is'),
  key: z.string().min(1).max(2000).describe('its column that a value is looked for in'),
});
export type FeedLookup = z.infer<typeof feedLookupSchema>;

export const pickupSchema = z.strictObject({
  every: z.literal('day').default('day').describe('the vendor reads once a day'),
  at: clock.optional().describe('when it reads; left out: at an hour that nobody knows'),
  timeZone: z.string().min(1).optional().describe('whose clock, like Europe/Stockholm; left out: the schedule’s'),
  missedReadings: z
    .number()
    .int()
    .min(0)
    .max(14)
    .default(1)
    .describe('days in a row on which the vendor may fail to read; too many only repeats people, too few loses them'),
  everybodyEveryDays: z
    .number()
    .int()
    .min(1)
    .max(366)
    .optional()
    .describe('everybody goes into the file again after so many days; left out: never by itself'),
});

export const destinationChoiceSchema = z.union([
  z.enum(['connecteam', 'cosafe']),
  z.strictObject({
    template: z.string().min(1).describe('the vendor’s own template or hand-off file; the path starts at the feed'),
  }),
]);
export type DestinationChoice = z.infer<typeof destinationChoiceSchema>;

/** One source going to one destination, with its mapping, rules, connection and schedule. Never holds a secret. */
export const feedSchema = z.strictObject({
  $schema: z.string().optional().describe('for editors; of no account'),
  version: z.literal(1).describe('of this format'),
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional()
    .describe('names what is remembered for the feed; left out: that belongs to the feed file’s place'),
  name: z.string().min(1).max(200).describe('what people call the feed'),
  source: sourceSchema.describe('where the export is, and how it is read'),
  destination: destinationChoiceSchema.describe('which vendor'),
  settings: destinationSettingsSchema.default({}).describe('answers to what the vendor’s pages leave open'),
  only: rowFiltersSchema
    .optional()
    .describe(
      'whom of the export the feed is for; all must hold. Left out: everybody. Who no longer fits is no longer in it',
    ),
  mapping: mappingSchema.default({}).describe('where each of the vendor’s columns comes from, by its name'),
  lookups: z.array(feedLookupSchema).max(20).optional().describe('second files that steps look values up in'),
  columnChoices: columnChoicesSchema
    .optional()
    .describe('what a person decided on the page Columns beside the mapping; what is sent never depends on it'),
  connection: connectionSchema.optional().describe('where and as whom it delivers; left out: nothing can be sent'),
  schedule: scheduleSchema.optional().describe('when it is sent by itself; left out: only when somebody sends it'),
  limits: limitsSchema.prefault({}).describe('beyond which a run is held for a person'),
  leavers: leaverRulesSchema.prefault({}).describe('how it is known that somebody left'),
  pickup: pickupSchema.prefault({}).describe('when the vendor reads'),
  protected: z.array(z.string()).default([]).describe('key values of people who are never removed (administrators)'),
  neverSend: z.array(z.string()).default([]).describe('key values of people whose data never leaves the computer'),
  listNotes: z
    .record(z.string(), z.string().max(300))
    .optional()
    .describe('why people are on these lists, by key in small letters'),
  overrides: z
    .array(overrideSchema)
    .max(10_000)
    .optional()
    .describe('single values that a person set by hand over what the export says'),
  checks: z
    .array(problemRuleSchema)
    .max(1000)
    .optional()
    .describe('what becomes of people with a kind of problem, where that is not as usual'),
  keep: z
    .strictObject({ days: keepDaysSchema.describe('so many days') })
    .optional()
    .describe(
      'how long past rosters and sent files stay on this computer, unless the vendor may still hold them; left out: 30 days, or as set in the window',
    ),
  checklist: keptChecklistSchema
    .optional()
    .describe('how far the set-up with the vendor is; runs take no notice of it'),
});
export type Feed = z.infer<typeof feedSchema>;
/** A feed as it may be written, defaults left out. */
export type FeedInput = z.input<typeof feedSchema>;

/** How many days past rosters and sent files are kept, unless the vendor may still hold them. */
export function keepDaysOf({ keep }: Pick<Feed, 'keep'>): number {
  return keep?.days ?? usualKeepDays;
}
