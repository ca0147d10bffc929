import { cellAt, cellNear, type GridLayout } from './cell-points';
import { columnPlaces, type ColumnPlaces, columnsSeen, narrowest, scrollShowing, widest } from './column-places';
import { DrawnRows } from './drawn-rows';
import type { GridDeeds, GridModel, GridWords } from './grid-model';
import { type CellPlace, deedOfKey, isSame, type KeyDeed, rangeOf } from './keyboard';
import { ListScroll, rowHeight } from './list-scroll';
import { GridPointer, placeOf } from './pointer';
import { make } from './row-box';
import { rowsSeen } from './scroll-map';

/** Milliseconds without scrolling after which the bar and the order of elements are put right. */
const settled = 150;
/** By how much a key makes a column wider. */
const widthStep = 16;

/**
 * Draws a grid into one scrolling element, frame by frame and without React: a pane that never moves, in which the rows
 * that are seen are drawn where the scroll bar says. However fast somebody scrolls, rows stay until the next are drawn.
 */
export class GridPainter {
  private readonly track = make('div', 'grid-track');
  private readonly pane = make('div', 'grid-pane', 'grid');
  private readonly opener = make('button', 'grid-open');
  private readonly rows = new DrawnRows();
  private readonly widths = new Map<string, number>();
  private readonly sizes: ResizeObserver;
  private places: ColumnPlaces = { frozen: 0, frozenWidth: 0, starts: [], widths: [], width: 0 };
  private active: CellPlace = { row: 0, column: 0 };
  private anchor: CellPlace | undefined;
  private hovered: CellPlace | undefined;
  private edition = 0;
  private frame = 0;
  private rest = 0;
  private readonly list: ListScroll;
  private readonly pointer: GridPointer;

  constructor(
    scroller: HTMLElement,
    private model: GridModel,
    private words: GridWords,
    private deeds: GridDeeds,
  ) {
    this.pane.append(this.rows.head, this.rows.body);
    this.track.append(this.pane);
    scroller.append(this.track);
    this.pane.setAttribute('aria-multiselectable', 'true');
    this.opener.tabIndex = -1;
    // Whoever uses the keyboard has Enter; the cell says its own name.
    this.opener.setAttribute('aria-hidden', 'true');
    this.list = new ListScroll(scroller, () => this.soon());
    this.pointer = this.listen();
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(scroller);
    this.show(model, words, deeds);
  }

  close(): void {
    this.sizes.disconnect();
    this.pointer.stop();
    this.list.close();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.track.remove();
  }

  /** Shows other rows, or the same in other words; stays where it is as far as there are rows. */
  show(model: GridModel, words: GridWords, deeds: GridDeeds): void {
    if (model.mark !== this.model.mark) this.list.top = 0;
    [this.model, this.words, this.deeds] = [model, words, deeds];
    this.edition += 1;
    this.pane.ariaLabel = words.label;
    this.pane.ariaRowCount = String(model.rows + 1);
    this.pane.ariaColCount = String(model.columns.length);
    this.opener.title = words.open;
    this.active = {
      row: Math.min(this.active.row, model.rows - 1),
      column: Math.min(this.active.column, Math.max(0, model.columns.length - 1)),
    };
    this.anchor = undefined;
    this.measure();
  }

  /** Rows have come that may be among those seen. */
  arrived(): void {
    this.soon();
    this.deeds.point(this.hovered ?? this.focusedCell());
  }

  /** Makes a cell the active one and shows it. */
  goTo(at: CellPlace, focus: boolean): void {
    this.activate(at, false);
    if (focus) this.focus();
  }

  private measure(): void {
    const { list, model } = this;
    const height = list.measure(model.rows);
    const widths = model.columns.map(({ id, width }) => this.widths.get(id) ?? width);
    this.places = columnPlaces(model.columns, widths, list.width);
    this.track.style.blockSize = `${height}px`;
    this.track.style.inlineSize = `${Math.max(this.places.width, list.width)}px`;
    this.pane.style.inlineSize = `${list.width}px`;
    this.pane.style.blockSize = `${list.height}px`;
    this.edition += 1;
    list.moveTo(list.top);
    this.draw();
  }

  private soon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { top, by, range, width, isRightToLeft } = this.list;
    const seen = rowsSeen(range, top);
    const drawnBy = {
      model: this.model,
      words: this.words,
      places: this.places,
      columns: columnsSeen(this.places, by, width),
      active: this.active,
      range: this.anchor && rangeOf(this.anchor, this.active),
      edition: this.edition,
    };
    this.pane.style.setProperty('--grid-by', `${isRightToLeft ? by : -by}px`);
    this.rows.draw(top, seen, drawnBy);
    this.model.want(seen.first, seen.last);
    this.placeOpener();
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.settle(), settled);
  }

  /** After scrolling: the bar stands where the list is, and elements in the order in which they are read. */
  private settle(): void {
    if (!this.pointer.isDragging) this.list.putBar();
    this.rows.putInOrder();
  }

  private listen(): GridPointer {
    const { pane, list } = this;
    pane.addEventListener('keydown', (event) => this.onKey(event));
    pane.addEventListener('focusin', ({ target }) => {
      // Something other than our keys put the focus here.
      const at = placeOf(target);
      if (at && !isSame(at, this.active)) this.activate(at, false);
      else this.reveal();
      this.deeds.point(this.hovered ?? this.active);
    });
    pane.addEventListener('focusout', () => this.deeds.point(this.hovered));
    this.opener.addEventListener('click', () => this.openAt(this.hovered ?? this.active));
    return new GridPointer(pane, this.opener, {
      placeAt: (x, y) => cellAt(this.layout(), x, y),
      placeNear: (x, y) => cellNear(this.layout(), x, y),
      box: () => this.rows.body.getBoundingClientRect(),
      press: (at, shift) => this.press(at, shift),
      chooseTo: (at) => this.chooseTo(at),
      scrollBy: (right, down) => list.moveBy(right, down),
      hover: (at) => this.hover(at),
      open: (at) => this.openAt(at),
      widthOf: (column) => this.widthOf(column),
      widen: (column, width) => this.widen(column, width),
      widened: (column) => this.deeds.widened(column, this.widthOf(column)),
      isRightToLeft: () => list.isRightToLeft,
    });
  }

  private onKey(event: KeyboardEvent): void {
    const { key, shiftKey: shift, altKey: alt } = event;
    const size = {
      rows: this.model.rows,
      columns: this.model.columns.length,
      page: Math.max(1, Math.floor(this.list.range.seen / rowHeight) - 1),
      rightToLeft: this.list.isRightToLeft,
    };
    const deed = deedOfKey(this.active, { key, control: event.ctrlKey || event.metaKey, shift, alt }, size);
    // Escape is for whatever lies around the grid when nothing is chosen in it.
    if (!deed || (deed.is === 'leave' && !this.anchor && !this.pointer.isDragging)) return;
    event.preventDefault();
    this.carryOut(deed, key);
  }

  private carryOut(deed: KeyDeed, key: string): void {
    const { active } = this;
    switch (deed.is) {
      case 'widen':
        this.widen(active.column, this.widthOf(active.column) + (deed.wider ? widthStep : -widthStep));
        return this.deeds.widened(active.column, this.widthOf(active.column));
      case 'copy':
        return this.deeds.copy(rangeOf(this.anchor ?? active, active));
      case 'choose all':
        this.anchor = { row: 0, column: 0 };
        this.active = { row: this.model.rows - 1, column: this.model.columns.length - 1 };
        return this.soon();
      case 'leave':
        this.pointer.stop();
        this.anchor = undefined;
        return this.soon();
      case 'press':
        return active.row < 0 ? this.deeds.sort(active.column) : this.openAt(active);
      case 'go':
        // The first columns are always seen; whoever goes to the start wants to see what stands beside them.
        if (key === 'Home') this.list.by = 0;
        this.activate(deed.to, deed.extend);
        this.focus();
    }
  }

  private activate(to: CellPlace, extend: boolean): void {
    const hadFocus = this.pane.contains(document.activeElement);
    this.anchor = extend ? (this.anchor ?? this.active) : undefined;
    this.active = to;
    this.reveal();
    if (hadFocus) this.focus();
  }

  /** Scrolls to the active cell; nothing moves where it is seen, or while a pointer moves the list. */
  private reveal(): void {
    const { active: to, list } = this;
    if (!this.pointer.isChoosing) {
      if (to.row >= 0) list.showRow(to.row);
      const shown = scrollShowing(this.places, list.by, list.width, to.column);
      if (shown !== list.by) list.by = shown;
    }
    this.draw();
  }

  private focus(): void {
    this.rows.cell(this.active)?.focus({ preventScroll: true });
    this.deeds.point(this.active);
  }

  private focusedCell(): CellPlace | undefined {
    return this.pane.contains(document.activeElement) ? this.active : undefined;
  }

  private layout(): GridLayout {
    const { range, top, by, isRightToLeft } = this.list;
    return { box: this.pane.getBoundingClientRect(), range, top, by, isRightToLeft, places: this.places };
  }

  private press(at: CellPlace, shift: boolean): void {
    const isHeading = at.row < 0;
    // A row's number stands for the whole row.
    if (at.column === 0 && !isHeading && !shift) {
      this.activate(at, false);
      this.anchor = { row: at.row, column: this.model.columns.length - 1 };
      this.draw();
    } else this.activate(at, shift && !isHeading);
    this.focus();
    if (isHeading) this.deeds.sort(at.column);
  }

  private chooseTo(at: CellPlace): void {
    if (isSame(at, this.active)) return;
    this.activate(at, true);
    this.focus();
  }

  private hover(at: CellPlace | undefined): void {
    if (at === this.hovered || (at && this.hovered && isSame(at, this.hovered))) return;
    this.hovered = at;
    this.placeOpener();
    this.deeds.point(at ?? this.focusedCell());
  }

  private placeOpener(): void {
    const at = this.hovered ?? this.focusedCell();
    const cell = at && at.row >= 0 && this.model.rowAt(at.row) ? this.rows.cell(at) : undefined;
    if (!cell) this.opener.remove();
    else if (this.opener.parentElement !== cell) cell.append(this.opener);
  }

  private openAt(at: CellPlace | undefined): void {
    if (at && at.row >= 0 && this.model.rowAt(at.row)) this.deeds.open(at);
  }

  private widthOf(column: number): number {
    return this.places.widths[column] ?? narrowest;
  }

  private widen(column: number, width: number): void {
    const id = this.model.columns[column]?.id;
    if (id === undefined) return;
    this.widths.set(id, Math.min(Math.max(narrowest, Math.round(width)), widest));
    this.measure();
  }
}
