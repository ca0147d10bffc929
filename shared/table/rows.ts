/**
 * Rows of cells as exact text, held so that half a million people fit into memory. How they are held is the reader's
 * matter; stages ask for one cell at a time. Positions are 0-based; beyond a row's last cell everything is ''.
 */
export interface Rows {
  readonly count: number;
  /** Columns that any row reaches. */
  readonly width: number;
  /** Row number as the sheet shows it (1-based). For text files: the record's first line. */
  readonly number: (at: number) => number;
  /** Cells of this row up to the last one that says something. */
  readonly reach: (at: number) => number;
  /** Hidden by hand or by a filter; still a person. */
  readonly hidden: (at: number) => boolean;
  readonly text: (at: number, column: number) => string;
  /**
   * The same number only for the same text, so that work can be done once for each distinct text; below `texts`.
   * 0 is the empty text. Equal texts may still have different numbers.
   */
  readonly id: (at: number, column: number) => number;
  /** One more than the highest `id`. */
  readonly texts: number;
}

/** One row as a list, for small sheets, tests and what is shown. */
export interface RowCells {
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden?: boolean;
}

/** Holds a list of rows. Each distinct text gets one number. */
export function rowsOf(list: readonly RowCells[]): Rows {
  const ids = new Map<string, number>([['', 0]]);
  const held = list.map(({ cells }) => {
    let reach = cells.length;
    while (reach > 0 && cells[reach - 1] === '') reach--;
    return Uint32Array.from(cells.slice(0, reach), (text) => {
      const id = ids.get(text) ?? ids.size;
      if (id === ids.size) ids.set(text, id);
      return id;
    });
  });
  const texts = [...ids.keys()];
  const id = (at: number, column: number) => held[at]?.[column] ?? 0;
  return {
    count: list.length,
    width: held.reduce((most, cells) => Math.max(most, cells.length), 0),
    number: (at) => list[at]?.number ?? 0,
    reach: (at) => held[at]?.length ?? 0,
    hidden: (at) => list[at]?.hidden === true,
    text: (at, column) => texts[id(at, column)] ?? '',
    id,
    texts: texts.length,
  };
}

/** Some of the rows, in the order of `positions`. */
export function pickRows(rows: Rows, positions: Uint32Array): Rows {
  const from = (at: number) => positions[at] ?? rows.count;
  let width = 0;
  for (const at of positions) width = Math.max(width, rows.reach(at));
  return {
    count: positions.length,
    width,
    number: (at) => rows.number(from(at)),
    reach: (at) => rows.reach(from(at)),
    hidden: (at) => rows.hidden(from(at)),
    text: (at, column) => rows.text(from(at), column),
    id: (at, column) => rows.id(from(at), column),
    texts: rows.texts,
  };
}

/** The first of the rows, at most so many. */
export function firstRowsOf(rows: Rows, most: number): Rows {
  return rows.count <= most
    ? rows
    : pickRows(
        rows,
        Uint32Array.from({ length: most }, (_, at) => at),
      );
}

/** The texts of one column, row by row. */
export function* columnTexts(rows: Rows, column: number): Generator<string> {
  for (let at = 0; at < rows.count; at++) yield rows.text(at, column);
}

/** Position of the first row that fits, -1 for none. */
export function findRow(rows: Rows, fits: (at: number) => boolean): number {
  for (let at = 0; at < rows.count; at++) if (fits(at)) return at;
  return -1;
}

/** One row's cells up to the last one that says something. */
export function cellsAt(rows: Rows, at: number): string[] {
  return Array.from({ length: rows.reach(at) }, (_, column) => rows.text(at, column));
}

/** Up to `count` rows as lists, from position `from` on. */
export function listRows(rows: Rows, from = 0, count = rows.count): RowCells[] {
  const end = Math.min(rows.count, from + count);
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => ({
    number: rows.number(from + i),
    cells: cellsAt(rows, from + i),
    ...(rows.hidden(from + i) && { hidden: true }),
  }));
}
