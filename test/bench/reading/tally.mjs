import { CHECKED, checksum } from '../people/people.mjs';

/** Counts what a reader gave: rows, cells with something in them, and two checksums. */
export function tally() {
  const check = checksum();
  const all = checksum();
  let rows = 0;
  let cells = 0;
  return {
    /** @param {(column: number) => unknown} cell text, or whatever the reader gives for other kinds */
    row(cell, width) {
      rows++;
      for (let column = 0; column < width; column++) {
        const value = cell(column);
        const text = value === null || value === undefined ? '' : String(value);
        if (text !== '') cells++;
        all.add(text);
        if (CHECKED.includes(column)) check.add(text);
      }
    },
    result: () => ({ rows, cells, check: check.value(), all: all.value() }),
  };
}
