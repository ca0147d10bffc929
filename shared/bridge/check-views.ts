import type { SourceCell } from '../records/cell-story';
import type { Severity } from '../issue';
import type { EffectKind } from '../issues/mend-effect';
import type { MendOffer } from '../issues/mend-offers';
import type { Transform } from '../mapping/mapping';
import type { Saying } from './views';

/** Why a value cannot be set by hand. */
export type NotByHand = 'key' | 'archive' | 'nobody' | 'left';

/** A stage of a value's way, with what it made of it and what was noticed there. */
export type StageView =
  | { readonly is: 'joined'; readonly value: string; readonly constant: boolean }
  | { readonly is: 'element'; readonly value: string }
  | { readonly is: 'value table'; readonly before: string; readonly value: string }
  | ({ readonly is: 'step'; readonly transform: Transform } & StageOutcome)
  | ({ readonly is: 'form'; readonly before: string } & StageOutcome);

interface StageOutcome {
  readonly value: string;
  /** False where the text could not be understood: the way ends here. */
  readonly usable: boolean;
  readonly findings: readonly Saying[];
}

/** A value that a person set by hand, and how it stands with today's export. */
export interface OverrideView {
  readonly key: string;
  /** '' when nobody in the export has the key, or no column is a name. */
  readonly person: string;
  readonly column: string;
  readonly value: string;
  /** What the export said when it was set. */
  readonly was: string;
  readonly once: boolean;
  readonly is: 'used' | 'source changed' | 'nobody' | 'not possible';
}

/** Where one value of one person comes from. */
export interface CellStoryView {
  readonly row: number;
  readonly column: string;
  readonly key: string;
  readonly person: string;
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly SourceCell[];
  readonly stages: readonly StageView[];
  /** What the vendor gets; '' also where nothing is sent. */
  readonly value: string;
  /** The text could not be understood, so this column is not sent and the vendor keeps what it has. */
  readonly unusable: boolean;
  /** The whole person is set aside. */
  readonly setAside: boolean;
  readonly left: boolean;
  /** What the vendor accepts, where it accepts nothing else. */
  readonly choices?: readonly string[];
  readonly issues: readonly { readonly saying: Saying; readonly severity: Severity }[];
  /** The text as it was read, for setting the value by hand. */
  readonly was: string;
  readonly override?: Pick<OverrideView, 'value' | 'was' | 'once' | 'is'>;
  readonly notByHand?: NotByHand;
}

export type MendOffersView = readonly MendOffer[];

export interface EffectExampleView {
  readonly row: number;
  readonly person: string;
  readonly before: string;
  readonly after: string;
  /** What is wrong with the change. */
  readonly saying?: Saying;
}

/** What mending a kind of problem would come to, by reading the people with it. */
export interface MendEffectView extends Readonly<Record<EffectKind, number>> {
  readonly examples: Readonly<Record<EffectKind, readonly EffectExampleView[]>>;
  /** People who were looked at, of so many in the export. */
  readonly looked: number;
  readonly people: number;
}

/** A source column that the list of problems can be divided by. */
export interface FixColumn {
  readonly header: string;
  readonly values: number;
}

/** Somebody on a list of people with rules of their own. */
export interface ListedPerson {
  /** As it was written down. */
  readonly key: string;
  /** '' when neither today's export nor what was sent before tells. */
  readonly person: string;
  /** Absent where no export could be read. */
  readonly inExport?: boolean;
  /** Why they are there, in a person's words. */
  readonly note?: string;
}

export interface PeopleListsView {
  /** The column that identifies people, as its template marks it. */
  readonly key: string;
  readonly protected: readonly ListedPerson[];
  readonly neverSend: readonly ListedPerson[];
}

export interface FoundInExport {
  readonly key: string;
  readonly person: string;
  readonly row: number;
}
