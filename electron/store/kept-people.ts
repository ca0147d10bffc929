import type { People } from '../../shared/records/person-record';
import type { TextColumn } from './text-column';

/** People of a kept roster by their key, in their order. They are held by column; a row is made when asked for. */
export class KeptPeople implements People {
  readonly #places = new Map<string, number>();
  readonly #columns: readonly TextColumn[];

  constructor(keys: TextColumn, columns: readonly TextColumn[], count: number) {
    this.#columns = columns;
    for (let at = 0; at < count; at++) this.#places.set(keys.text(at), at);
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get(key: string): readonly string[] | undefined {
    const at = this.#places.get(key);
    return at === undefined ? undefined : this.#row(at);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *values(): MapIterator<readonly string[]> {
    for (const at of this.#places.values()) yield this.#row(at);
  }

  *entries(): MapIterator<[string, readonly string[]]> {
    for (const [key, at] of this.#places) yield [key, this.#row(at)];
  }

  [Symbol.iterator](): MapIterator<[string, readonly string[]]> {
    return this.entries();
  }

  texts(column: number): Iterable<string> {
    return this.#columns[column]?.texts() ?? [''];
  }

  is(key: string, values: readonly string[], except: number): boolean {
    const at = this.#places.get(key);
    return (
      at !== undefined && this.#columns.every((column, index) => index === except || column.is(at, values[index] ?? ''))
    );
  }

  forEach(tell: (row: readonly string[], key: string, people: People) => void): void {
    for (const [key, at] of this.#places) tell(this.#row(at), key, this);
  }

  #row(at: number): readonly string[] {
    return this.#columns.map((column) => column.text(at));
  }
}
