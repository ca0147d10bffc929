import { columnAt, type ColumnPlaces } from './column-places';
import type { CellPlace } from './keyboard';
import { type ListRange, wholeRowsSeen } from './scroll-map';

/** A grid as it lies in the window: its outer box with the headings on top, and how far it is scrolled, in CSS pixels. */
export interface GridLayout {
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly range: ListRange;
  readonly top: number;
  /** Scrolled sideways, from the edge where lines begin. */
  readonly by: number;
  readonly isRightToLeft: boolean;
  readonly places: ColumnPlaces;
}

/** The cell that is seen at a point of the window; row -1 are the headings. */
export function cellAt(layout: GridLayout, x: number, y: number): CellPlace | undefined {
  const { box, range, places, by } = layout;
  if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) return undefined;
  const offset = offsetOf(layout, x);
  const row = y < box.top + range.rowHeight ? -1 : rowOf(layout, y);
  return row < range.rows && offset < places.width ? { row, column: columnAt(places, by, offset) } : undefined;
}

/** The nearest row to a point that is seen whole, and the nearest column. */
export function cellNear(layout: GridLayout, x: number, y: number): CellPlace {
  const { box, range, top, places, by } = layout;
  const { first, last } = wholeRowsSeen(range, top);
  const offset = Math.min(Math.max(0, offsetOf(layout, x)), box.right - box.left - 1);
  return { row: Math.max(first, Math.min(rowOf(layout, y), last)), column: columnAt(places, by, offset) };
}

function offsetOf({ box, isRightToLeft }: GridLayout, x: number): number {
  return isRightToLeft ? box.right - 1 - x : x - box.left;
}

function rowOf({ box, range, top }: GridLayout, y: number): number {
  return Math.floor((y - box.top - range.rowHeight + top) / range.rowHeight);
}
