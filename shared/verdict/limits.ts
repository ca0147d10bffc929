import { z } from 'zod';

/** The numbers beyond which a run is held for a person. Percentages are of the newest known roster. */
export const limitsSchema = z.strictObject({
  removedPercent: z
    .number()
    .min(0)
    .max(100)
    .default(10)
    .describe('more than so many percent of the people would leave'),
  removedCount: z.number().int().min(0).default(20).describe('more than so many people would leave'),
  changedPercent: z.number().min(0).max(100).default(50).describe('more than so many percent would change'),
  rowSwingPercent: z
    .number()
    .min(0)
    .max(1000)
    .default(30)
    .describe('the export is so many percent larger or smaller than last time, or so many percent would be new'),
  columnChangedPercent: z
    .number()
    .min(0)
    .max(100)
    .default(80)
    .describe(
      'one column changes for more than so many percent, or is emptied for so many of those who have something there',
    ),
  errorRowsPercent: z.number().min(0).max(100).default(5).describe('more than so many percent have an error'),
  sourceOlderThanDays: z
    .number()
    .min(0)
    .optional()
    .describe('the export is older than so many days; left out: it may be of any age'),
});
export type Limits = z.infer<typeof limitsSchema>;

/** How many may leave of `before` people: the smaller of the two limits. */
export function removedLimit({ removedCount, removedPercent }: Limits, before: number): number {
  return Math.min(removedCount, atLeastThree(removedPercent, before));
}

/** How many of `stayed` people one column may change for; three always. */
export function columnLimit({ columnChangedPercent }: Limits, stayed: number): number {
  return Math.max(3, Math.floor((columnChangedPercent * stayed) / 100));
}

/** A percentage of people as a number of them: rounded down, but three are always allowed; unless none are to be. */
export function atLeastThree(percent: number, of: number): number {
  if (percent === 0) return 0;
  return Math.max(3, Math.floor((percent * of) / 100));
}
