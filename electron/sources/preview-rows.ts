import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import { chooseSheet } from '../../shared/table/choose-sheet';
import type { SourceChoices } from '../../shared/table/source-reading';
import type { GridRow } from '../../shared/table/table';
import { readGrids } from '../formats/read-grids';
import { readBytes } from './read-bytes';

/**
 * The first rows of the sheet with the people, as they were read, so that a person can choose the header row by eye.
 * Works also where no header row can be found: then it is the first sheet that can be seen.
 */
export async function firstRows(
  path: string,
  choices: SourceChoices,
  count: number,
): Promise<Result<readonly GridRow[], Fault>> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const reading = await readGrids(file.value.bytes, choices);
  if (!reading.ok) return reading;
  const { grids, format } = reading.value;
  const wanted = format === 'csv' || choices.sheet === undefined ? {} : { sheet: choices.sheet };
  const chosen = chooseSheet(grids, wanted);
  if (chosen.ok) return ok(chosen.value.grid.rows.slice(0, count));
  if (chosen.error.code === 'sheet not found') return chosen;
  const named = grids.find((candidate) => candidate.name === wanted.sheet);
  const grid = named ?? grids.find((candidate) => candidate.visibility === 'visible' && candidate.rows.length > 0);
  return grid ? ok(grid.rows.slice(0, count)) : chosen;
}
