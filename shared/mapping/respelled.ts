import { columnNamed } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import type { Mapping } from './mapping';

/** The mapping under the vendor's own spelling of its columns, such as "Name*" for "Name"; what is spelled so already goes first. */
export function respelled(mapping: Mapping, destination: Pick<Destination, 'columns'>): Mapping {
  const own = new Set(destination.columns.map(({ name }) => name));
  const others = Object.entries(mapping).filter(([name]) => !own.has(name));
  return Object.fromEntries([
    ...others.map(([name, entry]) => [columnNamed(destination, name)?.name ?? name, entry] as const),
    ...Object.entries(mapping).filter(([name]) => own.has(name)),
  ]);
}
