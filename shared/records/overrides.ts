import { z } from 'zod';
import { columnIndexNamed, keyIndex } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import { cleanLine } from '../transforms/clean';
import { recordKey } from './record-key';

/** A person's value of one column, set by hand over what the export says. It still takes the vendor's form and checks. */
export const overrideSchema = z
  .strictObject({
    key: z.string().min(1).max(2000).describe('whose value: what identifies the person'),
    column: z.string().min(1).max(2000).describe('the vendor’s column'),
    value: z.string().max(2000).describe('what goes instead; it still takes the vendor’s form and checks'),
    was: z
      .string()
      .max(40_000)
      .describe('what the export said when it was set; once it says something else, this is not used any more'),
    once: z.literal(true).optional().describe('only for the next file that is sent'),
    since: z.iso.datetime().optional().describe('when it was set; needed with “once”'),
  })
  .refine(({ once, since }) => once === undefined || since !== undefined, {
    message: 'a value that counts once needs "since", the moment when it was set',
    path: ['since'],
  });
export type Override = z.infer<typeof overrideSchema>;

/** An override that met its person. */
export interface MetOverride {
  readonly override: Override;
  /** Row of the export. */
  readonly row: number;
  readonly is: 'used' | 'source changed';
}

/** Why a column cannot be set by hand, if so. */
export function notByHand(destination: Destination, column: string): 'no such column' | 'key' | 'archive' | undefined {
  const at = columnIndexNamed(destination.columns, column);
  if (at < 0) return 'no such column';
  if (at === keyIndex(destination)) return 'key';
  const { leavers } = destination;
  return leavers.how === 'archive column' && destination.columns[at]?.name === leavers.column ? 'archive' : undefined;
}

/** The overrides that can be, by key and by the position of their column; the last one said counts. */
export function overridesByKey(
  overrides: readonly Override[],
  destination: Destination,
): ReadonlyMap<string, ReadonlyMap<number, Override>> | undefined {
  if (overrides.length === 0) return undefined;
  const keyType = destination.columns[keyIndex(destination)]?.type ?? 'text';
  const found = new Map<string, Map<number, Override>>();
  for (const override of overrides) {
    if (notByHand(destination, override.column) !== undefined) continue;
    const key = recordKey(keyType, override.key);
    const mine = found.get(key) ?? new Map<number, Override>();
    found.set(key, mine.set(columnIndexNamed(destination.columns, override.column), override));
  }
  return found;
}

/** Whether the export still says what it said when the value was set; spaces and invisible marks do not count. */
export function saysTheSame({ was }: Override, now: string): boolean {
  return cleanLine(was) === cleanLine(now);
}
