import type { Changes } from '../changes/changes';
import { isNowLeftOut } from '../changes/left-out';
import type { Destination } from '../destination/destination';
import { atLeastThree, columnLimit, type Limits, removedLimit } from './limits';

/** The numbers of one run that the limits look at. */
export interface Measures {
  /** People whom the vendor had. */
  readonly before: number;
  readonly removed: number;
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
    changed,
    people: seen.people,
    ...(seen.peopleBefore !== undefined && { peopleBefore: seen.peopleBefore }),
    errorRows: seen.errorRows,
    stayed: unchanged + changed,
    mostInColumn: Math.max(0, ...changedPerColumn(changes).values()),
  };
}

/** The limits that a run with these numbers goes beyond; as `decide` holds it for them. */
export function limitsPassed(measures: Measures, limits: Limits): readonly LimitName[] {
  const { before, removed, changed, people, peopleBefore, errorRows, stayed, mostInColumn } = measures;
  const passed: LimitName[] = [];
  if (errorRows > atLeastThree(limits.errorRowsPercent, people) || errorRows * 2 > people) passed.push('errors');
  if (before === 0) return passed;
  if (removed > removedLimit(limits, before)) passed.push('removed');
  if (changed > atLeastThree(limits.changedPercent, before)) passed.push('changed');
  if (peopleBefore !== undefined && people > 0) {
    if (Math.abs(people - peopleBefore) > atLeastThree(limits.rowSwingPercent, peopleBefore)) passed.push('swing');
  }
  if (mostInColumn > columnLimit(limits, stayed)) passed.push('column');
  return passed;
}

/** Who is taken away from the vendor, or marked to be left out there. */
export function peopleRemoved({ counts, people }: Changes, destination: Destination): number {
  return counts.removed + people.filter((person) => isNowLeftOut(person, destination)).length;
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
