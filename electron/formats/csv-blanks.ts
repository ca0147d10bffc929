/**
 * Bytes of the blank (what JavaScript's trim() takes away) that starts at a place of UTF-8 text, 0 when there is none.
 * The separator may be a tab, so a caller looks for that first.
 */
export function blankAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first === 0x20 || (first >= 9 && first <= 13) ? 1 : 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  return first >= 0xe1 && first <= 0xef && isWideBlank(first, second, bytes[at + 2] ?? 0) ? 3 : 0;
}

/** Nothing but blanks from one place up to another. */
export function isBlankText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const blank = blankAt(bytes, at);
    if (blank === 0) return false;
    at += blank;
  }
  return true;
}

/** Bytes of the blank that ends before a place of UTF-8 text, 0 when there is none. */
export function blankBefore(bytes: Uint8Array, at: number): number {
  const last = bytes[at - 1] ?? 0;
  if (last < 0x80) return last === 0x20 || (last >= 9 && last <= 13) ? 1 : 0;
  const middle = bytes[at - 2] ?? 0;
  if (middle === 0xc2) return last === 0xa0 ? 2 : 0;
  return isWideBlank(bytes[at - 3] ?? 0, middle, last) ? 3 : 0;
}

/** U+1680, U+2000 to 200A, 2028, 2029, 202F, 205F, 3000, FEFF. */
function isWideBlank(first: number, second: number, third: number): boolean {
  if (first === 0xe2) {
    if (second === 0x80) return third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf;
    return second === 0x81 && third === 0x9f;
  }
  if (first === 0xe3) return second === 0x80 && third === 0x80;
  if (first === 0xe1) return second === 0x9a && third === 0x80;
  return first === 0xef && second === 0xbb && third === 0xbf;
}
