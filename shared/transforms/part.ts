import type { Transform } from '../mapping/mapping';
import { fine, unusable, type Cell } from './finding';

/** What stands before or after a separator, tidied at the cut. */
export function part(text: string, step: Extract<Transform, { do: 'part' }>): Cell {
  const { take, separator, at, missing } = step;
  const found = at === 'first' ? text.indexOf(separator) : text.lastIndexOf(separator);
  if (found < 0) return missing === 'keep' ? fine(text) : unusable(text, 'separator not found', { separator });
  return fine((take === 'before' ? text.slice(0, found) : text.slice(found + separator.length)).trim());
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Letters of one code unit each that nothing combines with: Latin up to U+02FF. */
const plain = /^[\u0020-\u02ff]*$/u;

/** The first or last characters as people count them: a letter with its accents is one, and so is a sign of several parts. */
export function characters(text: string, take: 'first' | 'last', count: number): string {
  if (text.length <= count) return text;
  const letters = plain.test(text) ? text : [...graphemes.segment(text)].map(({ segment }) => segment);
  if (letters.length <= count) return text;
  const taken = take === 'first' ? letters.slice(0, count) : letters.slice(-count);
  return (typeof taken === 'string' ? taken : taken.join('')).trim();
}
