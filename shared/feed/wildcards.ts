/**
 * Whether a text fits a pattern as a whole: `*` is any characters or none, `?` is one; small and capital letters alike.
 * Takes no longer than the two lengths multiplied: a pattern of many stars, turned into a regular expression, could take
 * for ever to find out that a long name does not fit.
 */
export function fitsWildcards(pattern: string, text: string): boolean {
  const wanted = Array.from(pattern, folded);
  const given = Array.from(text, folded);
  let at = 0;
  let from = 0;
  /** The last star, and what it has swallowed so far; an earlier one need never take more. */
  let star = -1;
  let swallowed = 0;
  while (from < given.length) {
    const next = wanted[at];
    if (next === '*') {
      star = at;
      swallowed = from;
      at += 1;
    } else if (next !== undefined && (next === '?' || next === given[from])) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      swallowed += 1;
      from = swallowed;
      at = star + 1;
    } else return false;
  }
  return wanted.slice(at).every((rest) => rest === '*');
}

function folded(letter: string): string {
  // There and back: ß and ẞ, and other letters with several capitals, meet in the middle.
  return letter.toLowerCase().toUpperCase().toLowerCase();
}
