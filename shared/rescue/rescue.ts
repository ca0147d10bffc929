import { z } from 'zod';
import { rangeSigns } from './dates-of-ranges';

const leave = z.literal('leave');
const digits = z.array(z.number().int().min(4).max(15)).min(1);

/**
 * What a person decided about one column of the export, by what Excel did to it; 'leave': it is right as it stands.
 * What is not named has not been asked.
 */
export const columnRescueSchema = z.strictObject({
  apostrophe: z
    .union([leave, z.literal('take off')])
    .optional()
    .describe('an apostrophe before a number'),
  dates: z
    .union([
      leave,
      z.strictObject({
        sign: z.enum(rangeSigns).describe('what stood between the two numbers'),
        ascending: z.boolean().default(false).describe('the first number is the smaller one'),
      }),
    ])
    .optional()
    .describe('dates become the ranges again that they were made of: “Jan-50” was “1-50”'),
  plus: z
    .union([
      leave,
      z.strictObject({
        code: z
          .string()
          .regex(/^[1-9]\d{0,2}$/)
          .describe('the country code that they begin with'),
        digits: digits.describe('how many digits they have'),
      }),
    ])
    .optional()
    .describe('digits alone that begin with a country code get a plus in front'),
  zero: z
    .union([leave, z.strictObject({ digits: digits.describe('how many digits they have') })])
    .optional()
    .describe('digits alone get one zero in front'),
  pad: z
    .union([leave, z.strictObject({ to: z.number().int().min(2).max(20).describe('how many digits they get') })])
    .optional()
    .describe('digits alone get zeros in front until they are so many'),
});
export type ColumnRescue = z.infer<typeof columnRescueSchema>;

/** Source header → what a person decided about that column. */
export const rescuesSchema = z.record(z.string().min(1), columnRescueSchema);
export type Rescues = z.infer<typeof rescuesSchema>;

/** In the order in which they are applied to a cell. */
export const rescueKinds = ['apostrophe', 'dates', 'plus', 'zero', 'pad'] as const satisfies (keyof ColumnRescue)[];
export type RescueKind = (typeof rescueKinds)[number];
