const blockBits = 20;
const blockSize = 1 << blockBits;
const blockMask = blockSize - 1;
/** Places are 32-bit. */
const mostBytes = 2 ** 32 - 1;
/** Texts come again mostly within the same rows: so many are remembered as strings. */
const memorySize = 1 << 14;

/** Short texts are looked up by their very bytes first: so many, the last one at each place. */
const shortPlaces = 1 << 14;
const longestShort = 12;
/** A short text's length stands in the four bits beside its number. */
const mostShortIds = 1 << 27;
const masks = [0, 0xff, 0xffff, 0xffffff, -1];

const scratchSize = 4096;
/** Bytes of a text that is copied four at a time. */
const mostByWords = 64;

/**
 * Texts of a source file, each kept as UTF-8 bytes one behind the other and told by a number; 0 is the empty text.
 * Bytes cost a third of what JavaScript's own strings cost, and no single text holds them all, so nothing ends at
 * V8's longest string. Strings are made when asked for.
 */
export class TextPool {
  readonly #blocks: Buffer[] = [];
  readonly #views: DataView[] = [];
  #used = 0;
  /** Room for a text that must be put together before it is interned or added. */
  readonly scratch = Buffer.alloc(scratchSize);
  readonly #scratchView = viewOf(this.scratch);
  /** The bytes that a text was last given from, to be read four at a time. */
  #source: Uint8Array = new Uint8Array(0);
  #sourceView: DataView = new DataView(new ArrayBuffer(0));
  /** Where each text ends; the one before it tells where it starts. */
  #ends = new Uint32Array(1024);
  #count = 1;
  /** Numbers of texts by the hash of their bytes, and the hashes; open addressing, at most half full. */
  #slots: Uint32Array | undefined = new Uint32Array(2048);
  #hashes = new Uint32Array(2048);
  #interned = 0;
  /** Of each short text: its bytes in three words, then its number and length. One look here saves four elsewhere. */
  #short = new Int32Array(4 * shortPlaces);
  /** Texts that UTF-8 cannot hold: half a surrogate pair. */
  readonly #halves = new Map<number, string>();
  readonly #memory: (string | undefined)[] = [];
  readonly #remembered = new Uint32Array(memorySize);

  /** How many numbers were given out, the empty text included. */
  get size(): number {
    return this.#count;
  }

  /** Bytes of all texts together. */
  get bytes(): number {
    return this.#used;
  }

  /** The number of a text given as UTF-8; the same for the same bytes. */
  intern(source: Uint8Array, from: number, to: number): number {
    if (to <= from) return 0;
    const length = to - from;
    if (length > longestShort || from + longestShort > source.length) return this.#internAny(source, from, to);
    const view = this.#viewOf(source);
    const first = view.getInt32(from, true) & maskOf(length);
    const second = length > 4 ? view.getInt32(from + 4, true) & maskOf(length - 4) : 0;
    const third = length > 8 ? view.getInt32(from + 8, true) & maskOf(length - 8) : 0;
    const short = this.#short;
    const stirred = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0x2c1b3c6d), 0x2c1b3c6d), 0x2c1b3c6d);
    const place = ((stirred ^ (stirred >>> 15)) & (shortPlaces - 1)) << 2;
    const known = short[place + 3] as number;
    if ((known & 15) === length && short[place] === first && short[place + 1] === second && short[place + 2] === third)
      return known >>> 4;
    const id = this.#internAny(source, from, to);
    if (id < mostShortIds) {
      short[place] = first;
      short[place + 1] = second;
      short[place + 2] = third;
      short[place + 3] = (id << 4) | length;
    }
    return id;
  }

  #internAny(source: Uint8Array, from: number, to: number): number {
    let slots = this.#slots;
    if (slots === undefined || 2 * this.#interned >= slots.length) slots = this.#widen();
    const mask = slots.length - 1;
    const hashes = this.#hashes;
    const view = this.#viewOf(source);
    const hash = hashOf(view, from, to);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] as number;
      if (known === 0) {
        this.#interned++;
        hashes[slot] = hash;
        return (slots[slot] = this.add(source, from, to));
      }
      if (hashes[slot] === hash && this.#says(known, view, from, to)) return known;
    }
  }

  /** The number of a text. */
  internText(text: string): number {
    if (text === '') return 0;
    if (!isWellFormed(text)) return this.addText(text);
    if (3 * text.length <= scratchSize) return this.intern(this.scratch, 0, this.scratch.write(text, 'utf8'));
    const bytes = Buffer.from(text, 'utf8');
    return this.intern(bytes, 0, bytes.length);
  }

  /** The next number, for an empty text that must be told from the others by its place; its text is ''. */
  skip(): number {
    return this.#next();
  }

  /** Keeps a text without looking whether it is there already: for texts that are told apart by their source. */
  add(source: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length <= 0) return 0;
    const at = this.#used;
    const block = at >>> blockBits;
    const within = at & blockMask;
    if (block === this.#blocks.length) this.#newBlock();
    // A call that copies a range costs more than a short text is worth. Up to three bytes too many are written: the
    // next text goes over them.
    if (length <= mostByWords && within + length + 3 < blockSize && from + length + 3 < source.length) {
      const given = this.#viewOf(source);
      const held = this.#views[block] as DataView;
      for (let i = 0; i < length; i += 4) held.setInt32(within + i, given.getInt32(from + i, true), true);
    } else this.#copyOver(source, from, to);
    this.#used = at + length;
    return this.#next();
  }

  #copyOver(source: Uint8Array, from: number, to: number): void {
    let at = this.#used;
    if (at + to - from > mostBytes) throw new RangeError('more text than a pool can number');
    for (let next = from; next < to;) {
      const block = at >>> blockBits;
      if (block === this.#blocks.length) this.#newBlock();
      const within = at & blockMask;
      const length = Math.min(to - next, blockSize - within);
      (this.#blocks[block] as Buffer).set(source.subarray(next, next + length), within);
      next += length;
      at += length;
    }
  }

  #newBlock(): void {
    const block = Buffer.allocUnsafeSlow(blockSize);
    this.#blocks.push(block);
    this.#views.push(viewOf(block));
  }

  #viewOf(source: Uint8Array): DataView {
    if (source === this.#source) return this.#sourceView;
    if (source === this.scratch) return this.#scratchView;
    this.#source = source;
    return (this.#sourceView = viewOf(source));
  }

  /** The same for a text that is no bytes yet. */
  addText(text: string): number {
    if (text === '') return 0;
    if (!isWellFormed(text)) {
      const id = this.#next();
      this.#halves.set(id, text);
      return id;
    }
    const bytes = Buffer.from(text, 'utf8');
    return this.add(bytes, 0, bytes.length);
  }

  /** The text behind a number; '' for 0 and for numbers never given out. */
  text(id: number): string {
    if (id <= 0 || id >= this.#count) return '';
    const place = id & (memorySize - 1);
    if (this.#remembered[place] === id) return this.#memory[place] ?? '';
    const text = this.#halves.get(id) ?? this.#decoded(id);
    this.#remembered[place] = id;
    this.#memory[place] = text;
    return text;
  }

  /** Copies a text, shorter than the scratch by four bytes at least, to the start of it; gives the count of its bytes. */
  copyToScratch(id: number): number {
    const from = this.#ends[id - 1] as number;
    const length = (this.#ends[id] as number) - from;
    const within = from & blockMask;
    const view = this.#views[from >>> blockBits] as DataView;
    if (within + length + 3 < blockSize)
      for (let i = 0; i < length; i += 4) this.#scratchView.setInt32(i, view.getInt32(within + i, true), true);
    else this.scratch.write(this.#decoded(id), 'utf8');
    return length;
  }

  /** Gives back what only interning needs. Texts that come later get new numbers. */
  rest(): void {
    this.#slots = undefined;
    this.#hashes = new Uint32Array(0);
    this.#short = new Int32Array(4 * shortPlaces);
    this.#interned = 0;
    this.#viewOf(new Uint8Array(0));
  }

  #next(): number {
    if (this.#count === this.#ends.length) {
      const wider = new Uint32Array(2 * this.#ends.length);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.#count] = this.#used;
    return this.#count++;
  }

  #decoded(id: number): string {
    const from = this.#ends[id - 1] as number;
    const to = this.#ends[id] as number;
    const block = from >>> blockBits;
    const held = this.#blocks[block];
    if (held && (to - 1) >>> blockBits === block)
      return held.toString('utf8', from & blockMask, to - block * blockSize);
    const pieces: Buffer[] = [];
    for (let at = from; at < to; at = ((at >>> blockBits) + 1) * blockSize) {
      const piece = this.#blocks[at >>> blockBits] ?? Buffer.alloc(0);
      pieces.push(piece.subarray(at & blockMask, Math.min(blockSize, (at & blockMask) + to - at)));
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  /** Whether a text is the one that stands in the source. */
  #says(id: number, given: DataView, from: number, to: number): boolean {
    const start = this.#ends[id - 1] as number;
    const length = to - from;
    if ((this.#ends[id] as number) - start !== length) return false;
    const block = start >>> blockBits;
    const within = start & blockMask;
    let i = 0;
    if (within + length <= blockSize) {
      const held = this.#views[block] as DataView;
      for (; i + 4 <= length; i += 4)
        if (held.getInt32(within + i, true) !== given.getInt32(from + i, true)) return false;
    }
    for (; i < length; i++) {
      const at = start + i;
      if ((this.#blocks[at >>> blockBits] as Buffer)[at & blockMask] !== given.getUint8(from + i)) return false;
    }
    return true;
  }

  /** More slots. Texts that were added without looking stay out of them. */
  #widen(): Uint32Array {
    const before = this.#slots ?? new Uint32Array(512);
    const hashesBefore = this.#hashes;
    const slots = new Uint32Array(4 * before.length);
    const hashes = new Uint32Array(slots.length);
    const mask = slots.length - 1;
    for (let i = 0; i < before.length; i++) {
      const id = before[i] as number;
      if (id === 0) continue;
      const hash = hashesBefore[i] as number;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
      hashes[slot] = hash;
    }
    this.#hashes = hashes;
    return (this.#slots = slots);
  }
}

/** Four bytes at a time, stirred at the end so that the low bits of texts that are nearly alike differ. */
function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true) ^ (hash >>> 15), 0x2c1b3c6d);
  let rest = 0;
  for (; at < to; at++) rest = (rest << 8) | view.getUint8(at);
  hash = Math.imul(hash ^ rest ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function maskOf(length: number): number {
  return length >= 4 ? -1 : (masks[length] as number);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text) || !/\p{Surrogate}/u.test(text);
}
