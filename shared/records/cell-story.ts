import { columnIndexNamed } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import { headersOf, type Mapping } from '../mapping/mapping';
import { columnLetters } from '../table/column-letters';
import type { Slices } from '../table/slices';
import type { Table } from '../table/table';
import type { CellStage } from '../transforms/cell-watch';
import { sourceIndex } from './column-plan';
import type { MetOverride } from './overrides';
import type { PersonRecord } from './person-record';
import { recordReaderInSlices, type RecordContext } from './to-records';

/** A cell of the export that a value was made of. */
export interface SourceCell {
  /** Source header. */
  readonly header: string;
  /** The column as a sheet calls it: "A", "AB"; absent where the export has no such column. */
  readonly letter?: string;
  /** As it was read from the file. */
  readonly text: string;
  /** After what a person had put right for the column; absent where that changed nothing. */
  readonly rescued?: string;
  /** Why its text cannot be believed. */
  readonly note?: 'digits lost' | 'formula without value';
}

/** The way of one value from the export to the vendor. */
export interface CellStory {
  readonly record: PersonRecord;
  readonly cells: readonly SourceCell[];
  readonly stages: readonly CellStage[];
  /** What was set by hand for it, whether or not it is used. */
  readonly override?: MetOverride;
  /** The text that an issue about it would quote. */
  readonly raw: string;
  /** What the vendor gets; '' also where the text could not be understood. */
  readonly value: string;
}

export interface CellQuestion {
  /** As it was read. */
  readonly table: Table;
  /** The same with its rescues; from it the records were made. */
  readonly rescued: Table;
  readonly destination: Destination;
  readonly mapping: Mapping;
  readonly context: RecordContext;
  /** Position of the row in the table's rows. */
  readonly at: number;
  /** The destination's column. */
  readonly column: string;
}

/**
 * Where a value came from: the row is read once more, as it was for the file, and every stage is written down on the way.
 * Undefined where the vendor has no such column.
 */
export function* cellStoryInSlices(question: CellQuestion): Slices<CellStory | undefined> {
  const { table, rescued, destination, mapping, context, at, column } = question;
  const columnAt = columnIndexNamed(destination.columns, column);
  if (columnAt < 0) return undefined;
  const stages: CellStage[] = [];
  const reader = yield* recordReaderInSlices(rescued, destination, mapping, context);
  const record = reader.recordAt(at, (other) => (other === columnAt ? (stage) => stages.push(stage) : undefined));
  const override = reader.met.find((one) => columnIndexNamed(destination.columns, one.override.column) === columnAt);
  const entry = Object.entries(mapping).find(([name]) => columnIndexNamed(destination.columns, name) === columnAt)?.[1];
  return {
    record,
    cells: headersOf(entry ?? {}).map((header) => sourceCell(table, rescued, at, header)),
    stages,
    raw: reader.rawAt(at, columnAt),
    ...(override && { override }),
    value: record.values[columnAt] ?? '',
  };
}

function sourceCell(table: Table, rescued: Table, at: number, header: string): SourceCell {
  const index = sourceIndex(table, header);
  if (index === undefined) return { header, text: '' };
  const text = table.rows.text(at, index);
  const now = rescued.rows.text(at, index);
  const row = table.rows.number(at);
  const note = table.notes.find((one) => one.row === row && one.column === index && one.code !== 'merged into')?.code;
  return {
    header,
    letter: columnLetters(index),
    text,
    ...(now !== text && { rescued: now }),
    ...(note !== undefined && note !== 'merged into' && { note }),
  };
}
