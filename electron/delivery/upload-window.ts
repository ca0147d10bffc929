/** How much may be under way, and how large the next write is. Bytes and milliseconds. */
export interface UploadWindow {
  /** Size of the next write; 0 while there is no room for it. */
  next(underWay: number): number;
  /** A write was confirmed so long after it had left. */
  confirmed(bytes: number, after: number): void;
}

/** Writes of the size that every server takes. */
const smallest = 31 * 1024;
/**
 * As many of them may wait on a short line: measured, a mebibyte keeps both ends busy, and with four the file leaves the
 * processors’ caches on its way, and takes a quarter longer.
 */
const near = 32;
/** What OpenSSH’s client lets wait from the start. */
const far = 64;
/** Under way at once: 80 MB/s over a line with a twentieth of a second there and back. */
const widest = 4 * 1024 * 1024;
/** A write carries this part of the window: more cost both ends more effort, fewer leave one of them waiting. */
const parts = 8;
/** Who confirms later than this, in milliseconds, has more waiting than it can take. */
const patience = 1000;

/**
 * A window that, on a long line, grows with every confirmation while the server keeps up, and shrinks to its smallest
 * when confirmations come late. The writes grow with it, because each costs the server the same effort.
 * @param largest bytes of the largest write that the server takes
 * @param isFar whether answers take long to come
 */
export function growingWindow(largest: number, isFar: () => boolean): UploadWindow {
  const write = Math.min(smallest, largest);
  let limit = (isFar() ? far : near) * write;
  return {
    next(underWay) {
      const size = Math.min(largest, Math.max(smallest, Math.floor(limit / parts)));
      return underWay === 0 || underWay + size <= limit ? size : 0;
    },
    confirmed(bytes, after) {
      if (after > patience) limit = Math.max(near * write, limit - bytes);
      else if (isFar()) limit = Math.min(widest, limit + bytes);
    },
  };
}

/** One write after the other, for servers that need it. */
export function oneByOne(largest: number): UploadWindow {
  return { next: (underWay) => (underWay === 0 ? Math.min(smallest, largest) : 0), confirmed: () => undefined };
}
