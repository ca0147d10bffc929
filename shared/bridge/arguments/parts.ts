import { z } from 'zod';

export const feedId = z.string().regex(/^[a-z0-9-]{1,64}$/);
/** A key, a value, or the name of a column or of a second file. */
export const text = z.string().max(2000);
/** A stretch of a list. */
export const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };
