import type { Destination } from '../destination/destination';
import type { Issue } from '../issue';
import type { PersonRecord } from '../records/person-record';
import { TextPlaces } from '../records/text-places';
import { rowsInSlice, type Slices } from '../table/slices';

/** Values that may belong to one person only (a mobile number, an address), among the people who are here. */
export function* repeatedValues(
  people: readonly PersonRecord[],
  destination: Destination,
  keyAt: number,
  report: (issue: Issue) => void,
): Slices<void> {
  const { columns } = destination;
  for (const [at, column] of columns.entries()) {
    if (column.unique === 'no' || at === keyAt) continue;
    const severity = column.unique === 'error' ? 'error' : 'warning';
    const folded = (place: number) => people[place]?.values[at]?.toLowerCase() ?? '';
    const values = new TextPlaces(people.length, folded);
    const reported = new Set<PersonRecord>();
    for (const [place, record] of people.entries()) {
      if (place % rowsInSlice === 0) yield (at + place / people.length) / columns.length;
      const value = record.values[at] ?? '';
      if (value === '' || record.left) continue;
      const other = people[values.meet(value.toLowerCase(), place)];
      // One person on two rows has been told already.
      if (other === undefined || other.key === record.key) continue;
      report({
        code: 'value repeated',
        severity,
        row: record.row,
        column: column.name,
        value,
        details: { otherRow: other.row },
      });
      if (!reported.has(other)) {
        reported.add(other);
        report({
          code: 'value repeated',
          severity,
          row: other.row,
          column: column.name,
          value,
          details: { otherRow: record.row },
        });
      }
    }
  }
}
