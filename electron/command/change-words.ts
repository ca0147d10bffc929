import type { Destination } from '../../shared/destination/destination';
import type { RunCounts } from '../../shared/history/run-event';
import type { Prepared } from '../../shared/prepare';
import { tell } from './answer';

/** "3 people added, 1 person archived." */
export function changeWords(counts: RunCounts, leavers?: Destination['leavers']): string {
  const parts = [
    counts.added > 0 && tell('added', { count: counts.added }),
    counts.changed > 0 && tell('changed', { count: counts.changed }),
    counts.removed > 0 && tell(leavers?.how === 'archive column' ? 'archived' : 'removed', { count: counts.removed }),
    counts.rekeyed > 0 && tell('re-keyed', { count: counts.rekeyed }),
  ].filter((part) => part !== false);
  return `${parts.length > 0 ? parts.join(', ') : tell('no changes')}.`;
}

/** "3–5, 9 and 12", at most so many; people look rows up in their sheet. */
export function rowsInWords(rows: readonly number[], most = 12): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: string[] = [];
  for (let at = 0; at < sorted.length;) {
    let end = at;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    runs.push(at === end ? `${sorted[at]}` : `${sorted[at]}–${sorted[end]}`);
    at = end + 1;
  }
  const shown = runs.length > most ? [...runs.slice(0, most), '…'] : runs;
  return new Intl.ListFormat('en', { type: 'unit', style: 'short' }).format(shown);
}

/** How many of the export a feed is for, where that is not everybody. */
export function meantFor({ leftOut, counts }: Prepared, { name }: Destination): string[] {
  return leftOut === 0 ? [] : [tell('meant for', { people: counts.rows, of: counts.rows + leftOut, vendor: name })];
}
