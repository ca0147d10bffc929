import { setImmediate as otherWork } from 'node:timers/promises';
import { fault, FaultError } from '../../shared/fault';
import type { Slices } from '../../shared/table/slices';

/** Milliseconds of work after which everything else in the process gets its turn. */
const longestBlock = 10;

export interface PauseWatch {
  readonly signal?: AbortSignal;
  /** The share of the work that is done, 0 to 1, never going back; 1 at the end alone. */
  readonly onShare?: (share: number) => void;
}

/** Does long work with pauses. Throws FaultError with 'reading stopped' when the signal ends it. */
export async function withPauses<T>(work: Slices<T>, { signal, onShare }: PauseWatch = {}): Promise<T> {
  let since = performance.now();
  let furthest = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      onShare?.(1);
      return step.value;
    }
    if (performance.now() - since < longestBlock) continue;
    furthest = Math.min(0.999, Math.max(furthest, step.value));
    onShare?.(furthest);
    await otherWork();
    if (signal?.aborted === true) throw new FaultError(fault('reading stopped', 'person'));
    since = performance.now();
  }
}
