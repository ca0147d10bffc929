import { setImmediate as otherWork } from 'node:timers/promises';
import { fault, type Fault } from '../../shared/fault';
import { err, type Result } from '../../shared/result';
import type { Slices } from '../../shared/table/slices';
import type { ReadingWatch } from './reading-watch';

/** Bytes that are worked on between two pauses. */
export const usualSlice = 1 << 16;
/** Milliseconds of work after which everything else in the process gets its turn. */
const longestBlock = 10;

/** Does the work with pauses. The fault 'reading stopped' when whoever watches has had enough. */
export async function inSlices<T>(work: Slices<Result<T, Fault>>, watch: ReadingWatch): Promise<Result<T, Fault>> {
  let since = performance.now();
  let share = 0;
  for (;;) {
    if (watch.signal?.aborted === true) return err(fault('reading stopped', 'person'));
    const step = work.next();
    share = step.done === true ? 1 : Math.max(share, step.value);
    watch.onProgress?.(share);
    if (step.done === true) return step.value;
    if (performance.now() - since < longestBlock) continue;
    await otherWork();
    since = performance.now();
  }
}
