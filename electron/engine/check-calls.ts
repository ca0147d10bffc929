import type { CheckView, IssueGroup, IssueRow, Page } from '../../shared/bridge/views';
import { FaultError } from '../../shared/fault';
import type { Issue, Severity } from '../../shared/issue';
import { nameReader } from '../../shared/mapping/person-name';
import type { EngineHandlers } from './engine-contract';
import { sayingOf } from './places';
import type { PreparedMemory } from './prepared-memory';
import { issueSaying } from './sayings';

/** What needs a look, in groups, and the people of one group. */
export function checkCalls(memory: PreparedMemory): Pick<EngineHandlers, 'check' | 'issueRows'> {
  return {
    async check(place): Promise<CheckView> {
      try {
        const { prepared } = await memory.fresh(place, false);
        const people = prepared.records.length;
        const setAside = prepared.setAside.length;
        return { people, ready: people - setAside, setAside, groups: groupsOf(prepared.issues) };
      } catch (problem) {
        if (!(problem instanceof FaultError)) throw problem;
        return { people: 0, ready: 0, setAside: 0, groups: [], problem: sayingOf(problem.fault) };
      }
    },
    async issueRows({ group, offset, limit, ...place }): Promise<Page<IssueRow>> {
      const { prepared, destination } = await memory.known(place, false);
      const read = nameReader(destination.columns.map(({ name }) => name));
      const inGroup = prepared.issues.filter((issue) => groupOf(issue) === group);
      const shown = inGroup.slice(offset, offset + limit);
      const rows = new Set(shown.map(({ row }) => row));
      const names = new Map(
        prepared.records.filter(({ row }) => rows.has(row)).map(({ row, values }) => [row, read(values)]),
      );
      return {
        total: inGroup.length,
        offset,
        rows: shown.map((issue) => ({
          row: issue.row,
          column: issue.column,
          value: issue.value,
          saying: issueSaying(issue),
          severity: issue.severity,
          person: names.get(issue.row) ?? '',
        })),
      };
    },
  };
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

function groupsOf(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const { code, severity, column } = issue;
    const id = groupOf(issue);
    groups.set(id, { id, code, severity, column, count: (groups.get(id)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort(
    (a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity) || b.count - a.count,
  );
}

function groupOf({ code, severity, column }: Issue): string {
  return `${severity} ${code} ${column}`.slice(0, 300);
}
