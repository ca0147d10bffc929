import type { FixList, FixPart } from '../../shared/issues/fix-list';
import { directionOf, type Locale } from '../../shared/words/locale';
import { say } from '../../shared/words/say';
import { textWorkbook } from './write-xlsx';

/** Excel takes 1 048 576 rows in a sheet; so many open in a moment. */
const mostRows = 300_000;

/** Parts of a list of problems as one workbook, a sheet for each; everything in it is text, and nothing a formula. */
export function fixWorkbook({ header }: FixList, parts: readonly FixPart[], locale: Locale): Buffer {
  const shown: readonly FixPart[] = parts.length > 0 ? parts : [{ name: '', rows: [] }];
  return textWorkbook(
    shown.map(({ name, rows }) => ({
      name: name === '' ? say(locale, 'screen', 'fix.sheet') : name,
      rows: [header, ...rows.slice(0, mostRows)],
      widths: [8, 26, 24, 28, 34, 48, 26],
      rightToLeft: directionOf(locale) === 'rtl',
      hasHeader: true,
    })),
  );
}
