export interface PastedPairs {
  readonly pairs: Readonly<Record<string, string>>;
  readonly count: number;
  /** Values that stand there several times with different words. */
  readonly twice: number;
}

/**
 * Two columns as a spreadsheet puts them on the clipboard: a tab between, a cell with breaks or quotes in quotes. Lines
 * without a second column are left out, and of the same value the last one counts.
 */
export function pastedPairs(text: string): PastedPairs {
  const pairs = new Map<string, string>();
  const twice = new Set<string>();
  for (const [first = '', second = ''] of cellsOf(text)) {
    const value = first.trim();
    const word = second.trim();
    if (value === '' || word === '') continue;
    const before = pairs.get(value);
    if (before !== undefined && before !== word) twice.add(value);
    pairs.set(value, word);
  }
  return { pairs: Object.fromEntries(pairs), count: pairs.size, twice: twice.size };
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) break;
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '\t') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
