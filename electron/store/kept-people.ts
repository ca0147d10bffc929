import type { People } from '../../shared/records/person-record';
import { textHash } from '../../shared/records/text-hash';
import type { TextColumn } from './text-column';

/**
 * People of a kept roster by their key, in their order. They are held by column, keys too, at a quarter of what a Map
 * of rows takes; a row is made when asked for.
 */
export class KeptPeople implements People {
  readonly size: number;
  readonly #keys: TextColumn;
  readonly #columns: readonly TextColumn[];
  /** One more than a person's place, by the hash of their key; open addressing, at most half full. */
  readonly #slots: Uint32Array;
  /** After the person who was asked for last: exports keep their order, so the next to be asked for is mostly there. */
  #next = 0;

  /** Throws RangeError where a key is there twice. */
  constructor(keys: TextColumn, columns: readonly TextColumn[], count: number) {
    this.size = count;
    this.#keys = keys;
    this.#columns = columns;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
    for (let at = 0; at < count; at++) {
      const slot = this.#slotOf(keys.hash(at), (other) => keys.same(other, at));
      if (this.#slots[slot] !== 0) throw new RangeError('a key is there twice');
      this.#slots[slot] = at + 1;
    }
  }

  has(key: string): boolean {
    return this.#placeOf(key) >= 0;
  }

  get(key: string): readonly string[] | undefined {
    const at = this.#placeOf(key);
    return at < 0 ? undefined : this.#row(at);
  }

  is(key: string, values: readonly string[], except: number): boolean {
    const at = this.#placeOf(key);
    return at >= 0 && this.isAt(at, values, except);
  }

  isAt(place: number, values: readonly string[], except: number): boolean {
    const columns = this.#columns;
    for (let index = 0; index < columns.length; index++)
      if (index !== except && !(columns[index] as TextColumn).is(place, values[index] ?? '')) return false;
    return true;
  }

  match(others: ReadonlyMap<string, unknown>): { readonly places: Int32Array; readonly alone: string[] } {
    const places = new Int32Array(others.size);
    const met = new Uint8Array(this.size);
    let next = 0;
    for (const key of others.keys()) {
      const at = this.#placeOf(key);
      places[next++] = at;
      if (at >= 0) met[at] = 1;
    }
    const alone: string[] = [];
    for (let at = 0; at < this.size; at++) if (met[at] === 0) alone.push(this.#keys.text(at));
    return { places, alone };
  }

  *cells(columns: readonly number[]): Generator<[string, readonly string[]]> {
    const asked = columns.map((index) => ({ index, column: this.#columns[index] }));
    const empty = new Array<string>(Math.max(0, ...columns.map((index) => index + 1))).fill('');
    for (let at = 0; at < this.size; at++) {
      const row = [...empty];
      for (const { index, column } of asked) if (column) row[index] = column.text(at);
      yield [this.#keys.text(at), row];
    }
  }

  texts(column: number): Iterable<string> {
    return this.#columns[column]?.texts() ?? [''];
  }

  *keys(): MapIterator<string> {
    for (let at = 0; at < this.size; at++) yield this.#keys.text(at);
  }

  *values(): MapIterator<readonly string[]> {
    for (let at = 0; at < this.size; at++) yield this.#row(at);
  }

  *entries(): MapIterator<[string, readonly string[]]> {
    for (let at = 0; at < this.size; at++) yield [this.#keys.text(at), this.#row(at)];
  }

  [Symbol.iterator](): MapIterator<[string, readonly string[]]> {
    return this.entries();
  }

  forEach(tell: (row: readonly string[], key: string, people: People) => void): void {
    for (const [key, row] of this) tell(row, key, this);
  }

  #row(at: number): readonly string[] {
    return this.#columns.map((column) => column.text(at));
  }

  /** -1 for nobody. */
  #placeOf(key: string): number {
    const next = this.#next;
    if (next < this.size && this.#keys.is(next, key)) {
      this.#next = next + 1;
      return next;
    }
    const slot = this.#slotOf(textHash(key), (at) => this.#keys.is(at, key));
    const at = (this.#slots[slot] as number) - 1;
    if (at >= 0) this.#next = at + 1;
    return at;
  }

  #slotOf(hash: number, isIt: (at: number) => boolean): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let found = this.#slots[slot]; found && !isIt(found - 1); found = this.#slots[slot]) slot = (slot + 1) & mask;
    return slot;
  }
}
