import type { Destination } from '../destination/destination';
import type { PersonChange } from './changes';
import { identifyingColumns, nameColumns } from './identifying-columns';
import { foldKey } from './key-list';

/** Something that happened to the value that the vendor knows a person by. */
export type IdentityEvent =
  /** The same person under another key. */
  | { readonly is: 'new key' }
  /** Two people have each other's key. */
  | { readonly is: 'swapped'; readonly other: string }
  /** Another person has this key now; `moved` is the key that the earlier one has instead, where that is known. */
  | { readonly is: 'passed on'; readonly moved?: string }
  /** The same person, whose earlier key somebody else has now. */
  | { readonly is: 'moved on'; readonly keyBefore: string };

/**
 * Finds among the changes what is about the key itself, by the key of today. A vendor matches by that key alone: where
 * two people trade phone numbers, it is told to rename both, and each takes over what hangs on the other's entry.
 *
 * A key has passed to another person when no word of the name stayed, and no e-mail, phone or other value that belongs
 * to one person did either. Somebody who married or moved keeps at least one of them.
 */
export function identityEvents(
  people: readonly PersonChange[],
  destination: Destination,
): ReadonlyMap<string, IdentityEvent> {
  const names = nameColumns(destination);
  const identifying = identifyingColumns(destination);
  const index = new Map(destination.columns.map(({ name }, at) => [name, at]));
  const events = new Map<string, IdentityEvent>();
  /** Who had a key that is somebody else's today: their traits → the key. */
  const earlier = new Map<string, string>();
  const others: { readonly key: string; readonly now: string }[] = [];
  for (const person of people) {
    if (person.carried || person.values === undefined) continue;
    if (person.kind === 're-keyed') events.set(person.key, { is: 'new key' });
    if (person.kind === 'added') others.push({ key: person.key, now: traitsOf(person.values) });
    if (person.kind !== 'changed' || names.length === 0) continue;
    const before = valuesBefore(person, index);
    if (!isSomebodyElse(before, person.values)) continue;
    events.set(person.key, { is: 'passed on' });
    earlier.set(traitsOf(before), person.key);
    others.push({ key: person.key, now: traitsOf(person.values) });
  }
  if (earlier.size === 0) return events;
  const movedTo = new Map<string, string>();
  for (const { key, now } of others) {
    const before = earlier.get(now);
    if (before !== undefined && before !== key) movedTo.set(before, key);
  }
  for (const [before, after] of movedTo) {
    const isTrade = movedTo.get(after) === before;
    if (isTrade) events.set(before, { is: 'swapped', other: after });
    else if (events.get(before)?.is === 'passed on') events.set(before, { is: 'passed on', moved: after });
    if (!events.has(after)) events.set(after, { is: 'moved on', keyBefore: before });
  }
  return events;

  function traitsOf(values: readonly string[]): string {
    return [...names, ...identifying].map((column) => foldKey(values[column] ?? '')).join('\u0000');
  }

  function isSomebodyElse(before: readonly string[], after: readonly string[]): boolean {
    const had = wordsOf(before);
    const has = wordsOf(after);
    if (had.length === 0 || has.length === 0 || had.some((word) => has.includes(word))) return false;
    return identifying.every((column) => {
      const was = foldKey(before[column] ?? '');
      return was === '' || was !== foldKey(after[column] ?? '');
    });
  }

  function wordsOf(values: readonly string[]): string[] {
    return names.flatMap((column) => foldKey(values[column] ?? '').split(/[\s.-]+/u)).filter((word) => word !== '');
  }
}

/** The values as the vendor has them, aligned with the destination's columns. */
export function valuesBefore(
  { values = [], cells }: Pick<PersonChange, 'values' | 'cells'>,
  index: ReadonlyMap<string, number>,
): string[] {
  const before = [...values];
  for (const cell of cells) {
    const at = index.get(cell.column);
    if (at !== undefined) before[at] = cell.before;
  }
  return before;
}
