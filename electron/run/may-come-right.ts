import type { Fault } from '../../shared/fault';

/** An export that is late or still open somewhere, beside all that a fault itself calls worth another try. */
const lateSources: ReadonlySet<string> = new Set([
  'source not found',
  'source folder missing',
  'no file matches',
  'source locked',
  'source still changing',
  // What Windows says of a network drive or a synchronised folder that is not connected yet.
  'source unreadable',
]);
/** The same of a second file: `why` of the fault 'lookup unreadable'. */
const lateLookups: ReadonlySet<unknown> = new Set(['missing', 'locked', 'changing', 'other']);

/** The same run may succeed later without a person. */
export function mayComeRight({ code, decision, values }: Fault): boolean {
  if (code === 'lookup unreadable') return lateLookups.has(values.why);
  return decision === 'retry' || lateSources.has(code);
}
