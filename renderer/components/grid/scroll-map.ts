/** A list of rows of one height, and the part of it that can be seen at once; in CSS pixels. */
export interface ListRange {
  readonly rows: number;
  readonly rowHeight: number;
  /** Height in which rows are seen. */
  readonly seen: number;
}

/** Chromium draws nothing taller than about 33 million device pixels: this stays below at a zoom of 500 %. */
const longestTrack = 6_000_000;

/** Height of what the scroll bar moves along: the list's own, or as much of it as can be drawn. */
export function trackHeight({ rows, rowHeight }: ListRange): number {
  return Math.min(rows * rowHeight, longestTrack);
}

/** Whether the bar moves along less than the list. */
export function isScaled(range: ListRange): boolean {
  return range.rows * range.rowHeight > longestTrack;
}

/** The furthest that a list can be scrolled. */
export function lastTop({ rows, rowHeight, seen }: ListRange): number {
  return Math.max(0, rows * rowHeight - seen);
}

/** How far a list is scrolled when the bar stands at `bar`. */
export function topOfBar(range: ListRange, bar: number): number {
  const way = barWay(range);
  return way === 0 ? 0 : between(0, (bar / way) * lastTop(range), lastTop(range));
}

/** Where the bar stands when a list is scrolled by `top`. */
export function barOfTop(range: ListRange, top: number): number {
  const last = lastTop(range);
  return last === 0 ? 0 : (between(0, top, last) / last) * barWay(range);
}

/**
 * How far a list is scrolled after its bar went from one place to another by itself. A short way is one of the list's own
 * pixels, so that nothing is passed over; a long one, as with a dragged bar, is a share of the whole list.
 */
export function topAfter(range: ListRange, top: number, barBefore: number, bar: number): number {
  const by = bar - barBefore;
  if (isScaled(range) && Math.abs(by) <= range.seen) return between(0, top + by, lastTop(range));
  return topOfBar(range, bar);
}

/** The nearest place from which a row is seen whole. */
export function topShowing({ rowHeight, seen }: ListRange, top: number, row: number): number {
  const start = row * rowHeight;
  if (start < top) return start;
  return Math.max(Math.min(top, start), start + rowHeight - seen);
}

/** First and last row of which something is seen; the last is before the first where there are none. */
export function rowsSeen({ rows, rowHeight, seen }: ListRange, top: number): { first: number; last: number } {
  return {
    first: between(0, Math.floor(top / rowHeight), Math.max(0, rows - 1)),
    last: Math.min(rows - 1, Math.ceil((top + seen) / rowHeight) - 1),
  };
}

/** First and last row that are seen whole; the first alone where there is room for less than one. */
export function wholeRowsSeen(range: ListRange, top: number): { first: number; last: number } {
  const { rows, rowHeight, seen } = range;
  const first = between(0, Math.ceil(top / rowHeight), Math.max(0, rows - 1));
  return { first, last: Math.max(first, Math.min(rows, Math.floor((top + seen) / rowHeight)) - 1) };
}

function barWay(range: ListRange): number {
  return Math.max(0, trackHeight(range) - range.seen);
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
