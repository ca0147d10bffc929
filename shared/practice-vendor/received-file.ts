import type { Destination, DestinationColumn } from '../destination/destination';
import { nameReader } from '../mapping/person-name';

/** A file as it lies in the vendor's folder: column names and rows of text. */
export interface ReceivedFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column that file and vendor both have. */
export interface SharedColumn {
  readonly column: DestinationColumn;
  /** Place in the file. */
  readonly at: number;
}

export interface Fitting {
  /** The known columns of the file without the one that archives, in the vendor's order. */
  readonly columns: readonly SharedColumn[];
  readonly ignored: readonly string[];
  /** The first column without which the vendor takes nothing. */
  readonly missing: string | undefined;
  readonly keyAt: number;
  readonly name: (row: readonly string[]) => string;
}

/** Holds the file's column names against the vendor's: by their exact spelling, wherever they stand. */
export function fitFile(file: ReceivedFile, destination: Destination): Fitting {
  const { leavers } = destination;
  const archive = leavers.how === 'archive column' ? leavers.column : undefined;
  const known = new Set(destination.columns.map(({ name }) => name));
  return {
    columns: destination.columns.flatMap((column) => {
      const at = file.header.indexOf(column.name);
      return at < 0 || column.name === archive ? [] : [{ column, at }];
    }),
    ignored: file.header.filter((name) => !known.has(name)),
    missing: destination.columns.find(
      ({ name, required }) => (required || name === destination.key) && !file.header.includes(name),
    )?.name,
    keyAt: file.header.indexOf(destination.key),
    name: nameReader(file.header),
  };
}
