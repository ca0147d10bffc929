import { z } from 'zod';

/** One step on a cell's way, in the order listed. Each returns a value or an issue, never a guess. */
export const transformSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('upper case') }),
  z.strictObject({ do: z.literal('lower case') }),
  z.strictObject({ do: z.literal('title case') }),
  z.strictObject({
    do: z.literal('split name'),
    take: z.enum(['first', 'last']),
    order: z.enum(['first last', 'last, first']),
  }),
  z.strictObject({ do: z.literal('phone'), country: z.string().length(2) }),
  z.strictObject({ do: z.literal('date'), order: z.enum(['dmy', 'mdy', 'ymd']) }),
  z.strictObject({ do: z.literal('prefix'), text: z.string() }),
  z.strictObject({ do: z.literal('suffix'), text: z.string() }),
  z.strictObject({ do: z.literal('pad'), length: z.number().int().min(1).max(40), with: z.string().length(1) }),
  z.strictObject({ do: z.literal('replace'), find: z.string().min(1), put: z.string() }),
]);
export type Transform = z.infer<typeof transformSchema>;

/** Where one destination column's value comes from. */
export const columnMappingSchema = z.strictObject({
  /** Source headers, in order; several are joined. */
  from: z.array(z.string().min(1)).max(8).optional(),
  /** Joiner between several; a space when left out. Empty parts are left out. */
  with: z.string().optional(),
  /** A constant, used when `from` is empty or left out. */
  value: z.string().optional(),
  /** Source value → vendor value; compared trimmed and case-folded. For lists, per element. */
  values: z.record(z.string(), z.string()).optional(),
  transforms: z.array(transformSchema).optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** Destination column → where its value comes from. */
export const mappingSchema = z.record(z.string(), columnMappingSchema);
export type Mapping = z.infer<typeof mappingSchema>;
