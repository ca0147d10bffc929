import { cellsAt } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';
import type { PeerSheet, PeerValue } from './peers';

/** One cell (row as the sheet shows it, column 0-based) of which a peer says something else than we do. */
export interface CellDifference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ours: string;
  readonly theirs: PeerValue;
}

/** Every cell that either side knows of; sheets by their order. Names and visibility count as cells of row 0. */
export function cellDifferences(
  grids: readonly Grid[],
  sheets: readonly PeerSheet[],
  date1904: boolean,
): CellDifference[] {
  const found: CellDifference[] = [];
  for (let i = 0; i < Math.max(grids.length, sheets.length); i++) {
    const grid = grids[i];
    const sheet = sheets[i];
    const ours = `${grid?.name} (${grid?.visibility})`;
    const theirs = `${sheet?.name} (${sheet?.visibility})`;
    if (ours !== theirs) found.push({ sheet: ours, row: 0, column: i, ours, theirs: { is: 'text', text: theirs } });
    if (grid && sheet) found.push(...differencesOf(grid, sheet, date1904));
  }
  return found;
}

function differencesOf(grid: Grid, sheet: PeerSheet, date1904: boolean): CellDifference[] {
  const found: CellDifference[] = [];
  const rows = new Map<number, readonly string[]>();
  for (let at = 0; at < grid.rows.count; at++) rows.set(grid.rows.number(at), cellsAt(grid.rows, at));
  const last = Math.max(sheet.rows, ...rows.keys());
  for (let row = 1; row <= last; row++) {
    const cells = rows.get(row) ?? [];
    for (let column = 0; column < Math.max(cells.length, sheet.columns); column++) {
      const ours = cells[column] ?? '';
      const theirs = sheet.at(row - 1, column);
      if (!saysTheSame(ours, theirs, date1904)) found.push({ sheet: grid.name, row, column, ours, theirs });
    }
  }
  return found;
}

/** Whether our text can be the peer's value; how a number is shown is the formats' tests' matter. */
function saysTheSame(ours: string, theirs: PeerValue, date1904: boolean): boolean {
  switch (theirs.is) {
    case 'nothing':
      return ours === '';
    case 'text':
      return ours === theirs.text;
    case 'truth':
      return ours === (theirs.truth ? 'TRUE' : 'FALSE');
    case 'error':
      return /^#[A-Z0-9/_]+[!?]?$/.test(ours);
    case 'number':
      return readings(ours, date1904).some((reading) => reading(theirs.number));
    case 'moment':
      return readings(ours, date1904).some((reading) => reading(serialOf(theirs.moment, date1904)));
  }
}

const halfSecond = 0.5 / 86_400;

/** Every number that a shown text can stand for. */
function readings(shown: string, date1904: boolean): ((value: number) => boolean)[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(shown);
  if (day) {
    const [year, month, date, hour, minute, second] = day.slice(1).map((part) => Number(part ?? 0));
    const serial = serialOf(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute, second)), date1904);
    return [
      (value) => Math.abs(value - serial) <= halfSecond * 1.01,
      // A format without a time shows the day alone.
      (value) => day[4] === undefined && Math.floor(value) === serial,
    ];
  }
  const clock = /^(\d+):(\d\d)(?::(\d\d))?$/.exec(shown);
  if (clock) {
    const [hours, minutes, seconds] = clock.slice(1).map((part) => Number(part ?? 0));
    const share = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
    return [
      (value) => Math.abs(value - share) <= halfSecond,
      (value) => [-1, 0].some((days) => Math.abs((value % 1) + days - share) <= halfSecond),
    ];
  }
  if (/^-?\d+(?:\.\d+)?$/.test(shown)) {
    const plain = Number(shown);
    return [(value) => Math.abs(value - plain) <= Math.abs(value) * 1e-14];
  }
  // "070-174 06 05", "EMP-00042": the format of an identifier.
  const digits = shown.replace(/\D/g, '');
  return digits === '' ? [] : [(value) => Number(digits) === value];
}

/** Excel counts from 1900 as if that had been a leap year, or from 1904. */
function serialOf(moment: Date, date1904: boolean): number {
  const days = (from: number) => (moment.getTime() - from) / 86_400_000;
  if (date1904) return days(Date.UTC(1904, 0, 1));
  const serial = days(Date.UTC(1899, 11, 30));
  return serial < 61 ? serial - 1 : serial;
}
