import type { Table } from '../table/table';
import type { LossKind, RescueExample, RescueFound } from './found';

const examplesShown = 3;
const rowsListed = 100;
const exponent = /^[+-]?\d(?:[.,]\d+)?E\+\d{2,3}$/i;

/** Numbers whose last digits are gone: no rule brings them back. */
export function findLosses({ columns, rows, notes }: Table): RescueFound[] {
  const lost = notes.filter(({ code }) => code === 'digits lost');
  if (lost.length === 0) return [];
  const noted = new Set(lost.map(({ row }) => row));
  const positions = new Map<number, number>();
  for (let at = 0; at < rows.count; at++) if (noted.has(rows.number(at))) positions.set(rows.number(at), at);
  return columns.flatMap(({ name, index }) => {
    const cells = lost
      .filter(({ column }) => column === index)
      .map(({ row }) => ({ row, before: rows.text(positions.get(row) ?? rows.count, index).trim() }));
    return (['exponent', 'long number'] as const).flatMap((kind) => {
      const ofKind = cells.filter(({ before }) => exponent.test(before) === (kind === 'exponent'));
      return ofKind.length === 0 ? [] : [loss(name, kind, ofKind)];
    });
  });
}

function loss(column: string, kind: LossKind, cells: readonly RescueExample[]): RescueFound {
  return {
    column,
    kind,
    count: cells.length,
    byHand: 0,
    misfits: 0,
    rows: cells.slice(0, rowsListed).map(({ row }) => row),
    examples: cells.slice(0, examplesShown),
    evidence: {},
  };
}
