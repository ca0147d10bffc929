import { columnPlaces, type ColumnPlaces, columnsSeen, narrowest, scrollShowing, widest } from './column-places';
import type { GridDeeds, GridModel, GridWords } from './grid-model';
import { cellAfterKey, type CellPlace, rangeOf } from './keyboard';
import { make, putInOrder, RowBox } from './row-box';
import { barOfTop, isScaled, lastTop, type ListRange, rowsSeen, topAfter, topShowing, trackHeight } from './scroll-map';

/** CSS pixels. */
export const rowHeight = 32;
/** Rows are placed from one of every so many on: a place of millions of pixels would not be exact. */
const baseEvery = 2000;
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
  private readonly head = make('div', 'grid-head', 'rowgroup');
  private readonly body = make('div', 'grid-body', 'rowgroup');
  private readonly opener = make('button', 'grid-open');
  private readonly heading = new RowBox();
  private readonly lines = new Map<number, RowBox>();
  private readonly spare: RowBox[] = [];
  private readonly widths = new Map<string, number>();
  private readonly sizes: ResizeObserver;
  private places: ColumnPlaces = { frozen: 0, frozenWidth: 0, starts: [], widths: [], width: 0 };
  private active: CellPlace = { row: 0, column: 0 };
  private anchor: CellPlace | undefined;
  private hovered: CellPlace | undefined;
  private top = 0;
  private bar = 0;
  private seen = { width: 0, height: 0 };
  private edition = 0;
  private frame = 0;
  private rest = 0;
  private drag: { readonly column: number; readonly x: number; readonly width: number } | 'choosing' | undefined;

  constructor(
    private readonly scroller: HTMLElement,
    private model: GridModel,
    private words: GridWords,
    private deeds: GridDeeds,
  ) {
    this.head.append(this.heading.element);
    this.pane.append(this.head, this.body);
    this.track.append(this.pane);
    scroller.append(this.track);
    this.pane.setAttribute('aria-multiselectable', 'true');
    this.opener.tabIndex = -1;
    // Whoever uses the keyboard has Enter; the cell says its own name.
    this.opener.setAttribute('aria-hidden', 'true');
    this.listen();
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(scroller);
    this.show(model, words, deeds);
  }

  close(): void {
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.track.remove();
  }

  /** Shows other rows, or the same in other words; stays where it is as far as there are rows. */
  show(model: GridModel, words: GridWords, deeds: GridDeeds): void {
    if (model.mark !== this.model.mark) this.top = 0;
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

  private get range(): ListRange {
    return { rows: this.model.rows, rowHeight, seen: Math.max(rowHeight, this.seen.height - rowHeight) };
  }

  private get isRightToLeft(): boolean {
    return getComputedStyle(this.scroller).direction === 'rtl';
  }

  private measure(): void {
    this.seen = { width: this.scroller.clientWidth, height: this.scroller.clientHeight };
    const widths = this.model.columns.map(({ id, width }) => this.widths.get(id) ?? width);
    this.places = columnPlaces(this.model.columns, widths, this.seen.width);
    this.track.style.blockSize = `${trackHeight(this.range) + rowHeight}px`;
    this.track.style.inlineSize = `${Math.max(this.places.width, this.seen.width)}px`;
    this.pane.style.inlineSize = `${this.seen.width}px`;
    this.pane.style.blockSize = `${this.seen.height}px`;
    this.edition += 1;
    this.moveTo(this.top);
    this.draw();
  }

  /** Scrolls to a place of the list and puts the bar there. */
  private moveTo(top: number): void {
    this.top = Math.min(Math.max(0, top), lastTop(this.range));
    this.putBar();
    this.soon();
  }

  private putBar(): void {
    const bar = Math.round(barOfTop(this.range, this.top));
    if (Math.abs(this.scroller.scrollTop - bar) >= 1) this.scroller.scrollTop = bar;
    this.bar = this.scroller.scrollTop;
  }

  private soon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { first, last } = rowsSeen(this.range, this.top);
    const by = Math.abs(this.scroller.scrollLeft);
    const drawnBy = {
      model: this.model,
      words: this.words,
      places: this.places,
      columns: columnsSeen(this.places, by, this.seen.width),
      active: this.active,
      range: this.anchor && rangeOf(this.anchor, this.active),
      edition: this.edition,
    };
    this.pane.style.setProperty('--grid-by', `${this.isRightToLeft ? by : -by}px`);
    for (const [row, line] of this.lines) {
      if ((row >= first && row <= last) || row === this.active.row) continue;
      this.lines.delete(row);
      this.spare.push(line);
      line.element.classList.add('grid-spare');
    }
    const base = Math.floor(first / baseEvery) * baseEvery;
    const shift = Math.round(base * rowHeight - this.top);
    const wanted = this.active.row >= 0 && this.active.row < this.model.rows ? [this.active.row] : [];
    for (let row = first; row <= last; row++) if (row !== this.active.row) wanted.push(row);
    for (const row of wanted) {
      const line = this.lines.get(row) ?? this.takeLine(row);
      // One that only keeps the tab stop stands just above what is seen.
      const isSeen = row >= first && row <= last;
      line.element.style.transform = `translateY(${isSeen ? (row - base) * rowHeight + shift : -4 * rowHeight}px)`;
      line.draw(row, drawnBy);
    }
    this.heading.draw(-1, drawnBy);
    this.model.want(first, last);
    this.placeOpener();
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.settle(), settled);
  }

  private takeLine(row: number): RowBox {
    const line = this.spare.pop() ?? new RowBox();
    this.lines.set(row, line);
    line.element.classList.remove('grid-spare');
    if (!line.element.isConnected) this.body.append(line.element);
    return line;
  }

  /** After scrolling: the bar stands where the list is, and elements in the order in which they are read. */
  private settle(): void {
    if (this.drag === undefined) this.putBar();
    const sorted = [...this.lines].sort(([a], [b]) => a - b).map(([, line]) => line);
    putInOrder(
      this.body,
      sorted.map(({ element }) => element),
    );
    for (const line of [this.heading, ...sorted]) line.putInOrder();
  }

  private listen(): void {
    const { scroller, pane } = this;
    scroller.addEventListener('scroll', () => {
      const bar = scroller.scrollTop;
      if (bar !== this.bar) {
        this.top = topAfter(this.range, this.top, this.bar, bar);
        this.bar = bar;
      }
      this.soon();
    });
    scroller.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    pane.addEventListener('keydown', (event) => this.onKey(event));
    pane.addEventListener('pointerdown', (event) => this.onPress(event));
    pane.addEventListener('pointermove', (event) => this.onMove(event));
    pane.addEventListener('pointerup', (event) => this.onRelease(event));
    pane.addEventListener('dblclick', (event) => this.openAt(this.placeUnder(event)));
    pane.addEventListener('pointerleave', () => this.hover(undefined));
    pane.addEventListener('focusin', (event) => {
      // Something other than our keys put the focus here.
      const at = this.placeUnder(event);
      if (at && !isSame(at, this.active)) this.activate(at, false);
      else this.reveal();
      this.deeds.point(this.hovered ?? this.active);
    });
    pane.addEventListener('focusout', () => this.deeds.point(this.hovered));
    this.opener.addEventListener('click', () => this.openAt(this.hovered ?? this.active));
  }

  /** The bar of a long list cannot tell single rows apart: the wheel moves the list itself. */
  private onWheel(event: WheelEvent): void {
    if (!isScaled(this.range) || event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
    const unit = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? rowHeight : this.range.seen;
    const before = this.top;
    const to = this.top + event.deltaY * unit;
    if ((before === 0 && to < 0) || (before === lastTop(this.range) && to > before)) return;
    event.preventDefault();
    this.moveTo(to);
    if (event.deltaX !== 0) this.scroller.scrollLeft += event.deltaX * unit;
  }

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (event.altKey) {
      if (!event.shiftKey || !isSideways) return;
      const wider = (key === 'ArrowRight') !== this.isRightToLeft;
      this.widen(this.active.column, this.widthOf(this.active.column) + (wider ? widthStep : -widthStep));
      return event.preventDefault();
    }
    if (control && key.toLowerCase() === 'c') {
      this.deeds.copy(rangeOf(this.anchor ?? this.active, this.active));
      return event.preventDefault();
    }
    if (control && key.toLowerCase() === 'a') {
      this.anchor = { row: 0, column: 0 };
      this.active = { row: this.model.rows - 1, column: this.model.columns.length - 1 };
      this.anchor = { row: 0, column: 0 };
      this.soon();
      return event.preventDefault();
    }
    if (key === 'Escape' && this.anchor) {
      this.anchor = undefined;
      this.soon();
      return event.preventDefault();
    }
    if (key === 'Enter' || (key === ' ' && this.active.row < 0)) {
      if (this.active.row < 0) this.deeds.sort(this.active.column);
      else this.openAt(this.active);
      return event.preventDefault();
    }
    const size = {
      rows: this.model.rows,
      columns: this.model.columns.length,
      page: Math.max(1, Math.floor(this.range.seen / rowHeight) - 1),
      rightToLeft: this.isRightToLeft,
    };
    const to = cellAfterKey(this.active, { key, control, shift: event.shiftKey }, size);
    if (!to) return;
    event.preventDefault();
    // The first columns are always seen; whoever goes to the start wants to see what stands beside them.
    if (key === 'Home') this.scroller.scrollLeft = 0;
    this.activate(to, event.shiftKey && to.row >= 0);
    this.focus();
  }

  private activate(to: CellPlace, extend: boolean): void {
    const hadFocus = this.pane.contains(document.activeElement);
    this.anchor = extend ? (this.anchor ?? this.active) : undefined;
    this.active = to;
    this.reveal();
    if (hadFocus) this.focus();
  }

  /** Scrolls to the active cell; nothing moves where it is seen. */
  private reveal(): void {
    const { active: to } = this;
    if (to.row >= 0) this.moveTo(topShowing(this.range, this.top, to.row));
    const by = Math.abs(this.scroller.scrollLeft);
    const shown = scrollShowing(this.places, by, this.seen.width, to.column);
    if (shown !== by) this.scroller.scrollLeft = this.isRightToLeft ? -shown : shown;
    this.draw();
  }

  private focus(): void {
    this.lineOf(this.active)?.cell(this.active.column)?.focus({ preventScroll: true });
    this.deeds.point(this.active);
  }

  private lineOf({ row }: CellPlace): RowBox | undefined {
    return row < 0 ? this.heading : this.lines.get(row);
  }

  private focusedCell(): CellPlace | undefined {
    return this.pane.contains(document.activeElement) ? this.active : undefined;
  }

  private placeUnder({ target }: Event): CellPlace | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.grid-cell') : null;
    const row = cell?.closest('.grid-line')?.ariaRowIndex;
    return cell && row !== null && row !== undefined
      ? { row: Number(row) - 2, column: Number(cell.dataset['column']) }
      : undefined;
  }

  private onPress(event: PointerEvent): void {
    const at = this.placeUnder(event);
    if (!at || event.button !== 0 || event.target === this.opener) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.matches('.grid-sizer')) {
      this.drag = { column: at.column, x: event.clientX, width: this.widthOf(at.column) };
      return this.pane.setPointerCapture(event.pointerId);
    }
    const isHeading = at.row < 0;
    // A row's number stands for the whole row.
    if (at.column === 0 && !isHeading && !event.shiftKey) {
      this.activate(at, false);
      this.anchor = { row: at.row, column: this.model.columns.length - 1 };
      this.draw();
    } else this.activate(at, event.shiftKey && !isHeading);
    this.focus();
    if (isHeading) this.deeds.sort(at.column);
    else this.drag = 'choosing';
  }

  private onMove(event: PointerEvent): void {
    if (this.drag !== undefined && this.drag !== 'choosing') {
      const by = (event.clientX - this.drag.x) * (this.isRightToLeft ? -1 : 1);
      return this.widen(this.drag.column, this.drag.width + by);
    }
    const at = this.placeUnder(event);
    if (this.drag === 'choosing' && (event.buttons & 1) === 0) this.drag = undefined;
    if (this.drag === 'choosing' && at && at.row >= 0 && !isSame(at, this.active)) {
      this.activate(at, true);
      this.focus();
    }
    if (event.target !== this.opener) this.hover(at);
  }

  private onRelease(event: PointerEvent): void {
    if (this.drag === undefined) return;
    this.drag = undefined;
    if (this.pane.hasPointerCapture(event.pointerId)) this.pane.releasePointerCapture(event.pointerId);
  }

  private hover(at: CellPlace | undefined): void {
    if (at === this.hovered || (at && this.hovered && isSame(at, this.hovered))) return;
    this.hovered = at;
    this.placeOpener();
    this.deeds.point(at ?? this.focusedCell());
  }

  private placeOpener(): void {
    const at = this.hovered ?? this.focusedCell();
    const cell = at && at.row >= 0 && this.model.rowAt(at.row) ? this.lines.get(at.row)?.cell(at.column) : undefined;
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

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
