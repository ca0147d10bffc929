import { z } from 'zod';
import { columnIndexNamed, keyIndex } from '../destination/column-named';
import type { Destination } from '../destination/destination';
import type { Issue, Severity } from '../issue';
import type { PersonRecord } from '../records/person-record';

/** What becomes of people with a problem: they are set aside, nothing at all is sent, or they go without this value. */
export const problemOutcomes = ['set aside', 'hold', 'without'] as const;
export type ProblemOutcome = (typeof problemOutcomes)[number];

/** What a person decided for one kind of problem in one of the destination's columns. */
export const problemRuleSchema = z.strictObject({
  code: z.string().min(1).max(100).describe('the kind of problem, as “check” names it'),
  column: z.string().max(2000).describe('the vendor’s column'),
  then: z
    .enum(problemOutcomes)
    .describe('these people are set aside, the whole run is held, or they go without this value'),
});
export type ProblemRule = z.infer<typeof problemRuleSchema>;

/** A kind of problem that a person wants everything to wait for. */
export interface HeldProblem {
  readonly column: string;
  readonly count: number;
}

/** Found about a column or the file, and not about one person's value. */
const wholeColumn: ReadonlySet<string> = new Set([
  'source column missing',
  'vendor column unknown',
  'column not by hand',
  'rescue does not fit',
  'date order ambiguous',
  'two-digit year',
  'name in capitals',
  'set by hand',
]);
/** Found about a person as a whole, under the column that identifies them. */
const wholePerson: ReadonlySet<string> = new Set([
  'same person twice',
  'other position active',
  'leaver without key',
  'end date not understood',
]);

export interface ProblemChoices {
  readonly possible: readonly ProblemOutcome[];
  /** Why people with it cannot go without the value: it tells them apart, the vendor demands it, or it is no single value. */
  readonly notWithout?: 'key' | 'required' | 'no value';
}

/** What a person may decide for a kind of problem. An error that would send what is wrong or unusable cannot be lowered. */
export function problemChoices(
  { code, column }: Pick<Issue, 'code' | 'column'>,
  destination: Destination,
): ProblemChoices {
  const at = columnIndexNamed(destination.columns, column);
  if (at < 0 || wholeColumn.has(code)) return { possible: ['hold'], notWithout: 'no value' };
  if (wholePerson.has(code)) return { possible: ['set aside', 'hold'], notWithout: 'no value' };
  if (at === keyIndex(destination)) return { possible: ['set aside', 'hold'], notWithout: 'key' };
  if (destination.columns[at]?.required === true) return { possible: ['set aside', 'hold'], notWithout: 'required' };
  return { possible: problemOutcomes };
}

/** Applies what a person decided to what is found; a rule that may not be is passed over. */
export class ProblemPolicy {
  private readonly rules = new Map<string, ProblemOutcome>();
  private readonly heldCounts = new Map<string, number>();
  private readonly dropped = new Map<number, Set<number>>();
  private readonly left: ReadonlySet<number>;

  constructor(
    rules: readonly ProblemRule[],
    private readonly destination: Destination,
    records: readonly PersonRecord[],
  ) {
    for (const { code, column, then } of rules) {
      const { possible } = problemChoices({ code: code as Issue['code'], column }, destination);
      if (possible.includes(then)) this.rules.set(`${code}\0${column}`, then);
    }
    this.left = new Set(this.rules.size === 0 ? [] : records.filter(({ left }) => left).map(({ row }) => row));
  }

  /** The issue with the weight that it has by the rules. Who left is told to the vendor whatever else is wrong. */
  judge(issue: Issue): Issue {
    const then = this.rules.get(`${issue.code}\0${issue.column}`);
    if (then === undefined || this.left.has(issue.row)) return issue;
    switch (then) {
      case 'set aside':
        return withSeverity(issue, 'error');
      case 'hold':
        this.heldCounts.set(issue.column, (this.heldCounts.get(issue.column) ?? 0) + 1);
        return issue;
      case 'without': {
        const mine = this.dropped.get(issue.row) ?? new Set<number>();
        this.dropped.set(issue.row, mine.add(columnIndexNamed(this.destination.columns, issue.column)));
        return issue.severity === 'info' ? issue : withSeverity(issue, 'warning');
      }
    }
  }

  /** The record without the values that it should go without; what the vendor has there stays. */
  without(record: PersonRecord): PersonRecord {
    const mine = this.dropped.get(record.row);
    if (mine === undefined || record.left) return record;
    return {
      ...record,
      values: record.values.map((value, at) => (mine.has(at) ? '' : value)),
      unusable: [...new Set([...(record.unusable ?? []), ...mine])].sort((a, b) => a - b),
    };
  }

  held(): HeldProblem[] {
    return [...this.heldCounts].map(([column, count]) => ({ column, count }));
  }
}

function withSeverity(issue: Issue, severity: Severity): Issue {
  return issue.severity === severity ? issue : { ...issue, severity };
}
