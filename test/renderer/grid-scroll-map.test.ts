import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barOfTop,
  isScaled,
  lastTop,
  type ListRange,
  rowsSeen,
  topAfter,
  topOfBar,
  topShowing,
  trackHeight,
} from '../../renderer/components/grid/scroll-map';

const list = fc.record({
  rows: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 150_000, max: 5_000_000 })),
  rowHeight: fc.constant(32),
  seen: fc.integer({ min: 32, max: 2000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('where a list stands', () => {
  it('is on a track that can be drawn, however many rows there are', () => {
    fc.assert(fc.property(list, (range) => trackHeight(range) <= 6_000_000));
    expect(isScaled({ rows: 1_000_000, rowHeight: 32, seen: 600 })).toBe(true);
    expect(isScaled({ rows: 100_000, rowHeight: 32, seen: 600 })).toBe(false);
  });

  it('is the same from bar to list and back, further for further, from the first pixel to the last', () => {
    fc.assert(
      fc.property(list, share, share, (range, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => each * lastTop(range));
        expect(topOfBar(range, barOfTop(range, more!))).toBeCloseTo(more!, 3);
        expect(barOfTop(range, less!)).toBeLessThanOrEqual(barOfTop(range, more!));
        expect(topOfBar(range, barOfTop(range, less!))).toBeLessThanOrEqual(more! + 0.001);
        expect(topOfBar(range, 0)).toBe(0);
        expect(topOfBar(range, Math.max(0, trackHeight(range) - range.seen))).toBe(lastTop(range));
      }),
    );
  });

  it('shows every row whole when it is gone to', () => {
    fc.assert(
      fc.property(list, share, share, (range, from, where) => {
        const row = Math.min(range.rows - 1, Math.floor(where * range.rows));
        const top = topShowing(range, from * lastTop(range), row);
        expect(top).toBeLessThanOrEqual(row * 32);
        expect(top + range.seen).toBeGreaterThanOrEqual((row + 1) * 32);
        const { first, last } = rowsSeen(range, Math.min(top, lastTop(range)));
        expect(first).toBeLessThanOrEqual(row);
        expect(last).toBeGreaterThanOrEqual(row);
      }),
    );
  });

  it('passes over no row when the bar goes a short way by itself', () => {
    fc.assert(
      fc.property(list, share, fc.integer({ min: -400, max: 400 }), (range, where, by) => {
        const top = Math.round(where * lastTop(range));
        const bar = barOfTop(range, top);
        const after = topAfter(range, top, bar, bar + Math.max(-range.seen, Math.min(by, range.seen)));
        expect(Math.abs(after - top)).toBeLessThanOrEqual(range.seen + 0.001);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(lastTop(range));
      }),
    );
  });

  it('follows a dragged bar to the end', () => {
    const range: ListRange = { rows: 1_000_000, rowHeight: 32, seen: 600 };
    expect(topAfter(range, 0, 0, trackHeight(range) - 600)).toBe(32_000_000 - 600);
    expect(rowsSeen(range, 32_000_000 - 600)).toEqual({ first: 999_981, last: 999_999 });
  });
});
