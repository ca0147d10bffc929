import { z } from 'zod';

/** How the feed knows that somebody left. */
export const leaverRulesSchema = z.strictObject({
  status: z
    .strictObject({
      from: z.string().min(1).describe('the export’s column'),
      left: z.array(z.string()).min(1).describe('its values that mean that somebody has left'),
    })
    .optional()
    .describe('a column with people’s status'),
  endDate: z
    .strictObject({ from: z.string().min(1).describe('the export’s column') })
    .optional()
    .describe('a column with people’s last day; whoever ends today is still here today'),
  afterMissing: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(2)
    .describe('somebody who merely vanishes has left after so many exports in a row without them'),
});
export type LeaverRules = z.infer<typeof leaverRulesSchema>;
