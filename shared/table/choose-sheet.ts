import { fault, type Fault } from '../fault';
import { err, ok, type Result } from '../result';
import { cleanText, firstFilled } from './cell-look';
import { findTableInSlices } from './find-table';
import { headerWordCount } from './header-words';
import { findRow } from './rows';
import { atOnce, type Slices } from './slices';
import type { SheetReason } from './source-reading';
import type { Grid, Table } from './table';

export interface SheetChosen {
  readonly grid: Grid;
  readonly table: Table;
  readonly why: SheetReason;
}

/**
 * The sheet with the people: the one that was chosen by name, else the visible one with the most rows that look like
 * people. Hidden sheets are used only when chosen, or when nothing else has anything in it.
 *
 * Faults: those of findTable, and 'sheet not found'.
 */
export function chooseSheet(
  grids: readonly Grid[],
  choices: { sheet?: string; headerRow?: number } = {},
): Result<SheetChosen, Fault> {
  return atOnce(chooseSheetInSlices(grids, choices));
}

/** The same with pauses. */
export function* chooseSheetInSlices(
  grids: readonly Grid[],
  choices: { sheet?: string; headerRow?: number } = {},
): Slices<Result<SheetChosen, Fault>> {
  const header = choices.headerRow === undefined ? {} : { headerRow: choices.headerRow };
  if (choices.sheet !== undefined && choices.sheet !== '') {
    const grid = sheetNamed(grids, choices.sheet);
    if (!grid) {
      const names = grids.map((candidate) => candidate.name).join(', ');
      return err(fault('sheet not found', 'usage', { sheet: choices.sheet, sheets: names }));
    }
    const table = yield* findTableInSlices(grid, header);
    return table.ok ? ok({ grid, table: table.value, why: 'chosen' }) : table;
  }
  const filled = grids.filter(({ rows }) => findRow(rows, (at) => firstFilled(rows, at) >= 0) >= 0);
  const visible = filled.filter((grid) => grid.visibility === 'visible');
  const candidates = visible.length > 0 ? visible : filled;
  let best: { chosen: SheetChosen; score: number } | undefined;
  let problem: Fault | undefined;
  for (const grid of candidates) {
    const table = yield* findTableInSlices(grid, header);
    if (!table.ok) {
      problem ??= table.error;
      continue;
    }
    const score = likeness(table.value) * Math.sqrt(1 + table.value.rows.count);
    const why = candidates.length === 1 ? (visible.length === 0 ? 'only hidden sheets' : 'only sheet') : 'most people';
    if (!best || score > best.score) best = { chosen: { grid, table: table.value, why }, score };
  }
  return best ? ok(best.chosen) : err(problem ?? fault('source empty', 'usage'));
}

/** By exact name, else by the name without regard to case and stray blanks, when that fits only one. */
function sheetNamed(grids: readonly Grid[], name: string): Grid | undefined {
  const exact = grids.find((grid) => grid.name === name);
  if (exact) return exact;
  const alike = grids.filter((grid) => cleanText(grid.name).toLowerCase() === cleanText(name).toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

/** How much a table's columns are those of people: names of columns we know, e-mail addresses, phone numbers. */
function likeness(table: Table): number {
  const words = headerWordCount(table.columns.map((column) => column.name));
  const reach = table.columns.filter((column) => column.type === 'email' || column.type === 'phone').length;
  return 0.1 + Math.min(1, words / 4) + 3 * Math.min(2, reach) + Math.min(0.5, table.columns.length / 10);
}
