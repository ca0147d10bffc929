const monthNames =
  'jan(?:uary|uari|uar)?|feb(?:ruary|ruari|ruar)?|mar(?:ch|s)?|märz|apr(?:il)?|may|maj|mai|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר';
const between = String.raw`[-_. ,:T]*`;

/** Parts of a file's name that are another one in the next export: dates, times, months, weeks, running numbers. */
const changing: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?:\\d{1,2}${between})?(?<!\\p{L})(?:${monthNames})(?!\\p{L})(?:${between}\\d{2,4}(?!\\d))?`,
    'giu',
  ),
  /(?<!\p{L})(?:(?:week|vecka|uge|uke|kw|cw|wk|שבוע)[-_. ]?\d{1,2}|[vw][-_. ]?\d{2})(?!\d)/giu,
  // Four digits and more in a row of numbers are a date, a time or a counter; "Office365" and "v2" are names.
  /(?<![\d])\d+(?:[-_. :T]+\d+)+Z?(?!\d)|(?<!\d)\d{4,}(?!\d)/gu,
  // What browsers add to a file that is downloaded once more.
  /\s?\(\d{1,3}\)/gu,
];

/** Whether the next export's name will probably be another one: there is a date, a time or a running number in it. */
export function hasChangingPart(fileName: string): boolean {
  const name = fileName.normalize('NFC');
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return changing.some((part) => stem.search(part) >= 0);
}

/** Stands for a part of the name; no file name contains it. */
const gap = '\u0000';

/**
 * A pattern that the next export's name will fit, too: "staff-2026-11-22.xlsx" gives "staff-*.xlsx". A name in which
 * nothing looks like changing gets a star before its ending, because a second download of it gets a number there.
 */
export function patternFor(fileName: string): string {
  const name = fileName.normalize('NFC');
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = dot > 0 ? name.slice(dot) : '';
  const open = changing.reduce((text, part) => text.replace(part, gap), stem);
  const joined = open.replace(new RegExp(`${gap}(?:[-_. ,]*${gap})+`, 'gu'), gap);
  return `${(joined.includes(gap) ? joined : `${joined}${gap}`).replaceAll(gap, '*')}${ending}`;
}
