import type { Locale } from '../../shared/words/locale';

/** Letters that sort one by one in all our languages: none is two letters, and none makes another of its neighbour. */
const plainLetters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ',
  ...'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
];
const scratch = Buffer.alloc(3072);
/** A longer number is cut by the collator. */
const mostDigits = 200;

/** Texts in the order of a language; numbers in them by their value. */
export interface Collation {
  readonly compare: (one: string, other: string) => number;
  /**
   * A text that compares by its codes as the other does in the language, as far as letters count and not their accents or
   * capitals; for where it leaves two alike, `compare` decides. Undefined for what has other letters.
   */
  readonly key: (text: string) => string | undefined;
}

const known = new Map<Locale, Collation>();

export function collationOf(locale: Locale): Collation {
  const before = known.get(locale);
  if (before) return before;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = ranksIn(locale);
  const digits = ranks['0'.charCodeAt(0)] ?? 0;
  const key = (text: string): string | undefined => {
    // A letter becomes one byte, a digit that stands alone three.
    const bytes = 3 * text.length <= scratch.length ? scratch : Buffer.alloc(3 * text.length);
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) {
        let end = at + 1;
        while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
        let start = at;
        while (start < end - 1 && text.charCodeAt(start) === 0x30) start++;
        if (end - start > mostDigits) return undefined;
        bytes[length++] = digits;
        bytes[length++] = end - start;
        while (start < end) bytes[length++] = text.charCodeAt(start++);
        at = end - 1;
        continue;
      }
      const rank = ranks[code];
      if (rank === undefined || rank === 0) return undefined;
      bytes[length++] = rank;
    }
    return bytes.toString('latin1', 0, length);
  };
  const collation = { compare, key };
  known.set(locale, collation);
  return collation;
}

/** By code: 1 for the letters that sort first, and so on; 0 for what is no plain letter. */
function ranksIn(locale: Locale): Uint8Array {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const sorted = [...plainLetters].sort(compare);
  const ranks = new Uint8Array(0x5eb);
  let rank = 0;
  for (const [at, letter] of sorted.entries()) {
    if (at === 0 || compare(sorted[at - 1]!, letter) !== 0) rank += 1;
    ranks[letter.charCodeAt(0)] = rank;
  }
  return ranks;
}
