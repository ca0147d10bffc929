import { z } from 'zod';

/** The numbers beyond which a run is held for a person. Percentages are of the newest known roster. */
export const limitsSchema = z.strictObject({
  removedPercent: z.number().min(0).max(100).default(10),
  removedCount: z.number().int().min(0).default(20),
  changedPercent: z.number().min(0).max(100).default(50),
  rowSwingPercent: z.number().min(0).max(1000).default(30),
  columnChangedPercent: z.number().min(0).max(100).default(80),
  errorRowsPercent: z.number().min(0).max(100).default(5),
  /** Hold when the export is older than this many days; left out: never. */
  sourceOlderThanDays: z.number().min(0).optional(),
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
