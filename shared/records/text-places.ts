import { textHash } from './text-hash';

/**
 * Finds texts again among many in eight bytes for each, where a Map would take fifty. A hash only says where to look:
 * texts count as the same when every letter is.
 */
export class TextPlaces {
  /** One more than a text's place, by its hash; open addressing, at most half full. */
  readonly #slots: Uint32Array;
  readonly #textAt: (at: number) => string;

  /** At most `count` texts will be met; `textAt` says again what was met at a place. */
  constructor(count: number, textAt: (at: number) => string) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
    this.#textAt = textAt;
  }

  /** The place where this text was met first; -1 the first time, and then it is this one. */
  meet(text: string, at: number): number {
    const hash = textHash(text);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let found = this.#slots[slot]; found; found = this.#slots[slot]) {
      if (this.#textAt(found - 1) === text) return found - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = at + 1;
    return -1;
  }
}
