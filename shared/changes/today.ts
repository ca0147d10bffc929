import type { Destination } from '../destination/destination';
import type { PersonRecord } from '../records/person-record';
import type { MissingPerson } from './changes';
import type { KeyList } from './key-list';
import type { NeverSend } from './never-send';
import type { PeopleByKey } from './people-by-key';
import type { ReKeyed } from './re-keyed';

/** A ready person, as far as the changes need one. */
export interface ReadyPerson extends PersonRecord {
  /** Columns whose value could not be understood; `values` hold '' there. */
  readonly unusable?: readonly number[];
  /** Which rule said that they left. */
  readonly leftBecause?: 'status' | 'end date';
}

/** A row of the export that cannot be sent as it is. */
export interface SetAside {
  readonly row: number;
  /** '' when the row does not say who it is. */
  readonly key: string;
  /** A leaver by an explicit rule all the same. */
  readonly left?: boolean;
  /** As far as they were understood; for telling by the other columns who it may be. */
  readonly values?: readonly string[];
}

export interface TodayInput {
  readonly ready: readonly ReadyPerson[];
  readonly setAside: readonly SetAside[];
  readonly destination: Destination;
  readonly afterMissing: number;
  readonly strikes: ReadonlyMap<string, number>;
  readonly countStrike: boolean;
  readonly protectedKeys: KeyList;
  readonly neverSend: NeverSend;
}

export interface Today {
  /** Everybody the vendor should hold, in the order of the source, then those kept as last known. */
  readonly people: PeopleByKey;
  /** Source rows of those of `people` who are in the export, in their order. */
  readonly rows: Uint32Array;
  /** Source rows of people whose row cannot be sent as it is. */
  readonly rowsSetAside: ReadonlyMap<string, number>;
  /** Per state, whom it has and the export does not let go as they are; oldest first. */
  readonly absent: readonly (readonly string[])[];
  /** Who left by an explicit rule, by today's spelling of their key and by the newest state's. */
  readonly left: ReadonlyMap<string, ReadyPerson | SetAside>;
  readonly missing: readonly MissingPerson[];
  readonly protectedKept: readonly string[];
  readonly neverSent: number;
  readonly rekeyed: readonly ReKeyed[];
  /** Today's key → how the newest state spells it, for those spelled differently. */
  readonly respelled: ReadonlyMap<string, string>;
  /** For the next run: people that may be known to the vendor but are not in this export → for how many exports. */
  readonly strikes: Record<string, number>;
}
