import type { Rows } from '../../shared/table/rows';
import type { TextPool } from './text-pool';

export const blockBits = 14;
export const blockSize = 1 << blockBits;
export const blockMask = blockSize - 1;
/** What stands in the lowest bits of a shape, beside the row's reach. */
export const isSparse = 1;
export const isHidden = 2;

/** The cells of rows as numbers of texts, one row behind the other. */
export interface HeldRows {
  /** Of `blockSize` words each; a row may go on in the next one. */
  readonly blocks: readonly Uint32Array[];
  /** Each row's number in the sheet. */
  readonly numbers: Uint32Array;
  /** Where each row's words begin, counted through all blocks. */
  readonly starts: Uint32Array;
  /**
   * Each row's reach, two bits further up than `isSparse` and `isHidden`. A row holds a word a cell; a sparse one the
   * count of its filled cells, then column and text of each, by column.
   */
  readonly shapes: Uint32Array;
  readonly width: number;
  readonly pool: TextPool;
}

/** The rows, read from where they are held. */
export function readHeld({ blocks, numbers, starts, shapes, width, pool }: HeldRows): Rows {
  const word = (place: number) => blocks[place >>> blockBits]?.[place & blockMask] ?? 0;
  const sparse = (start: number, column: number): number => {
    const filled = word(start);
    for (let low = 0, high = filled - 1; low <= high;) {
      const middle = (low + high) >>> 1;
      const found = word(start + 1 + 2 * middle);
      if (found === column) return word(start + 2 + 2 * middle);
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  const id = (at: number, column: number): number => {
    const shape = shapes[at];
    if (shape === undefined || column < 0 || column >= shape >>> 2) return 0;
    const start = starts[at] as number;
    return (shape & isSparse) === 0 ? word(start + column) : sparse(start, column);
  };
  return {
    count: numbers.length,
    width,
    number: (at) => numbers[at] ?? 0,
    reach: (at) => (shapes[at] ?? 0) >>> 2,
    hidden: (at) => ((shapes[at] ?? 0) & isHidden) !== 0,
    text: (at, column) => pool.text(id(at, column)),
    id,
    get texts() {
      return pool.size;
    },
  };
}
