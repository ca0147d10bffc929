import type { LeaverMethod } from '../destination/destination';
import type { People, Roster } from '../records/person-record';
import { foldKey } from './key-list';

/**
 * Reads a roster as today's columns see it: a template may have got, lost or moved columns since. Columns are found
 * by name, repeated names by their turn. A column it does not have reads as ''.
 */
export class AlignedRoster {
  readonly people: People;
  /** Today's columns that this roster does not have. */
  readonly lacks: readonly string[];
  /** Per column of today: its index in this roster's rows, -1 when it has none; undefined when both are the same. */
  private readonly indexes: Int32Array | undefined;
  /** Where everybody of today stands among these people, as far as they were met; later ones are looked up by key. */
  private places: Int32Array | undefined;

  constructor(
    roster: Roster,
    private readonly columns: readonly string[],
    private readonly archiveIndex: number,
    leavers: LeaverMethod,
  ) {
    this.people = withoutArchived(roster, leavers);
    const same =
      roster.columns.length === columns.length && roster.columns.every((name, index) => name === columns[index]);
    this.indexes = same ? undefined : indexesByName(roster.columns, columns);
    this.lacks = this.indexes === undefined ? [] : columns.filter((_, index) => this.indexes![index] === -1);
  }

  cell(row: readonly string[], column: number): string {
    const index = this.indexes === undefined ? column : this.indexes[column]!;
    return index < 0 ? '' : (row[index] ?? '');
  }

  /** The row in today's columns; the archive column is ''. */
  row(row: readonly string[]): readonly string[] {
    if (this.indexes === undefined && (this.archiveIndex < 0 || row[this.archiveIndex] === '')) return row;
    return this.columns.map((_, column) => (column === this.archiveIndex ? '' : this.cell(row, column)));
  }

  /** Looks up everybody of today, once for all questions; gives everybody's key but theirs, in this roster's order. */
  meet(today: ReadonlyMap<string, unknown>): string[] {
    const met = this.people.match?.(today);
    this.places = met?.places;
    return met?.alone ?? [...this.people.keys()].filter((key) => !today.has(key));
  }

  /** Whether this roster has the key of today's person `at`. */
  has(key: string, at: number): boolean {
    const place = this.places?.[at];
    return place === undefined ? this.people.has(key) : place >= 0;
  }

  /** Everybody's key and row, in today's columns; only in those asked for must it say what stands there. */
  *cells(columns: readonly number[]): Generator<[string, readonly string[]]> {
    if (this.indexes === undefined && this.people.cells) yield* this.people.cells(columns);
    else for (const [key, row] of this.people) yield [key, this.row(row)];
  }

  /** Whether today's person `at` is there with exactly these values; the archive column does not count. */
  holds(key: string, values: readonly string[], at: number): boolean {
    const place = this.places?.[at];
    if (place !== undefined && place < 0) return false;
    if (this.indexes === undefined) {
      if (place !== undefined && this.people.isAt) return this.people.isAt(place, values, this.archiveIndex);
      if (this.people.is) return this.people.is(key, values, this.archiveIndex);
    }
    const row = this.people.get(key);
    if (row === undefined) return false;
    if (row === values) return true;
    const width = this.columns.length;
    const { indexes, archiveIndex } = this;
    for (let column = 0; column < width; column++) {
      if (column === archiveIndex) continue;
      const index = indexes === undefined ? column : indexes[column]!;
      if ((index < 0 ? '' : (row[index] ?? '')) !== values[column]) return false;
    }
    return true;
  }
}

function indexesByName(theirs: readonly string[], ours: readonly string[]): Int32Array {
  const places = new Map<string, number[]>();
  for (const [index, name] of theirs.entries()) {
    const list = places.get(name);
    if (list === undefined) places.set(name, [index]);
    else list.push(index);
  }
  return Int32Array.from(ours, (name) => places.get(name)?.shift() ?? -1);
}

/** A vendor's own list may carry people who are archived already: the vendor does not hold them as active. */
function withoutArchived(roster: Roster, leavers: LeaverMethod): People {
  if (leavers.how !== 'archive column') return roster.people;
  const index = roster.columns.indexOf(leavers.column);
  if (index < 0) return roster.people;
  const archived = foldKey(leavers.value);
  const isArchived = (text: string) => text !== '' && foldKey(text) === archived;
  for (const text of cellsOf(roster.people, index)) {
    if (!isArchived(text)) continue;
    return new Map([...roster.people].filter(([, row]) => !isArchived(row[index] ?? '')));
  }
  return roster.people;
}

function* cellsOf(people: People, index: number): Generator<string> {
  if (people.texts) yield* people.texts(index);
  else for (const row of people.values()) yield row[index] ?? '';
}
