/** Positions of at most so many of the rows, spread evenly from the first to near the last: what begins late shows, too. */
export function spreadRows(count: number, most: number): number[] {
  const length = Math.min(count, most);
  return Array.from({ length }, (_, i) => Math.floor((i * count) / length));
}
