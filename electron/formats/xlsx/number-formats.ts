import { NotUnderstood } from './not-understood';
import { vocabularies } from './vocabularies';
import { eachElement } from './xml-elements-of-part';

/**
 * Formats that a workbook uses without writing them down (ECMA-376 part 1, 18.8.30). 27 to 58 are those of East Asian
 * editions: which of them show a day and which a time is all that matters here.
 */
const built = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58].map((id) => [id, 'yyyy/m/d'] as const),
  ...[32, 33].map((id) => [id, 'h:mm:ss'] as const),
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
/** Months in one edition, times in another: what they show cannot be told. */
const ambiguous = new Set([34, 35, 52, 53, 55, 56]);
/** Excel allows 255 characters. */
const longestFormat = 1000;

/** The number format of each cell style, by its position; cells without a style are "General". */
export function numberFormats(styles: Buffer): string[] {
  const own = new Map<number, string>();
  const used: number[] = [];
  eachElement(styles, { name: 'styleSheet', namespaces: vocabularies }, (path, tag) => {
    if (path === 'styleSheet/numFmts/numFmt') {
      const code = tag.value('formatCode') ?? 'General';
      if (code.length > longestFormat) throw new NotUnderstood('markup');
      own.set(numberOf(tag.value('numFmtId')), code);
    } else if (path === 'styleSheet/cellXfs/xf') used.push(numberOf(tag.value('numFmtId')));
  });
  return used.map((id) => {
    const format = own.get(id) ?? built.get(id);
    if (format === undefined && ambiguous.has(id)) throw new NotUnderstood('markup');
    return format ?? 'General';
  });
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,9}$/.test(text)) throw new NotUnderstood('markup');
  return Number(text);
}
