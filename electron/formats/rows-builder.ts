import type { Rows } from '../../shared/table/rows';
import { blockBits, blockMask, blockSize, isHidden, isSparse, readHeld } from './held-rows';
import { TextPool } from './text-pool';

/** How rows of a sheet are put in order; text files keep every record as it comes. */
export interface SheetOrder {
  /** A blank stretch longer than this is left out. */
  readonly longestGap: number;
}

/** Columns of the open row that are looked at one by one. */
const nearColumns = 256;

/**
 * Takes cells as they are read, row by row, and holds them as numbers of texts: four bytes a cell. A row that is mostly
 * empty is held as its filled cells alone, so a stray cell in the last column costs no more than itself.
 *
 * One pool may serve several builders: the sheets of a workbook share their texts.
 */
export class RowsBuilder {
  readonly #pool: TextPool;
  readonly #blocks: Uint32Array[] = [];
  #used = 0;
  #numbers = new Uint32Array(256);
  #starts = new Uint32Array(256);
  #shapes = new Uint32Array(256);
  #count = 0;
  #width = 0;
  #ascending = true;
  /** The row that is open. */
  #open = false;
  #row = new Uint32Array(nearColumns);
  #reach = 0;
  /** Columns that were given to it far to the right, where it is not looked at one by one. */
  #far = new Uint32Array(16);
  #fars = 0;

  constructor(pool: TextPool = new TextPool()) {
    this.#pool = pool;
  }

  get pool(): TextPool {
    return this.#pool;
  }

  /** Rows started so far. */
  get count(): number {
    return this.#count;
  }

  /** Ends the row before. `number` is the sheet's (1-based); rows may come in any order where a SheetOrder is given. */
  startRow(number: number, hidden = false): void {
    this.#endRow();
    const at = this.#count;
    if (at === this.#numbers.length) {
      this.#numbers = longer(this.#numbers);
      this.#starts = longer(this.#starts);
      this.#shapes = longer(this.#shapes);
    }
    if (at > 0 && number <= (this.#numbers[at - 1] as number)) this.#ascending = false;
    this.#numbers[at] = number;
    this.#shapes[at] = hidden ? isHidden : 0;
    this.#count = at + 1;
    this.#open = true;
  }

  /** A cell (0-based column) of the open row by the number of its text; the last word on a cell counts. */
  id(column: number, id: number): void {
    if (column >= nearColumns) this.#reachFar(column);
    this.#row[column] = id;
    if (column >= this.#reach) this.#reach = column + 1;
  }

  #reachFar(column: number): void {
    if (column >= this.#row.length) this.#row = longer(this.#row, column + 1);
    if (this.#fars === this.#far.length) this.#far = longer(this.#far);
    this.#far[this.#fars++] = column;
  }

  /** A cell given as UTF-8. */
  bytes(column: number, source: Uint8Array, from: number, to: number): void {
    this.id(column, this.#pool.intern(source, from, to));
  }

  text(column: number, text: string): void {
    this.id(column, this.#pool.internText(text));
  }

  /**
   * The rows as they were given; nothing can be added afterwards. With a SheetOrder: by number, what was said about
   * one row in two places put together, rows without text left out, and the gaps between the others filled with blank
   * rows as far as the order says.
   */
  finish(order?: SheetOrder): Rows {
    this.#endRow();
    if (order) this.#putInOrder(order.longestGap);
    return readHeld({
      blocks: this.#blocks,
      numbers: this.#numbers.slice(0, this.#count),
      starts: this.#starts.slice(0, this.#count),
      shapes: this.#shapes.slice(0, this.#count),
      width: this.#width,
      pool: this.#pool,
    });
  }

  #endRow(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#hold(this.#count - 1);
  }

  /** Puts away the open row's cells as those of the row at a position. */
  #hold(at: number): void {
    if (this.#fars === 0 && this.#holdNear(at)) return;
    const row = this.#row;
    let reach = this.#reach;
    let filled = this.#fars;
    for (let column = Math.min(reach, nearColumns) - 1; column >= 0; column--) if (row[column] !== 0) filled++;
    this.#starts[at] = this.#used;
    if (reach > 2 * filled + 8) this.#holdSparse(at);
    else {
      while (reach > 0 && row[reach - 1] === 0) reach--;
      let left = reach;
      for (let from = 0; left > 0;) {
        const held = this.#block();
        const within = this.#used & blockMask;
        const length = Math.min(left, blockSize - within);
        for (let i = 0; i < length; i++) held[within + i] = row[from + i] as number;
        this.#used += length;
        from += length;
        left -= length;
      }
      row.fill(0, 0, this.#reach);
      this.#shape(at, reach, 0);
    }
    this.#reach = 0;
    this.#fars = 0;
  }

  /** The same in one go for a row as most are; false, with nothing done, for one that is mostly empty. */
  #holdNear(at: number): boolean {
    const row = this.#row;
    const reach = this.#reach;
    const within = this.#used & blockMask;
    if (within + reach > blockSize) return false;
    const held = this.#block();
    let filled = 0;
    let last = 0;
    for (let i = 0; i < reach; i++) {
      const id = row[i] as number;
      held[within + i] = id;
      if (id === 0) continue;
      filled++;
      last = i + 1;
    }
    if (reach > 2 * filled + 8) return false;
    for (let i = 0; i < reach; i++) row[i] = 0;
    this.#starts[at] = this.#used;
    this.#used += last;
    this.#shape(at, last, 0);
    this.#reach = 0;
    return true;
  }

  /** The block that the next word goes into. */
  #block(): Uint32Array {
    const block = this.#used >>> blockBits;
    if (block === this.#blocks.length) this.#blocks.push(new Uint32Array(blockSize));
    return this.#blocks[block] as Uint32Array;
  }

  /** Count of filled cells, then column and text of each, by column. */
  #holdSparse(at: number): void {
    const start = this.#used;
    this.#put(0);
    const near = Math.min(this.#reach, nearColumns);
    for (let column = 0; column < near; column++) this.#putCell(column);
    for (const column of this.#far.subarray(0, this.#fars).sort()) this.#putCell(column);
    const filled = (this.#used - start - 1) / 2;
    (this.#blocks[start >>> blockBits] as Uint32Array)[start & blockMask] = filled;
    const last = this.#used - 2;
    const reach =
      filled === 0 ? 0 : ((this.#blocks[last >>> blockBits] as Uint32Array)[last & blockMask] as number) + 1;
    this.#shape(at, reach, isSparse);
  }

  #putCell(column: number): void {
    const id = this.#row[column] as number;
    if (id === 0) return;
    this.#row[column] = 0;
    this.#put(column);
    this.#put(id);
  }

  #put(value: number): void {
    const held = this.#block();
    held[this.#used++ & blockMask] = value;
  }

  #shape(at: number, reach: number, kind: number): void {
    if (this.#used >= 2 ** 32 - blockSize) throw new RangeError('more cells than can be numbered');
    this.#shapes[at] = ((reach << 2) | kind | ((this.#shapes[at] as number) & isHidden)) >>> 0;
    if (reach > this.#width) this.#width = reach;
  }

  #putInOrder(longestGap: number): void {
    if (!this.#ascending) this.#sort();
    const filled = new Uint32Array(this.#count);
    let kept = 0;
    let total = 0;
    let last = 0;
    for (let at = 0; at < this.#count; at++) {
      if ((this.#shapes[at] as number) >>> 2 === 0) continue;
      const gap = (this.#numbers[at] as number) - last;
      total += gap <= longestGap ? gap : 1;
      last = this.#numbers[at] as number;
      filled[kept++] = at;
    }
    if (total === this.#count && kept === total) return;
    const numbers = new Uint32Array(total);
    const starts = new Uint32Array(total);
    const shapes = new Uint32Array(total);
    let to = 0;
    last = 0;
    for (const at of filled.subarray(0, kept)) {
      const number = this.#numbers[at] as number;
      if (number - last <= longestGap) for (let blank = last + 1; blank < number; blank++) numbers[to++] = blank;
      last = number;
      numbers[to] = number;
      starts[to] = this.#starts[at] as number;
      shapes[to++] = this.#shapes[at] as number;
    }
    [this.#numbers, this.#starts, this.#shapes, this.#count] = [numbers, starts, shapes, total];
  }

  /** By number; what stands later in the file goes before what stands earlier, cell by cell. */
  #sort(): void {
    const order = Uint32Array.from({ length: this.#count }, (_, at) => at).sort(
      (a, b) => (this.#numbers[a] as number) - (this.#numbers[b] as number) || a - b,
    );
    const [numbers, starts, shapes] = [this.#numbers, this.#starts, this.#shapes];
    this.#numbers = new Uint32Array(order.length);
    this.#starts = new Uint32Array(order.length);
    this.#shapes = new Uint32Array(order.length);
    let to = -1;
    for (let i = 0; i < order.length; i++) {
      const at = order[i] as number;
      if (to < 0 || this.#numbers[to] !== numbers[at]) {
        to++;
        this.#numbers[to] = numbers[at] as number;
        this.#starts[to] = starts[at] as number;
        this.#shapes[to] = shapes[at] as number;
        continue;
      }
      this.#recall(this.#starts[to] as number, this.#shapes[to] as number);
      this.#recall(starts[at] as number, shapes[at] as number);
      this.#shapes[to] = ((this.#shapes[to] as number) | (shapes[at] as number)) & isHidden;
      this.#hold(to);
    }
    this.#count = to + 1;
    this.#ascending = true;
  }

  /** Takes a row's cells out again, into the open row. */
  #recall(start: number, shape: number): void {
    const word = (place: number) => this.#blocks[place >>> blockBits]?.[place & blockMask] ?? 0;
    if ((shape & isSparse) !== 0) {
      for (let i = 0; i < word(start); i++) this.id(word(start + 1 + 2 * i), word(start + 2 + 2 * i));
    } else {
      for (let column = 0; column < shape >>> 2; column++) {
        const id = word(start + column);
        if (id !== 0) this.id(column, id);
      }
    }
  }
}

function longer(list: Uint32Array<ArrayBuffer>, least = 0): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(2 * list.length, least));
  wider.set(list);
  return wider;
}
