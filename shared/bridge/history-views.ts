import type { PersonChange } from '../changes/changes';
import type { RunSummary } from '../history/feed-state';
import type { PersonEvent } from '../history/person-story';
import type { RosterDifference } from '../history/roster-difference';
import type { ChangesView } from './changes-views';
import type { Saying } from './views';

/** What the window receives of earlier runs and of one person’s story. */

export interface HistoryView {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** Runs whose file is still kept and can be saved. */
  readonly kept: readonly string[];
  /** Runs whose state can be sent again. */
  readonly restorable: readonly string[];
  /** For how many days files are kept at least. */
  readonly keepDays: number;
}

/** The beginning of a file as it was sent. */
export interface SentTextView {
  readonly text: string;
  readonly lines: number;
  readonly linesShown: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Somebody in what is kept, under the newest name, and the run that knew them so. */
export interface FoundPerson {
  readonly key: string;
  /** '' where the columns do not tell. */
  readonly name: string;
  /** The name by which they were found, where it is an earlier one. */
  readonly nameBefore?: string;
  readonly run: string;
  /** In what was last sent to the vendor. */
  readonly isThere: boolean;
}

export interface FoundPeopleView {
  readonly people: readonly FoundPerson[];
  /** How many there are; those beyond the first few are left out. */
  readonly total: number;
}

/** What happened to one person, as far as it is kept. */
export interface PersonStoryView {
  /** Newest name; '' where the columns do not tell. */
  readonly person: string;
  /** Every key they went under, oldest first. */
  readonly keys: readonly string[];
  /** In what was last sent to the vendor. */
  readonly isThere: boolean;
  /** As the vendor has them by what was sent. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
  /** Newest first. */
  readonly events: readonly PersonEvent[];
  /** The runs that the events name, and those whose state they sent again. */
  readonly runs: readonly RunSummary[];
  /** Runs whose file is no longer kept: only their counts are known. */
  readonly notKept: number;
  readonly keepDays: number;
  /** The oldest run whose file is kept, ISO 8601 UTC. */
  readonly keptSince?: string;
}

/** What would change if the vendor were to have an earlier run's state again. */
export interface RestoreView extends Pick<
  ChangesView,
  'vendor' | 'verdict' | 'holds' | 'counts' | 'carried' | 'consequences' | 'byHand'
> {
  /** What the next run would change back with the export as it is now. */
  readonly back:
    | ({ readonly is: 'known' } & RosterDifference)
    /** The export cannot be read now. */
    | { readonly is: 'not known'; readonly problem: Saying };
}

export type RestoreRow = Pick<PersonChange, 'kind' | 'key' | 'keyBefore' | 'row' | 'cells' | 'carried' | 'leaver'> & {
  readonly person: string;
};
