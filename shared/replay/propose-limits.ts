import type { Limits } from '../verdict/limits';
import { type LimitName, limitsPassed, type Measures } from '../verdict/measures';

/** One limit with what speaks for it. Values are people for 'removed', else percent. */
export interface ProposedLimit {
  readonly limit: LimitName;
  /** On `days` of the compared days it was at most `usual`; `most` is the highest of all. */
  readonly usual: number;
  readonly days: number;
  readonly most: number;
  readonly present: number;
  readonly proposed: number;
  /** Days that the present and the proposed limit would have held. */
  readonly heldNow: number;
  readonly heldThen: number;
}

export interface Proposal {
  readonly limits: Limits;
  readonly lines: readonly ProposedLimit[];
  /** Days on which anything was compared. */
  readonly compared: number;
  readonly heldNow: number;
  readonly heldThen: number;
}

/** Fewer days say nothing about what is usual. */
export const fewestDays = 10;
/** A limit lies at twice what is not passed on so many of the days: an ordinary day must not wait for anybody. */
const usualShare = 0.95;
const margin = 2;

/** Never so tight that an ordinary Monday is held, never so loose that a limit is none. */
const bounds = {
  removedCount: [5, 1_000],
  removedPercent: [2, 50],
  changedPercent: [10, 90],
  rowSwingPercent: [5, 100],
  columnChangedPercent: [20, 95],
  errorRowsPercent: [2, 30],
} as const;

const counts = [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1_000];
const percents = [2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 95, 100];

/** Limits that fit what was usual; undefined when there are too few days to say. Other limits stay as they are. */
export function proposeLimits(all: readonly Measures[], present: Limits): Proposal | undefined {
  const days = all.filter(({ before }) => before > 0);
  if (days.length < fewestDays) return undefined;
  const shares: Readonly<Record<LimitName, (day: Measures) => number>> = {
    removed: ({ removed }) => removed,
    changed: ({ changed, before }) => percentOf(changed, before),
    swing: ({ people, peopleBefore = people, added, before }) =>
      Math.max(percentOf(Math.abs(people - peopleBefore), peopleBefore), percentOf(added, before)),
    column: ({ mostInColumn, stayed, mostCleared }) =>
      Math.max(percentOf(mostInColumn, stayed), percentOf(mostCleared.cleared, mostCleared.people)),
    errors: ({ errorRows, people }) => percentOf(errorRows, people),
  };
  const usual = (limit: LimitName) => usualOf(days.map(shares[limit]));
  const percent = (limit: LimitName, [least, most]: readonly [number, number]) =>
    Math.min(most, niceFrom(percents, Math.max(least, margin * usual(limit))));
  const [fewest, largest] = bounds.removedCount;
  const removedCount = Math.min(largest, niceFrom(counts, Math.max(fewest, margin * usual('removed'))));
  // The smaller of the two limits counts: the percentage must not undercut the number that is named.
  const removedShare = Math.max(...days.map(({ before }) => percentOf(removedCount, before)));
  const [leastShare, mostShare] = bounds.removedPercent;
  const limits: Limits = {
    ...present,
    removedCount,
    removedPercent: Math.min(mostShare, niceFrom(percents, Math.max(leastShare, removedShare))),
    changedPercent: percent('changed', bounds.changedPercent),
    rowSwingPercent: percent('swing', bounds.rowSwingPercent),
    columnChangedPercent: percent('column', bounds.columnChangedPercent),
    errorRowsPercent: percent('errors', bounds.errorRowsPercent),
  };
  const held = (rules: Limits, limit?: LimitName) =>
    days.filter((day) => {
      const passed = limitsPassed(day, rules);
      return limit === undefined ? passed.length > 0 : passed.includes(limit);
    }).length;
  const numbers: Readonly<Record<LimitName, (rules: Limits) => number>> = {
    removed: (rules) => rules.removedCount,
    changed: (rules) => rules.changedPercent,
    swing: (rules) => rules.rowSwingPercent,
    column: (rules) => rules.columnChangedPercent,
    errors: (rules) => rules.errorRowsPercent,
  };
  const lines = (['removed', 'changed', 'swing', 'column', 'errors'] as const).map((limit): ProposedLimit => {
    const values = days.map(shares[limit]);
    const shown = limit === 'removed' ? usualOf(values) : Math.ceil(usualOf(values));
    return {
      limit,
      usual: shown,
      days: values.filter((value) => value <= shown).length,
      most: Math.ceil(Math.max(...values)),
      present: numbers[limit](present),
      proposed: numbers[limit](limits),
      heldNow: held(present, limit),
      heldThen: held(limits, limit),
    };
  });
  return { limits, lines, compared: days.length, heldNow: held(present), heldThen: held(limits) };
}

/** The smallest value that is not passed on the usual share of days. */
function usualOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(usualShare * sorted.length) - 1] ?? 0;
}

function niceFrom(numbers: readonly number[], least: number): number {
  return numbers.find((number) => number >= least) ?? numbers.at(-1) ?? least;
}

function percentOf(part: number, of: number): number {
  return of === 0 ? 0 : (part * 100) / of;
}
