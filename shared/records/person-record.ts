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
}

/** Everybody a vendor would know, by key. Column order is the destination's at that time. */
export interface Roster {
  readonly columns: readonly string[];
  readonly people: ReadonlyMap<string, readonly string[]>;
}
