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
 * with the particles before it, as the last name; names between go where `middle` says. Left out, they stay with the first
 * name, and "first last" says that this is not sure.
 */
export function splitName(
  text: string,
  take: 'first' | 'last',
  order: 'first last' | 'last, first',
  middle?: 'first' | 'last' | 'leave out',
): Cell {
  const line = cleanLine(text).replace(bracketed, '');
  if (line === '') return fine('');
  if (order === 'last, first') {
    const comma = line.indexOf(',');
    if (comma < 0) return unusable(text, 'name without comma');
    const last = line.slice(0, comma).trim();
    const given = line.slice(comma + 1).trim();
    if (middle === undefined || middle === 'first') return fine(take === 'first' ? given : last);
    return fine(nameOf(given === '' ? [] : given.split(' '), last, take, middle));
  }
  const words = line.split(' ');
  if (words.length === 1) return fine(take === 'first' ? line : '');
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  const value = nameOf(words.slice(0, from), words.slice(from).join(' '), take, middle ?? 'first');
  return from > 1 && middle === undefined
    ? { value, findings: [{ code: 'name split unsure', weight: 'info' }] }
    : fine(value);
}

function nameOf(
  given: readonly string[],
  last: string,
  take: 'first' | 'last',
  middle: 'first' | 'last' | 'leave out',
) {
  if (take === 'first') return (middle === 'first' ? given : given.slice(0, 1)).join(' ');
  return (middle === 'last' ? [...given.slice(1), last] : [last]).join(' ');
}
