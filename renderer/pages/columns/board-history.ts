import type { FeedView, ColumnsView } from '../../../shared/bridge/views';

/** Everything that a person can change on the columns page. */
export interface BoardState {
  readonly mapping: ColumnsView['mapping'];
  readonly leavers: ColumnsView['leavers'];
  readonly choices: ColumnsView['choices'];
  readonly settings: FeedView['feed']['settings'];
  /** Whom of the export the feed is for. */
  readonly only: NonNullable<FeedView['feed']['only']>;
  /** The names of the second files that steps look values up in. */
  readonly lookups: readonly string[];
}

/** A state that was left, and the sentence that says by what. */
export interface BoardStep {
  readonly before: BoardState;
  readonly what: string;
}

const longest = 100;

/** With one step more; steps longer ago than a hundred are forgotten. */
export function withStep(steps: readonly BoardStep[], step: BoardStep): readonly BoardStep[] {
  return [...steps, step].slice(-longest);
}

/** Which parts differ, so that undoing touches nothing else. */
export function partsToRestore(now: BoardState, before: BoardState): readonly (keyof BoardState)[] {
  return (['lookups', 'mapping', 'leavers', 'choices', 'settings', 'only'] as const).filter(
    (part) => JSON.stringify(now[part]) !== JSON.stringify(before[part]),
  );
}
