import type { RunSummary } from '../../../shared/history/feed-state';

export const runFilters = ['all', 'changes', 'held', 'failed'] as const;
export type RunFilter = (typeof runFilters)[number];

export function isRunFilter(text: string): text is RunFilter {
  return runFilters.some((each) => each === text);
}

export function fitsFilter({ outcome, counts, holds }: RunSummary, filter: RunFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changes':
      return counts !== undefined && counts.added + counts.changed + counts.rekeyed + counts.removed > 0;
    case 'held':
      return holds !== undefined;
    case 'failed':
      return outcome === 'failed' || outcome === 'unknown' || outcome === 'interrupted';
  }
}
