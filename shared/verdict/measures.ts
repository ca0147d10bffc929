import type { Changes } from '../changes/changes';
import { isNowLeftOut } from '../changes/left-out';
import type { Destination } from '../destination/destination';
import { atLeastThree, columnLimit, type Limits, removedLimit } from './limits';

/** The numbers of one run that the limits look at. */
export interface Measures {
  /** People whom the vendor had. */
  readonly before: number;
  readonly removed: number;
  readonly added: number;
  /** Changed, or known under a new key. */
  readonly changed: number;
  /** People in the export, and in the one before. */
  readonly people: number;
  readonly peopleBefore?: number;
  readonly errorRows: number;
  /** People who were there before and still are. */
  readonly stayed: number;
  /** Of the people who stayed, how many changed in the column that changed most. */
  readonly mostInColumn: number;
  /** In the column that lost the greatest share of its values: how many people had one, and how many of them have none now. */
  readonly mostCleared: Cleared;
}

/** Of so many people who have or had a value in a column, so many have none any more. */
export interface Cleared {
  readonly cleared: number;
  readonly people: number;
}

export type LimitName = 'removed' | 'changed' | 'swing' | 'column' | 'errors';

/** What one run's changes come to; `people` and `peopleBefore` count the rows of the exports. */
export function measuresOf(
  changes: Changes,
  destination: Destination,
  seen: { readonly people: number; readonly peopleBefore?: number; readonly errorRows: number },
): Measures {
  const { counts, unchanged, peopleBefore = 0 } = changes;
  const changed = counts.changed + counts.rekeyed;
  return {
    before: peopleBefore,
    removed: peopleRemoved(changes, destination),
    added: counts.added,
    changed,
    people: seen.people,
    ...(seen.peopleBefore !== undefined && { peopleBefore: seen.peopleBefore }),
    errorRows: seen.errorRows,
    stayed: unchanged + changed,
    mostInColumn: Math.max(0, ...changedPerColumn(changes).values()),
    mostCleared: mostCleared([...clearedPerColumn(changes).values()]),
  };
}

/** The limits that a run with these numbers goes beyond; as `decide` holds it for them. */
export function limitsPassed(measures: Measures, limits: Limits): readonly LimitName[] {
  const { before, removed, added, changed, people, peopleBefore, errorRows, stayed, mostInColumn, mostCleared } =
    measures;
  const passed: LimitName[] = [];
  if (errorRows > atLeastThree(limits.errorRowsPercent, people) || errorRows * 2 > people) passed.push('errors');
  if (before === 0) return passed;
  if (removed > removedLimit(limits, before)) passed.push('removed');
  if (changed > atLeastThree(limits.changedPercent, before)) passed.push('changed');
  if (peopleBefore !== undefined && people > 0) {
    const swings = Math.abs(people - peopleBefore) > atLeastThree(limits.rowSwingPercent, peopleBefore);
    if (swings || added > atLeastThree(limits.rowSwingPercent, before)) passed.push('swing');
  }
  const empties = mostCleared.cleared > columnLimit(limits, mostCleared.people);
  if (empties || mostInColumn > columnLimit(limits, stayed)) passed.push('column');
  return passed;
}

/** Who is taken away from the vendor, or marked to be left out there. */
export function peopleRemoved({ counts, people }: Changes, destination: Destination): number {
  return counts.removed + people.filter((person) => isNowLeftOut(person, destination)).length;
}

function mostCleared(columns: readonly Cleared[]): Cleared {
  const share = ({ cleared, people }: Cleared) => cleared / people;
  return columns.reduce((most, one) => (most.people === 0 || share(one) > share(most) ? one : most), {
    cleared: 0,
    people: 0,
  });
}

/** By column, how many people who stay lose the value that they had there, where more than three do. */
export function clearedPerColumn({ people, roster }: Pick<Changes, 'people' | 'roster'>): ReadonlyMap<string, Cleared> {
  const cleared = new Map<string, number>();
  for (const person of people) {
    if (person.kind !== 'changed' && person.kind !== 're-keyed') continue;
    for (const { column, before, after } of person.cells)
      if (before !== '' && after === '') cleared.set(column, (cleared.get(column) ?? 0) + 1);
  }
  const found = new Map<string, Cleared>();
  for (const [column, count] of cleared) {
    // Three may always lose theirs, see columnLimit.
    if (count <= 3) continue;
    const at = roster.columns.indexOf(column);
    let filled = 0;
    for (const row of roster.people.values()) if ((row[at] ?? '') !== '') filled += 1;
    found.set(column, { cleared: count, people: count + filled });
  }
  return found;
}

/** For how many people who stay each column changes. */
export function changedPerColumn({ people }: Pick<Changes, 'people'>): Map<string, number> {
  const changed = new Map<string, number>();
  for (const person of people) {
    if (person.kind !== 'changed' && person.kind !== 're-keyed') continue;
    for (const cell of person.cells) changed.set(cell.column, (changed.get(cell.column) ?? 0) + 1);
  }
  return changed;
}
