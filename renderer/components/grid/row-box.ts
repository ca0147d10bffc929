import type { ColumnPlaces } from './column-places';
import { type CellMark, type GridColumn, type GridModel, type GridRow, type GridWords, worstLook } from './grid-model';
import { type CellPlace, type CellRange, isInRange } from './keyboard';

/** What all rows are drawn by. */
export interface DrawnBy {
  readonly model: GridModel;
  readonly words: GridWords;
  readonly places: ColumnPlaces;
  readonly columns: { readonly first: number; readonly last: number };
  readonly active: CellPlace;
  readonly range: CellRange | undefined;
  /** Grows when every cell must be drawn anew. */
  readonly edition: number;
}

interface CellBox {
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  drawn: string;
}

/** One row of elements, used for one row of the list after another. */
export class RowBox {
  readonly element = make('div', 'grid-line', 'row');
  private readonly moving = make('div', 'grid-moving', 'presentation');
  private readonly cells = new Map<number, CellBox>();
  private spare: CellBox[] = [];
  private data: GridRow | undefined;
  private edition = -1;
  row = -2;

  constructor() {
    this.element.append(this.moving);
  }

  /** Draws a row; what is there already stays. */
  draw(row: number, by: DrawnBy): void {
    const data = row < 0 ? undefined : by.model.rowAt(row);
    const isOther = row !== this.row || data !== this.data || by.edition !== this.edition;
    // Somebody may be reading it: it is not emptied for having been scrolled away.
    const isKept = row === this.row && data === undefined && this.data !== undefined && by.edition === this.edition;
    if (isOther && !isKept) {
      this.data = data;
      this.row = row;
      this.edition = by.edition;
      this.element.ariaRowIndex = String(row + 2);
      const isWaiting = row >= 0 && data === undefined;
      this.element.classList.toggle('grid-waiting', isWaiting);
      this.element.classList.toggle('grid-odd', row % 2 === 1);
      if (isWaiting) this.element.setAttribute('aria-busy', 'true');
      else this.element.removeAttribute('aria-busy');
      for (const cell of this.cells.values()) cell.drawn = '';
    }
    this.arrange(row, by);
    for (const [column, cell] of this.cells) this.drawCell(cell, { row, column }, by);
  }

  cell(column: number): HTMLElement | undefined {
    return this.cells.get(column)?.element;
  }

  /** Elements in the order in which they are read, but one that has the focus: moving it would take that away. */
  putInOrder(): void {
    const sorted = [...this.cells].sort(([a], [b]) => a - b).map(([, { element }]) => element);
    putInOrder(
      this.moving,
      sorted.filter((element) => element.parentElement === this.moving),
    );
  }

  /** Elements for the frozen columns, those that are seen, and the one that has the tab stop. */
  private arrange(row: number, { model, places, columns, active, edition }: DrawnBy): void {
    const isWanted = (column: number): boolean =>
      column < places.frozen ||
      (column >= columns.first && column <= columns.last) ||
      (row === active.row && column === active.column);
    for (const [column, cell] of this.cells) {
      if (isWanted(column) && column < model.columns.length) continue;
      this.cells.delete(column);
      cell.element.remove();
      this.spare.push(cell);
    }
    const want = (column: number): void => {
      if (this.cells.has(column) || column >= model.columns.length) return;
      const cell = this.spare.pop() ?? newCell();
      cell.drawn = '';
      this.cells.set(column, cell);
    };
    for (let column = 0; column < places.frozen; column++) want(column);
    for (let column = columns.first; column <= columns.last; column++) want(column);
    if (row === active.row) want(active.column);
    for (const [column, { element }] of this.cells) {
      const isFrozen = column < places.frozen;
      const parent = isFrozen ? this.element : this.moving;
      if (element.parentElement !== parent) {
        // Frozen cells are read first.
        if (isFrozen) this.element.insertBefore(element, this.moving);
        else parent.append(element);
      }
      const mark = `${edition} ${column} ${places.starts[column]} ${places.widths[column]} ${isFrozen}`;
      if (element.dataset['place'] === mark) continue;
      element.dataset['place'] = mark;
      element.dataset['column'] = String(column);
      element.ariaColIndex = String(column + 1);
      element.style.insetInlineStart = `${places.starts[column] ?? 0}px`;
      element.style.inlineSize = `${places.widths[column] ?? 0}px`;
      element.classList.toggle('grid-frozen', isFrozen);
      element.classList.toggle('grid-frozen-last', isFrozen && column === places.frozen - 1);
    }
  }

  private drawCell(cell: CellBox, at: CellPlace, by: DrawnBy): void {
    const column = by.model.columns[at.column];
    if (!column) return;
    const isActive = at.row === by.active.row && at.column === by.active.column;
    const isChosen = by.range !== undefined && isInRange(by.range, at);
    const { element } = cell;
    element.tabIndex = isActive ? 0 : -1;
    if (element.classList.contains('grid-chosen') !== isChosen) {
      element.classList.toggle('grid-chosen', isChosen);
    }
    if (at.row >= 0) element.ariaSelected = String(isChosen || isActive);
    const mark = `${by.edition} ${at.row} ${at.column}`;
    if (cell.drawn === mark) return;
    cell.drawn = mark;
    if (at.row < 0) drawHeading(cell, column, at.column, by.model);
    else drawValue(cell, column, at.column, this.data, by);
  }
}

/** Puts elements into the order of a list without touching the one that has the focus. */
export function putInOrder(parent: Element, sorted: readonly Element[]): void {
  const focused = sorted.find((element) => element.contains(document.activeElement));
  const at = focused ? sorted.indexOf(focused) : sorted.length;
  const isSorted = sorted.every((element, i) => i === 0 || element.previousElementSibling === sorted[i - 1]);
  if (isSorted) return;
  for (const element of sorted.slice(0, at)) parent.insertBefore(element, focused ?? null);
  for (const element of sorted.slice(at + 1)) parent.append(element);
}

function newCell(): CellBox {
  const element = make('div', 'grid-cell', 'gridcell');
  const text = document.createElement('bdi');
  element.append(text);
  return { element, text, drawn: '' };
}

function drawHeading({ element, text }: CellBox, column: GridColumn, at: number, { sort }: GridModel): void {
  element.setAttribute('role', 'columnheader');
  element.className = element.className.replace(/ ?grid-(?:end|found|soft)\b/gu, '');
  const sorted = sort?.column === at ? (sort.down ? 'descending' : 'ascending') : 'none';
  element.setAttribute('aria-sort', sorted);
  element.removeAttribute('aria-selected');
  element.classList.toggle('grid-end', column.alignEnd === true);
  text.dir = 'auto';
  text.textContent = column.name;
  element.title = column.name;
  if (!element.querySelector('.grid-sizer')) {
    const sizer = document.createElement('span');
    sizer.className = 'grid-sizer';
    element.append(sizer);
  }
}

function drawValue(
  { element, text }: CellBox,
  column: GridColumn,
  at: number,
  data: GridRow | undefined,
  { model, words }: DrawnBy,
): void {
  element.setAttribute('role', column.heads === true ? 'rowheader' : 'gridcell');
  const value = data?.cells[at] ?? '';
  const marks = data?.marks?.filter((mark) => mark.column === at) ?? [];
  const look = worstLook(marks);
  text.dir = column.leftToRight === true ? 'ltr' : 'auto';
  const shown = value === '' && look !== undefined ? words.empty : value;
  if (text.textContent !== shown) text.textContent = shown;
  element.classList.toggle('grid-end', column.alignEnd === true);
  element.classList.toggle('grid-soft', value === '');
  element.classList.toggle('grid-found', value !== '' && model.isFound(value));
  setOrRemove(element, 'data-look', look);
  setOrRemove(element, 'aria-invalid', look === 'error' ? 'true' : undefined);
  setOrRemove(element, 'aria-label', data === undefined ? words.waiting : spoken(shown, marks, words));
}

function spoken(shown: string, marks: readonly CellMark[], words: GridWords): string | undefined {
  return marks.length === 0 ? undefined : words.marked(shown, marks);
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function make(tag: 'div' | 'button', className: string, role?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (role !== undefined) element.setAttribute('role', role);
  return element;
}
