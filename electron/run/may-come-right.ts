import type { Fault } from '../../shared/fault';

/** An export that is late or still open somewhere, beside all that a fault itself calls worth another try. */
const lateSources: ReadonlySet<string> = new Set([
  'source not found',
  'source folder missing',
  'no file matches',
  'source locked',
  'source still changing',
]);

/** The same run may succeed later without a person. */
export function mayComeRight({ code, decision }: Fault): boolean {
  return decision === 'retry' || lateSources.has(code);
}
