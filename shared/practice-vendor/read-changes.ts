import type { Destination } from '../destination/destination';
import { type VendorAccount, type VendorPerson, withColumns } from './account';
import { fitFile, type Fitting, type ReceivedFile } from './received-file';
import { type Owners, refusalOf } from './row-refusal';
import { type Deed, type Read, refusedFile } from './vendor-reading';

/**
 * Reads a file as a vendor of changes does: who is in it is added or updated by key, whose archive column is set is
 * archived with their data kept, everybody else stays as they are. A row that breaks a rule is refused; a file that
 * archives an admin is refused whole. Rows are taken in the order of the file.
 */
export function readChanges(before: VendorAccount, file: ReceivedFile, destination: Destination): Read {
  const fitting = fitFile(file, destination);
  if (fitting.missing !== undefined)
    return refusedFile(before, file.rows.length, { code: 'column missing', column: fitting.missing });
  const { leavers } = destination;
  const archiveAt = leavers.how === 'archive column' ? file.header.indexOf(leavers.column) : -1;
  const isArchived = (row: readonly string[]) =>
    leavers.how === 'archive column' && archiveAt >= 0 && row[archiveAt] === leavers.value;
  const keyOf = (row: readonly string[]) => row[fitting.keyAt] ?? '';

  const admin = file.rows.findIndex((row) => isArchived(row) && before.people.get(keyOf(row))?.marked === true);
  if (admin >= 0) {
    const person = fitting.name(file.rows[admin] ?? []);
    return refusedFile(before, file.rows.length, { code: 'admin archived', row: admin + 2, person });
  }

  const account = withColumns(
    before,
    fitting.columns.map(({ column }) => column.name),
  );
  const people = new Map(account.people);
  const archived = new Map(account.archived);
  const owners = ownersIn(account, destination);
  const seen = new Set<string>();
  const deeds: Deed[] = [];
  let unchanged = 0;

  for (const [index, row] of file.rows.entries()) {
    const key = keyOf(row);
    const about = { row: index + 2, key, person: fitting.name(row), cells: [] };
    if (key === '' || seen.has(key)) {
      deeds.push({
        ...about,
        kind: 'refused',
        reason: key === '' ? 'key missing' : 'key twice',
        column: destination.key,
      });
      continue;
    }
    seen.add(key);
    const present = people.get(key);
    if (isArchived(row)) {
      if (present !== undefined) {
        people.delete(key);
        archived.set(key, present);
        disown(owners, account, present);
        deeds.push({ ...about, kind: 'archived' });
      } else if (archived.has(key)) unchanged += 1;
      else deeds.push({ ...about, kind: 'ignored', reason: 'nobody to archive' });
      continue;
    }
    const refusal = refusalOf(row, fitting, destination.file, key, owners);
    if (refusal !== undefined) {
      deeds.push({ ...about, kind: 'refused', ...refusal });
      continue;
    }
    const known = present ?? archived.get(key);
    const { values, cells } = taken(row, known, account, fitting);
    if (present !== undefined) disown(owners, account, present);
    archived.delete(key);
    people.set(key, { ...known, values });
    own(owners, account, key, values);
    if (present === undefined) deeds.push({ ...about, kind: known === undefined ? 'created' : 'brought back', cells });
    else if (cells.length > 0) deeds.push({ ...about, kind: 'updated', cells });
    else unchanged += 1;
  }
  return {
    account: { ...account, people, archived },
    reading: { rows: file.rows.length, unchanged, deeds, ignoredColumns: fitting.ignored, unknownGroups: [] },
  };
}

/** The person as the row has them: an empty cell empties theirs, a column that the file lacks stays. */
function taken(
  row: readonly string[],
  known: VendorPerson | undefined,
  { columns }: VendorAccount,
  fitting: Fitting,
): { readonly values: readonly string[]; readonly cells: Deed['cells'] } {
  const values = columns.map((_, index) => known?.values[index] ?? '');
  const cells: Deed['cells'][number][] = [];
  for (const { column, at } of fitting.columns) {
    const place = columns.indexOf(column.name);
    const after = row[at] ?? '';
    const before = values[place] ?? '';
    if (known !== undefined && before !== after) cells.push({ column: column.name, before, after });
    values[place] = after;
  }
  return { values, cells };
}

/** Whose each value is, of the columns whose values belong to one person. Of archived people nothing is taken up. */
function ownersIn(account: VendorAccount, destination: Destination): Owners {
  const unique = destination.columns.filter((column) => column.unique === 'error');
  const owners = new Map(unique.map(({ name }) => [name, new Map<string, string>()]));
  for (const [key, { values }] of account.people) own(owners, account, key, values);
  return owners;
}

function own(owners: Owners, { columns }: VendorAccount, key: string, values: readonly string[]): void {
  for (const [name, byValue] of owners) {
    const value = values[columns.indexOf(name)] ?? '';
    if (value !== '') byValue.set(value, key);
  }
}

function disown(owners: Owners, { columns }: VendorAccount, { values }: VendorPerson): void {
  for (const [name, byValue] of owners) byValue.delete(values[columns.indexOf(name)] ?? '');
}
