import { z } from 'zod';

/** How the feed knows that somebody left. */
export const leaverRulesSchema = z.strictObject({
  status: z.strictObject({ from: z.string().min(1), left: z.array(z.string()).min(1) }).optional(),
  endDate: z.strictObject({ from: z.string().min(1) }).optional(),
  /** A person who merely vanishes is a leaver after so many exports in a row. */
  afterMissing: z.number().int().min(1).max(60).default(2),
});
export type LeaverRules = z.infer<typeof leaverRulesSchema>;
