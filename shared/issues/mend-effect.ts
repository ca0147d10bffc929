import type { Issue } from '../issue';
import type { PersonRecord } from '../records/person-record';

/** Everybody as they are read with a change, or without it: one record for each row, every finding told cell by cell. */
export interface Reading {
  readonly records: readonly PersonRecord[];
  readonly issues: readonly Issue[];
}

export interface EffectExample {
  readonly row: number;
  readonly before: string;
  /** '' where it is not sent. */
  readonly after: string;
  /** What is wrong with the change. */
  readonly issue?: Issue;
}

/** What a change makes of the people of a group. */
export interface MendEffect {
  readonly right: number;
  readonly wrong: number;
  /** People outside the group in whose value something is wrong only with the change. */
  readonly broken: number;
  /** People outside the group whose value becomes another one, with nothing wrong in it. */
  readonly alsoChanged: number;
  readonly examples: Readonly<Record<EffectKind, readonly EffectExample[]>>;
}
export type EffectKind = (typeof effectKinds)[number];
export const effectKinds = ['right', 'wrong', 'broken', 'alsoChanged'] as const;

const mostExamples = 3;

/**
 * Compares two readings of the same rows in one column; the group are the rows with an issue of this code there. A note
 * for information counts as right, unless it is the group's own.
 */
export function mendEffect(
  before: Reading,
  after: Reading,
  column: string,
  columnAt: number,
  code: string,
): MendEffect {
  const then = worstByRow(before.issues, column, code);
  const now = worstByRow(after.issues, column, code);
  const counts: Record<EffectKind, number> = { right: 0, wrong: 0, broken: 0, alsoChanged: 0 };
  const examples: Record<EffectKind, EffectExample[]> = { right: [], wrong: [], broken: [], alsoChanged: [] };
  for (const [at, was] of before.records.entries()) {
    const is = after.records[at];
    if (is === undefined || was.left) continue;
    const had = then.get(was.row);
    const has = now.get(was.row);
    const [valueBefore, valueAfter] = [was.values[columnAt] ?? '', is.values[columnAt] ?? ''];
    let kind: EffectKind;
    if (had?.code === code) kind = has ? 'wrong' : 'right';
    else if (has && !had) kind = 'broken';
    else if (!has && valueBefore !== valueAfter) kind = 'alsoChanged';
    else continue;
    counts[kind] += 1;
    if (examples[kind].length < mostExamples)
      examples[kind].push({
        row: was.row,
        before: had?.value ?? valueBefore,
        after: valueAfter,
        ...(has && { issue: has }),
      });
  }
  return { ...counts, examples };
}

/** The issue of each row in the column: the group's own, else what is worse than a note. */
function worstByRow(issues: readonly Issue[], column: string, code: string): ReadonlyMap<number, Issue> {
  const worst = new Map<number, Issue>();
  for (const issue of issues) {
    if (issue.column !== column || (issue.severity === 'info' && issue.code !== code)) continue;
    if (worst.get(issue.row)?.code !== code) worst.set(issue.row, issue);
  }
  return worst;
}
