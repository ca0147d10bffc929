import type { Roster } from '../records/person-record';

/** A roster that the vendor may hold now. `id` names its delivery; "nothing" is the state before the first. */
export interface PossibleState {
  readonly id: string;
  readonly roster: Roster;
  /** Delivered for certain, or perhaps (its outcome is unknown). */
  readonly certainty: 'delivered' | 'maybe' | 'assumed';
  /**
   * False when the newest file in the vendor's folder may not lead to this roster: it was built on a state the
   * vendor turned out never to have held, or a refused file lies on top of it. Left out: it does.
   */
  readonly leads?: boolean;
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
  /** Cells that differ from the newest state; when carried, from the newest state that differs. Empty values of an added or removed person are left out. */
  readonly cells: readonly CellChange[];
  /** The whole person, aligned with Destination.columns: as they will be; as last known when removed. */
  readonly values?: readonly string[];
  /** Source row, 0 when the person is not in today's export. */
  readonly row: number;
  /** In the file although nothing changed since the newest state: an older possible state differs. */
  readonly carried: boolean;
  /** Why somebody is removed. */
  readonly leaver?: 'status' | 'end date' | 'missing' | 'never send' | 'restored';
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
  /** Everybody but the unchanged, the carried included; in the order of the source, then the removed. */
  readonly people: readonly PersonChange[];
  /** People who stay as the newest state has them, the carried among them. */
  readonly unchanged: number;
  readonly missing: readonly MissingPerson[];
  /** Keys kept although they left or vanished, because they are protected. */
  readonly protectedKept: readonly string[];
  /** Keys in the export that never leave the computer. */
  readonly neverSent: number;
  /** Keys that the vendor cannot be told about by file; for a person to do by hand. */
  readonly byHand: readonly string[];
  /** Rows for the file: aligned with Destination.columns. Leavers lead, so that what was theirs is free for others. */
  readonly fileRows: readonly (readonly string[])[];
  /** Those of the file's rows that tell the vendor who left. */
  readonly leaverRows?: readonly (readonly string[])[];
  /** People that the newest state holds; 0 on the first delivery. */
  readonly peopleBefore?: number;
  /** What the newest state is: nothing, the vendor's own list as it was imported, or what was delivered. */
  readonly comparedWith?: 'nothing' | 'baseline' | 'delivery';
  /** Columns that the newest state had no value for, because the template has got them since. */
  readonly newColumns?: readonly string[];
  /** People per kind. */
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly rekeyed: number;
    readonly carried: number;
  };
  /** Today's roster is exactly what the newest delivered file leads to. */
  readonly sameAsNewest: boolean;
}
