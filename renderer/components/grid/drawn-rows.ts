import type { CellPlace } from './keyboard';
import { rowHeight } from './list-scroll';
import { type DrawnBy, make, putInOrder, RowBox } from './row-box';

/** Rows are placed from one of every so many on: a place of millions of pixels would not be exact. */
const baseEvery = 2000;

/** The rows that are elements: the headings, those that are seen, and the one that keeps the tab stop. */
export class DrawnRows {
  readonly head = make('div', 'grid-head', 'rowgroup');
  readonly body = make('div', 'grid-body', 'rowgroup');
  private readonly heading = new RowBox();
  private readonly lines = new Map<number, RowBox>();
  private readonly spare: RowBox[] = [];

  constructor() {
    this.head.append(this.heading.element);
  }

  /** Draws the rows that are seen of a list scrolled by `top`; elements of others are used again. */
  draw(top: number, { first, last }: { readonly first: number; readonly last: number }, by: DrawnBy): void {
    const { active, model } = by;
    for (const [row, line] of this.lines) {
      if ((row >= first && row <= last) || row === active.row) continue;
      this.lines.delete(row);
      this.spare.push(line);
      line.element.classList.add('grid-spare');
    }
    const base = Math.floor(first / baseEvery) * baseEvery;
    const shift = Math.round(base * rowHeight - top);
    const wanted = active.row >= 0 && active.row < model.rows ? [active.row] : [];
    for (let row = first; row <= last; row++) if (row !== active.row) wanted.push(row);
    for (const row of wanted) {
      const line = this.lines.get(row) ?? this.take(row);
      // One that only keeps the tab stop stands just above what is seen.
      const isSeen = row >= first && row <= last;
      line.element.style.transform = `translateY(${isSeen ? (row - base) * rowHeight + shift : -4 * rowHeight}px)`;
      line.draw(row, by);
    }
    this.heading.draw(-1, by);
  }

  /** Elements in the order in which they are read. */
  putInOrder(): void {
    const sorted = [...this.lines].sort(([a], [b]) => a - b).map(([, line]) => line);
    putInOrder(
      this.body,
      sorted.map(({ element }) => element),
    );
    for (const line of [this.heading, ...sorted]) line.putInOrder();
  }

  cell({ row, column }: CellPlace): HTMLElement | undefined {
    return (row < 0 ? this.heading : this.lines.get(row))?.cell(column);
  }

  private take(row: number): RowBox {
    const line = this.spare.pop() ?? new RowBox();
    this.lines.set(row, line);
    line.element.classList.remove('grid-spare');
    if (!line.element.isConnected) this.body.append(line.element);
    return line;
  }
}
