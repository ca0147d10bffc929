import { mostCopied, type PeopleGridText } from '../../shared/bridge/people-grid-view';
import { formulaSafe } from '../../shared/csv/formula-safe';
import type { Slices } from './slices';

const between = 256;

/**
 * Cells as lines with tabs between them, for pasting into a sheet: no cell becomes a formula there, and none breaks its
 * line. As many whole rows as fit into one copy, at least one.
 */
export async function gridText(
  places: Uint32Array,
  columns: readonly number[],
  textOf: (place: number, column: number) => string,
  work: Slices,
): Promise<PeopleGridText & { readonly is: 'text' }> {
  const lines: string[] = [];
  let length = 0;
  for (const place of places) {
    if (lines.length % between === 0 && work.due()) await work.rest();
    const line = columns.map((column) => pasted(textOf(place, column))).join('\t');
    length += line.length + 1;
    if (length > mostCopied && lines.length > 0) break;
    lines.push(line);
  }
  return { is: 'text', text: lines.join('\n').slice(0, mostCopied), rows: lines.length };
}

function pasted(text: string): string {
  return formulaSafe(text.replace(/[\t\r\n]+/gu, ' '));
}
