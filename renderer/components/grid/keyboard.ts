/** A cell by its places in the list; row -1 are the headings. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page goes on. */
  readonly page: number;
  readonly rightToLeft: boolean;
}

export interface PressedKey {
  readonly key: string;
  /** Control, or Command. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks for; keys of the browser and of the app ask for nothing. */
export type KeyDeed =
  | { readonly is: 'widen'; readonly wider: boolean }
  | { readonly is: 'copy' | 'choose all' | 'leave' | 'press' }
  | { readonly is: 'go'; readonly to: CellPlace; readonly extend: boolean };

export function deedOfKey(at: CellPlace, pressed: PressedKey, size: GridSize): KeyDeed | undefined {
  const { key, control, shift, alt } = pressed;
  if (alt) {
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    return shift && isSideways ? { is: 'widen', wider: (key === 'ArrowRight') !== size.rightToLeft } : undefined;
  }
  if (control && key.toLowerCase() === 'c') return { is: 'copy' };
  if (control && key.toLowerCase() === 'a') return { is: 'choose all' };
  if (key === 'Escape') return { is: 'leave' };
  if (key === 'Enter' || (key === ' ' && at.row < 0)) return { is: 'press' };
  const to = cellAfterKey(at, pressed, size);
  return to && { is: 'go', to, extend: shift && to.row >= 0 };
}

/** Where a key leads from a cell; undefined for keys that do not move. What is left and right follows the reading direction. */
export function cellAfterKey(
  at: CellPlace,
  { key, control }: Pick<PressedKey, 'key' | 'control'>,
  size: GridSize,
): CellPlace | undefined {
  const { rows, columns, page, rightToLeft } = size;
  const move = (rowsOn: number, columnsOn: number): CellPlace => ({
    row: within(-1, at.row + rowsOn, rows - 1),
    column: within(0, at.column + columnsOn, columns - 1),
  });
  const sideways = (by: number): CellPlace => move(0, rightToLeft ? -by : by);
  switch (key) {
    case 'ArrowDown':
      return control ? { ...at, row: rows - 1 } : move(1, 0);
    case 'ArrowUp':
      return control ? { ...at, row: Math.min(0, rows - 1) } : move(-1, 0);
    case 'ArrowRight':
      return sideways(control ? columns : 1);
    case 'ArrowLeft':
      return sideways(control ? -columns : -1);
    case 'PageDown':
      return move(page, 0);
    case 'PageUp':
      return at.row < 0 ? at : { ...move(-page, 0), row: within(0, at.row - page, rows - 1) };
    case 'Home':
      return control ? { row: Math.min(0, rows - 1), column: 0 } : { ...at, column: 0 };
    case 'End':
      return control ? { row: rows - 1, column: columns - 1 } : { ...at, column: columns - 1 };
    default:
      return undefined;
  }
}

/** A rectangle of cells, its edges included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

export function rangeOf(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.max(0, Math.min(one.row, other.row)),
    bottom: Math.max(one.row, other.row),
    first: Math.min(one.column, other.column),
    last: Math.max(one.column, other.column),
  };
}

export function isInRange({ top, bottom, first, last }: CellRange, { row, column }: CellPlace): boolean {
  return row >= top && row <= bottom && column >= first && column <= last;
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(least, value), Math.max(least, most));
}
