import type { Roster } from '../records/person-record';

/** How many people of one roster are new, other or gone in another. */
export interface RosterDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Counts what leads from one roster to the other; both with the same columns. */
export function rosterDifference(from: Roster, to: Roster): RosterDifference {
  let added = 0;
  let changed = 0;
  for (const [key, values] of to.people) {
    const before = from.people.get(key);
    if (before === undefined) added += 1;
    else if (values.some((value, index) => value !== (before[index] ?? ''))) changed += 1;
  }
  return { added, changed, removed: from.people.size + added - to.people.size };
}
