import { AlignedRoster } from '../changes/align';
import { archiveColumnIndex } from '../changes/archive-column';
import type { Destination } from '../destination/destination';
import type { PersonRecord, Roster } from '../records/person-record';

/** The people of an earlier roster, as if an export had them; in today's columns. */
export function restoredRecords(roster: Roster, destination: Destination): PersonRecord[] {
  const columns = destination.columns.map(({ name }) => name);
  const aligned = new AlignedRoster(roster, columns, archiveColumnIndex(destination), destination.leavers);
  const lacks = new Set(aligned.lacks);
  const unusable = columns.flatMap((name, index) => (lacks.has(name) ? [index] : []));
  const records: PersonRecord[] = [];
  for (const [key, row] of aligned.people)
    records.push({
      key,
      row: records.length + 1,
      values: [...aligned.row(row)],
      left: false,
      ...(unusable.length > 0 && { unusable }),
    });
  return records;
}
