import type { RunSummary } from './run-summary';

/** One day on which the export was read: how many people it had, and what was sent that day. */
export interface RosterDay {
  /** "YYYY-MM-DD". */
  readonly day: string;
  /** In the last export of the day. */
  readonly people: number;
  /** Of all files of the day that reached the vendor. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** How the day's last run ended. */
  readonly outcome: RunSummary['outcome'];
}

/**
 * The days with runs among the last `days` before `now` (ISO 8601 UTC), oldest first. `runs` are newest first; `dayOf`
 * gives the local day of a moment.
 */
export function rosterDays(
  runs: readonly RunSummary[],
  now: string,
  days: number,
  dayOf: (at: string) => string,
): readonly RosterDay[] {
  const from = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const found = new Map<string, RosterDay>();
  for (const run of runs) {
    // What sends an earlier state again has read no export, and its numbers are no export's.
    if (run.at < from || run.counts === undefined) continue;
    const day = dayOf(run.at);
    const { rows, added, changed, rekeyed, removed } = run.counts;
    const later = found.get(day);
    const sent = run.outcome === 'sent';
    if (later === undefined && (rows === 0 || run.restores !== undefined) && !sent) continue;
    found.set(day, {
      day,
      people: later !== undefined && later.people > 0 ? later.people : run.restores === undefined ? rows : 0,
      added: (later?.added ?? 0) + (sent ? added : 0),
      changed: (later?.changed ?? 0) + (sent ? changed + rekeyed : 0),
      removed: (later?.removed ?? 0) + (sent ? removed : 0),
      outcome: later?.outcome ?? run.outcome,
    });
  }
  return [...found.values()].filter(({ people }) => people > 0).reverse();
}
