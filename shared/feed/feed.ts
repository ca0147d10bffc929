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
  sheet: z.string().optional(),
  headerRow: z.number().int().min(1).optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
};

/** How a source is read: what a person fixed, what was found when they looked at it, and what they had put right. */
const reading = {
  ...fixed,
  /** Source headers when the mapping was made; a run that finds others is held. */
  header: z.array(z.string()).optional(),
  /** What was found by looking; a run that finds something else is held. The sheet of a text file is ''. */
  found: z.strictObject({ sheet: z.string().optional(), delimiter: z.string().optional() }).optional(),
  /** What Excel did to columns, and what a person decided about it. */
  rescue: rescuesSchema.optional(),
};

/** A file at a fixed path, or the newest that matches a pattern in a folder. */
export const sourceSchema = z.union([
  z.strictObject({ path: z.string().min(1), ...reading }),
  z.strictObject({
    folder: z.string().min(1),
    /** File name pattern with * and ?, e.g. "staff-*.xlsx". */
    pattern: z.string().min(1),
    ...reading,
  }),
]);
export type FeedSource = z.infer<typeof sourceSchema>;

/** A second file beside the export, such as the departments with the vendor's group IDs; steps look values up in it. */
export const feedLookupSchema = z.strictObject({
  /** What steps call it. */
  name: z.string().min(1).max(200),
  source: z.union([
    z.strictObject({ path: z.string().min(1), ...fixed }),
    z.strictObject({ folder: z.string().min(1), pattern: z.string().min(1), ...fixed }),
  ]),
  /** The header of the column that a value is looked for in. */
  key: z.string().min(1).max(2000),
});
export type FeedLookup = z.infer<typeof feedLookupSchema>;

export const pickupSchema = z.strictObject({
  every: z.literal('day').default('day'),
  at: clock.optional(),
  timeZone: z.string().min(1).optional(),
  missedReadings: z.number().int().min(0).max(14).default(1),
  /** Everybody goes into the file again when so many days have passed since everybody did; left out: never by itself. */
  everybodyEveryDays: z.number().int().min(1).max(366).optional(),
});

export const destinationChoiceSchema = z.union([
  z.enum(['connecteam', 'cosafe']),
  z.strictObject({ template: z.string().min(1) }),
]);
export type DestinationChoice = z.infer<typeof destinationChoiceSchema>;

/** One source going to one destination, with its mapping, rules, connection and schedule. Never holds a secret. */
export const feedSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  /** Names the feed's state; left out: the state belongs to the feed file's place. */
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
  name: z.string().min(1).max(200),
  source: sourceSchema,
  destination: destinationChoiceSchema,
  settings: destinationSettingsSchema.default({}),
  /** Whom of the export the feed is for; all must hold. Left out: everybody. Who no longer fits is no longer in the export. */
  only: rowFiltersSchema.optional(),
  mapping: mappingSchema.default({}),
  /** Second files that steps of the mapping look values up in. */
  lookups: z.array(feedLookupSchema).max(20).optional(),
  /** What a person decided on the matching board beside the mapping; what is sent never depends on it. */
  columnChoices: columnChoicesSchema.optional(),
  connection: connectionSchema.optional(),
  schedule: scheduleSchema.optional(),
  limits: limitsSchema.prefault({}),
  leavers: leaverRulesSchema.prefault({}),
  pickup: pickupSchema.prefault({}),
  /** Key values of people who are never removed (administrators). */
  protected: z.array(z.string()).default([]),
  /** Key values of people whose data never leaves the computer. */
  neverSend: z.array(z.string()).default([]),
  /** Why people are on these lists, in a person's words, by key in small letters. */
  listNotes: z.record(z.string(), z.string().max(300)).optional(),
  /** Single values that a person set by hand over what the export says. */
  overrides: z.array(overrideSchema).max(10_000).optional(),
  /** What becomes of people with a kind of problem, where that is not as usual. */
  checks: z.array(problemRuleSchema).max(1000).optional(),
  /** How many days past rosters and sent files stay on this computer, unless the vendor may still hold them. */
  keep: z.strictObject({ days: keepDaysSchema }).optional(),
  /** How far the set-up with the vendor is; runs take no notice of it. */
  checklist: keptChecklistSchema.optional(),
});
export type Feed = z.infer<typeof feedSchema>;
/** A feed as it may be written, defaults left out. */
export type FeedInput = z.input<typeof feedSchema>;

/** How many days past rosters and sent files are kept, unless the vendor may still hold them. */
export function keepDaysOf({ keep }: Pick<Feed, 'keep'>): number {
  return keep?.days ?? usualKeepDays;
}
