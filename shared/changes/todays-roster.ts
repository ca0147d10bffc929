import type { Destination } from '../destination/destination';
import type { PersonRecord } from '../records/person-record';
import type { AlignedRoster } from './align';
import { archiveColumnIndex } from './archive-column';
import type { MissingPerson } from './changes';
import { foldKey, type KeyList, spellingsOf } from './key-list';
import type { NeverSend } from './never-send';
import { PeopleByKey } from './people-by-key';
import { findReKeyed, maybeAmong, type ReKeyed, type Sighting } from './re-keyed';

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

/**
 * Who should be at the vendor after today: the ready people who have not left, and as last known (in the newest
 * state) the ones whose row has errors, the ones missing for too short a time, and the protected, whatever the
 * export says. `states` are oldest first.
 */
export function todaysRoster(input: TodayInput, states: readonly AlignedRoster[]): Today {
  const { protectedKeys, neverSend, destination } = input;
  const newest = states[states.length - 1]!;
  const archiveIndex = archiveColumnIndex(destination);

  const people = new PeopleByKey(input.ready.length);
  const rowsInExport = new Uint32Array(input.ready.length);
  const rowsSetAside = new Map<string, number>();
  const left = new Map<string, ReadyPerson | SetAside>();
  const unusable: ReadyPerson[] = [];
  const others: ReadyPerson[] = [];
  let neverSent = 0;
  for (const person of input.ready) {
    if (neverSend.means(person.key, person.values)) {
      neverSent++;
      others.push(person);
      continue;
    }
    if (person.left) {
      left.set(person.key, person);
      others.push(person);
    }
    if (person.left || !people.add(person.key, withoutArchive(person.values, archiveIndex))) continue;
    rowsInExport[people.size - 1] = person.row;
    if (person.unusable !== undefined && person.unusable.length > 0) unusable.push(person);
  }
  const rows = rowsInExport.subarray(0, people.size);
  for (const person of input.setAside) {
    if (neverSend.means(person.key, person.values ?? [])) neverSent++;
    else if (person.left === true) left.set(person.key, person);
    else if (person.key !== '' && !rowsSetAside.has(person.key)) rowsSetAside.set(person.key, person.row);
  }

  const absent = states.map((state) => state.meet(people));
  const seen = new Sightings(input, people, others, absent);

  // People known to the vendor: what became of them today?
  const respelled = new Map<string, string>();
  const gone: Sighting[] = [];
  const ended: Sighting[] = [];
  const protectedKept: string[] = [];
  const aside: string[] = [];
  for (const key of absent.at(-1) ?? []) {
    const row = newest.people.get(key)!;
    if (neverSend.meansKnown(key, row, newest)) continue;
    const spelling = seen.spelling(key, newest);
    const seenAs = spelling === undefined ? 'gone' : seen.of(spelling);
    if (seenAs === 'active') respelled.set(spelling!, key);
    else if (seenAs === 'set aside') aside.push(key);
    else if (protectedKeys.has(key)) protectedKept.push(key);
    else if (seenAs === 'gone') gone.push({ key, values: newest.row(row) });
    else {
      left.set(key, seenAs.left);
      ended.push({ key, values: newest.row(row) });
    }
  }

  // A row with errors under no key, or a new one, may be theirs: then they are in the export, and stay as last known.
  const unplaced: (readonly string[])[] = [];
  for (const { key, values, left: hasLeft } of input.setAside) {
    if (values !== undefined && hasLeft !== true && !newest.people.has(key)) unplaced.push(values);
  }
  const placed = maybeAmong(gone, unplaced, destination);
  for (const key of placed) aside.push(key);
  const vanished = gone.filter(({ key }) => !placed.has(key));

  // Somebody hired again has an ended row under the old key, and a new one.
  const earlier = [...vanished, ...ended];
  const fresh: Sighting[] = [];
  if (earlier.length > 0) {
    let at = 0;
    for (const [key, values] of people) {
      if (!newest.has(key, at++) && !respelled.has(key)) fresh.push({ key, values });
    }
  }
  const stale = new Set(protectedKept);
  const rekeyed = findReKeyed(
    earlier,
    fresh,
    function* (columns) {
      // Who is there only because they are protected, or never sent, may be the same person under an earlier key.
      if (neverSend.isEmpty) {
        for (const [key, row] of newest.cells(columns)) if (!stale.has(key)) yield row;
        return;
      }
      for (const [key, row] of newest.people)
        if (!stale.has(key) && !neverSend.meansKnown(key, row, newest)) yield newest.row(row);
    },
    () => people.values(),
    destination,
  );
  const accountedFor = new Set([...placed, ...rekeyed.map((pair) => pair.before)]);
  const keyBefore = new Map<string, string>([
    ...respelled,
    ...rekeyed.map((pair) => [pair.after, pair.before] as const),
  ]);

  const strikes = countStrikes(input, states, absent, seen, accountedFor);
  const missing: MissingPerson[] = [];
  const keep = (key: string) => people.set(key, newest.row(newest.people.get(key)!));
  for (const key of aside) keep(key);
  for (const { key } of vanished) {
    if (accountedFor.has(key)) continue;
    const missingExports = strikes[key] ?? 1;
    if (missingExports >= input.afterMissing) continue;
    missing.push({ key, missingExports, afterMissing: input.afterMissing });
    keep(key);
  }
  for (const key of protectedKept) keep(key);
  if (destination.sends === 'register' && destination.leavers.how === 'absence') {
    // Absence would remove them, also where only an older state has them.
    for (const state of states.toReversed()) {
      for (const key of state.people.keys()) {
        if (people.has(key) || !protectedKeys.has(key)) continue;
        const row = state.people.get(key)!;
        if (neverSend.meansKnown(key, row, state)) continue;
        people.set(key, state.row(row));
        protectedKept.push(key);
      }
    }
  }

  for (const person of unusable) {
    people.set(person.key, withLastKnown(person, keyBefore.get(person.key), people.get(person.key)!, states));
  }
  return { people, rows, rowsSetAside, absent, left, missing, protectedKept, neverSent, rekeyed, respelled, strikes };
}

type Seen = 'active' | 'set aside' | { readonly left: ReadyPerson | SetAside };

/** Finds a known key in today's export, also when only its spelling changed (Anna@… and anna@…). */
class Sightings {
  /** Who is in the export without being among today's people. */
  private readonly others = new Map<string, Seen>();
  /** Keys of the export that spell a known one otherwise, by their folded form. */
  private readonly spellings: ReadonlyMap<string, string>;

  /** `active`: today's people, before anybody is kept as last known. `others`: ready people not among them. */
  constructor(
    input: TodayInput,
    private readonly active: ReadonlyMap<string, unknown>,
    others: readonly ReadyPerson[],
    absent: readonly (readonly string[])[],
  ) {
    // Somebody with two rows is active when one of them is, and never out because of the other.
    for (const person of input.setAside) {
      if (person.key === '') continue;
      if (person.left !== true) this.others.set(person.key, 'set aside');
      else if (!this.others.has(person.key)) this.others.set(person.key, { left: person });
    }
    for (const person of others) {
      if (!person.left) this.others.set(person.key, 'active');
      else if (!this.others.has(person.key)) this.others.set(person.key, { left: person });
    }
    const unseen = new Set<string>();
    for (const keys of [...absent, input.strikes.keys()]) {
      for (const key of keys) if (!this.has(key)) unseen.add(key);
    }
    this.spellings = spellingsOf(unseen, keysOf(input));
  }

  /** Whether the export has exactly this key. */
  has(key: string): boolean {
    return this.active.has(key) || this.others.has(key);
  }

  /** How the export spells a known key; undefined when it does not have it. */
  spelling(key: string, among: AlignedRoster): string | undefined {
    if (this.has(key)) return key;
    const other = this.spellings.get(foldKey(key));
    // Where the vendor knows both spellings they are two people.
    return other === undefined || among.people.has(other) ? undefined : other;
  }

  of(spelling: string): Seen {
    return this.active.has(spelling) ? 'active' : this.others.get(spelling)!;
  }
}

function* keysOf({ setAside, ready }: TodayInput): Generator<string> {
  for (const { key } of setAside) if (key !== '') yield key;
  for (const { key } of ready) yield key;
}

/** More exports than the 30 days have in which a file can still be said to have been refused. */
const rememberedExports = 40;

/**
 * Somebody is counted for as long as the vendor may hold them, and a while after: should it turn out that the vendor
 * refused the file that removed them, they have not only begun to be missing.
 */
function countStrikes(
  input: TodayInput,
  states: readonly AlignedRoster[],
  absent: Today['absent'],
  seen: Sightings,
  accountedFor: ReadonlySet<string>,
): Record<string, number> {
  const strikes = new Map<string, number>();
  const count = (key: string, among: AlignedRoster): number | undefined => {
    if (strikes.has(key) || seen.spelling(key, among) !== undefined) return undefined;
    if (accountedFor.has(key)) return undefined;
    return Math.max(1, (input.strikes.get(key) ?? 0) + (input.countStrike ? 1 : 0));
  };
  for (const [index, state] of states.entries()) {
    for (const key of absent[index] ?? []) {
      const exports = count(key, state);
      if (exports === undefined) continue;
      if (!input.neverSend.meansKnown(key, state.people.get(key)!, state)) strikes.set(key, exports);
    }
  }
  for (const key of input.strikes.keys()) {
    const exports = count(key, states.at(-1)!);
    if (exports === undefined || input.neverSend.means(key, [])) continue;
    if (exports <= input.afterMissing + rememberedExports) strikes.set(key, exports);
  }
  // Not an object literal: a key may be called __proto__.
  return Object.fromEntries(strikes);
}

/** A value that could not be understood stays as the vendor has it; '' for somebody new. */
function withLastKnown(
  person: ReadyPerson,
  keyBefore: string | undefined,
  values: readonly string[],
  states: readonly AlignedRoster[],
): readonly string[] {
  for (const state of states.toReversed()) {
    const row = state.people.get(person.key) ?? (keyBefore === undefined ? undefined : state.people.get(keyBefore));
    if (row === undefined) continue;
    const filled = [...values];
    for (const column of person.unusable ?? []) filled[column] = state.cell(row, column);
    return filled;
  }
  return values;
}

function withoutArchive(values: readonly string[], archiveIndex: number): readonly string[] {
  if (archiveIndex < 0 || values[archiveIndex] === '') return values;
  return values.map((value, index) => (index === archiveIndex ? '' : value));
}
