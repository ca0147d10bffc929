import { edgeSpeed, edgeZone } from './edge-scroll';
import type { CellPlace } from './keyboard';

/** The longest step of the list's own moving, in milliseconds: what waited for a slow picture is not made up for. */
const longestStep = 50;

/** What a pointer may do in a grid; points are those of the window. */
export interface PointedGrid {
  readonly placeAt: (x: number, y: number) => CellPlace | undefined;
  /** The nearest cell that is seen whole, or as much of it as there is room for. */
  readonly placeNear: (x: number, y: number) => CellPlace;
  /** Where its cells are seen. */
  readonly box: () => { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly press: (at: CellPlace, shift: boolean) => void;
  /** Chooses everything from where it was pressed to here. */
  readonly chooseTo: (at: CellPlace) => void;
  readonly scrollBy: (right: number, down: number) => void;
  readonly hover: (at: CellPlace | undefined) => void;
  readonly open: (at: CellPlace | undefined) => void;
  readonly widthOf: (column: number) => number;
  readonly widen: (column: number, width: number) => void;
  /** The column has the width that it was to have. */
  readonly widened: (column: number) => void;
  readonly isRightToLeft: () => boolean;
}

type Drag =
  | { readonly is: 'sizing'; readonly column: number; readonly x: number; readonly width: number }
  | {
      readonly is: 'choosing';
      /** Pressed on a row's number: whole rows, wherever the pointer goes sideways. */
      readonly wholeRows: boolean;
      x: number;
      y: number;
      /** Has been away from the edges since it was pressed: a press near an edge alone moves nothing. */
      leftEdge: { x: boolean; y: boolean };
    };

/** Presses, drags and points in a grid: choosing cells, beyond its edges too, and making columns wider. */
export class GridPointer {
  private drag: Drag | undefined;
  private frame = 0;
  private before = 0;

  constructor(
    private readonly pane: HTMLElement,
    private readonly opener: HTMLElement,
    private readonly grid: PointedGrid,
  ) {
    pane.addEventListener('pointerdown', (event) => this.onPress(event));
    pane.addEventListener('pointermove', (event) => this.onMove(event));
    pane.addEventListener('pointerup', () => this.stop());
    pane.addEventListener('lostpointercapture', () => this.stop());
    pane.addEventListener('dblclick', ({ clientX, clientY }) => grid.open(grid.placeAt(clientX, clientY)));
    pane.addEventListener('pointerleave', () => grid.hover(undefined));
  }

  get isDragging(): boolean {
    return this.drag !== undefined;
  }

  get isChoosing(): boolean {
    return this.drag?.is === 'choosing';
  }

  /** Ends what is being dragged, where it is. */
  stop(): void {
    const { drag } = this;
    this.drag = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (drag?.is === 'sizing') this.grid.widened(drag.column);
  }

  private onPress(event: PointerEvent): void {
    const at = placeOf(event.target);
    if (!at || event.button !== 0 || event.target === this.opener) return;
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    if (event.target instanceof Element && event.target.matches('.grid-sizer')) {
      this.drag = { is: 'sizing', column: at.column, x, width: this.grid.widthOf(at.column) };
      return this.pane.setPointerCapture(event.pointerId);
    }
    this.grid.press(at, event.shiftKey);
    if (at.row < 0) return;
    const wholeRows = at.column === 0 && !event.shiftKey;
    this.drag = { is: 'choosing', wholeRows, x, y, leftEdge: { x: false, y: false } };
    this.pane.setPointerCapture(event.pointerId);
  }

  private onMove(event: PointerEvent): void {
    const { drag, grid } = this;
    const { clientX: x, clientY: y } = event;
    if (drag?.is === 'sizing') {
      const by = (x - drag.x) * (grid.isRightToLeft() ? -1 : 1);
      return grid.widen(drag.column, drag.width + by);
    }
    if (drag !== undefined && (event.buttons & 1) === 0) this.stop();
    else if (drag !== undefined) {
      [drag.x, drag.y] = [x, y];
      this.choose(drag);
      this.follow();
    }
    if (event.target !== this.opener) grid.hover(grid.placeAt(x, y));
  }

  private choose({ x, y, wholeRows }: Extract<Drag, { is: 'choosing' }>): void {
    const { row, column } = this.grid.placeNear(x, y);
    this.grid.chooseTo({ row, column: wholeRows ? 0 : column });
  }

  /** Moves the list for as long as the pointer is dragged at an edge or beyond it. */
  private follow(): void {
    if (this.frame !== 0) return;
    const step = (now: number): void => {
      this.frame = 0;
      const { drag } = this;
      if (drag?.is !== 'choosing') return;
      const [right, down] = this.speedAt(drag);
      if (right === 0 && down === 0) return;
      const seconds = Math.min(longestStep, now - this.before) / 1000;
      this.before = now;
      this.grid.scrollBy(right * seconds, down * seconds);
      this.choose(drag);
      this.frame = requestAnimationFrame(step);
    };
    this.before = performance.now();
    this.frame = requestAnimationFrame(step);
  }

  private speedAt({ x, y, wholeRows, leftEdge }: Extract<Drag, { is: 'choosing' }>): readonly [number, number] {
    const { left, right, top, bottom } = this.grid.box();
    const [zoneX, zoneY] = [edgeZone(left, right), edgeZone(top, bottom)];
    leftEdge.x ||= edgeSpeed(x, left, right, zoneX) === 0;
    leftEdge.y ||= edgeSpeed(y, top, bottom, zoneY) === 0;
    return [
      wholeRows ? 0 : edgeSpeed(x, left, right, leftEdge.x ? zoneX : 0),
      edgeSpeed(y, top, bottom, leftEdge.y ? zoneY : 0),
    ];
  }
}

/** The cell that an element belongs to. */
export function placeOf(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.grid-cell') : null;
  const row = cell?.closest('.grid-line')?.ariaRowIndex;
  return cell && row !== null && row !== undefined
    ? { row: Number(row) - 2, column: Number(cell.dataset['column']) }
    : undefined;
}
