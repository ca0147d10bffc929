import type { Issue } from '../issue';
import type { PersonRecord } from '../records/person-record';
import { TextPlaces } from '../records/text-places';
import { rowsInSlice, type Slices } from '../table/slices';

/**
 * One record a key. Rows that say the same count once; an ended position beside a current one does not make a leaver;
 * rows that contradict each other are errors, all of them, because nobody can tell which is right.
 */
export function* repeatedPeople(
  records: readonly PersonRecord[],
  keyColumn: string,
  report: (issue: Issue) => void,
): Slices<readonly PersonRecord[]> {
  const keys = new TextPlaces(records.length, (at) => records[at]?.key ?? '');
  const groups = new Map<number, PersonRecord[]>();
  for (const [at, record] of records.entries()) {
    if (at % rowsInSlice === 0) yield at / records.length;
    const first = record.key === '' ? -1 : keys.meet(record.key, at);
    const other = records[first];
    if (other === undefined) continue;
    const group = groups.get(first);
    if (group) group.push(record);
    else groups.set(first, [other, record]);
  }
  const dropped = new Set<PersonRecord>();
  for (const group of groups.values()) {
    const kept = new Set(oneOf(group, keyColumn, report));
    for (const record of group) if (!kept.has(record)) dropped.add(record);
  }
  const isCounted = (record: PersonRecord) => record.key !== '' && !dropped.has(record);
  return records.every(isCounted) ? records : records.filter(isCounted);
}

function oneOf(
  group: readonly PersonRecord[],
  column: string,
  report: (issue: Issue) => void,
): readonly PersonRecord[] {
  const present = group.filter((record) => !record.left);
  const [first] = present;
  if (first === undefined) return group.slice(0, 1);
  for (const record of group) {
    if (record.left)
      report({
        code: 'other position active',
        severity: 'info',
        row: record.row,
        column,
        value: record.key,
        details: { otherRow: first.row },
      });
  }
  if (present.every((record) => sameValues(record, first))) {
    for (const record of present.slice(1)) {
      report({
        code: 'same person twice',
        severity: 'info',
        row: record.row,
        column,
        value: record.key,
        details: { otherRow: first.row },
      });
    }
    return [first];
  }
  for (const record of present) {
    const other = present.find((candidate) => !sameValues(candidate, record)) ?? first;
    report({
      code: 'key repeated',
      severity: 'error',
      row: record.row,
      column,
      value: record.key,
      details: { otherRow: other.row },
    });
  }
  return present;
}

function sameValues(a: PersonRecord, b: PersonRecord): boolean {
  return a.values.every((value, at) => value === b.values[at]);
}
