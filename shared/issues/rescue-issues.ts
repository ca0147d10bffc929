import type { Issue } from '../issue';
import type { Mapping } from '../mapping/mapping';
import type { Misfit } from '../rescue/apply-rescues';

/** Cells that contradict what a person accepted for their column, told once for each vendor column they fill. */
export function rescueIssues(misfits: readonly Misfit[], mapping: Mapping): Issue[] {
  return misfits.flatMap(({ column: header, count, row, value }) =>
    Object.entries(mapping)
      .filter(([, { from }]) => from?.includes(header))
      .map(([column]): Issue => ({
        code: 'rescue does not fit',
        severity: 'warning',
        row,
        column,
        value,
        details: { header, count },
      })),
  );
}
