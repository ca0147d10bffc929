/** How a reader is watched while it reads, and stopped. */
export interface ReadingWatch {
  readonly signal?: AbortSignal;
  /** The share of the work that is done, 0 to 1, never going back. */
  readonly onProgress?: (share: number) => void;
}
