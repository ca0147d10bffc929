/** Time as the scheduler sees it; tests move it by hand. */
export interface Clock {
  now(): Date;
  /** Calls once after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
