import type { Destination } from '../destination/destination';
import { identifyingColumns, nameColumns } from './identifying-columns';
import { foldedHash, foldKey } from './key-list';

/** Somebody seen from one side: their key, and their values as today's columns have them. */
export interface Sighting {
  readonly key: string;
  readonly values: readonly string[];
}

export interface ReKeyed {
  readonly before: string;
  readonly after: string;
  /** Columns that said that it is the same person. */
  readonly evidence: readonly string[];
}

/**
 * Finds people who come back under another key: a new phone number, a new employee number after a re-hire.
 *
 * `gone` are known people that today's export does not have, `fresh` are people of today that were not known.
 * Two of them are one person when an e-mail, a phone or another value that should be unique is the same and
 * nobody else has it on either side (`known`, `today`: everybody there; `known` may tell only the columns asked for). The same full name is enough only when
 * nobody else has that name on either side and no such column speaks against it. Whatever points to two
 * different people at once counts for nothing.
 */
export function findReKeyed(
  gone: readonly Sighting[],
  fresh: readonly Sighting[],
  known: (columns: readonly number[]) => Iterable<readonly string[]>,
  today: () => Iterable<readonly string[]>,
  destination: Destination,
): ReKeyed[] {
  if (gone.length === 0 || fresh.length === 0) return [];
  const identifying = identifyingColumns(destination);
  const names = nameColumns(destination);

  const votes = new Map<number, Map<number, string[]>>();
  for (const column of identifying) {
    const label = destination.columns[column]!.name;
    for (const [before, after] of sameValue(gone, fresh, () => known([column]), today, [column])) {
      const candidates = votes.get(before) ?? new Map<number, string[]>();
      candidates.set(after, [...(candidates.get(after) ?? []), label]);
      votes.set(before, candidates);
    }
  }
  const claims = new Map<number, number>();
  for (const candidates of votes.values()) {
    for (const after of candidates.keys()) claims.set(after, (claims.get(after) ?? 0) + 1);
  }

  const found: ReKeyed[] = [];
  const settledGone = new Set<number>();
  const settledFresh = new Set<number>();
  for (const [before, candidates] of votes) {
    settledGone.add(before);
    for (const after of candidates.keys()) settledFresh.add(after);
    if (candidates.size !== 1) continue;
    const [[after, evidence]] = [...candidates] as [[number, string[]]];
    if (claims.get(after) !== 1) continue;
    found.push({ before: gone[before]!.key, after: fresh[after]!.key, evidence });
  }

  if (names.length > 0) {
    const unsettledGone = gone.filter((_, index) => !settledGone.has(index));
    const unsettledFresh = fresh.filter((_, index) => !settledFresh.has(index));
    const evidence = names.map((column) => destination.columns[column]!.name);
    for (const [before, after] of sameValue(unsettledGone, unsettledFresh, () => known(names), today, names)) {
      const [one, other] = [unsettledGone[before]!, unsettledFresh[after]!];
      if (identifying.some((column) => differs(one.values[column], other.values[column]))) continue;
      found.push({ before: one.key, after: other.key, evidence });
    }
  }
  return found;
}

/**
 * Keys of those among `gone` whom one of these rows may be about: the same e-mail, phone or full name. For rows that
 * do not say whom they are about; it is enough that they may, because nothing happens to somebody who is kept.
 */
export function maybeAmong(
  gone: readonly Sighting[],
  rows: readonly (readonly string[])[],
  destination: Destination,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (gone.length === 0 || rows.length === 0) return found;
  const names = nameColumns(destination);
  const traits = identifyingColumns(destination).map(
    (column) => (values: readonly string[]) => foldKey(values[column] ?? ''),
  );
  if (names.length > 0) traits.push((values) => joinedValue(values, names));
  for (const trait of traits) {
    const seen = new Set(rows.map(trait));
    for (const person of gone) {
      const value = trait(person.values);
      if (value !== '' && seen.has(value)) found.add(person.key);
    }
  }
  return found;
}

/** The values of these columns as they are compared; '' when one of them is empty. */
function joinedValue(values: readonly string[], columns: readonly number[]): string {
  const parts = columns.map((column) => foldKey(values[column] ?? ''));
  return parts.every((part) => part !== '') ? parts.join('\u0000') : '';
}

/** Pairs of indexes whose values in these columns are the same, not empty, and nobody else's on either side. */
function sameValue(
  gone: readonly Sighting[],
  fresh: readonly Sighting[],
  known: () => Iterable<readonly string[]>,
  today: () => Iterable<readonly string[]>,
  columns: readonly number[],
): [number, number][] {
  if (gone.length === 0 || fresh.length === 0) return [];
  const byValue = new Map<string, number>();
  for (const [index, person] of gone.entries()) {
    const value = joinedValue(person.values, columns);
    if (value !== '') byValue.set(value, index);
  }
  const pairs = new Map<string, [number, number]>();
  for (const [index, person] of fresh.entries()) {
    const value = joinedValue(person.values, columns);
    const before = value === '' ? undefined : byValue.get(value);
    if (before !== undefined) pairs.set(value, [before, index]);
  }
  if (pairs.size === 0) return [];
  // Everybody is looked at here, and nearly nobody has a value that is in question.
  const hashOf = (values: readonly string[]) =>
    columns.reduce((hash, column) => foldedHash(values[column] ?? '', hash), 0);
  const inQuestion = new Map<number, number>();
  const count = (hash: number, by: number) => inQuestion.set(hash, (inQuestion.get(hash) ?? 0) + by);
  for (const [index] of pairs.values()) count(hashOf(gone[index]?.values ?? []), 1);
  for (const everybody of [known(), today()]) {
    const seen = new Set<string>();
    for (const values of everybody) {
      const hash = hashOf(values);
      if (!inQuestion.get(hash)) continue;
      const value = joinedValue(values, columns);
      if (!pairs.has(value)) continue;
      if (!seen.has(value)) {
        seen.add(value);
        continue;
      }
      pairs.delete(value);
      if (pairs.size === 0) return [];
      count(hash, -1);
    }
  }
  return [...pairs.values()];
}

function differs(before: string | undefined, after: string | undefined): boolean {
  const one = foldKey(before ?? '');
  const other = foldKey(after ?? '');
  return one !== '' && other !== '' && one !== other;
}
