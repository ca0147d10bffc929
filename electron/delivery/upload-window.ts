/** How much may be under way, and how large the next write is. Bytes and milliseconds. */
export interface UploadWindow {
  /** Size of the next write; 0 while there is no room for it. */
  next(underWay: number): number;
  /** A write was confirmed so long after it had left. */
  confirmed(bytes: number, after: number): void;
}

/** Writes of the size that every server takes, as many as all of them let wait. */
const smallest = 31 * 1024;
const firstWrites = 32;
/** Under way at once: 80 MB/s over a line with a twentieth of a second there and back. */
const widest = 4 * 1024 * 1024;
/** Who confirms later than this, in milliseconds, has more waiting than it can take. */
const patience = 1000;

/**
 * A window that grows with every confirmation while the server keeps up, and shrinks to its first size when
 * confirmations come late. The writes grow with it, because each costs the server the same effort.
 * @param largest bytes of the largest write that the server takes
 */
export function growingWindow(largest: number): UploadWindow {
  const first = firstWrites * Math.min(smallest, largest);
  let limit = first;
  return {
    next(underWay) {
      const size = Math.min(largest, Math.max(smallest, Math.floor(limit / 16)));
      return underWay === 0 || underWay + size <= limit ? size : 0;
    },
    confirmed(bytes, after) {
      limit = after <= patience ? Math.min(widest, limit + bytes) : Math.max(first, limit - bytes);
    },
  };
}

/** One write after the other, for servers that need it. */
export function oneByOne(largest: number): UploadWindow {
  return { next: (underWay) => (underWay === 0 ? Math.min(smallest, largest) : 0), confirmed: () => undefined };
}
