import type { CheckView, IssueRow, Page } from '../../shared/bridge/views';
import { FaultError } from '../../shared/fault';
import { nameReader } from '../../shared/mapping/person-name';
import type { Prepared } from '../../shared/prepare';
import type { PersonRecord } from '../../shared/records/person-record';
import { cellsWith } from './each-cell';
import type { EngineHandlers } from './engine-contract';
import { groupsOf } from './issue-groups';
import { sayingOf } from './places';
import type { PreparedMemory } from './prepared-memory';
import { issueSaying } from './sayings';

/** Rows that say the same as another one, and are nobody of their own. */
function repeatsIn({ issues, setAside }: Pick<Prepared, 'issues' | 'setAside'>): number {
  const rows = new Set<number>();
  for (const { code, row } of issues) if (code === 'same person twice') rows.add(row);
  for (const { row } of setAside) rows.delete(row);
  return rows.size;
}

/** What needs a look, in groups, and the people of one group. */
export function checkCalls(memory: PreparedMemory): Pick<EngineHandlers, 'check' | 'issueRows'> {
  return {
    async check(place): Promise<CheckView> {
      try {
        const { prepared, destination, input } = await memory.checkNow(place);
        const setAside = prepared.setAside.length;
        const people = prepared.records.length - repeatsIn(prepared);
        return {
          people,
          leftOut: prepared.leftOut,
          ready: people - setAside,
          setAside,
          groups: groupsOf(prepared.issues, destination, input.checks),
        };
      } catch (problem) {
        if (!(problem instanceof FaultError)) throw problem;
        return { people: 0, leftOut: 0, ready: 0, setAside: 0, groups: [], problem: sayingOf(problem.fault) };
      }
    },
    async issueRows({ group, offset, limit, ...place }): Promise<Page<IssueRow>> {
      const ready = await memory.checked(place);
      const { prepared, destination } = ready;
      const read = nameReader(destination.columns.map(({ name }) => name));
      const inGroup = await cellsWith(ready, group);
      const shown = inGroup.slice(offset, offset + limit);
      const rows = new Set(shown.map(({ row }) => row));
      const people = new Map<number, PersonRecord>();
      for (const record of prepared.records) {
        if (rows.has(record.row)) people.set(record.row, record);
        if (people.size === rows.size) break;
      }
      const columnAt = new Map(destination.columns.map(({ name }, at) => [name, at]));
      return {
        total: inGroup.length,
        offset,
        rows: shown.map((issue) => {
          const record = people.get(issue.row);
          return {
            row: issue.row,
            isPerson: record !== undefined,
            column: issue.column,
            value: issue.value,
            saying: issueSaying(issue),
            severity: issue.severity,
            person: record ? read(record.values) : '',
            setByHand: record?.setByHand?.includes(columnAt.get(issue.column) ?? -1) === true,
          };
        }),
      };
    },
  };
}
