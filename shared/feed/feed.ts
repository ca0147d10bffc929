import { z } from 'zod';
import { leaverRulesSchema } from '../changes/leavers';
import { destinationSettingsSchema } from '../destination/settings';
import { mappingSchema } from '../mapping/mapping';
import { rescuesSchema } from '../rescue/rescue';
import { limitsSchema } from '../verdict/limits';
import { keptChecklistSchema } from './checklist';
import { connectionSchema } from './connection';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How a source is read: what a person fixed, what was found when they looked at it, and what they had put right. */
const reading = {
  sheet: z.string().optional(),
  headerRow: z.number().int().min(1).optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
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

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const scheduleSchema = z.strictObject({
  at: clock,
  days: z
    .array(z.enum(weekdays))
    .min(1)
    .default([...weekdays]),
  timeZone: z.string().min(1).optional(),
  /** A run missed while the computer slept is caught up within so many hours, then skipped. */
  catchUpHours: z.number().min(0).max(24).default(6),
});
export type Schedule = z.infer<typeof scheduleSchema>;

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
  mapping: mappingSchema.default({}),
  connection: connectionSchema.optional(),
  schedule: scheduleSchema.optional(),
  limits: limitsSchema.prefault({}),
  leavers: leaverRulesSchema.prefault({}),
  pickup: pickupSchema.prefault({}),
  /** Key values of people who are never removed (administrators). */
  protected: z.array(z.string()).default([]),
  /** Key values of people whose data never leaves the computer. */
  neverSend: z.array(z.string()).default([]),
  /** How far the set-up with the vendor is; runs take no notice of it. */
  checklist: keptChecklistSchema.optional(),
});
export type Feed = z.infer<typeof feedSchema>;
/** A feed as it may be written, defaults left out. */
export type FeedInput = z.input<typeof feedSchema>;
