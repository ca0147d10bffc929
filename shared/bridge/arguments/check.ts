import { z } from 'zod';
import { problemOutcomes } from '../../issues/problem-rules';
import { mendChangeSchema } from '../../issues/mend-change';
import { feedId, text, page } from './parts';

/** What is wrong or doubtful, and how it is mended. */
export const checkArguments = {
  check: z.strictObject({ feed: feedId }),
  issueRows: z.strictObject({ feed: feedId, group: z.string().max(300), ...page }),
  /** Source columns that the list of problems can be divided by, those about departments and managers first. */
  fixListColumns: z.strictObject({ feed: feedId }),
  /** Saves the list of problems through a dialog: one file, or one for each value in a folder. Null when it was left. */
  saveFixList: z.strictObject({
    feed: feedId,
    by: text.nullable(),
    as: z.enum(['sheets', 'files']),
    /** Only this kind of problem. */
    group: z.string().max(300).nullable(),
  }),
  /** What becomes of people with a kind of problem; null: as usual. */
  setProblemRule: z.strictObject({
    feed: feedId,
    code: z.string().min(1).max(100),
    column: text,
    then: z.enum(problemOutcomes).nullable(),
  }),
  /** Ways to mend everybody of a kind at once, by what the values show. */
  mendOffers: z.strictObject({ feed: feedId, group: z.string().max(300) }),
  /** What a change would make of the people of a kind; changes nothing. */
  mendEffect: z.strictObject({ feed: feedId, group: z.string().max(300), change: mendChangeSchema }),
  /** Where a value came from: the row of the export and the vendor's column. Null when there is no such row or column. */
  cellStory: z.strictObject({ feed: feedId, row: z.number().int().min(1), column: text }),
  /** What was set by hand and is not used up. */
  overrides: z.strictObject({ feed: feedId }),
  /** Sets a value of one person by hand; `was` is what the export says, `once`: for the next file only. */
  setOverride: z.strictObject({
    feed: feedId,
    key: text.min(1),
    column: text.min(1),
    value: text,
    was: z.string().max(40_000),
    once: z.boolean(),
  }),
  dropOverride: z.strictObject({ feed: feedId, key: text, column: text }),
} as const;
