import type { Issue } from '../../shared/issue';
import { checkRecordsInSlices } from '../../shared/issues/check-records';
import type { CheckedExport } from '../../shared/prepare';
import { toRecordsInSlices } from '../../shared/records/to-records';
import type { CheckedFeed } from '../run/prepare-feed';
import { withPauses } from '../run/with-pauses';
import { groupOf, issuesIn } from './issue-groups';

const found = new WeakMap<CheckedExport, Map<string, Promise<readonly Issue[]>>>();

/** The issues of a kind; of one that is told once for a column, every cell that it is about. */
export async function cellsWith(ready: CheckedFeed, group: string): Promise<readonly Issue[]> {
  const told = issuesIn(ready.prepared.issues, group);
  const count = told.length === 1 ? told[0]?.details?.['count'] : undefined;
  if (typeof count !== 'number' || count < 2) return told;
  const known = found.get(ready.prepared) ?? new Map<string, Promise<readonly Issue[]>>();
  found.set(ready.prepared, known);
  const working = known.get(group) ?? cellsOf(ready, group);
  known.set(group, working);
  // What failed is not remembered.
  working.catch(() => known.delete(group));
  const cells = await working;
  return cells.length > 0 ? cells : told;
}

async function cellsOf({ input, prepared, destination }: CheckedFeed, group: string): Promise<readonly Issue[]> {
  const rules = { ...input, eachCell: true };
  const read = await withPauses(toRecordsInSlices(prepared.table, destination, input.mapping, rules));
  const checks = { eachCell: true, rules: input.checks ?? [] };
  const { issues } = await withPauses(checkRecordsInSlices(read.records, read.issues, destination, checks));
  return issues.filter((issue) => groupOf(issue) === group);
}
