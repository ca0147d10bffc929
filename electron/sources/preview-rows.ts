import { chooseSheet } from '../../shared/table/choose-sheet';
import { listRows, type RowCells } from '../../shared/table/rows';
import type { SourceChoices } from '../../shared/table/source-reading';
import type { OpenedSource } from './read-source';

/**
 * The first rows of the sheet with the people, as they were read, so that a person can choose the header row by eye.
 * Works also where no header row can be found: then it is the first sheet that can be seen.
 */
export function firstRows({ grids, reading }: OpenedSource, choices: SourceChoices, count: number): RowCells[] {
  const named = grids.grids.find(({ name }) => name === (reading.ok ? reading.value.table.sheet : choices.sheet));
  if (named) return listRows(named.rows, 0, count);
  if (!reading.ok && reading.error.code === 'sheet not found') return [];
  // A header row that was chosen for another file may not be in this one.
  const chosen = chooseSheet(grids.grids);
  const grid = chosen.ok
    ? chosen.value.grid
    : grids.grids.find(({ visibility, rows }) => visibility === 'visible' && rows.count > 0);
  return grid ? listRows(grid.rows, 0, count) : [];
}
