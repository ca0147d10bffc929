import { fault, FaultError } from '../../../shared/fault';
import type { CellNote } from '../../../shared/table/table';
import { cellRange } from '../cell-range';
import type { RowsBuilder } from '../rows-builder';
import { mostColumns, mostNotes, mostRows, noteMerge } from '../sheet-limits';
import { NotUnderstood } from './not-understood';

/**
 * Where the cells of a sheet go as they are read: keeps count of rows and columns that say nothing about their own
 * place, and of what is told about cells besides their texts. An address beyond any sheet throws the fault
 * 'source damaged'.
 */
export class SheetTarget {
  readonly notes: CellNote[] = [];
  readonly #rows: RowsBuilder;
  /** The number of the open row, from 1. */
  row = 0;
  #given = false;
  #hidden = false;
  /** Rows are begun with their first text, so that empty ones cost nothing. */
  #begun = false;
  /** The column of the last cell in it, from 0; -1 before the first. */
  column = -1;
  #element = 0;
  /** Which row element each column was last seen in, to find a cell that comes twice. */
  readonly #seenIn = new Uint32Array(mostColumns);
  #lastFilled = 0;
  #inOrder = true;

  constructor(rows: RowsBuilder) {
    this.#rows = rows;
  }

  /** A row by its number (1-based), or the one after the last. */
  startRow(number: number | undefined, hidden: boolean): void {
    const row = number ?? this.row + 1;
    if (row <= this.row) this.#inOrder = false;
    this.row = withinSheet(row, mostRows);
    this.#given = number !== undefined;
    this.#hidden = hidden;
    this.#begun = false;
    this.column = -1;
    this.#element++;
  }

  /** The column (0-based) of a cell: by its address (columns and rows from 1; 0 for none), or after the last one. */
  place(column: number, row: number): number {
    if (column === 0) this.column++;
    else {
      if (row !== this.row) this.#move(row);
      if (column - 1 < this.column) this.#inOrder = false;
      this.column = column - 1;
    }
    this.#given = true;
    const at = this.column;
    if (at >= mostColumns) withinSheet(at + 1, mostColumns);
    if (this.#seenIn[at] === this.#element) throw new NotUnderstood('cell address');
    this.#seenIn[at] = this.#element;
    return at;
  }

  /** A cell further right in the open row than any before it. */
  sayNext(column: number, id: number): void {
    this.column = column;
    this.#given = true;
    this.#seenIn[column] = this.#element;
    if (id === 0) return;
    if (!this.#begun) this.#begin();
    this.#rows.id(column, id);
  }

  say(column: number, id: number): void {
    if (id === 0) return;
    if (!this.#begun) this.#begin();
    this.#rows.id(column, id);
  }

  #begin(): void {
    this.#begun = true;
    this.#rows.startRow(this.row, this.#hidden);
    if (this.row > this.#lastFilled) this.#lastFilled = this.row;
  }

  note(column: number, code: CellNote['code']): void {
    if (this.notes.length < mostNotes) this.notes.push({ row: this.row, column, code });
  }

  endRows(): void {
    if (!this.#inOrder) this.notes.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Merged cells by their address ("B2:C4"); they stand behind the rows. */
  merge(reference: string): void {
    const range = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(reference) ? cellRange(reference) : undefined;
    if (!range) throw new NotUnderstood('cell address');
    const [from, to] = range.rows;
    if (from < 1) throw new NotUnderstood('cell address');
    noteMerge(this.notes, { columns: range.columns, rows: [from - 1, to - 1] }, this.#lastFilled - 1);
  }

  /** A row without a number of its own stands where its first cell says. */
  #move(row: number): void {
    if (this.#given) throw new NotUnderstood('cell address');
    if (row < this.row) this.#inOrder = false;
    this.row = withinSheet(row, mostRows);
  }
}

function withinSheet(place: number, most: number): number {
  if (place < 1 || place > most) throw new FaultError(fault('source damaged', 'usage'));
  return place;
}
