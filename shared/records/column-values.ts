import type { Table } from '../table/table';
import { clean, cleanLine } from '../transforms/clean';
import { fold } from '../transforms/fold';
import { splitList } from '../transforms/list';
import { sourceIndex } from './column-plan';

/** A value of the export with how many people have it; spellings that are compared as the same are one. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The different values of some columns, put together as a mapping does; those of most people first. `separate`: a cell
 * holds several values, each for itself. Empty cells are counted as ''.
 */
export function columnValues(
  table: Table,
  from: readonly string[],
  { joiner = ' ', separate = false }: { readonly joiner?: string; readonly separate?: boolean },
): ValueCount[] {
  const cells = from.flatMap((header) => sourceIndex(table, header) ?? []);
  const counts = new Map<string, { readonly value: string; count: number }>();
  const add = (value: string, count: number): void => {
    const folded = fold(value);
    const known = counts.get(folded);
    if (known) known.count += count;
    else counts.set(folded, { value, count });
  };
  for (const { parts, count } of distinctParts(table, cells)) {
    if (separate) {
      const elements = parts.flatMap((part) => splitList(clean(part)));
      for (const element of elements.length === 0 ? [''] : elements) add(element, count);
    } else {
      const filled = parts.map(cleanLine).filter((part) => part !== '');
      add(filled.join(joiner), count);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The texts of some cells, once for all rows that have the same ones. */
function distinctParts(table: Table, cells: readonly number[]): { parts: readonly string[]; count: number }[] {
  const { rows } = table;
  const found = new Map<string | number, { parts: readonly string[]; count: number }>();
  const [only, ...others] = cells;
  for (let at = 0; at < rows.count; at++) {
    const id =
      only !== undefined && others.length === 0
        ? rows.id(at, only)
        : cells.map((index) => rows.id(at, index)).join(' ');
    const known = found.get(id);
    if (known) known.count += 1;
    else found.set(id, { parts: cells.map((index) => rows.text(at, index)), count: 1 });
  }
  return [...found.values()];
}
