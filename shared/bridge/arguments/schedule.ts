import { z } from 'zod';
import { checklistQuestionIds, checklistStepIds } from '../../destination/checklist';
import { noteSchema, vendorAnswerSchema } from '../../feed/checklist';
import { scheduleSchema } from '../../feed/schedule';
import { feedId } from './parts';

/** When a feed runs by itself, and the steps until it is live. */
export const scheduleArguments = {
  schedule: z.strictObject({ feed: feedId }),
  /** Null takes the feed off the schedule. */
  setSchedule: z.strictObject({ feed: feedId, schedule: scheduleSchema.nullable() }),
  pause: z.strictObject({ feed: feedId, until: z.iso.datetime().nullable() }),
  /** Leaves out the days of a calendar file, too; a dialog asks for it. Null when it was left. */
  importHolidays: z.strictObject({ feed: feedId }),
  /** A run at once, on the very way of the schedule. */
  trySchedule: z.strictObject({ feed: feedId }),
  /** The steps until a feed is live at its vendor, and the open questions. */
  checklist: z.strictObject({ feed: feedId }),
  tickStep: z.strictObject({ feed: feedId, step: z.enum(checklistStepIds), done: z.boolean() }),
  noteStep: z.strictObject({ feed: feedId, step: z.enum(checklistStepIds), note: noteSchema }),
  answerQuestion: z.strictObject({
    feed: feedId,
    question: z.enum(checklistQuestionIds),
    answer: vendorAnswerSchema,
  }),
} as const;
