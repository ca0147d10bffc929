import type { Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { firstFilled } from '../../shared/table/cell-look';
import { chooseSheetInSlices } from '../../shared/table/choose-sheet';
import { explainHeader } from '../../shared/table/explain-header';
import type { Rows } from '../../shared/table/rows';
import { rowsInSlice, type Slices } from '../../shared/table/slices';
import type { SheetSummary, SourceChoices, SourceReading } from '../../shared/table/source-reading';
import type { Grid } from '../../shared/table/table';
import { type GridsReading, readGrids } from '../formats/read-grids';
import type { ReadingWatch } from '../formats/reading-watch';
import { inSlices } from '../formats/slices';
import { readBytes, type SourceBytes } from './read-bytes';
import { delimiterReason, encodingReason, otherDelimiter } from './text-reasons';

/** A file that could be read, whether or not its people could be found. */
export interface OpenedSource {
  readonly grids: GridsReading;
  readonly reading: Result<SourceReading, Fault>;
}

/** Reads a source file from its bytes to its people. `path` is absolute; what a person fixed overrules what is found. */
export async function readSource(
  path: string,
  choices: SourceChoices = {},
  watch: ReadingWatch = {},
): Promise<Result<SourceReading, Fault>> {
  const opened = await openSource(path, choices, watch);
  return opened.ok ? opened.value.reading : opened;
}

/** The same, with the sheets as they are. Fails where the bytes are no table, or reading was stopped. */
export async function openSource(
  path: string,
  choices: SourceChoices = {},
  watch: ReadingWatch = {},
): Promise<Result<OpenedSource, Fault>> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const grids = await readGrids(file.value.bytes, choices, watch);
  if (!grids.ok) return grids;
  const { signal } = watch;
  const reading = await inSlices(readingOf(file.value, grids.value, choices), signal ? { signal } : {});
  if (!reading.ok && reading.error.code === 'reading stopped') return reading;
  const { encoding } = grids.value;
  if (!reading.ok || encoding === undefined) return ok({ grids: grids.value, reading });
  const other = await otherDelimiter(file.value.bytes, encoding, choices);
  return ok({
    grids: grids.value,
    reading: ok(other === undefined ? reading.value : { ...reading.value, otherDelimiter: other }),
  });
}

/** Finds the people in the sheets of a file. */
export function* readingOf(
  file: SourceBytes,
  { format, grids, encoding, delimiter, reader, handedOver }: GridsReading,
  choices: SourceChoices,
): Slices<Result<SourceReading, Fault>> {
  // A text file has no sheets; a sheet chosen when the export was a workbook says nothing about it.
  const { sheet, ...withoutSheet } = choices;
  const chosen = yield* chooseSheetInSlices(grids, format === 'csv' || sheet === undefined ? withoutSheet : choices);
  if (!chosen.ok) return err(chosen.error);
  const { table, grid, why } = chosen.value;
  const sheets: SheetSummary[] = [];
  for (const one of grids) sheets.push(yield* summaryOf(one));
  const hiddenRows = yield* countRows(table.rows, (at) => table.rows.hidden(at));
  return ok({
    format,
    sha256: file.sha256,
    bytes: file.bytes.length,
    modified: file.modified,
    sheets,
    ...(reader && { reader }),
    ...(handedOver && { handedOver }),
    ...(encoding !== undefined && { encoding, encodingWhy: encodingReason(file.bytes, encoding, choices.encoding) }),
    ...(delimiter !== undefined && { delimiter, delimiterWhy: delimiterReason(file.bytes, choices.delimiter) }),
    table,
    why,
    headerWhy: explainHeader(grid, table, choices.headerRow !== undefined),
    hiddenRows,
  });
}

function* summaryOf(grid: Grid): Slices<SheetSummary> {
  return {
    name: grid.name,
    hidden: grid.visibility !== 'visible',
    rows: yield* countRows(grid.rows, (at) => firstFilled(grid.rows, at) >= 0),
  };
}

function* countRows(rows: Rows, fits: (at: number) => boolean): Slices<number> {
  let count = 0;
  for (let at = 0; at < rows.count; at++) {
    if (at % rowsInSlice === 0) yield at / rows.count;
    if (fits(at)) count += 1;
  }
  return count;
}
