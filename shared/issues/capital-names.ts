import type { Destination } from '../destination/destination';
import type { Issue } from '../issue';
import { nameColumnsOf } from '../mapping/person-name';
import type { PersonRecord } from '../records/person-record';
import { rowsInSlice, type Slices } from '../table/slices';

/** Fewer may be a company, or somebody whose name is written so. */
const fewest = 3;
/** "LI" and "AL" may be meant so; more letters are not. */
const shortest = 3;

/** Names that were typed in capitals alone: worth knowing, told once for each column with how many there are. */
export function* capitalNames(
  people: readonly PersonRecord[],
  { columns }: Destination,
  report: (issue: Issue) => void,
  eachCell: boolean,
): Slices<void> {
  for (const at of nameColumnsOf(columns.map(({ name }) => name))) {
    const column = columns[at]?.name ?? '';
    const found: Issue[] = [];
    for (const [place, { row, left, values }] of people.entries()) {
      if (place % rowsInSlice === 0) yield place / people.length;
      const value = values[at] ?? '';
      if (!left && isInCapitals(value))
        found.push({ code: 'name in capitals', severity: 'info', row, column, value, details: { count: 1 } });
    }
    const [first] = found;
    if (first === undefined || found.length < fewest) continue;
    if (eachCell) for (const issue of found) report(issue);
    else report({ ...first, details: { count: found.length } });
  }
}

function isInCapitals(value: string): boolean {
  // Nearly every name has a small letter in its second place.
  const second = value.charCodeAt(1);
  if ((second >= 0x61 && second <= 0x7a) || value.length < shortest) return false;
  return value === value.toUpperCase() && (value.match(/\p{Lu}/gu)?.length ?? 0) >= shortest;
}
