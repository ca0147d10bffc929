import { z } from 'zod';

/** A time of day, "HH:MM". */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** More would be a run every half hour around the clock. */
export const mostTimes = 48;

export const scheduleSchema = z.strictObject({
  at: z.union([clock, z.array(clock).min(1).max(mostTimes)]).describe('one time a day, or several'),
  days: z
    .array(z.enum(weekdays))
    .min(1)
    .default([...weekdays])
    .describe('the days on which it is sent'),
  timeZone: z.string().min(1).optional().describe('whose clock, like Europe/Stockholm; left out: this computer’s'),
  catchUpHours: z
    .number()
    .min(0)
    .max(24)
    .default(6)
    .describe('a run missed while the computer slept is caught up within so many hours, then skipped'),
  leaveOut: z
    .array(z.iso.date())
    .max(2000)
    .optional()
    .describe('holidays: calendar days of the schedule’s zone without a run'),
  fresh: z
    .union([
      z.literal('today'),
      z.strictObject({ hours: z.number().min(1).max(720).describe('not older than so many hours at its time') }),
    ])
    .optional()
    .describe('how new the export must be: changed on the day of the run, or not longer before it than so many hours'),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** The times of a day, earliest first, each once. */
export function timesOf({ at }: Pick<Schedule, 'at'>): readonly string[] {
  return typeof at === 'string' ? [at] : [...new Set(at)].sort();
}
