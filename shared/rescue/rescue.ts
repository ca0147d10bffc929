import { z } from 'zod';
import { rangeSigns } from './dates-of-ranges';

const leave = z.literal('leave');
const digits = z.array(z.number().int().min(4).max(15)).min(1);

/**
 * What a person decided about one column of the export, by what Excel did to it; 'leave': it is right as it stands.
 * What is not named has not been asked.
 */
export const columnRescueSchema = z.strictObject({
  /** An apostrophe before a number is taken off. */
  apostrophe: z.union([leave, z.literal('take off')]).optional(),
  /** Dates become the ranges again that they were made of: "Jan-50" was "1-50", written with this sign. */
  dates: z
    .union([leave, z.strictObject({ sign: z.enum(rangeSigns), ascending: z.boolean().default(false) })])
    .optional(),
  /** Digits alone that begin with this country code and are as many as one of these get a plus in front. */
  plus: z.union([leave, z.strictObject({ code: z.string().regex(/^[1-9]\d{0,2}$/), digits })]).optional(),
  /** Digits alone, as many as one of these, get one zero in front. */
  zero: z.union([leave, z.strictObject({ digits })]).optional(),
  /** Digits alone that are fewer get zeros in front until they are so many. */
  pad: z.union([leave, z.strictObject({ to: z.number().int().min(2).max(20) })]).optional(),
});
export type ColumnRescue = z.infer<typeof columnRescueSchema>;

/** Source header → what a person decided about that column. */
export const rescuesSchema = z.record(z.string().min(1), columnRescueSchema);
export type Rescues = z.infer<typeof rescuesSchema>;

/** In the order in which they are applied to a cell. */
export const rescueKinds = ['apostrophe', 'dates', 'plus', 'zero', 'pad'] as const satisfies (keyof ColumnRescue)[];
export type RescueKind = (typeof rescueKinds)[number];
