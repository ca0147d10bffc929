import type { Issue } from '../issue';
import type { SetAside } from './check-records';

/**
 * What is wrong with each row that was set aside, a text a row: who it is about (where the row does not tell, all that
 * it says) and its errors. The same text another day is the same row with the same faults. For this computer only: it
 * holds people's values.
 */
export function rowFaults(setAside: readonly SetAside[], issues: readonly Issue[]): string[] {
  const aside = new Set(setAside.map(({ row }) => row));
  const errors = new Map<number, string[]>();
  for (const { row, severity, code, column, value } of issues) {
    if (severity !== 'error' || !aside.has(row)) continue;
    errors.set(row, [...(errors.get(row) ?? []), JSON.stringify([code, column, value])]);
  }
  return setAside.map(({ row, key, values }) =>
    JSON.stringify([key === '' ? values : key, (errors.get(row) ?? []).sort()]),
  );
}

/** How many of the faults are among the known; one known once counts once. */
export function knownAmong(faults: readonly string[], known: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of known) left.set(text, (left.get(text) ?? 0) + 1);
  let count = 0;
  for (const text of faults) {
    const more = left.get(text) ?? 0;
    if (more === 0) continue;
    left.set(text, more - 1);
    count++;
  }
  return count;
}
