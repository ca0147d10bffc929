/** One person as the vendor would get them. */
export interface PersonRecord {
  readonly key: string;
  /** Row number a person sees in the source sheet. */
  readonly row: number;
  /** Aligned with Destination.columns; already in the vendor's format. */
  readonly values: readonly string[];
  /** A leaver by an explicit rule of the feed (status or end date), today. */
  readonly left: boolean;
  /** Which rule says so; a mapped archive column counts as a status. */
  readonly leftBecause?: 'status' | 'end date';
  /** Indexes of optional columns whose cell could not be understood: their value is '', and what the vendor has should stay. */
  readonly unusable?: readonly number[];
  /** Indexes of columns whose value a person set by hand over what the export says. */
  readonly setByHand?: readonly number[];
}

/** Everybody a vendor would know, by key. Column order is the destination's at that time. */
export interface Roster {
  readonly columns: readonly string[];
  readonly people: People;
}

/** People's values by their key. Who does not hold them as rows may answer some questions without making them. */
export interface People extends ReadonlyMap<string, readonly string[]> {
  /** Whether somebody has exactly these values, whatever stands in the column `except` (-1: none is left out). */
  is?(key: string, values: readonly string[], except: number): boolean;
  /** Every text of a column, at least once. */
  texts?(column: number): Iterable<string>;
  /** The place of each of `others`, in their order, -1 for those who are not here; and the keys of all who are here alone. */
  match?(others: ReadonlyMap<string, unknown>): { readonly places: Int32Array; readonly alone: string[] };
  /** What `is` says, of whoever stands at a place. */
  isAt?(place: number, values: readonly string[], except: number): boolean;
  /** Everybody with the values of these columns; in the others anything may stand. */
  cells?(columns: readonly number[]): Iterable<[string, readonly string[]]>;
}
