import type { Destination } from '../destination/destination';
import type { DestinationSettings } from '../destination/settings';
import { email } from '../transforms/email';
import { type VendorAccount, type VendorPerson, withColumns } from './account';
import { fitFile, type ReceivedFile } from './received-file';
import { type Deed, type Read, refusedFile } from './vendor-reading';

/** How this account is set up, where the vendor leaves that to its customer. */
export interface RegisterRules extends Pick<DestinationSettings, 'phonesByHand'> {
  /** Whether who is not in the file goes. */
  readonly absentGo: boolean;
}

/**
 * Reads a file as a vendor of whole registers does: who is in it is added or updated, whom an earlier file brought and
 * this one does not is deleted, people entered by hand stay. At Cosafe a row marked with Skip is left out as if it were
 * not there, groups that nobody created are ignored, a phone number that the file lacks is removed unless numbers are
 * managed by hand, and somebody entered by hand is taken over by their e-mail address.
 */
export function readRegister(
  before: VendorAccount,
  file: ReceivedFile,
  destination: Destination,
  rules: RegisterRules,
): Read {
  const fitting = fitFile(file, destination);
  if (fitting.missing !== undefined)
    return refusedFile(before, file.rows.length, { code: 'column missing', column: fitting.missing });
  const isCosafe = destination.id === 'cosafe';
  const account = withColumns(
    before,
    fitting.columns.map(({ column }) => column.name),
  );
  const { columns } = account;
  const people = new Map(account.people);
  const groups = new Set(account.groups);
  const unknownGroups = new Set<string>();
  const byMail = handMade(account, destination);
  const skipAt = isCosafe ? file.header.indexOf('Skip') : -1;
  const seen = new Set<string>();
  const skipped = new Map<string, number>();
  const deeds: Deed[] = [];
  let unchanged = 0;

  for (const [index, row] of file.rows.entries()) {
    const key = row[fitting.keyAt] ?? '';
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
    if (row[skipAt] === '1') {
      skipped.set(key, index + 2);
      if (!people.has(key)) deeds.push({ ...about, kind: 'ignored', reason: 'skip' });
      continue;
    }
    seen.add(key);
    const empty = fitting.columns.find(({ column, at }) => column.required && !isUsable(row[at] ?? '', column.type));
    if (empty !== undefined) {
      deeds.push({ ...about, kind: 'refused', reason: 'value missing', column: empty.column.name });
      continue;
    }
    const mail = fitting.columns.find(({ column }) => column.type === 'email');
    const handKey = people.has(key) || mail === undefined ? undefined : byMail.get((row[mail.at] ?? '').toLowerCase());
    const known = people.get(handKey ?? key);
    const values = columns.map((_, place) => known?.values[place] ?? '');
    const cells: Deed['cells'][number][] = [];
    for (const { column, at } of fitting.columns) {
      const place = columns.indexOf(column.name);
      const was = values[place] ?? '';
      let after = row[at] ?? '';
      if (isCosafe && column.type === 'phone') {
        if (after === '' && rules.phonesByHand === true) after = was;
        if (after !== '' && !after.startsWith('+')) {
          deeds.push({ ...about, kind: 'ignored', reason: 'phone not international', column: column.name });
          after = was;
        }
      }
      if (isCosafe && column.name === 'Groups') {
        const named = after
          .split(destination.file.listSeparator)
          .flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
        const strange = named.filter((id) => !groups.has(id));
        for (const id of strange) unknownGroups.add(id);
        if (strange.length > 0) deeds.push({ ...about, kind: 'ignored', reason: 'unknown groups', groups: strange });
        after = named.filter((id) => groups.has(id)).join(destination.file.listSeparator);
      }
      if (known !== undefined && was !== after) cells.push({ column: column.name, before: was, after });
      values[place] = after;
    }
    if (handKey !== undefined) people.delete(handKey);
    people.set(key, { values });
    if (known === undefined) deeds.push({ ...about, kind: 'created' });
    else if (handKey !== undefined) deeds.push({ ...about, kind: 'taken over', cells });
    else if (cells.length > 0) deeds.push({ ...about, kind: 'updated', cells });
    else unchanged += 1;
  }
  if (rules.absentGo) {
    for (const [key, person] of account.people) {
      if (person.marked === true || seen.has(key)) continue;
      people.delete(key);
      const row = skipped.get(key);
      deeds.push({
        ...{ kind: 'deleted', key, person: nameOf(person, fitting.name, file, columns), cells: [] },
        ...(row !== undefined && { row, reason: 'skip' as const }),
      });
    }
  }
  return {
    account: { ...account, people },
    reading: {
      rows: file.rows.length,
      unchanged,
      deeds,
      ignoredColumns: fitting.ignored,
      unknownGroups: [...unknownGroups].sort(),
    },
  };
}

function isUsable(text: string, type: string): boolean {
  return text !== '' && (type !== 'email' || email(text).findings.every(({ weight }) => weight !== 'unusable'));
}

/** People whom the vendor's own staff entered, by their address; letters' case makes no difference in one. */
function handMade(account: VendorAccount, destination: Destination): ReadonlyMap<string, string> {
  const column = destination.columns.find(({ type }) => type === 'email');
  const at = column === undefined ? -1 : account.columns.indexOf(column.name);
  const found = new Map<string, string>();
  for (const [key, { values, marked }] of account.people) {
    const mail = values[at] ?? '';
    if (marked === true && mail !== '') found.set(mail.toLowerCase(), key);
  }
  return found;
}

function nameOf(
  { values }: VendorPerson,
  name: (row: readonly string[]) => string,
  file: ReceivedFile,
  columns: readonly string[],
): string {
  return name(file.header.map((column) => values[columns.indexOf(column)] ?? ''));
}
