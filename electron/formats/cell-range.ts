/** A rectangle of cells; columns 0-based, rows as the sheet shows them (1-based), both ends included. */
export interface CellRange {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
  /** Written with $, so that it means the same cells wherever it is used from. */
  readonly fixedColumns: boolean;
  readonly fixedRows: boolean;
}

const lastRow = 1_048_576;
const corner = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const cells = new RegExp(`^${corner}(?::${corner})?$`, 'i');
const wholeColumns = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;

/** "$A$2:$A$9", "B2" or "B:B"; undefined for anything else. */
export function cellRange(text: string): CellRange | undefined {
  const whole = wholeColumns.exec(text);
  if (whole) {
    const [, fixed = '', from = '', alsoFixed = '', to = ''] = whole;
    return {
      columns: ordered(columnIndex(from), columnIndex(to)),
      rows: [1, lastRow],
      fixedColumns: fixed !== '' && alsoFixed !== '',
      fixedRows: true,
    };
  }
  const parts = cells.exec(text);
  if (!parts) return undefined;
  const [, dollarA = '', columnA = '', dollar1 = '', row1 = ''] = parts;
  const [dollarB = dollarA, columnB = columnA, dollar2 = dollar1, row2 = row1] = parts.slice(5);
  return {
    columns: ordered(columnIndex(columnA), columnIndex(columnB)),
    rows: ordered(Number(row1), Number(row2)),
    fixedColumns: dollarA !== '' && dollarB !== '',
    fixedRows: dollar1 !== '' && dollar2 !== '',
  };
}

/** A → 0, Z → 25, AA → 26. */
function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
