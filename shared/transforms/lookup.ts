/** What a second file says about a key. */
export type LookedUp =
  | { readonly is: 'found'; readonly value: string }
  | { readonly is: 'not found' }
  /** The key stands there several times with different values. */
  | { readonly is: 'several' }
  /** The cell cannot be believed, whatever it says. */
  | {
      readonly is: 'broken';
      readonly code: 'excel error' | 'digits lost' | 'formula without value';
      readonly text: string;
    };

/** A second file, ready to be asked. */
export interface Lookup {
  readonly name: string;
  readonly headers: readonly string[];
  /** Rows that can be found. */
  readonly count: number;
  /** Keys that stand there more than once, whatever they say. */
  readonly repeated: number;
  /** What stands in the column `take` beside `key`; compared trimmed and without regard to capitals. */
  readonly find: (key: string, take: string) => LookedUp;
}
