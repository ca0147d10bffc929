import type { Destination, DestinationColumnType } from '../destination/destination';
import type { Issue } from '../issue';
import { nameReader } from '../mapping/person-name';
import type { PersonRecord, Roster } from '../records/person-record';
import { foldKey } from './key-list';
import { NeverSend } from './never-send';

/** An export as it was prepared for one vendor. */
export interface VendorPeople {
  readonly destination: Destination;
  /** Everybody read from the export, before anybody was set aside. */
  readonly records: readonly PersonRecord[];
  readonly setAside: readonly { readonly row: number }[];
  readonly issues: readonly Issue[];
  /** Whom the vendor has after its next file. */
  readonly roster: Roster;
  /** Key values of people whose data never leaves the computer. */
  readonly neverSend: readonly string[];
}

/** Why somebody in the export does not go to a vendor. */
export type NotThere =
  | { readonly because: 'set aside'; readonly issue?: Issue }
  | { readonly because: 'status' | 'end date' | 'left' | 'never sent' | 'not read' };

export interface OnlyPerson {
  /** Row number a person sees in the source sheet. */
  readonly row: number;
  readonly name: string;
  /** Why the other vendor does not get them. */
  readonly not: NotThere;
}

export interface DifferingPerson {
  readonly row: number;
  readonly name: string;
  /** As each vendor gets it; '' where it gets none. */
  readonly first: string;
  readonly second: string;
}

/** What both vendors get of one kind, each in its first column of that kind. */
export interface ComparedColumn {
  /** Left out where a vendor has no such column, or nobody has anything in it: then nothing is compared. */
  readonly first?: string;
  readonly second?: string;
  readonly people: readonly DifferingPerson[];
}

/** Two vendors' people from one export, in the order of the source. */
export interface VendorsCompared {
  /** How many people go to both. */
  readonly both: number;
  readonly onlyFirst: readonly OnlyPerson[];
  readonly onlySecond: readonly OnlyPerson[];
  readonly phone: ComparedColumn;
  readonly email: ComparedColumn;
}

/**
 * Who goes to one vendor and not to the other, and whose phone or e-mail differ. People are matched by their row in the
 * source, so both must have read the same sheet of the same file; their keys need not be alike. Somebody on several rows
 * is counted once.
 */
export function compareVendors(first: VendorPeople, second: VendorPeople): VendorsCompared {
  const sides = [new Side(first), new Side(second)] as const;
  const [one, other] = sides;
  const phone = new Kind(sides, ['mobile', 'phone'], digitsOf);
  const email = new Kind(sides, ['email'], foldKey);
  const onlyFirst: (OnlyPerson & { readonly key: string })[] = [];
  const onlySecond: (OnlyPerson & { readonly key: string })[] = [];
  const counted = new Set<string>();
  const inBoth = [new Set<string>(), new Set<string>()] as const;
  let both = 0;
  for (const row of rowsOf(first.records, second.records)) {
    const a = one.at(row);
    const b = other.at(row);
    if (a.is !== 'there' && b.is !== 'there') continue;
    const who = JSON.stringify([a.is === 'there' && a.key, b.is === 'there' && b.key]);
    if (counted.has(who)) continue;
    counted.add(who);
    const name = () => one.nameAt(row) || other.nameAt(row);
    if (a.is === 'there' && b.is === 'there') {
      both += 1;
      inBoth[0].add(a.key);
      inBoth[1].add(b.key);
      for (const kind of [phone, email]) kind.compare(row, a.values, b.values, name);
    } else if (a.is === 'there' && b.is !== 'there') onlyFirst.push({ row, name: name(), key: a.key, not: b.not });
    else if (b.is === 'there' && a.is !== 'there') onlySecond.push({ row, name: name(), key: b.key, not: a.not });
  }
  return {
    both,
    onlyFirst: withoutKeys(onlyFirst, inBoth[0]),
    onlySecond: withoutKeys(onlySecond, inBoth[1]),
    phone: phone.found(),
    email: email.found(),
  };
}

/** Who goes to both with another of their rows is missing nowhere. */
function withoutKeys(people: readonly (OnlyPerson & { readonly key: string })[], keys: ReadonlySet<string>) {
  return people.filter(({ key }) => !keys.has(key)).map(({ row, name, not }) => ({ row, name, not }));
}

function rowsOf(first: readonly PersonRecord[], second: readonly PersonRecord[]): Uint32Array {
  const rows = new Set<number>();
  for (const { row } of first) rows.add(row);
  for (const { row } of second) rows.add(row);
  return Uint32Array.from(rows).sort();
}

type Standing =
  | { readonly is: 'there'; readonly key: string; readonly values: readonly string[] }
  | { readonly is: 'not there'; readonly not: NotThere };

/** One vendor's people, by their row. */
class Side {
  readonly destination: Destination;
  readonly roster: Roster;
  private readonly records = new Map<number, PersonRecord>();
  private readonly aside: ReadonlySet<number>;
  private readonly errors = new Map<number, Issue>();
  private readonly neverSend: NeverSend;
  private readonly name: (values: readonly string[]) => string;

  constructor({ destination, records, setAside, issues, roster, neverSend }: VendorPeople) {
    this.destination = destination;
    this.roster = roster;
    for (const record of records) this.records.set(record.row, record);
    this.aside = new Set(setAside.map(({ row }) => row));
    for (const issue of issues)
      if (issue.severity === 'error' && !this.errors.has(issue.row)) this.errors.set(issue.row, issue);
    this.neverSend = new NeverSend(neverSend, destination);
    this.name = nameReader(destination.columns.map(({ name }) => name));
  }

  /** As the vendor has them after its next file: whoever is set aside or protected stays as last known. */
  at(row: number): Standing {
    const record = this.records.get(row);
    if (record === undefined) return { is: 'not there', not: { because: 'not read' } };
    const { key } = record;
    const values = key === '' ? undefined : this.roster.people.get(key);
    if (values !== undefined) return { is: 'there', key, values };
    return { is: 'not there', not: this.whyNot(record) };
  }

  nameAt(row: number): string {
    const record = this.records.get(row);
    return record === undefined ? '' : this.name(record.values);
  }

  private whyNot({ row, key, values, left, leftBecause }: PersonRecord): NotThere {
    if (this.neverSend.means(key, values)) return { because: 'never sent' };
    if (left) return { because: leftBecause ?? 'left' };
    const issue = this.errors.get(row);
    if (this.aside.has(row)) return { because: 'set aside', ...(issue !== undefined && { issue }) };
    return { because: 'not read' };
  }
}

/** One kind of value, in the first column of that kind that each vendor has. */
class Kind {
  private readonly at: readonly [number, number];
  private readonly people: DifferingPerson[] = [];
  private readonly filled: [boolean, boolean] = [false, false];

  constructor(
    private readonly sides: readonly [Side, Side],
    types: readonly DestinationColumnType[],
    private readonly plain: (text: string) => string,
  ) {
    this.at = [columnOf(sides[0], types), columnOf(sides[1], types)];
  }

  compare(row: number, a: readonly string[], b: readonly string[], name: () => string): void {
    const first = a[this.at[0]] ?? '';
    const second = b[this.at[1]] ?? '';
    if (first !== '') this.filled[0] = true;
    if (second !== '') this.filled[1] = true;
    if (first === second || this.plain(first) === this.plain(second)) return;
    this.people.push({ row, name: name(), first, second });
  }

  found(): ComparedColumn {
    const [first, second] = [0, 1].map((side) =>
      this.filled[side as 0 | 1]
        ? this.sides[side as 0 | 1].destination.columns[this.at[side as 0 | 1]]?.name
        : undefined,
    );
    return {
      ...(first !== undefined && { first }),
      ...(second !== undefined && { second }),
      people: first !== undefined && second !== undefined ? this.people : [],
    };
  }
}

/** Index of the first column of the first type that there is; -1 without one. */
function columnOf({ destination: { columns } }: Side, types: readonly DestinationColumnType[]): number {
  for (const type of types) {
    const at = columns.findIndex((column) => column.type === type);
    if (at >= 0) return at;
  }
  return -1;
}

/** A phone number without what people write between its digits. */
function digitsOf(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^00/, '+');
}
