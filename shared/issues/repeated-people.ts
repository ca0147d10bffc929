import type { Issue } from '../issue';
import type { PersonRecord } from '../records/person-record';

/**
 * One record a key. Rows that say the same count once; an ended position beside a current one does not make a leaver;
 * rows that contradict each other are errors, all of them, because nobody can tell which is right.
 */
export function repeatedPeople(
  records: readonly PersonRecord[],
  keyColumn: string,
  report: (issue: Issue) => void,
): PersonRecord[] {
  const byKey = new Map<string, PersonRecord | PersonRecord[]>();
  for (const record of records) {
    const known = byKey.get(record.key);
    if (known === undefined) byKey.set(record.key, record);
    else if (known instanceof Array) known.push(record);
    else byKey.set(record.key, [known, record]);
  }
  const dropped = new Set<PersonRecord>();
  for (const [key, group] of byKey) {
    if (key === '' || !(group instanceof Array)) continue;
    const kept = new Set(oneOf(group, keyColumn, report));
    for (const record of group) if (!kept.has(record)) dropped.add(record);
  }
  return records.filter((record) => record.key !== '' && !dropped.has(record));
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
