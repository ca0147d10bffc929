import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, cellNear, type GridLayout } from '../../renderer/components/grid/cell-points';
import { columnPlaces } from '../../renderer/components/grid/column-places';
import { lastTop } from '../../renderer/components/grid/scroll-map';

const rowHeight = 32;
const columns = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, name: `${at}`, width: 100, frozen: at < 2 }));
const widths = [88, 176, 208, 112, 152, 152, 300, 48, 640];

/** Some grid of a window, scrolled somewhere. */
const layouts = fc
  .record({
    rows: fc.integer({ min: 1, max: 3000 }),
    width: fc.integer({ min: 400, max: 1400 }),
    height: fc.integer({ min: 100, max: 900 }),
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 300 }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
    sideways: fc.double({ min: 0, max: 1, noNaN: true }),
    isRightToLeft: fc.boolean(),
  })
  .map(({ rows, width, height, left, top, down, sideways, isRightToLeft }): GridLayout => {
    const places = columnPlaces(columns, widths, width);
    const range = { rows, rowHeight, seen: height - rowHeight };
    return {
      box: { left, right: left + width, top, bottom: top + height },
      range,
      top: down * lastTop(range),
      by: Math.round(sideways * Math.max(0, places.width - width)),
      isRightToLeft,
      places,
    };
  });
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** Where a cell is drawn, counted from its starting edge and from the top of the window. */
function drawnAt({ box, top, by, places }: GridLayout, row: number, column: number) {
  const start = (places.starts[column] ?? 0) - (column < places.frozen ? 0 : by);
  return { start, end: start + (places.widths[column] ?? 0), top: box.top + rowHeight + row * rowHeight - top };
}

describe('a point of the grid', () => {
  it('is in the cell that is drawn there', () => {
    fc.assert(
      fc.property(layouts, share, share, (layout, across, along) => {
        const { box, isRightToLeft } = layout;
        const [x, y] = [
          box.left + Math.floor(across * (box.right - box.left)),
          box.top + Math.floor(along * (box.bottom - box.top)),
        ];
        const cell = cellAt(layout, x, y);
        const offset = isRightToLeft ? box.right - 1 - x : x - box.left;
        if (!cell) {
          const below = drawnAt(layout, layout.range.rows, 0).top;
          expect(y >= below || offset >= layout.places.width).toBe(true);
          return;
        }
        const drawn = drawnAt(layout, cell.row, cell.column);
        expect(offset).toBeGreaterThanOrEqual(drawn.start);
        expect(offset).toBeLessThan(drawn.end);
        if (cell.row < 0) expect(y).toBeLessThan(box.top + rowHeight);
        else {
          expect(y).toBeGreaterThanOrEqual(drawn.top - 1e-6);
          expect(y).toBeLessThan(drawn.top + rowHeight + 1e-6);
        }
      }),
    );
  });

  it('is in no cell outside of it', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { left, right, top, bottom } = layout.box;
        expect(cellAt(layout, left - 1, top + 40)).toBeUndefined();
        expect(cellAt(layout, right, top + 40)).toBeUndefined();
        expect(cellAt(layout, left + 10, top - 1)).toBeUndefined();
        expect(cellAt(layout, left + 10, bottom)).toBeUndefined();
      }),
    );
  });

  it('however far outside, is near a row that is seen whole', () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(layouts, far, far, (layout, x, y) => {
        const { row, column } = cellNear(layout, x, y);
        const { top } = drawnAt(layout, row, column);
        expect(row).toBeGreaterThanOrEqual(0);
        expect(row).toBeLessThan(layout.range.rows);
        expect(column).toBeGreaterThanOrEqual(0);
        expect(column).toBeLessThan(columns.length);
        expect(top).toBeGreaterThanOrEqual(layout.box.top + rowHeight - 1e-6);
        if (layout.range.seen >= 2 * rowHeight) expect(top + rowHeight).toBeLessThanOrEqual(layout.box.bottom + 1e-6);
      }),
    );
  });
});
