import { z } from 'zod';
import { columnRescueSchema } from '../../rescue/rescue';
import { feedId } from './parts';

/** The source: which file, and how it is read. */
export const sourceArguments = {
  /** Opens the file dialog. Null when it was left. */
  chooseSource: z.strictObject({ feed: feedId }),
  source: z.strictObject({ feed: feedId }),
  setSourceChoices: z.strictObject({
    feed: feedId,
    sheet: z.string().nullable().optional(),
    headerRow: z.number().int().min(1).nullable().optional(),
    encoding: z.string().nullable().optional(),
    delimiter: z.string().nullable().optional(),
  }),
  /** How the file is read today becomes what later exports are held against. */
  acceptSource: z.strictObject({ feed: feedId }),
  /** What a person decided about what Excel did to a column. */
  setRescue: z.strictObject({ feed: feedId, column: z.string().min(1).max(2000), rescue: columnRescueSchema }),
  /** Which files of the source's folder fit; null: the pattern in use, or one proposed by the file's name. */
  sourceFiles: z.strictObject({ feed: feedId, pattern: z.string().min(1).max(260).nullable() }),
  /** The newest file that fits the pattern, from now on; null: always the file that it is today. */
  setSourcePlace: z.strictObject({
    feed: feedId,
    pattern: z
      .string()
      .min(1)
      .max(260)
      .regex(/^[^/\\]+$/)
      .nullable(),
  }),
  /** Ends the reading of a file that is under way; what was there before stays. */
  cancelReading: z.strictObject({ feed: feedId }),
} as const;
