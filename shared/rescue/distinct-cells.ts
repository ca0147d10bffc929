import { cleanText } from '../table/cell-look';
import type { Rows } from '../table/rows';

/** One text of a column, cleaned, with how many of the cells looked at have it. */
export interface DistinctCell {
  readonly text: string;
  readonly count: number;
}

/** Above so many rows, cells are looked at in steps; what is then found is counted in every row. */
const rowsLookedAt = 50_000;

/** The distinct texts of a column, spread over the whole table; empty cells are left out. */
export function distinctCells(rows: Rows, column: number): DistinctCell[] {
  const step = Math.max(1, Math.ceil(rows.count / rowsLookedAt));
  const counts = new Map<number, number>();
  for (let at = 0; at < rows.count; at += step) {
    const id = rows.id(at, column);
    if (id !== 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const cells = new Map<string, number>();
  const seen = new Set<number>();
  for (let at = 0; at < rows.count && seen.size < counts.size; at += step) {
    const id = rows.id(at, column);
    if (id === 0 || seen.has(id)) continue;
    seen.add(id);
    const text = cleanText(rows.text(at, column));
    if (text !== '') cells.set(text, (cells.get(text) ?? 0) + (counts.get(id) ?? 0));
  }
  return [...cells].map(([text, count]) => ({ text, count }));
}

/** How many cells there are that fit. */
export function countCells(cells: readonly DistinctCell[], fits: (text: string) => boolean = () => true): number {
  return cells.reduce((sum, { text, count }) => sum + (fits(text) ? count : 0), 0);
}
