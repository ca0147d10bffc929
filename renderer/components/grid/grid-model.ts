import type { CellPlace, CellRange } from './keyboard';

export type MarkLook = 'error' | 'warning' | 'info';

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** CSS pixels at first. */
  readonly width: number;
  /** Stays at the edge while the others move; only the first ones. */
  readonly frozen?: boolean;
  /** Numbers, addresses and codes: from left to right in every language. */
  readonly leftToRight?: boolean;
  /** Names its row. */
  readonly heads?: boolean;
  readonly alignEnd?: boolean;
}

/** What stands beside a value; `text` says in words what is wrong with it. */
export interface CellMark {
  readonly column: number;
  readonly look: MarkLook;
  readonly text: string;
}

export interface GridRow {
  readonly cells: readonly string[];
  readonly marks?: readonly CellMark[];
}

/** What the grid shows. Another model makes it draw everything anew; rows that were not there come later. */
export interface GridModel {
  /** The list; another one is shown from its start. */
  readonly mark: string;
  readonly rows: number;
  readonly columns: readonly GridColumn[];
  /** Undefined: not there yet. */
  readonly rowAt: (row: number) => GridRow | undefined;
  /** The rows that are seen now. */
  readonly want: (first: number, last: number) => void;
  readonly sort: { readonly column: number; readonly down: boolean } | null;
  readonly isFound: (text: string) => boolean;
}

/** What is said and heard. */
export interface GridWords {
  readonly label: string;
  /** Stands for a marked cell without a value. */
  readonly empty: string;
  /** Of a cell that is not there yet. */
  readonly waiting: string;
  readonly open: string;
  /** A marked cell as it is read out. */
  readonly marked: (value: string, marks: readonly CellMark[]) => string;
}

/** What a person does in the grid. */
export interface GridDeeds {
  readonly open: (at: CellPlace) => void;
  readonly sort: (column: number) => void;
  readonly copy: (range: CellRange) => void;
  /** A column was made wider or narrower, and has its width in CSS pixels now. */
  readonly widened: (column: number, width: number) => void;
  /** The cell that is looked at: under the pointer, or with the focus. */
  readonly point: (at: CellPlace | undefined) => void;
}

/** The worst of some marks. */
export function worstLook(marks: readonly CellMark[]): MarkLook | undefined {
  const looks: readonly MarkLook[] = ['error', 'warning', 'info'];
  return looks.find((look) => marks.some((mark) => mark.look === look));
}
