import type { ColumnChoices } from '../mapping/column-choices';
import type { Mapping } from '../mapping/mapping';
import { sensitiveColumns, sentSensitive } from '../mapping/sensitive-columns';
import type { SensitiveKind } from '../mapping/sensitive-words';
import type { Table } from '../table/table';

/** A sensitive source column that goes to the vendor; its sentence is in shared/words. */
export interface SensitiveConsequence {
  readonly code: 'sensitive sent' | 'sensitive sent unasked';
  readonly values: {
    readonly header: string;
    readonly column: string;
    readonly kind: SensitiveKind;
    readonly vendor: string;
    /** "YYYY-MM-DD" of the yes; '' without one. */
    readonly on: string;
  };
}

/** Which sensitive columns leave the house, those that nobody allowed first. */
export function sensitiveConsequences(
  table: Pick<Table, 'columns' | 'rows'>,
  { mapping, columnChoices }: { readonly mapping: Mapping; readonly columnChoices?: ColumnChoices | undefined },
  vendor: string,
): readonly SensitiveConsequence[] {
  const all = sentSensitive(sensitiveColumns(table), mapping).map(
    ({ column: header, to, kind }): SensitiveConsequence => {
      const yes = columnChoices?.allowed?.find((one) => one.from === header && one.to === to);
      return {
        code: yes === undefined ? 'sensitive sent unasked' : 'sensitive sent',
        values: { header, column: to, kind, vendor, on: yes?.at.slice(0, 10) ?? '' },
      };
    },
  );
  const first = ({ code }: SensitiveConsequence) => code === 'sensitive sent unasked';
  return [...all.filter(first), ...all.filter((one) => !first(one))];
}
