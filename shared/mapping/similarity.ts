/** Share of common letter pairs of two words (Dice), 0..1. */
export function letterPairs(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length - 2);
}

/**
 * How alike two lists of words are, whatever their order, 0..1: every word looks for its likest partner.
 * A word that is merely shared ("name") does not carry the others: unmatched words count against it.
 */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const matched = (from: readonly string[], to: readonly string[]) =>
    from.reduce((sum, word) => {
      const best = to.reduce((most, other) => Math.max(most, letterPairs(word, other)), 0);
      return sum + (best >= 0.6 ? best : 0) * word.length;
    }, 0);
  const byWords = (matched(a, b) + matched(b, a)) / (letters(a) + letters(b));
  return Math.max(byWords, letterPairs(a.join(''), b.join('')) * 0.95);
}
