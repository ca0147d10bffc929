import type { AlignedRoster } from './align';
import { archiveColumnIndex } from './archive-column';
import type { MissingPerson } from './changes';
import { PeopleByKey } from './people-by-key';
import { findReKeyed, maybeAmong, type Sighting } from './re-keyed';
import { Sightings } from './sightings';
import { countStrikes } from './strikes';
import type { ReadyPerson, SetAside, Today, TodayInput } from './today';

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
    const missingExports = (Object.hasOwn(strikes, key) ? strikes[key] : undefined) ?? 1;
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
