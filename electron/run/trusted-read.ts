import type { RunEvent } from '../../shared/history/run-event';
import type { HoldCode } from '../../shared/words/en/holds';

export type ReadEvent = Extract<RunEvent, { event: 'read' }>;

/** Holds that say that the export itself may not be what it should be. */
const doubtsAboutExport: ReadonlySet<string> = new Set<HoldCode>([
  'empty',
  'nobody fits',
  'nobody left',
  'column missing',
  'header changed',
  'sheet changed',
  'kind of file changed',
  'sheet gone',
  'header row moved',
  'header row gone',
  'encoding changed',
  'delimiter changed',
  'row swing',
  'too many new',
  'one column changed',
  'column emptied',
  'older than last',
  'date order changed',
]);

/**
 * The newest export that later ones are measured against: its header, its number of people, and who was
 * missing from it. One that was held for its shape counts only if a person approved it; otherwise a
 * damaged export would become the measure for the next damaged one.
 */
export function lastTrustedRead(events: readonly RunEvent[]): ReadEvent | undefined {
  const doubted = new Set<string>();
  const approved = new Set<string>();
  for (const event of events) {
    if (event.event === 'held' && event.holds.some(({ code }) => doubtsAboutExport.has(code))) doubted.add(event.run);
    if (event.event === 'approved') approved.add(event.run);
  }
  return events.findLast(
    (event): event is ReadEvent => event.event === 'read' && (!doubted.has(event.run) || approved.has(event.run)),
  );
}

/**
 * The export that a person let pass though its columns, sheet or delimiter were not those that were expected; until the
 * file is looked at anew they count like those, or every day would need another yes.
 */
export function approvedRead(
  events: readonly RunEvent[],
  ...changes: readonly ('header changed' | 'sheet changed' | 'kind of file changed' | 'delimiter changed')[]
): ReadEvent | undefined {
  const approved = new Set(events.filter(({ event }) => event === 'approved').map(({ run }) => run));
  const asked = (one: RunEvent): boolean =>
    one.event === 'held' &&
    approved.has(one.run) &&
    one.holds.some(({ code }) => (changes as readonly string[]).includes(code));
  const run = events.findLast(asked)?.run;
  return run === undefined
    ? undefined
    : events.findLast((event): event is ReadEvent => event.event === 'read' && event.run === run);
}
