/** Columns from here on are read like any cell. */
const mostColumns = 1024;
const headWords = 3;
const tailWords = 8;
const masks = [0, 0xff, 0xffff, 0xffffff];

/**
 * How the cells of each column were written in the rows above: <c r="B, then the row, then " s="1" t="s"><v>. Nearly
 * every cell is written like the one above it, and to compare four bytes at a time is many times faster than to read
 * them. Bytes are compared to the last, so a pattern that fits is as good as having read them.
 */
export class CellPatterns {
  readonly #heads = new Int32Array(mostColumns * headWords);
  readonly #headLengths = new Uint8Array(mostColumns);
  readonly #tails = new Int32Array(mostColumns * tailWords);
  readonly #tailLengths = new Uint8Array(mostColumns);
  readonly #kinds = new Uint8Array(mostColumns);
  readonly #styles = new Uint32Array(mostColumns);
  readonly #row = new Int32Array(2);
  #rowLength = 0;

  /** The digits of the row that is open; the same place twice when it does not say its number. */
  row(view: DataView, from: number, to: number): void {
    const length = to - from;
    this.#rowLength = length <= 7 ? length : 0;
    store(view, from, this.#rowLength, this.#row, 0);
  }

  /**
   * Remembers a cell that was read: where it starts, where the row stands in its address, and where its value starts.
   * The view must go on for 32 bytes behind that.
   */
  learn(
    view: DataView,
    column: number,
    start: number,
    digits: number,
    digitsEnd: number,
    value: number,
    kind: number,
    style: number,
  ): void {
    const head = digits - start;
    const tail = value - digitsEnd;
    if (column >= mostColumns || head > 4 * headWords || tail > 4 * tailWords) return;
    store(view, start, head, this.#heads, column * headWords);
    store(view, digitsEnd, tail, this.#tails, column * tailWords);
    this.#headLengths[column] = head;
    this.#tailLengths[column] = tail;
    this.#kinds[column] = kind;
    this.#styles[column] = style;
  }

  /** Where the value of a column's cell starts if it is written here like the one above; -1 if it is not. */
  match(view: DataView, at: number, column: number): number {
    if (column >= mostColumns) return -1;
    const head = this.#headLengths[column] as number;
    const row = this.#rowLength;
    if (head === 0 || row === 0) return -1;
    if (!fits(view, at, head, this.#heads, column * headWords)) return -1;
    if (!fits(view, at + head, row, this.#row, 0)) return -1;
    const tail = this.#tailLengths[column] as number;
    const from = at + head + row;
    return fits(view, from, tail, this.#tails, column * tailWords) ? from + tail : -1;
  }

  kind(column: number): number {
    return this.#kinds[column] as number;
  }

  style(column: number): number {
    return this.#styles[column] as number;
  }
}

export interface Word {
  readonly words: Int32Array;
  readonly length: number;
}

/** A word to be compared four bytes at a time. */
export function wordOf(text: string): Word {
  const bytes = Buffer.from(text);
  const words = new Int32Array(Math.ceil(bytes.length / 4));
  bytes.copy(new Uint8Array(words.buffer));
  return { words, length: bytes.length };
}

export function standsWord(view: DataView, at: number, word: Word): boolean {
  return fits(view, at, word.length, word.words, 0);
}

function store(view: DataView, from: number, length: number, words: Int32Array, at: number): void {
  const whole = length >> 2;
  for (let i = 0; i < whole; i++) words[at + i] = view.getInt32(from + 4 * i, true);
  if ((length & 3) > 0) words[at + whole] = view.getInt32(from + 4 * whole, true) & (masks[length & 3] as number);
}

function fits(view: DataView, from: number, length: number, words: Int32Array, at: number): boolean {
  const whole = length >> 2;
  for (let i = 0; i < whole; i++) if (view.getInt32(from + 4 * i, true) !== words[at + i]) return false;
  const rest = length & 3;
  return rest === 0 || (view.getInt32(from + 4 * whole, true) & (masks[rest] as number)) === words[at + whole];
}
