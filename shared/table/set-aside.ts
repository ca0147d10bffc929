import { cleanText, isAmount, isBlank, lookOf } from './cell-look';
import type { Column, GridRow, SkipReason } from './table';

const counted =
  '(?:employees?|people|persons?|workers?|staff|members?|users?|rows?|records?|results?|entries|anställda|personer|medarbetare|rader|poster|mitarbeiter|personen|zeilen|salariés|lignes|עובדים|עובדות|רשומות|שורות|אנשים)';
const totalWord =
  '(?:(?:grand|sub|overall)[ -]?)?(?:totals?|totalt|totalsumma|sum|summa|delsumma|count|headcount|antal|gesamt|gesamtsumme|summe|insgesamt|anzahl|somme|total général|yhteensä|i alt|totaal|razem|סה["״]?כ|סך הכו?ל|סיכום|итого)';
const amount = "\\d[\\d\\s.,']*";
const total = new RegExp(
  `^(?:(?:row|record|employee|number of|no\\. of) ?)?${totalWord}(?: (?:number|count|antal|of|av|totalt|summa))*(?: ${counted})?(?: [\\p{L}&-]{2,20})?\\s*[:=]?\\s*(?:${amount})?(?: ${counted})?$|^number of ${counted}\\s*:?\\s*(?:${amount})?$|^${amount} ${counted}$`,
  'iu',
);
const pageNumber = /^(?:page|sida|side|seite|עמוד|דף)\s*:?\s*\d+(?:\s*(?:of|av|af|von|sur|\/|מתוך)\s*\d+)?$/i;
const footers: readonly RegExp[] = [
  pageNumber,
  /^(?:this |den här |דוח )?(?:report|rapport|rapporten|bericht|list|listan|file|data|export|extract)?\s*(?:was )?(?:generated|created|exported|printed|produced|extracted|run|genererad|genererades|skapad|skapades|utskriven|exporterad|erstellt|gedruckt|généré|imprimé|הופק|נוצר|הודפס)(?![\p{L}]).*(?:\d|\bby\b|\bav\b|\bvon\b|:)/iu,
  /^(?:confidential|strictly confidential|konfidentiellt|vertraulich|for internal use|internal use only|סודי|end of report|end of list|slut på rapport(?:en)?)(?![\p{L}])/iu,
  /^(?:©|\(c\)|copyright)\s/i,
];

/** Rows below the header that are no people, by position in `rows`, each with its reason. */
export function setAside(
  rows: readonly GridRow[],
  header: readonly string[],
  titles: readonly string[],
  columns: readonly Column[],
): Map<number, SkipReason> {
  const aside = new Map<number, SkipReason>();
  const names = header.map(cleanText);
  const usual = usualColumns(rows, columns);
  // From the bottom up: below the last person, and above a repeated header, a page ends.
  let pageEnds = true;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row) continue;
    const first = row.cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) {
      aside.set(at, 'blank');
      continue;
    }
    const label = cleanText(row.cells[first] ?? '');
    if (repeats(row.cells, names, first) || (titles.length > 0 && titles.includes(joined(row.cells)))) {
      aside.set(at, 'header repeated');
      pageEnds = true;
      continue;
    }
    const reason =
      label.length > 200 ? undefined : reasonOf(row, first, label, columns, usual, pageEnds, blankBefore(rows, at));
    if (reason) aside.set(at, reason);
    else pageEnds = false;
  }
  return aside;
}

function blankBefore(rows: readonly GridRow[], at: number): boolean {
  const before = rows[at - 1];
  const row = rows[at];
  return !before || !row || before.cells.every(isBlank) || row.number > before.number + 1 + countBreaks(before);
}

/** A record of a text file may span several lines. */
function countBreaks(row: GridRow): number {
  return row.cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

/** One cell's text as a title: what stands alone above a header, and again on every printed page. */
export function joined(cells: readonly string[]): string {
  return cells
    .map(cleanText)
    .filter((cell) => cell !== '')
    .join(' ');
}

function repeats(cells: readonly string[], names: readonly string[], first: number): boolean {
  if (cleanText(cells[first] ?? '') !== names[first]) return false;
  const filled = [...cells.keys()].filter((i) => !isBlank(cells[i] ?? ''));
  const named = names.filter((name) => name !== '').length;
  return filled.length >= Math.max(1, named * 0.6) && filled.every((i) => cleanText(cells[i] ?? '') === names[i]);
}

/** Columns that nearly every row has something in. Lines that may be totals or footers have no say. */
function usualColumns(rows: readonly GridRow[], columns: readonly Column[]): Column[] {
  const step = Math.max(1, Math.floor(rows.length / 5000));
  const people = rows.filter((row, i) => {
    if (i % step !== 0 && rows.length > 5000) return false;
    const first = row.cells.find((cell) => !isBlank(cell));
    return first !== undefined && !isTotal(cleanText(first)) && !isFooter(joined(row.cells));
  });
  return columns.filter((column) => {
    const filled = people.filter((row) => !isBlank(row.cells[column.index] ?? '')).length;
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
  row: GridRow,
  first: number,
  label: string,
  columns: readonly Column[],
  usual: readonly Column[],
  pageEnds: boolean,
  afterBlank: boolean,
): SkipReason | undefined {
  const others = [...row.cells.keys()].filter((i) => i !== first && !isBlank(row.cells[i] ?? ''));
  const expected = usual.filter((column) => column.index !== first);
  const lacking = expected.filter((column) => {
    const text = cleanText(row.cells[column.index] ?? '');
    return text === '' || (column.type !== 'number' && isAmount(text) && lookOf(text) !== 'phone');
  }).length;
  const lacksAll = lacking === expected.length;
  const lacksMost = expected.length > 0 && lacking >= Math.max(1, expected.length * 0.6);
  if (isTotal(label)) {
    const amounts = others.every((i) =>
      isSum(
        row.cells[i] ?? '',
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
  if (pageNumber.test(joined(row.cells)) && lacksAll && expected.length > 0) return 'footer';
  if (!pageEnds || others.length > 3) return undefined;
  if (others.some((i) => ['email', 'phone'].includes(lookOf(row.cells[i] ?? '')))) return undefined;
  if (isFooter(joined(row.cells)))
    return lacksMost || (expected.length === 0 && others.length === 0) ? 'footer' : undefined;
  // A sentence on its own below the table.
  return others.length === 0 &&
    afterBlank &&
    label.length > 40 &&
    label.split(' ').length >= 6 &&
    lacksAll &&
    expected.length > 0
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
