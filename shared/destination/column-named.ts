import { labelKey } from './column-label';
import type { Destination, DestinationColumn } from './destination';

/**
 * Index of the destination's column with this name: spelled exactly so, else the only one that
 * differs merely in case, spacing or the mark of a mandatory column; -1 when there is none.
 */
export function columnIndexNamed(columns: readonly { readonly name: string }[], name: string): number {
  const exact = columns.findIndex((column) => column.name === name);
  if (exact >= 0) return exact;
  const wanted = labelKey(name);
  const first = columns.findIndex((column) => labelKey(column.name) === wanted);
  const more = columns.findIndex((column, index) => index > first && labelKey(column.name) === wanted);
  return more >= 0 ? -1 : first;
}

/** The destination's column that a feed, a setting or a person means by this name. */
export function columnNamed(destination: Pick<Destination, 'columns'>, name: string): DestinationColumn | undefined {
  return destination.columns[columnIndexNamed(destination.columns, name)];
}

/** Index of the column that identifies a person. */
export function keyIndex(destination: Destination): number {
  return columnIndexNamed(destination.columns, destination.key);
}
