import type { Destination } from '../destination/destination';
import type { DestinationSettings } from '../destination/settings';
import type { ConsequenceCode } from '../words/en/consequences';
import { archiveColumnIndex } from './archive-column';
import type { Changes } from './changes';
import { identifyingColumns, nameColumns } from './identifying-columns';
import { isNowLeftOut } from './left-out';

/** What sending means for people at this vendor, with how many of them; its sentence is in shared/words. */
export interface Consequence {
  readonly code: ConsequenceCode;
  readonly count: number;
  /** Values of the sentence: `count`, `vendor`, and `column` where it is about one. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the vendor will do with the file, as far as its own pages and the feed's settings tell. Worst first. */
export function consequences(
  changes: Pick<Changes, 'people' | 'byHand'>,
  destination: Destination,
  settings: Pick<DestinationSettings, 'invites' | 'phonesByHand'>,
): readonly Consequence[] {
  const counts = new Map<ConsequenceCode, number>();
  const cleared = new Map<string, number>();
  const profile = profileColumns(destination);
  const grouping = { columns: new Set<string>(), people: 0 };
  const count = (code: ConsequenceCode) => counts.set(code, (counts.get(code) ?? 0) + 1);
  const columns = new Map(destination.columns.map((column) => [column.name, column]));
  const canArchive = archiveColumnIndex(destination) >= 0;
  const leavesByAbsence = destination.sends === 'register' && destination.leavers.how === 'absence';
  const isAlarm = destination.id === 'cosafe';

  for (const person of changes.people) {
    if (person.kind === 'added' || person.kind === 're-keyed') {
      if (settings.invites === true) count('invited');
    }
    if (person.kind === 'removed' && !person.carried) {
      if (canArchive) count('archived');
      else if (leavesByAbsence) count(isAlarm ? 'not warned' : 'removed');
    }
    if (person.kind === 're-keyed') count(canArchive ? 'archived under old key' : 'known under new key');
    if (isNowLeftOut(person, destination)) count('left out');
    if (person.kind !== 'changed' && person.kind !== 're-keyed') continue;
    const regrouped = person.cells.filter((cell) => profile.has(cell.column));
    if (regrouped.length > 0) grouping.people += 1;
    for (const cell of regrouped) grouping.columns.add(cell.column);
    for (const cell of person.cells) {
      const column = columns.get(cell.column);
      if (column === undefined || cell.before === '' || cell.after !== '') continue;
      if (column.type === 'phone' || column.type === 'mobile') {
        count(isAlarm && settings.phonesByHand === true ? 'phone kept' : 'phone cleared');
      } else if (column.type === 'list') count('last group lost');
      else cleared.set(column.name, (cleared.get(column.name) ?? 0) + 1);
    }
  }
  if (changes.byHand.length > 0) counts.set('by hand', changes.byHand.length);

  const vendor = destination.name;
  const found: Consequence[] = order
    .filter((code) => counts.has(code))
    .map((code) => ({ code, count: counts.get(code)!, values: { count: counts.get(code)!, vendor } }));
  if (grouping.people > 0) {
    const { people, columns: named } = grouping;
    found.push({ code: 'smart groups', count: people, values: { count: people, vendor, columns: named.size } });
  }
  for (const [column, number] of cleared) {
    found.push({ code: 'cells cleared', count: number, values: { count: number, vendor, column } });
  }
  return found;
}

/** Columns that Connecteam's smart groups may go by: what is neither a name nor a person's own address, number or key. */
function profileColumns(destination: Destination): ReadonlySet<string> {
  if (destination.id !== 'connecteam') return new Set();
  const own = new Set([
    ...nameColumns(destination),
    ...identifyingColumns(destination),
    archiveColumnIndex(destination),
  ]);
  return new Set(
    destination.columns.filter(({ name }, at) => name !== destination.key && !own.has(at)).map(({ name }) => name),
  );
}

const order: readonly ConsequenceCode[] = [
  'not warned',
  'left out',
  'archived',
  'removed',
  'archived under old key',
  'known under new key',
  'by hand',
  'phone cleared',
  'last group lost',
  'invited',
  'phone kept',
];
