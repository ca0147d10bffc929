import { columnIndexNamed, columnNamed } from '../destination/column-named';
import type { Destination, DestinationColumn } from '../destination/destination';
import type { Table } from '../table/table';
import { headersOf, type Mapping } from './mapping';

/** Where a mapping, a destination and a table do not fit together. */
export interface MappingGaps {
  /** Columns that the feed maps and the vendor does not have. */
  readonly unknown: readonly string[];
  /** The column that is to identify people is none of the vendor's: nobody could be told from anybody. */
  readonly keyUnknown: boolean;
  /** Columns that the vendor demands and the feed does not map. */
  readonly unmapped: readonly DestinationColumn[];
  /** Headers that the feed reads and the table does not have. */
  readonly absent: readonly string[];
}

export function mappingGaps(mapping: Mapping, destination: Destination, table: Pick<Table, 'columns'>): MappingGaps {
  const mapped = new Set(Object.keys(mapping).map((name) => columnIndexNamed(destination.columns, name)));
  const headers = new Set(table.columns.map((column) => column.name));
  return {
    unknown: Object.keys(mapping).filter((name) => columnNamed(destination, name) === undefined),
    keyUnknown: columnNamed(destination, destination.key) === undefined,
    unmapped: destination.columns.filter((column, at) => column.required && !mapped.has(at)),
    absent: [...new Set(Object.values(mapping).flatMap(headersOf))].filter((header) => !headers.has(header)),
  };
}
