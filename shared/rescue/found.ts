import type { ColumnRescue, RescueKind } from './rescue';

/** What a finder proposes for a column: the rule to be stored if a person accepts it, and how sure that is. */
export interface Proposal<K extends RescueKind> {
  readonly rule: Exclude<NonNullable<ColumnRescue[K]>, 'leave'>;
  /** What speaks for it, as numbers and names of a sentence. */
  readonly evidence: Readonly<Record<string, string | number>>;
}

/** A cell as it stands, and as it would be or may have been. */
export interface RescueExample {
  readonly row: number;
  readonly before: string;
  readonly after?: string;
  /** What it may have been, where more than one is possible. */
  readonly may?: readonly string[];
}

/** What is lost for good: only the HR system still knows it. */
export type LossKind = 'exponent' | 'long number';

/** Something that Excel did to a column. */
export interface RescueFound {
  /** The source header. */
  readonly column: string;
  readonly kind: RescueKind | LossKind;
  /** Cells that would be put right, or that are lost. */
  readonly count: number;
  /** Rows of the sheet they are in, the first hundred. */
  readonly rows: readonly number[];
  /** Up to three. */
  readonly examples: readonly RescueExample[];
  /** Cells of which more than one original is possible: they are for a person's hand. */
  readonly byHand: number;
  /** Cells that contradict what was accepted. */
  readonly misfits: number;
  /** What is stored when a person accepts; absent where nothing can be put back. */
  readonly proposal?: ColumnRescue;
  /** What a person has answered before. */
  readonly answer?: 'accepted' | 'left';
  readonly evidence: Readonly<Record<string, string | number>>;
}
