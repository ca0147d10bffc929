import type { TextPool } from './text-pool';

/** Words (4 bytes) that tell a text: three of its own when it is short, else hash, place and length; then its number. */
const entryWords = 4;
const firstEntries = 64;
/** 1 MB a column, and not more than 64 MB for all of them. */
const mostEntries = 1 << 16;
const mostEntriesTogether = 1 << 22;
/** A column of whose texts not one in so many came again is not looked at for a while, counted in cells. */
const trial = 2048;
const fewest = 32;
const restAfterTrial = 1 << 15;
const lookAround = 8;
/** The longest text, in bytes, that is told by these alone. */
const longestShort = 12;
/** Longer texts do not come again. */
const longest = 4096;
const isLong = 0x80000000 | 0;

/** For each length up to 12: which bits of a text's first, second and third word are its own. */
const ownBits = [0, 4, 8].map((before) =>
  Int32Array.from({ length: longestShort + 1 }, (_, length) =>
    length >= before + 4 ? -1 : length <= before ? 0 : (1 << (8 * (length - before))) - 1,
  ),
);
const [firstBits = new Int32Array(), secondBits = new Int32Array(), thirdBits = new Int32Array()] = ownBits;

/** What the columns of one text file share. */
export interface ColumnsSource {
  /** UTF-8 without NUL, so that a short text filled up with NUL is like no other. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pool: TextPool;
  /** Gives the bytes of a quoted cell as they are meant: see `ColumnTexts.idOf`. */
  readonly addQuoted: (from: number, to: number) => number;
  /** Entries of all columns together. */
  entries: number;
}

/**
 * The numbers of the texts that one column of a text file had lately. Texts come again within their own column, and a
 * small table stays in the processor's cache where one of all texts would not: that is what makes reading fast.
 * A text that is not found gets another number; the same number always means the same text.
 */
export class ColumnTexts {
  readonly #source: ColumnsSource;
  #table = new Int32Array(firstEntries * entryWords);
  #held = 0;
  #again = 0;
  #rest = 0;

  constructor(source: ColumnsSource) {
    this.#source = source;
  }

  /** The number of the text between two places; `quoted` when doubled quotes or line ends in it must be mended. */
  idOf(from: number, to: number, quoted: boolean): number {
    const length = to - from;
    if (length === 0) return 0;
    const { bytes, view, pool } = this.#source;
    if (length > longest) return this.#add(from, to, quoted);
    if (this.#rest > 0) {
      if (--this.#rest === 0) this.#table = new Int32Array(firstEntries * entryWords);
      return this.#add(from, to, quoted);
    }
    if (quoted || length > longestShort) return this.#longIdOf(from, to, quoted);
    // The last bytes of a file cannot be read as whole words.
    if (from + longestShort > bytes.length) return pool.add(bytes, from, to);
    const first = view.getInt32(from, true) & (firstBits[length] as number);
    const second = view.getInt32(from + 4, true) & (secondBits[length] as number);
    const third = view.getInt32(from + 8, true) & (thirdBits[length] as number);
    const table = this.#table;
    const wrap = table.length - 1;
    const home = (hashOf(first, second, third) * entryWords) & wrap;
    for (let look = 0, entry = home; look < lookAround; look++, entry = (entry + entryWords) & wrap) {
      const id = table[entry + 3] as number;
      if (id === 0) {
        const added = pool.add(bytes, from, to);
        this.#put(entry, first, second, third, added);
        return added;
      }
      if (table[entry] === first && table[entry + 1] === second && table[entry + 2] === third && id > 0) {
        this.#again++;
        return id;
      }
    }
    const added = pool.add(bytes, from, to);
    this.#put(home, first, second, third, added);
    return added;
  }

  #longIdOf(from: number, to: number, quoted: boolean): number {
    const { view } = this.#source;
    const length = to - from;
    const shape = 2 * length + (quoted ? 1 : 0);
    let hash = shape;
    let at = from;
    for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(at, true), 0x2c1b3c6d);
    for (; at < to; at++) hash = Math.imul(hash ^ (hash >>> 15) ^ view.getUint8(at), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    const table = this.#table;
    const wrap = table.length - 1;
    const home = (hash * entryWords) & wrap;
    let free = home;
    for (let look = 0, entry = home; look < lookAround; look++, entry = (entry + entryWords) & wrap) {
      const id = table[entry + 3] as number;
      if (id === 0) {
        free = entry;
        break;
      }
      if (id > 0 || table[entry] !== hash || table[entry + 2] !== shape) continue;
      if (this.#alike(table[entry + 1] as number, from, length)) {
        this.#again++;
        return id ^ isLong;
      }
    }
    const added = this.#add(from, to, quoted);
    this.#put(free, hash, from, shape, added | isLong);
    return added;
  }

  #alike(one: number, other: number, length: number): boolean {
    const { view } = this.#source;
    let i = 0;
    for (; i + 4 <= length; i += 4) if (view.getInt32(one + i, true) !== view.getInt32(other + i, true)) return false;
    for (; i < length; i++) if (view.getUint8(one + i) !== view.getUint8(other + i)) return false;
    return true;
  }

  #add(from: number, to: number, quoted: boolean): number {
    const { bytes, pool, addQuoted } = this.#source;
    return quoted ? addQuoted(from, to) : pool.add(bytes, from, to);
  }

  #put(entry: number, first: number, second: number, third: number, id: number): void {
    const table = this.#table;
    table[entry] = first;
    table[entry + 1] = second;
    table[entry + 2] = third;
    table[entry + 3] = id;
    this.#held++;
    if (this.#held * entryWords * 4 > table.length * 3) this.#full();
  }

  /** Three quarters are taken: the table is doubled, begun anew, or given up. */
  #full(): void {
    const old = this.#table;
    const entries = old.length / entryWords;
    if (this.#held > trial && this.#again * fewest < this.#held) {
      this.#rest = restAfterTrial;
      this.#table = new Int32Array(0);
      this.#source.entries -= entries;
      this.#forget();
      return;
    }
    if (entries >= mostEntries || this.#source.entries + entries > mostEntriesTogether) {
      old.fill(0);
      this.#forget();
      return;
    }
    this.#source.entries += entries;
    const table = (this.#table = new Int32Array(2 * old.length));
    const wrap = table.length - 1;
    for (let from = 0; from < old.length; from += entryWords) {
      const id = old[from + 3] as number;
      if (id === 0) continue;
      const first = old[from] as number;
      const second = old[from + 1] as number;
      const third = old[from + 2] as number;
      let entry = ((id > 0 ? hashOf(first, second, third) : first) * entryWords) & wrap;
      for (let look = 1; look < lookAround && table[entry + 3] !== 0; look++) entry = (entry + entryWords) & wrap;
      table[entry] = first;
      table[entry + 1] = second;
      table[entry + 2] = third;
      table[entry + 3] = id;
    }
  }

  #forget(): void {
    this.#held = 0;
    this.#again = 0;
  }
}

function hashOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
