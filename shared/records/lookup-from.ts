import type { Table } from '../table/table';
import { cleanLine } from '../transforms/clean';
import { fold } from '../transforms/fold';
import type { LookedUp, Lookup } from '../transforms/lookup';
import { isSpreadsheetError } from './damaged-cells';

/** Orders a second file by its key column; undefined where it has no such column. Rows with an empty key are left out. */
export function lookupFrom(name: string, table: Table, key: string): Lookup | undefined {
  const keyAt = table.columns.find((column) => column.name === key)?.index;
  if (keyAt === undefined) return undefined;
  const { rows } = table;
  const places = new Map<string, number[]>();
  let count = 0;
  for (let at = 0; at < rows.count; at++) {
    const folded = fold(rows.text(at, keyAt));
    if (folded === '') continue;
    count += 1;
    const before = places.get(folded);
    if (before) before.push(at);
    else places.set(folded, [at]);
  }
  const notes = new Map(
    table.notes.flatMap(({ row, column, code }) =>
      code === 'merged into' ? [] : [[`${row} ${column}`, code] as const],
    ),
  );
  const columns = new Map(table.columns.map((column) => [column.name, column.index]));
  const cell = (at: number, column: number): LookedUp => {
    const text = rows.text(at, column);
    if (isSpreadsheetError(text)) return { is: 'broken', code: 'excel error', text };
    const note = notes.size === 0 ? undefined : notes.get(`${rows.number(at)} ${column}`);
    return note === undefined ? { is: 'found', value: cleanLine(text) } : { is: 'broken', code: note, text };
  };
  return {
    name,
    headers: [...columns.keys()],
    count,
    repeated: [...places.values()].filter((same) => same.length > 1).length,
    find: (wanted, take) => {
      const column = columns.get(take);
      const [first, ...others] = places.get(fold(wanted)) ?? [];
      if (column === undefined || first === undefined) return { is: 'not found' };
      const found = cell(first, column);
      const differs = others.some((at) => JSON.stringify(cell(at, column)) !== JSON.stringify(found));
      return differs ? { is: 'several' } : found;
    },
  };
}
