import { z } from 'zod';

const header = z.string().min(1).max(2000);
const text = z.string().max(2000);
/** Longer ones nobody can read; what they may say is checked when the feed is loaded. */
export const longestPattern = 200;

/** What an if puts in the value's place. */
const outcomeSchema = z.discriminatedUnion('put', [
  z.strictObject({ put: z.literal('text'), text }),
  /** The cell of another source column. */
  z.strictObject({ put: z.literal('column'), from: header }),
  z.strictObject({ put: z.literal('nothing') }),
  z.strictObject({ put: z.literal('as it is') }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const conditionKinds = ['equals', 'one of', 'contains', 'starts with', 'empty', 'not empty'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** How a date may be written where the vendor's column takes text. */
export const dateFormats = [
  'yyyy-mm-dd',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'dd.mm.yyyy',
  'dd-mm-yyyy',
  'yyyymmdd',
  'ddmmyyyy',
  'yyyy',
] as const;

/** One step on a cell's way, in the order listed. Each returns a value or an issue, never a guess. */
export const transformSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('upper case') }),
  z.strictObject({ do: z.literal('lower case') }),
  z.strictObject({ do: z.literal('title case') }),
  z.strictObject({
    do: z.literal('split name'),
    take: z.enum(['first', 'last']),
    order: z.enum(['first last', 'last, first']),
    /** Where names between the first and the last go. Left out: to the first, and it is said that this is not sure. */
    middle: z.enum(['first', 'last', 'leave out']).optional(),
  }),
  z.strictObject({
    do: z.literal('phone'),
    country: z.string().length(2),
    /** A source column with each person's country, by name or code; where it is empty, `country` holds. */
    countryFrom: header.optional(),
  }),
  z.strictObject({
    do: z.literal('date'),
    order: z.enum(['dmy', 'mdy', 'ymd']),
    /** How it is written from here on. Left out: as the vendor writes dates. */
    format: z.enum(dateFormats).optional(),
  }),
  z.strictObject({ do: z.literal('prefix'), text: z.string() }),
  z.strictObject({ do: z.literal('suffix'), text: z.string() }),
  z.strictObject({ do: z.literal('pad'), length: z.number().int().min(1).max(40), with: z.string().length(1) }),
  z.strictObject({ do: z.literal('replace'), find: z.string().min(1), put: z.string() }),
  /** `find` is a pattern of RE2; `put` may name its groups as $1. */
  z.strictObject({
    do: z.literal('replace pattern'),
    find: z.string().min(1).max(longestPattern),
    put: z.string().max(200),
    ignoreCase: z.boolean().optional(),
  }),
  /** What stands before or after a separator. */
  z.strictObject({
    do: z.literal('part'),
    take: z.enum(['before', 'after']),
    separator: z.string().min(1).max(40),
    /** Where the separator occurs several times. */
    at: z.enum(['first', 'last']).default('first'),
    /** A value without the separator. */
    missing: z.enum(['report', 'keep']).default('report'),
  }),
  /** The first or last characters, as people count them. */
  z.strictObject({
    do: z.literal('characters'),
    take: z.enum(['first', 'last']),
    count: z.number().int().min(1).max(1000),
  }),
  z.strictObject({
    do: z.literal('if'),
    /** A source column; left out: the value as it is at this step. */
    of: header.optional(),
    is: z.enum(conditionKinds),
    /** What it is held against, any of them; compared trimmed and without regard to capitals. */
    values: z.array(text).max(500).default([]),
    then: outcomeSchema,
    else: outcomeSchema.default({ put: 'as it is' }),
  }),
  /** The value is the key in a second file; what stands there in the column `take` comes in its place. */
  z.strictObject({
    do: z.literal('look up'),
    in: z.string().min(1).max(200),
    take: header,
    /** A value that the file does not have. */
    missing: z.enum(['empty', 'keep']).default('empty'),
  }),
]);
export type Transform = z.infer<typeof transformSchema>;
export type TransformKind = Transform['do'];

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
  /** What becomes of a value that `values` does not name. Left out: as it is, with a warning in lists and choices. */
  others: z
    .discriminatedUnion('do', [
      z.strictObject({ do: z.literal('put'), text: z.string().max(2000) }),
      z.strictObject({ do: z.literal('keep') }),
      z.strictObject({ do: z.literal('report') }),
    ])
    .optional(),
  transforms: z.array(transformSchema).optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** Destination column → where its value comes from. */
export const mappingSchema = z.record(z.string(), columnMappingSchema);
export type Mapping = z.infer<typeof mappingSchema>;

/** Source headers that steps read beside the column's own, each once, in the order they are met. */
export function stepHeaders(transforms: readonly Transform[] | undefined): string[] {
  const headers = new Set<string>();
  for (const step of transforms ?? []) {
    if (step.do === 'phone' && step.countryFrom !== undefined) headers.add(step.countryFrom);
    if (step.do !== 'if') continue;
    if (step.of !== undefined) headers.add(step.of);
    for (const outcome of [step.then, step.else]) if (outcome.put === 'column') headers.add(outcome.from);
  }
  return [...headers];
}

/** Every source header that a column's value depends on, each once. */
export function headersOf({ from = [], transforms }: ColumnMapping): string[] {
  return [...new Set([...from, ...stepHeaders(transforms)])];
}
