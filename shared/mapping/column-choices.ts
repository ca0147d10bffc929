import { z } from 'zod';
import { headersOf, type Mapping } from './mapping';

const header = z.string().min(1).max(2000);

/** A sensitive source column that a person allowed into one of the vendor's columns. */
const allowedColumnSchema = z.strictObject({
  from: header.describe('the export’s column'),
  to: header.describe('the vendor’s column'),
  at: z.iso.datetime().describe('when the yes was said'),
});
export type AllowedColumn = z.infer<typeof allowedColumnSchema>;

/** What a person decided on the matching board beside the mapping. What is sent never depends on it. */
export const columnChoicesSchema = z.strictObject({
  known: z
    .array(header)
    .optional()
    .describe('the export’s columns that a person has seen; later ones stand out as new'),
  knownWanted: z.array(header).optional().describe('the vendor’s columns that a person has seen'),
  unused: z.array(header).optional().describe('the export’s columns that are not to be used'),
  allowed: z.array(allowedColumnSchema).optional().describe('sensitive columns that a person allowed to be sent'),
});
export type ColumnChoices = z.infer<typeof columnChoicesSchema>;

/** A yes holds as long as that match does: made again, it is asked for again. */
export function withAllowed(
  { allowed = [], ...choices }: ColumnChoices,
  mapping: Mapping,
  now: readonly Omit<AllowedColumn, 'at'>[],
  at: string,
): ColumnChoices {
  const said = now.filter(({ from, to }) => !allowed.some((yes) => yes.from === from && yes.to === to));
  const kept = [...allowed, ...said.map((yes) => ({ ...yes, at }))].filter(({ from, to }) => {
    const entry = Object.hasOwn(mapping, to) ? mapping[to] : undefined;
    return entry !== undefined && headersOf(entry).includes(from);
  });
  return { ...choices, ...(kept.length > 0 && { allowed: kept }) };
}
