import { maskOf } from './tag-words';

/** Columns from here on are read like any cell. */
const mostColumns = 1024;
const headWords = 3;
const tailWords = 8;
/** Columns that may say nothing before one is looked for in vain. */
const longestSkip = 4;
/** What is kept of a column, one behind the other, so that one line of the processor's memory or two hold it. */
const [headLengthAt, tailLengthAt, kindAt, styleAt, headAt, maskAt, tailAt] = [0, 1, 2, 3, 4, 7, 10];
const stride = 18;

/**
 * How the cells of each column were written in the rows above: <c r="B, then the row, then " s="1" t="s"><v>. Nearly
 * every cell is written like the one above it, and to compare four bytes at a time is many times faster than to read
 * them. Bytes are compared to the last, so a pattern that fits is as good as having read them.
 */
export class CellPatterns {
  /** The column that matched last, and what its cells are. */
  column = 0;
  kind = 0;
  style = 0;
  readonly #known = new Int32Array(mostColumns * stride);
  #first = 0;
  #second = 0;
  #firstMask = 0;
  #secondMask = 0;
  #rowLength = 0;

  /** The digits of the row that is open; the same place twice when it does not say its number. */
  row(view: DataView, from: number, to: number): void {
    const length = to - from <= 8 ? to - from : 0;
    this.#rowLength = length;
    this.#firstMask = maskOf(length);
    this.#secondMask = maskOf(length - 4);
    this.#first = view.getInt32(from, true) & this.#firstMask;
    this.#second = view.getInt32(from + 4, true) & this.#secondMask;
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
    const known = this.#known;
    const at = column * stride;
    for (let i = 0; i < headWords; i++) {
      const mask = maskOf(head - 4 * i);
      known[at + maskAt + i] = mask;
      known[at + headAt + i] = view.getInt32(start + 4 * i, true) & mask;
    }
    for (let i = 0; i < tailWords; i++)
      known[at + tailAt + i] = view.getInt32(digitsEnd + 4 * i, true) & maskOf(tail - 4 * i);
    known[at + headLengthAt] = head;
    known[at + tailLengthAt] = tail;
    known[at + kindAt] = kind;
    known[at + styleAt] = style;
  }

  /**
   * Where the value starts if the cell here is written like the one above it in a column, or in one of the next few;
   * -1 if it is not.
   */
  match(view: DataView, at: number, from: number): number {
    if (this.#rowLength === 0) return -1;
    const known = this.#known;
    const first = view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    const most = Math.min(mostColumns, from + longestSkip);
    for (let column = from; column < most; column++) {
      const its = column * stride;
      // The column's letters stand in the second word.
      if (((second ^ (known[its + headAt + 1] as number)) & (known[its + maskAt + 1] as number)) !== 0) continue;
      const head = known[its + headLengthAt] as number;
      if (head === 0 || first !== known[its + headAt]) continue;
      const third = view.getInt32(at + 8, true) ^ (known[its + headAt + 2] as number);
      if ((third & (known[its + maskAt + 2] as number)) !== 0) continue;
      this.column = column;
      this.kind = known[its + kindAt] as number;
      this.style = known[its + styleAt] as number;
      return this.#matchRest(view, at + head, its);
    }
    return -1;
  }

  #matchRest(view: DataView, at: number, its: number): number {
    if ((view.getInt32(at, true) & this.#firstMask) !== this.#first) return -1;
    if ((view.getInt32(at + 4, true) & this.#secondMask) !== this.#second) return -1;
    const known = this.#known;
    const tail = at + this.#rowLength;
    const length = known[its + tailLengthAt] as number;
    let word = its + tailAt;
    let i = 0;
    for (; i + 4 <= length; i += 4) if (view.getInt32(tail + i, true) !== known[word++]) return -1;
    if (i < length && ((view.getInt32(tail + i, true) ^ (known[word] as number)) & maskOf(length - i)) !== 0) return -1;
    return tail + length;
  }
}
