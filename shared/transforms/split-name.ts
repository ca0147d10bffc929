import { cleanLine } from './clean';
import { fine, unusable, type Cell } from './finding';

/** Small words that belong to the last name that follows them. */
const particles = new Set([
  'af',
  'al',
  'av',
  'bar',
  'ben',
  'bin',
  'bint',
  'da',
  'das',
  'de',
  'del',
  'della',
  'den',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'las',
  'le',
  'los',
  'ter',
  'ten',
  'van',
  "van't",
  'vom',
  'von',
  'zu',
  'zum',
  'zur',
  'אבו',
  'בן',
  'בר',
  'אל',
  'דה',
  'אבן',
]);
const bracketed = /\s*[([][^()[\]]*[)\]]\s*$/u;

/**
 * The first or the last name out of a full one. "last, first" divides at the first comma. "first last" takes the last word,
 * with the particles before it, as the last name and says so when there were more than two parts.
 */
export function splitName(text: string, take: 'first' | 'last', order: 'first last' | 'last, first'): Cell {
  const line = cleanLine(text).replace(bracketed, '');
  if (line === '') return fine('');
  if (order === 'last, first') {
    const comma = line.indexOf(',');
    if (comma < 0) return unusable(text, 'name without comma');
    return fine((take === 'last' ? line.slice(0, comma) : line.slice(comma + 1)).trim());
  }
  const words = line.split(' ');
  if (words.length === 1) return fine(take === 'first' ? line : '');
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  const value = (take === 'first' ? words.slice(0, from) : words.slice(from)).join(' ');
  return from > 1 ? { value, findings: [{ code: 'name split unsure', weight: 'info' }] } : fine(value);
}
