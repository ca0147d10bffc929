const hour = 3_600_000;

/**
 * When to look next, milliseconds. Computers that were set up together, or that failed together because their server was
 * away, must not all come at once: a good look is followed by the next in 20 to 28 hours, a failed one is repeated in one
 * to one and a half hours, then in four, then in a day.
 * @param failures looks or downloads in a row that came to nothing
 * @param chance from 0 to 1
 */
export function nextLookAfter(now: number, failures: number, chance: number): number {
  if (failures === 0) return now + (20 + 8 * chance) * hour;
  return now + Math.min(4 ** (failures - 1), 24) * (1 + chance / 2) * hour;
}

/** The first look at a place that nobody is waiting for: a policy reaches a whole company in one minute. */
export function firstLookAfter(now: number, chance: number): number {
  return now + (1 / 60 + chance) * hour;
}
