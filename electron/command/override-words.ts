import type { Prepared } from '../../shared/prepare';
import type { Override } from '../../shared/records/overrides';
import { tell } from './answer';
import { rowsInWords } from './change-words';

/** Every value that was set by hand and counts, as `check --json` and `preview --json` give them. */
export function overrideData(
  { overridesMet }: Prepared,
  overrides: readonly Override[] = [],
): readonly Readonly<Record<string, unknown>>[] {
  return overrides.flatMap((override) => {
    const { key, column, value, once = false } = override;
    const met = overridesMet.filter((one) => one.override === override);
    return met.length === 0
      ? [{ key, column, value, once, is: 'nobody' }]
      : met.map(({ row, is }) => ({ key, column, value, once, is, row }));
  });
}

/** Where values were set by hand, and how many of them are not used; never the values. */
export function overrideWords({ overridesMet }: Prepared, overrides: readonly Override[] = []): string[] {
  const used = overridesMet.filter(({ is }) => is === 'used');
  const usedOnce = new Set(used.map(({ override }) => override));
  const unused = overrides.filter((override) => !usedOnce.has(override)).length;
  return [
    ...setByHandWords(used.map(({ row, override }) => ({ row, column: override.column }))),
    ...(unused > 0 ? [tell('set by hand not used', { count: unused })] : []),
  ];
}

export function setByHandWords(set: readonly { readonly row: number; readonly column: string }[]): string[] {
  const columns = new Map<string, number[]>();
  for (const { row, column } of set) columns.set(column, [...(columns.get(column) ?? []), row]);
  return [...columns].map(([column, rows]) =>
    tell('set by hand', { column, count: rows.length, rows: rowsInWords(rows) }),
  );
}
