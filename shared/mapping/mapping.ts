import { z } from 'zod';

const header = z.string().min(1).max(2000);
const text = z.string().max(2000);
/** Longer ones nobody can read; what they may say is checked when the feed is loaded. */
export const longestPattern = 200;

/** What an if puts in the value's place. */
const outcomeSchema = z.discriminatedUnion('put', [
  z.strictObject({ put: z.literal('text'), text: text.describe('the text') }).describe('a text'),
  z
    .strictObject({ put: z.literal('column'), from: header.describe('its name') })
    .describe('the cell of another column of the export'),
  z.strictObject({ put: z.literal('nothing') }).describe('nothing'),
  z.strictObject({ put: z.literal('as it is') }).describe('the value itself'),
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
  z.strictObject({ do: z.literal('upper case') }).describe('capitals'),
  z.strictObject({ do: z.literal('lower case') }).describe('small letters'),
  z.strictObject({ do: z.literal('title case') }).describe('capital first letters'),
  z
    .strictObject({
      do: z.literal('split name'),
      take: z.enum(['first', 'last']).describe('which of the two'),
      order: z.enum(['first last', 'last, first']).describe('how the whole name is written'),
      middle: z
        .enum(['first', 'last', 'leave out'])
        .optional()
        .describe('where names between them go; left out: to the first, and it is said that this is not sure'),
    })
    .describe('the first or the last name out of a whole one'),
  z
    .strictObject({
      do: z.literal('phone'),
      country: z.string().length(2).describe('country (ISO, two letters) of numbers without a code'),
      countryFrom: header
        .optional()
        .describe('a column with each person’s country, by name or code; where it is empty, “country” holds'),
    })
    .describe('a number with its country code'),
  z
    .strictObject({
      do: z.literal('date'),
      order: z.enum(['dmy', 'mdy', 'ymd']).describe('order of day and month in the export'),
      format: z.enum(dateFormats).optional().describe('how it is written; left out: as the vendor writes dates'),
    })
    .describe('a date, read in one order'),
  z.strictObject({ do: z.literal('prefix'), text: z.string().describe('the text') }).describe('a text before'),
  z.strictObject({ do: z.literal('suffix'), text: z.string().describe('the text') }).describe('a text after'),
  z
    .strictObject({
      do: z.literal('pad'),
      length: z.number().int().min(1).max(40).describe('until it is so long'),
      with: z.string().length(1).describe('the character'),
    })
    .describe('filled up in front'),
  z
    .strictObject({
      do: z.literal('replace'),
      find: z.string().min(1).describe('the text'),
      put: z.string().describe('what comes in its place'),
    })
    .describe('a text by another'),
  z
    .strictObject({
      do: z.literal('replace pattern'),
      find: z.string().min(1).max(longestPattern).describe('a pattern of RE2'),
      put: z.string().max(200).describe('what comes in its place; $1 names a group'),
      ignoreCase: z.boolean().optional().describe('without regard to capitals'),
    })
    .describe('what a pattern finds'),
  z
    .strictObject({
      do: z.literal('part'),
      take: z.enum(['before', 'after']).describe('which side'),
      separator: z.string().min(1).max(40).describe('what separates'),
      at: z.enum(['first', 'last']).default('first').describe('where it occurs several times'),
      missing: z.enum(['report', 'keep']).default('report').describe('a value without it'),
    })
    .describe('what stands before or after a separator'),
  z
    .strictObject({
      do: z.literal('characters'),
      take: z.enum(['first', 'last']).describe('from which end'),
      count: z.number().int().min(1).max(1000).describe('how many, as people count them'),
    })
    .describe('the first or last characters'),
  z
    .strictObject({
      do: z.literal('if'),
      of: header.optional().describe('a column of the export; left out: the value as it is at this step'),
      is: z.enum(conditionKinds).describe('how it is compared: without outer spaces and capitals'),
      values: z.array(text).max(500).default([]).describe('what it is held against, any of them'),
      then: outcomeSchema.describe('what comes where it holds'),
      else: outcomeSchema.default({ put: 'as it is' }).describe('what comes where it does not'),
    })
    .describe('one of two values'),
  z
    .strictObject({
      do: z.literal('look up'),
      in: z.string().min(1).max(200).describe('the second file’s name in “lookups”'),
      take: header.describe('its column that comes in the value’s place'),
      missing: z.enum(['empty', 'keep']).default('empty').describe('a value that it does not have'),
    })
    .describe('what a second file has for the value'),
]);
export type Transform = z.infer<typeof transformSchema>;

/** Where one destination column's value comes from. */
export const columnMappingSchema = z.strictObject({
  from: z.array(z.string().min(1)).max(8).optional().describe('columns of the export, in order; several are joined'),
  with: z.string().optional().describe('what stands between several; left out: a space. Empty parts are left out'),
  value: z.string().optional().describe('the same text for everybody, where “from” is left out'),
  values: z
    .record(z.string(), z.string())
    .optional()
    .describe('the export’s value → the vendor’s; without outer spaces and capitals. In lists, for each part'),
  others: z
    .discriminatedUnion('do', [
      z
        .strictObject({ do: z.literal('put'), text: z.string().max(2000).describe('the text') })
        .describe('all become this'),
      z.strictObject({ do: z.literal('keep') }).describe('they go as they are'),
      z.strictObject({ do: z.literal('report') }).describe('nothing is sent for them, and the row is named'),
    ])
    .optional()
    .describe('values that “values” does not name; left out: as they are, in lists and choices with a warning'),
  transforms: z.array(transformSchema).optional().describe('steps, in the order in which they are listed'),
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
