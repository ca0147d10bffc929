import { useCallback, useEffect, useRef } from 'react';
import type { ColumnWidths } from '../../../shared/bridge/people-grid-view';
import { ask } from '../../bridge';
import { useAnswer } from '../../use-answer';

/** Milliseconds: a key that is held down changes a width many times, and only where it ends is kept. */
const patience = 400;

interface KeptWidths {
  /** Undefined until they are known; empty where they cannot be. */
  readonly widths: ColumnWidths | undefined;
  readonly keep: (column: string, width: number) => void;
}

const none: ColumnWidths = {};

/** How wide a person made the columns of this feed's list, now and at other times. */
export function useColumnWidths(feed: string): KeptWidths {
  const { value, problem } = useAnswer('columnWidths', { feed });
  const waiting = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useCallback(() => {
    clearTimeout(timer.current);
    for (const [column, width] of waiting.current) void ask('setColumnWidth', { feed, column, width });
    waiting.current.clear();
  }, [feed]);
  const keep = useCallback(
    (column: string, width: number) => {
      waiting.current.set(column, width);
      clearTimeout(timer.current);
      timer.current = setTimeout(send, patience);
    },
    [send],
  );
  // Whoever leaves the page at once has set them all the same.
  useEffect(() => send, [send]);
  return { widths: value ?? (problem ? none : undefined), keep };
}
