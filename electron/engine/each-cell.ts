import type { Issue } from '../../shared/issue';
import { checkRecords } from '../../shared/issues/check-records';
import { toRecords } from '../../shared/records/to-records';
import type { PreparedFeed } from '../run/prepare-feed';
import { groupOf, issuesIn } from './issue-groups';

const found = new WeakMap<PreparedFeed, Map<string, readonly Issue[]>>();

/** The issues of a kind; of one that is told once for a column, every cell that it is about. */
export function cellsWith(ready: PreparedFeed, group: string): readonly Issue[] {
  const told = issuesIn(ready.prepared.issues, group);
  const count = told.length === 1 ? told[0]?.details?.['count'] : undefined;
  if (typeof count !== 'number' || count < 2) return told;
  const known = found.get(ready) ?? new Map<string, readonly Issue[]>();
  found.set(ready, known);
  const cells = known.get(group) ?? everyCell(ready).filter((issue) => groupOf(issue) === group);
  known.set(group, cells);
  return cells.length > 0 ? cells : told;
}

function everyCell({ input, prepared, destination }: PreparedFeed): readonly Issue[] {
  const rules = { ...input, eachCell: true };
  const { records, issues } = toRecords(prepared.table ?? input.table, destination, input.mapping, rules);
  return checkRecords(records, issues, destination, { eachCell: true, rules: input.checks ?? [] }).issues;
}
