import type { Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { isBlank } from '../../shared/table/cell-look';
import { chooseSheet } from '../../shared/table/choose-sheet';
import type { SheetSummary, SourceChoices, SourceReading } from '../../shared/table/source-reading';
import type { Grid } from '../../shared/table/table';
import { type GridsReading, readGrids } from '../formats/read-grids';
import { readBytes, type SourceBytes } from './read-bytes';

/** Reads a source file from its bytes to its people. `path` is absolute; what a person fixed overrules what is found. */
export async function readSource(path: string, choices: SourceChoices = {}): Promise<Result<SourceReading, Fault>> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const reading = await readGrids(file.value.bytes, choices);
  return reading.ok ? readingOf(file.value, reading.value, choices) : reading;
}

/** Finds the people in the sheets of a file. */
export function readingOf(
  file: SourceBytes,
  { format, grids, encoding, delimiter }: GridsReading,
  choices: SourceChoices,
): Result<SourceReading, Fault> {
  // A text file has no sheets; a sheet chosen when the export was a workbook says nothing about it.
  const { sheet, ...withoutSheet } = choices;
  const chosen = chooseSheet(grids, format === 'csv' || sheet === undefined ? withoutSheet : choices);
  if (!chosen.ok) return err(chosen.error);
  const { table, why } = chosen.value;
  return ok({
    format,
    sha256: file.sha256,
    bytes: file.bytes.length,
    modified: file.modified,
    sheets: grids.map(summaryOf),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    table,
    why,
    hiddenRows: table.rows.filter((row) => row.hidden).length,
  });
}

function summaryOf(grid: Grid): SheetSummary {
  return {
    name: grid.name,
    hidden: grid.visibility !== 'visible',
    rows: grid.rows.filter((row) => !row.cells.every(isBlank)).length,
  };
}
