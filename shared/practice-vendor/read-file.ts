import type { Destination } from '../destination/destination';
import type { DestinationSettings } from '../destination/settings';
import type { VendorAccount, VendorPerson } from './account';
import { readChanges } from './read-changes';
import { readRegister } from './read-register';
import type { ReceivedFile } from './received-file';
import type { Read } from './vendor-reading';

/** What this vendor does with a file: Connecteam and Cosafe by their own rules, another by those of its profile. */
export function readFile(
  account: VendorAccount,
  file: ReceivedFile,
  destination: Destination,
  settings: Pick<DestinationSettings, 'phonesByHand'>,
): Read {
  return destination.sends === 'changes'
    ? readChanges(account, file, destination)
    : readRegister(account, file, destination, { ...settings, absentGo: destination.leavers.how === 'absence' });
}

/**
 * The account with somebody marked: where changes are read, as an admin or no longer as one; where registers are read, as
 * entered by hand, and so without a key of the file.
 */
export function markPerson(
  account: VendorAccount,
  key: string,
  marked: boolean,
  { sends, key: keyColumn, columns }: Destination,
): VendorAccount {
  const person = account.people.get(key);
  if (person === undefined || (person.marked === true) === marked) return account;
  const people = new Map(account.people);
  if (sends === 'changes') return { ...account, people: people.set(key, { values: person.values, marked }) };
  if (!marked) return account;
  const mailColumn = columns.find(({ type }) => type === 'email')?.name;
  const mail = mailColumn === undefined ? '' : (person.values[account.columns.indexOf(mailColumn)] ?? '');
  const values = person.values.map((value, place) => (account.columns[place] === keyColumn ? '' : value));
  const entered: VendorPerson = { values, marked: true };
  people.delete(key);
  return { ...account, people: people.set(`by hand ${mail === '' ? key : mail}`, entered) };
}
