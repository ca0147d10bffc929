import type { GridColumn } from './grid-model';

export const narrowest = 48;
export const widest = 640;

/** Where columns stand, in CSS pixels from the starting edge; frozen ones from the pane's, the others behind them. */
export interface ColumnPlaces {
  /** Columns that stay at the edge. */
  readonly frozen: number;
  readonly frozenWidth: number;
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** Frozen columns take at most half of what is seen: in a narrow window only the first of them stays. */
export function columnPlaces(columns: readonly GridColumn[], widths: readonly number[], seen: number): ColumnPlaces {
  let frozen = 0;
  let frozenWidth = 0;
  for (const [at, column] of columns.entries()) {
    const width = widths[at] ?? 0;
    if (column.frozen !== true || (at > 0 && frozenWidth + width > seen / 2)) break;
    frozen += 1;
    frozenWidth += width;
  }
  const starts: number[] = [];
  let start = 0;
  for (const width of widths) {
    starts.push(start);
    start += width;
  }
  return { frozen, frozenWidth, starts, widths, width: start };
}

/** The moving columns of which something is seen when they are scrolled by `by`. */
export function columnsSeen(
  { frozen, frozenWidth, starts, widths }: ColumnPlaces,
  by: number,
  seen: number,
): { first: number; last: number } {
  let first = frozen;
  while (first < starts.length - 1 && starts[first]! + widths[first]! <= by + frozenWidth) first++;
  let last = first;
  while (last < starts.length - 1 && starts[last + 1]! < by + seen) last++;
  return { first, last: Math.min(last, starts.length - 1) };
}

/** The column at so many pixels from the starting edge of what is seen; the last one beyond the end. */
export function columnAt({ frozen, frozenWidth, starts }: ColumnPlaces, by: number, offset: number): number {
  const isFrozen = offset < frozenWidth;
  const at = isFrozen ? offset : by + offset;
  const [least, most] = isFrozen ? [0, frozen - 1] : [frozen, starts.length - 1];
  let column = Math.min(least, most);
  while (column < most && starts[column + 1]! <= at) column++;
  return Math.max(0, column);
}

/** How far to scroll so that a column is seen whole. */
export function scrollShowing(places: ColumnPlaces, by: number, seen: number, column: number): number {
  if (column < places.frozen) return by;
  const start = places.starts[column] ?? 0;
  const end = start + (places.widths[column] ?? 0);
  if (start - places.frozenWidth < by) return start - places.frozenWidth;
  return end - seen > by ? Math.min(end - seen, start - places.frozenWidth) : by;
}
