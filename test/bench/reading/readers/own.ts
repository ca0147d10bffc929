import { readFile } from 'node:fs/promises';
import { readGrids } from '../../../../electron/formats/read-grids';
import { chooseSheet } from '../../../../shared/table/choose-sheet';
import type { Grid } from '../../../../shared/table/table';

/** Reads every sheet and keeps every cell. */
export async function readCells(file: string): Promise<readonly Grid[]> {
  const reading = await readGrids(await readFile(file));
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value.grids;
}

/** How many people the application finds in them. */
export function peopleIn(grids: readonly Grid[]): number {
  const chosen = chooseSheet(grids);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value.table.rows.count;
}
