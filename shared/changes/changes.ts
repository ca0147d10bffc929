import type { Roster } from '../records/person-record';

/** A roster that the vendor may hold now. `id` names its delivery; "nothing" is the state before the first. */
export interface PossibleState {
  readonly id: string;
  readonly roster: Roster;
  /** Delivered for certain, or perhaps (its outcome is unknown). */
  readonly certainty: 'delivered' | 'maybe' | 'assumed';
}

export type ChangeKind = 'added' | 'changed' | 'removed' | 're-keyed' | 'unchanged';

export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What happens to one person, compared with the newest state that the vendor may hold. */
export interface PersonChange {
  readonly kind: ChangeKind;
  readonly key: string;
  /** Only for re-keyed: the key the vendor knows this person by. */
  readonly keyBefore?: string;
  /** Which other columns said that it is the same person. */
  readonly evidence?: readonly string[];
  readonly cells: readonly CellChange[];
  /** Source row, 0 when the person is not in today's export. */
  readonly row: number;
  /** In the file although nothing changed since the newest state: an older possible state differs. */
  readonly carried: boolean;
  /** Why somebody is removed. */
  readonly leaver?: 'status' | 'end date' | 'missing' | 'never send';
}

/** Somebody who is not in today's export but not yet a leaver. */
export interface MissingPerson {
  readonly key: string;
  readonly missingExports: number;
  readonly afterMissing: number;
}

/** Everything that would happen, and the rows of the file that makes it happen. */
export interface Changes {
  /** What the vendor will hold after reading the file. */
  readonly roster: Roster;
  /** Everybody but the unchanged; in the order of the source, then the removed. */
  readonly people: readonly PersonChange[];
  readonly unchanged: number;
  readonly missing: readonly MissingPerson[];
  /** Keys kept although they left or vanished, because they are protected. */
  readonly protectedKept: readonly string[];
  /** Keys in the export that never leave the computer. */
  readonly neverSent: number;
  /** Keys that the vendor cannot be told about by file; for a person to do by hand. */
  readonly byHand: readonly string[];
  /** Rows for the file: aligned with Destination.columns. */
  readonly fileRows: readonly (readonly string[])[];
  /** People per kind. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number; readonly rekeyed: number; readonly carried: number };
  /** Today's roster is exactly what the newest delivered file leads to. */
  readonly sameAsNewest: boolean;
}
