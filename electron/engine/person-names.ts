import { columnLabel } from '../../shared/destination/column-label';
import { classify } from '../../shared/mapping/classify';
import type { Roster } from '../../shared/records/person-record';

/** Reads a person's name off the columns that look like names; '' where there are none. */
export function nameReader(columns: readonly string[]): (values: readonly string[]) => string {
  const about = (name: string, subject: 'full name' | 'first name' | 'last name'): boolean =>
    (classify(columnLabel(name)).subjects.get(subject) ?? 0) >= 0.9;
  const full = columns.findIndex((name) => about(name, 'full name'));
  const parts =
    full >= 0
      ? [full]
      : [columns.findIndex((name) => about(name, 'first name')), columns.findIndex((name) => about(name, 'last name'))];
  return (values) =>
    parts
      .map((index) => values[index] ?? '')
      .filter((part) => part !== '')
      .join(' ');
}

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
