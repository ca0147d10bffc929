/** Long work that may be paused wherever it yields; what it yields is about the share that is done, 0 to 1. */
export type Slices<T> = Generator<number, T>;

/** Rows that are worked on between two pauses: a few milliseconds. */
export const rowsInSlice = 256;

/** Does all the work without a pause. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same work, as the part of a larger one that goes from one share to another. */
export function* partOf<T>(work: Slices<T>, from: number, to: number): Slices<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
