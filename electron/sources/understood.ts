import { findRescues, type RescueContext } from '../../shared/rescue/find-rescues';
import type { RescueFound } from '../../shared/rescue/found';
import { likelyCountry } from '../../shared/rescue/likely-country';
import { type ColumnEvidence, columnEvidence } from '../../shared/table/column-evidence';
import type { SourceReading } from '../../shared/table/source-reading';
import type { Column } from '../../shared/table/table';

/** What takes a look at every cell: what speaks for the columns' types, and what Excel did to them. */
export interface Understood {
  readonly columns: readonly (Column & ColumnEvidence)[];
  readonly rescues: readonly RescueFound[];
}

/** The country is the one that is known, else the one that the export itself speaks of. */
export function understood({ table }: SourceReading, context: RescueContext = {}): Understood {
  const evidence = columnEvidence(table);
  const country = context.country ?? likelyCountry(table);
  return {
    columns: table.columns.map((column, at) => ({
      ...column,
      ...(evidence[at] ?? { filled: 0, looked: 0, fitting: 0 }),
    })),
    rescues: findRescues(table, { ...context, ...(country !== undefined && { country }) }),
  };
}
