import type { Destination, DestinationColumn } from './destination';
import { fileForm } from './file-form';
import type { DestinationSettings } from './settings';

/** Columns of Cosafe's SFTP import, as its support page lists them; the spelling is what its importer matches. */
const columns: readonly DestinationColumn[] = [
  { name: 'UniqueID', type: 'text', required: true, unique: 'error' },
  { name: 'Name', type: 'text', required: true, unique: 'no' },
  // What Cosafe does with two people on one address is not documented: worth a look, no reason to stop.
  { name: 'Mail', type: 'email', required: true, unique: 'warning' },
  { name: 'Title', type: 'text', required: false, unique: 'no' },
  { name: 'TelephoneNumber', type: 'phone', required: false, unique: 'no' },
  { name: 'SecondaryTelephoneNumber', type: 'phone', required: false, unique: 'no' },
  { name: 'Groups', type: 'list', required: false, unique: 'no' },
  { name: 'Skip', type: 'flag', required: false, unique: 'no', choices: ['1'] },
];

/**
 * Cosafe reads the whole register every night from one agreed path; who is not in it is deleted there.
 * It is an alarm system, so a file that is half there must never be read: written beside, then renamed.
 */
export function cosafe(settings: DestinationSettings): Destination {
  return {
    id: 'cosafe',
    name: 'Cosafe',
    columns,
    key: 'UniqueID',
    sends: 'register',
    leavers: { how: 'absence' },
    // UTF-8 or UTF-16 by its page. A byte-order mark is not mentioned, so none; line ends as RFC 4180 has them.
    file: { ...fileForm(settings), listSeparator: settings.groupSeparator ?? ',' },
    fileName: 'cosafe-users.csv',
    publish: settings.publish ?? 'temp then rename',
    folder: '.',
    pickup: { every: 'day', missedReadings: 1, deletesWhatItRead: settings.deletesWhatItRead ?? false },
  };
}
