import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPlaces, columnsSeen, scrollShowing } from '../../renderer/components/grid/column-places';

const shape = fc.record({
  widths: fc.array(fc.integer({ min: 48, max: 300 }), { minLength: 3, maxLength: 60 }),
  seen: fc.integer({ min: 700, max: 1600 }),
});

function placesOf(widths: readonly number[], seen: number) {
  const columns = widths.map((width, at) => ({ id: `${at}`, name: `${at}`, width, frozen: at < 2 }));
  return columnPlaces(columns, widths, seen);
}

describe('columns', () => {
  it('can each be scrolled to and are then drawn, whole, beside the frozen ones', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ widths, seen }, which, from) => {
        const places = placesOf(widths, seen);
        const column = which % widths.length;
        const before = Math.floor(from * Math.max(0, places.width - seen));
        const by = scrollShowing(places, before, seen, column);
        if (column < places.frozen) {
          expect(by).toBe(before);
          return;
        }
        expect(by).toBeGreaterThanOrEqual(0);
        expect(places.starts[column]).toBeGreaterThanOrEqual(by + places.frozenWidth);
        const room = seen - places.frozenWidth;
        const shown = Math.min(room, widths[column] ?? 0);
        expect((places.starts[column] ?? 0) + shown).toBeLessThanOrEqual(by + seen);
        const { first, last } = columnsSeen(places, by, seen);
        expect(first).toBeLessThanOrEqual(column);
        expect(last).toBeGreaterThanOrEqual(column);
      }),
    );
  });

  it('stay frozen as long as they leave half of the room to the others', () => {
    expect(placesOf([88, 176, 100, 100], 800).frozen).toBe(2);
    expect(placesOf([88, 176, 100, 100], 400).frozen).toBe(1);
  });
});
