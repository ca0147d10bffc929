import { exponentText } from './cell-text';
import { blankBefore } from './csv-blanks';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const plus = 43;
/** Bytes, blanks around it included: no number is longer. */
const longestExponent = 1000;

/**
 * Whether a cell, but for blanks around it, is Excel's exponent in a text, whose digits were lost before the file was
 * written. Hardly any cell is: its last four bytes tell.
 */
export function isExponent(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > longestExponent) return false;
  const last = bytes[to - 1] as number;
  if (last >= 48 && last <= 57) {
    return (bytes[to - 3] === plus || bytes[to - 4] === plus) && isExponentText(bytes, from, to);
  }
  if ((last > 32 && last < 0x80) || blankBefore(bytes, to) === 0) return false;
  let end = to;
  for (let blank = 1; end > from && blank > 0; end -= blank) blank = blankBefore(bytes, end);
  return (bytes[end - 3] === plus || bytes[end - 4] === plus) && isExponentText(bytes, from, end);
}

function isExponentText(bytes: Buffer, from: number, to: number): boolean {
  return to - from >= 5 && exponentText.test(bytes.toString('utf8', from, to).trim());
}

/** Writes what a quoted cell means: two marks in it are one, and every line end is "\n". Gives its length. */
export function mendQuoted(bytes: Buffer, from: number, to: number, into: Buffer): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    const next = at + 1 < to ? bytes[at + 1] : undefined;
    if (byte === carriageReturn) {
      if (next !== lineFeed) into[length++] = lineFeed;
    } else {
      into[length++] = byte;
      if (byte === quote && next === quote) at++;
    }
  }
  return length;
}
