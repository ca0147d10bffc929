import { barOfTop, isScaled, lastTop, type ListRange, topAfter, topShowing, trackHeight } from './scroll-map';

/** CSS pixels. */
export const rowHeight = 32;

/** Where a list stands that one element scrolls: a place of the list, and the bar that goes with it. */
export class ListScroll {
  /** How far the list is scrolled, in its own pixels. */
  top = 0;
  width = 0;
  height = 0;
  private rows = 0;
  private bar = 0;
  private readonly listening = new AbortController();

  constructor(
    private readonly scroller: HTMLElement,
    private readonly moved: () => void,
  ) {
    const { signal } = this.listening;
    scroller.addEventListener('scroll', () => this.onScroll(), { signal });
    scroller.addEventListener('wheel', (event) => this.onWheel(event), { passive: false, signal });
  }

  close(): void {
    this.listening.abort();
  }

  /** What is seen of the list; its headings take the room of a row. */
  get range(): ListRange {
    return { rows: this.rows, rowHeight, seen: Math.max(rowHeight, this.height - rowHeight) };
  }

  get isRightToLeft(): boolean {
    return getComputedStyle(this.scroller).direction === 'rtl';
  }

  /** How far it is scrolled sideways, from the edge where lines begin. */
  get by(): number {
    return Math.abs(this.scroller.scrollLeft);
  }

  set by(by: number) {
    this.scroller.scrollLeft = this.isRightToLeft ? -by : by;
  }

  /** The height that the scrolled element needs for so many rows. */
  measure(rows: number): number {
    this.rows = rows;
    this.width = this.scroller.clientWidth;
    this.height = this.scroller.clientHeight;
    return trackHeight(this.range) + rowHeight;
  }

  /** Scrolls to a place of the list and puts the bar there. */
  moveTo(top: number): void {
    this.top = Math.min(Math.max(0, top), lastTop(this.range));
    this.putBar();
    this.moved();
  }

  /** Scrolls by pixels of the window, to the right and downwards. */
  moveBy(right: number, down: number): void {
    if (right !== 0) this.scroller.scrollLeft += right;
    if (down !== 0) this.moveTo(this.top + down);
  }

  /** As far as it takes to see a row whole. */
  showRow(row: number): void {
    this.moveTo(topShowing(this.range, this.top, row));
  }

  putBar(): void {
    const bar = Math.round(barOfTop(this.range, this.top));
    if (Math.abs(this.scroller.scrollTop - bar) >= 1) this.scroller.scrollTop = bar;
    this.bar = this.scroller.scrollTop;
  }

  private onScroll(): void {
    const bar = this.scroller.scrollTop;
    if (bar !== this.bar) {
      this.top = topAfter(this.range, this.top, this.bar, bar);
      this.bar = bar;
    }
    this.moved();
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
}
