import { createHash } from 'node:crypto';
import { z } from 'zod';
import { faults, type FaultCode } from '../../shared/words/en/faults';
import { type HoldCode, holds } from '../../shared/words/en/holds';

// Only numbers and words that stand in the code itself: there is no field that a person's value could be put into.
const faultCode = z.string().refine((code): code is FaultCode => Object.hasOwn(faults, code));
const holdCode = z.string().refine((code): code is HoldCode => Object.hasOwn(holds, code));
const count = z.number().int().min(0);
/** The first digits of a digest: tells feeds apart and names none. */
const feed = z.string().regex(/^[0-9a-f]{8}$/);
const version = z.string().regex(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/);
/** Kind of error and places in the code, as the bundle names them: "TypeError main.js:120:4". */
const place = z.string().regex(/^[A-Za-z]{1,40}( [A-Za-z0-9_.-]{1,60}:\d{1,7}:\d{1,7}){0,6}$/);

export const logEntrySchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('app started'),
    version,
    platform: z.enum([
      'aix',
      'android',
      'cygwin',
      'darwin',
      'freebsd',
      'haiku',
      'linux',
      'netbsd',
      'openbsd',
      'sunos',
      'win32',
    ]),
    feeds: count,
    hidden: z.boolean(),
  }),
  z.strictObject({ what: z.literal('app stopped') }),
  z.strictObject({ what: z.literal('settings restored'), backup: z.boolean() }),
  z.strictObject({ what: z.literal('files closed to others'), closed: count, foreign: count }),
  z.strictObject({ what: z.literal('old files removed'), feed, files: count }),
  z.strictObject({ what: z.literal('run skipped'), feed }),
  z.strictObject({
    what: z.literal('run ended'),
    feed,
    trigger: z.enum(['hand', 'schedule', 'command']),
    outcome: z.enum(['sent', 'held', 'nothing', 'failed', 'unknown']),
    code: faultCode.optional(),
    holds: z.array(holdCode).optional(),
    bytes: count.optional(),
    rows: count.optional(),
    added: count.optional(),
    changed: count.optional(),
    removed: count.optional(),
    errors: count.optional(),
  }),
  z.strictObject({
    what: z.literal('updates looked'),
    outcome: z.enum(['newer', 'none', 'failed']),
    found: version.optional(),
    code: faultCode.optional(),
  }),
  z.strictObject({ what: z.literal('update fetched'), version }),
  z.strictObject({ what: z.literal('update begun'), version, byItself: z.boolean() }),
  z.strictObject({ what: z.literal('update installed'), version }),
  z.strictObject({ what: z.literal('update failed'), version, code: faultCode }),
  z.strictObject({ what: z.literal('unforeseen failure'), place }),
]);
export type LogEntry = z.input<typeof logEntrySchema>;

/** How a feed is named in the log. */
export function feedMark(feedId: string): string {
  return createHash('sha256').update(feedId).digest('hex').slice(0, 8);
}

/** Kind of an error and where in the code it was thrown; never its message, which may quote a cell. */
export function codePlace(problem: unknown): string {
  const stack = problem instanceof Error ? (problem.stack ?? '') : typeof problem === 'string' ? problem : '';
  const kind = problem instanceof Error ? problem.name : (/^[A-Za-z]{1,40}(?= |$)/.exec(stack)?.[0] ?? typeof problem);
  const places = [...stack.matchAll(/([A-Za-z0-9_.-]{1,60}:\d{1,7}:\d{1,7})(?=\)|\s|$)/g)].map(([, found]) => found);
  return [kind.replace(/[^A-Za-z]/g, '').slice(0, 40) || 'Error', ...places.slice(0, 6)].join(' ');
}
