import type { NotThere } from '../changes/compare-vendors';
import type { Saying } from './views';

/** The lists of a comparison of two feeds. */
export const compareLists = ['only first', 'only second', 'phone', 'email'] as const;
export type CompareList = (typeof compareLists)[number];

/** Columns that were compared, and how many people differ in them. */
export interface ComparedColumnView {
  /** Null where that vendor gets nothing of the kind: then nothing is compared. */
  readonly first: string | null;
  readonly second: string | null;
  readonly differ: number;
}

/** Two feeds with one source, side by side, as numbers; the people come in pages. */
export interface CompareView {
  /** The vendors' names; the feeds' own names where both go to the same vendor. */
  readonly first: string;
  readonly second: string;
  /** Name of the file that both have read; '' when there is a problem. */
  readonly fileName: string;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly phone: ComparedColumnView;
  readonly email: ComparedColumnView;
  /** People whom a vendor keeps although they are not in the export any more. */
  readonly keptFirst: number;
  readonly keptSecond: number;
  /** Why nothing can be compared, and for which of the two. */
  readonly problem?: Saying & { readonly of: 'first' | 'second' | 'both' };
}

export interface CompareRow {
  readonly row: number;
  readonly person: string;
  /** Why the other vendor does not get them; absent where both do. */
  readonly because?: NotThere['because'];
  /** What is wrong with a row that was set aside. */
  readonly issue?: Saying;
  /** As the vendors get it, where both do; '' where one gets none. */
  readonly first?: string;
  readonly second?: string;
}
