import type { IssueGroup } from '../../shared/bridge/views';
import type { Destination } from '../../shared/destination/destination';
import type { Issue, Severity } from '../../shared/issue';
import { problemChoices, type ProblemRule } from '../../shared/issues/problem-rules';

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** The kinds of problem, each in one column, the worst first and the most frequent of them. */
export function groupsOf(
  issues: readonly Issue[],
  destination: Destination,
  rules: readonly ProblemRule[] = [],
): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const { code, severity, column } = issue;
    const id = groupOf(issue);
    const known = groups.get(id);
    if (known) {
      groups.set(id, { ...known, count: known.count + countOf(issue) });
      continue;
    }
    const choices = problemChoices(issue, destination);
    const then = rules.find((rule) => rule.code === code && rule.column === column)?.then;
    groups.set(id, {
      id,
      code,
      severity,
      column,
      count: countOf(issue),
      choices,
      ...(then !== undefined && choices.possible.includes(then) && { decided: then }),
    });
  }
  return [...groups.values()].sort(
    (a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity) || b.count - a.count,
  );
}

/** A finding that is told once for a column says how many cells it is about. */
function countOf({ details }: Issue): number {
  const count = details?.['count'];
  return typeof count === 'number' ? count : 1;
}

/** Names the kind of problem that an issue belongs to. */
export function groupOf({ code, severity, column }: Issue): string {
  return `${severity} ${code} ${column}`.slice(0, 300);
}

export function issuesIn(issues: readonly Issue[], group: string): readonly Issue[] {
  return issues.filter((issue) => groupOf(issue) === group);
}
