import { setImmediate as otherWork } from 'node:timers/promises';

/** Milliseconds of work after which everything else in the process gets its turn. */
const longestBlock = 10;

/** Thrown from work that a newer question made needless. */
export class Overtaken extends Error {}

/** Long work in slices. */
export interface Slices {
  /** True when it is time to rest: ask it every few thousand steps, not at each. */
  readonly due: () => boolean;
  /** Lets everything else have its turn. Throws Overtaken when the work was ended meanwhile. */
  readonly rest: () => Promise<void>;
  readonly end: () => void;
}

export function slices(): Slices {
  let since = performance.now();
  let ended = false;
  return {
    due: () => performance.now() - since >= longestBlock,
    async rest() {
      await otherWork();
      if (ended) throw new Overtaken();
      since = performance.now();
    },
    end: () => (ended = true),
  };
}
