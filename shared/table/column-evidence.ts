import { cleanText, isBlank, lookOf } from './cell-look';
import type { Rows } from './rows';
import type { Column, ColumnType, Table } from './table';

/** Types are decided over so many rows, spread over the whole table. */
const rowsLookedAt = 2000;

/** What speaks for a column's type, and how much of the column is filled. */
export interface ColumnEvidence {
  /** People who have something in it. */
  readonly filled: number;
  /** Filled cells that were looked at for the type, and those of them that are of that type. */
  readonly looked: number;
  readonly fitting: number;
}

/** For each of the table's columns, in their order. */
export function columnEvidence({ rows, columns }: Table): ColumnEvidence[] {
  const blanks = blankIds(rows);
  const step = Math.max(1, Math.floor(rows.count / rowsLookedAt));
  return columns.map((column) => {
    let filled = 0;
    let looked = 0;
    let fitting = 0;
    for (let at = 0; at < rows.count; at++) {
      if (blanks(at, column.index)) continue;
      filled += 1;
      if (at % step !== 0) continue;
      looked += 1;
      if (isOfType(column, cleanText(rows.text(at, column.index)))) fitting += 1;
    }
    return { filled, looked, fitting };
  });
}

/** Asks each distinct text only once whether anything can be seen in it. */
function blankIds(rows: Rows): (at: number, column: number) => boolean {
  const known = new Uint8Array(rows.texts);
  return (at, column) => {
    const id = rows.id(at, column);
    if (id === 0) return true;
    let seen = known[id] ?? 0;
    if (seen === 0) known[id] = seen = isBlank(rows.text(at, column)) ? 1 : 2;
    return seen === 1;
  };
}

const shapes: Partial<Record<ColumnType, RegExp>> = {
  phone: /^\+?[\d\s()./-]{7,}$/,
  number: /^-?\d+(?:[.,]\d+)?$/,
};

function isOfType({ type }: Column, text: string): boolean {
  if (type === 'text' || type === 'empty') return true;
  return shapes[type]?.test(text) ?? lookOf(text) === type;
}
