import { z } from 'zod';
import { headersOf, type Mapping } from './mapping';

const header = z.string().min(1).max(2000);

/** A sensitive source column that a person allowed into one of the vendor's columns. */
export const allowedColumnSchema = z.strictObject({
  /** The source header. */
  from: header,
  /** The vendor's column. */
  to: header,
  /** When the yes was said, ISO 8601 UTC. */
  at: z.iso.datetime(),
});
export type AllowedColumn = z.infer<typeof allowedColumnSchema>;

/** What a person decided on the matching board beside the mapping. What is sent never depends on it. */
export const columnChoicesSchema = z.strictObject({
  /** Source headers that a person has seen on the board; later ones stand out as new. */
  known: z.array(header).optional(),
  /** The vendor's columns that a person has seen there. */
  knownWanted: z.array(header).optional(),
  /** Source headers that are not to be used. */
  unused: z.array(header).optional(),
  allowed: z.array(allowedColumnSchema).optional(),
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
    const entry = mapping[to];
    return entry !== undefined && headersOf(entry).includes(from);
  });
  return { ...choices, ...(kept.length > 0 && { allowed: kept }) };
}
