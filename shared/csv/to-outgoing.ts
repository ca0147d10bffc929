import type { Changes } from '../changes/changes';
import type { Destination } from '../destination/destination';
import type { OutgoingFile } from './outgoing';

/**
 * The file for the vendor: the header in the vendor's spelling, then the rows. `full` puts everybody of today's
 * roster in, whatever the vendor has already, after the rows that tell who left.
 */
export function toOutgoing(
  changes: Pick<Changes, 'fileRows' | 'leaverRows' | 'roster'>,
  destination: Destination,
  full: boolean,
): OutgoingFile {
  return {
    header: destination.columns.map((column) => column.name),
    rows: full ? [...(changes.leaverRows ?? []), ...changes.roster.people.values()] : changes.fileRows,
    form: destination.file,
  };
}
