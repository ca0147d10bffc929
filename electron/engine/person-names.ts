import { nameReader } from '../../shared/mapping/person-name';
import type { Roster } from '../../shared/records/person-record';

/** A name by key from the newest roster that knows it. */
export function nameInRosters(rosters: readonly Roster[]): (key: string) => string {
  const readers = rosters.map(({ columns, people }) => ({ people, read: nameReader(columns) }));
  return (key) => {
    for (const { people, read } of readers.toReversed()) {
      const values = people.get(key);
      const name = values && read(values);
      if (name) return name;
    }
    return '';
  };
}
