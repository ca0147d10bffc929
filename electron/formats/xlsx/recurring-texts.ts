import type { TextPool } from '../text-pool';
import { mostColumns } from '../sheet-limits';

/** So many texts tell whether those of a column come again; if not, that is left alone for so many cells. */
const trial = 2048;
const pause = 1 << 16;

/**
 * Gives numbers to the texts of cells, the same to equal ones in columns where texts come again. In a column of
 * addresses or pay, where each is new, looking for it would be most of the work.
 */
export class RecurringTexts {
  /** The column of the cell in hand. */
  column = 0;
  readonly #pool: TextPool;
  readonly #asked = new Uint16Array(mostColumns);
  readonly #fresh = new Uint16Array(mostColumns);
  readonly #paused = new Int32Array(mostColumns);

  constructor(pool: TextPool) {
    this.#pool = pool;
  }

  get pool(): TextPool {
    return this.#pool;
  }

  /** The number of the text that stands between two places as UTF-8. */
  id(bytes: Buffer, from: number, to: number): number {
    const { column } = this;
    if ((this.#paused[column] as number) > 0) {
      this.#paused[column] = (this.#paused[column] as number) - 1;
      return this.#pool.add(bytes, from, to);
    }
    const before = this.#pool.size;
    const id = this.#pool.intern(bytes, from, to);
    if (this.#pool.size > before) this.#fresh[column] = (this.#fresh[column] as number) + 1;
    const asked = (this.#asked[column] as number) + 1;
    this.#asked[column] = asked;
    if (asked >= trial) {
      if ((this.#fresh[column] as number) * 16 > trial * 15) this.#paused[column] = pause;
      this.#asked[column] = 0;
      this.#fresh[column] = 0;
    }
    return id;
  }
}
