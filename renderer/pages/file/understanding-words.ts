import type { SourceFound } from '../../../shared/bridge/source-views';
import { listInWords, rowsInWords } from '../../times';
import type { Words } from '../../words';

/** Why this sheet. */
export function sheetSentences({ t }: Words, found: SourceFound): string[] {
  const others = found.sheets
    .filter(({ name }) => name !== found.sheet)
    .map(({ name, hidden, rows }) => t(hidden ? 'understood.sheet.hidden' : 'understood.sheet.other', { name, rows }));
  return [
    ...(found.sheetWhy === undefined
      ? []
      : [t(`understood.sheet.${found.sheetWhy}`, { sheets: found.sheets.length, reach: reachOf(found) })]),
    ...(others.length === 0 ? [] : [t('understood.sheet.others', { names: others.join(', ') })]),
  ];
}

function reachOf({ columns }: SourceFound): string {
  const has = (wanted: string): boolean => columns.some(({ type }) => type === wanted);
  if (has('email')) return has('phone') ? 'both' : 'emails';
  return has('phone') ? 'phones' : 'neither';
}

/** Why this row. */
export function headerSentences(words: Words, { headerRow, headerWhy }: SourceFound): string[] {
  if (headerWhy === undefined) return [];
  const { t } = words;
  const { is, width, usualWidth, firstSoWide, names, unlikeBelow, second, elsewhere } = headerWhy;
  const wide = width >= usualWidth * 0.8 ? (firstSoWide ? 'first' : 'same') : 'other';
  const by = names.length > 0 ? 'names' : unlikeBelow > 0 ? 'below' : 'neither';
  return [
    is === 'chosen'
      ? t('understood.header.chosen')
      : t('understood.header.found', { wide, width, by, names: listInWords(words, names.map(isolated)) }),
    ...(second === undefined ? [] : [t('understood.header.two', { second, row: headerRow })]),
    ...(elsewhere === undefined ? [] : [t('understood.header.elsewhere', { other: elsewhere.row })]),
  ];
}

/** A name keeps its own direction in the sentence: isolates of the Unicode bidirectional algorithm. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Each reason with its rows. */
export function leftOutSentences({ t }: Words, { skipped }: SourceFound): string[] {
  if (skipped.length === 0) return [t('understood.left.none')];
  return skipped.map(({ reason, count, rows }) => t(`understood.left.${reason}`, { count, rows: rowsInWords(rows) }));
}

/** What a column holds, and in how many cells that was seen. */
export function evidenceInWords({ t }: Words, column: SourceFound['columns'][number]): readonly [string, string] {
  const { type, filled, looked, fitting } = column;
  const kind = t('understood.evidence', { type: type === 'yes/no' ? 'yesno' : type });
  if (type === 'text' || type === 'empty') return [kind, ''];
  return [kind, t(looked < filled ? 'understood.evidence.looked' : 'understood.evidence.share', { fitting, looked })];
}
