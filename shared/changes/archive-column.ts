import type { Destination } from '../destination/destination';

/** Index of the archive column among the destination's columns; -1 without one. */
export function archiveColumnIndex({ leavers, columns }: Pick<Destination, 'leavers' | 'columns'>): number {
  return leavers.how === 'archive column' ? columns.findIndex((column) => column.name === leavers.column) : -1;
}
