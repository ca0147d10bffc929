import { cleanText, firstFilled, isAmount, isBlank, lookOf } from './cell-look';
import { cellsAt, type Rows } from './rows';
import { rowsInSlice, type Slices } from './slices';
import type { Column, SkipReason } from './table';

const counted =
  '(?:employees?|people|persons?|workers?|staff|members?|users?|rows?|records?|results?|entries|anställda|personer|medarbetare|rader|poster|mitarbeiter|personen|zeilen|salariés|lignes|עובדים|עובדות|רשומות|שורות|אנשים)';
const totalWord =
  '(?:(?:grand|sub|overall)[ -]?)?(?:totals?|totalt|totalsumma|sum|summa|delsumma|count|headcount|antal|gesamt|gesamtsumme|summe|insgesamt|anzahl|somme|total général|yhteensä|i alt|totaal|razem|סה["״]?כ|סך הכו?ל|סיכום|итого)';
const amount = "\\d[\\d\\s.,']*";
const total = new RegExp(
  `^(?:(?:row|record|employee|number of|no\\. of) ?)?${totalWord}(?: (?:number|count|antal|of|av|totalt|summa))*(?: ${counted})?(?: [\\p{L}&-]{2,20})?\\s*[:=]?\\s*(?:${amount})?(?: ${counted})?$|^number of ${counted}\\s*:?\\s*(?:${amount})?$|^${amount} ${counted}$`,
  'iu',
);
const pageWord = /^(?:page|sida|side|seite|עמוד|דף)/i;
const pageNumber = /^(?:page|sida|side|seite|עמוד|דף)\s*:?\s*\d+(?:\s*(?:of|av|af|von|sur|\/|מתוך)\s*\d+)?$/i;
const footers: readonly RegExp[] = [
  pageNumber,
  /^(?:this |den här |דוח )?(?:report|rapport|rapporten|bericht|list|listan|file|data|export|extract)?\s*(?:was )?(?:generated|created|exported|printed|produced|extracted|run|genererad|genererades|skapad|skapades|utskriven|exporterad|erstellt|gedruckt|généré|imprimé|הופק|נוצר|הודפס)(?![\p{L}]).*(?:\d|\bby\b|\bav\b|\bvon\b|:)/iu,
  /^(?:confidential|strictly confidential|konfidentiellt|vertraulich|for internal use|internal use only|סודי|end of report|end of list|slut på rapport(?:en)?)(?![\p{L}])/iu,
  /^(?:©|\(c\)|copyright)\s/i,
];
/** A line with more cells than its text and so many beside it is a person. */
const mostBesideFooter = 3;
/** Which columns are usually filled is decided over so many rows, spread over the whole table. */
const rowsForUsual = 5000;

/** Rows below the header that are no people, by position in `rows`, each with its reason. */
export function* setAside(
  rows: Rows,
  header: readonly string[],
  titles: readonly string[],
  columns: readonly Column[],
): Slices<Map<number, SkipReason>> {
  const aside = new Map<number, SkipReason>();
  const names = header.map(cleanText);
  const usual = usualColumns(rows, columns);
  // From the bottom up: below the last person, and above a repeated header, a page ends.
  let pageEnds = true;
  for (let at = rows.count - 1; at >= 0; at--) {
    if (at % rowsInSlice === 0) yield 1 - at / rows.count;
    const first = firstFilled(rows, at);
    if (first < 0) {
      aside.set(at, 'blank');
      continue;
    }
    const label = cleanText(rows.text(at, first));
    if (repeats(rows, at, first, label, names) || isTitle(rows, at, label, titles)) {
      aside.set(at, 'header repeated');
      pageEnds = true;
      continue;
    }
    const reason = mayBeLeftOut(rows, at, first, label, pageEnds)
      ? reasonOf(rows, at, first, label, columns, usual, pageEnds)
      : undefined;
    if (reason) aside.set(at, reason);
    else pageEnds = false;
  }
  return aside;
}

/** Tells most people quickly from totals, page numbers and footers. */
function mayBeLeftOut(rows: Rows, at: number, first: number, label: string, pageEnds: boolean): boolean {
  if (label.length > 200) return false;
  if (isTotal(label) || pageWord.test(label)) return true;
  return pageEnds && filledBeside(rows, at, first, mostBesideFooter + 1) <= mostBesideFooter;
}

/** Counts a row's filled cells beside the first, up to `most`. */
function filledBeside(rows: Rows, at: number, first: number, most: number): number {
  const reach = rows.reach(at);
  let filled = 0;
  for (let column = first + 1; column < reach && filled < most; column++)
    if (rows.id(at, column) !== 0 && !isBlank(rows.text(at, column))) filled += 1;
  return filled;
}

function isTitle(rows: Rows, at: number, label: string, titles: readonly string[]): boolean {
  return titles.some((title) => title.startsWith(label)) && titles.includes(joined(cellsAt(rows, at)));
}

function blankBefore(rows: Rows, at: number): boolean {
  if (at === 0 || firstFilled(rows, at - 1) < 0) return true;
  return rows.number(at) > rows.number(at - 1) + 1 + countBreaks(cellsAt(rows, at - 1));
}

/** A record of a text file may span several lines. */
function countBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

/** One cell's text as a title: what stands alone above a header, and again on every printed page. */
export function joined(cells: readonly string[]): string {
  return cells
    .map(cleanText)
    .filter((cell) => cell !== '')
    .join(' ');
}

function repeats(rows: Rows, at: number, first: number, label: string, names: readonly string[]): boolean {
  if (label !== names[first]) return false;
  const cells = cellsAt(rows, at);
  const filled = [...cells.keys()].filter((i) => !isBlank(cells[i] ?? ''));
  const named = names.filter((name) => name !== '').length;
  return filled.length >= Math.max(1, named * 0.6) && filled.every((i) => cleanText(cells[i] ?? '') === names[i]);
}

/** Columns that nearly every row has something in. Lines that may be totals or footers have no say. */
function usualColumns(rows: Rows, columns: readonly Column[]): Column[] {
  const step = rows.count > rowsForUsual ? Math.floor(rows.count / rowsForUsual) : 1;
  const people: number[] = [];
  for (let at = 0; at < rows.count; at += step) {
    const first = firstFilled(rows, at);
    if (first < 0 || isTotal(cleanText(rows.text(at, first))) || isFooter(joined(cellsAt(rows, at)))) continue;
    people.push(at);
  }
  return columns.filter(({ index }) => {
    const filled = people.filter((at) => !isBlank(rows.text(at, index))).length;
    return filled > 0 && filled >= Math.min(people.length * 0.8, people.length - 2);
  });
}

function isTotal(label: string): boolean {
  return label.length <= 60 && total.test(label);
}

function isFooter(text: string): boolean {
  return text.length <= 300 && footers.some((footer) => footer.test(text));
}

/**
 * A total or a footer needs more than its word: nothing else in the row that only a person has, and most of what
 * every person has missing. Somebody named Total, or a person with few cells, stays.
 */
function reasonOf(
  rows: Rows,
  at: number,
  first: number,
  label: string,
  columns: readonly Column[],
  usual: readonly Column[],
  pageEnds: boolean,
): SkipReason | undefined {
  const cells = cellsAt(rows, at);
  const others = [...cells.keys()].filter((i) => i !== first && !isBlank(cells[i] ?? ''));
  const expected = usual.filter((column) => column.index !== first);
  const lacking = expected.filter((column) => {
    const text = cleanText(cells[column.index] ?? '');
    return text === '' || (column.type !== 'number' && isAmount(text) && lookOf(text) !== 'phone');
  }).length;
  const lacksAll = lacking === expected.length;
  const lacksMost = expected.length > 0 && lacking >= Math.max(1, expected.length * 0.6);
  if (isTotal(label)) {
    const amounts = others.every((i) =>
      isSum(
        cells[i] ?? '',
        columns.find((column) => column.index === i),
      ),
    );
    const hasNumber = /\d/.test(label) || others.length > 0;
    if (!amounts) return undefined;
    // An export without anybody in it still has its total row: "Total", nothing, nothing, 0.
    if (expected.length === 0)
      return pageEnds && hasNumber && others.length <= columns.length / 2 ? 'total' : undefined;
    return (pageEnds && lacksMost) || (hasNumber && lacksAll) ? 'total' : undefined;
  }
  const text = joined(cells);
  if (pageNumber.test(text) && lacksAll && expected.length > 0) return 'footer';
  if (!pageEnds || others.length > mostBesideFooter) return undefined;
  if (others.some((i) => ['email', 'phone'].includes(lookOf(cells[i] ?? '')))) return undefined;
  if (isFooter(text)) return lacksMost || (expected.length === 0 && others.length === 0) ? 'footer' : undefined;
  // A sentence on its own below the table.
  return others.length === 0 &&
    label.length > 40 &&
    label.split(' ').length >= 6 &&
    lacksAll &&
    expected.length > 0 &&
    blankBefore(rows, at)
    ? 'footer'
    : undefined;
}

/** A long number in any but a column of numbers is a phone or an identity: it belongs to a person. */
function isSum(text: string, column: Column | undefined): boolean {
  const clean = cleanText(text);
  if (isTotal(clean)) return true;
  const digits = clean.replace(/\D/g, '').length;
  return isAmount(clean) && lookOf(clean) !== 'phone' && (column?.type === 'number' || digits < 7);
}
