import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizeFor } from '../../electron/window/window-size';

it('is the usual size where there is room', () => {
  expect(sizeFor({ width: 1920, height: 1040 })).toEqual({ width: 1100, height: 750, minWidth: 900, minHeight: 600 });
});

it('leaves nothing under the taskbar of a laptop at 150 %', () => {
  expect(sizeFor({ width: 1280, height: 672 })).toEqual({ width: 1100, height: 672, minWidth: 900, minHeight: 600 });
});

it('is never larger than the screen, nor than it can be made smaller to', () => {
  const length = fc.integer({ min: 1, max: 8000 });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const size = sizeFor({ width, height });
      expect(size.width).toBeLessThanOrEqual(width);
      expect(size.height).toBeLessThanOrEqual(height);
      expect(size.minWidth).toBeLessThanOrEqual(size.width);
      expect(size.minHeight).toBeLessThanOrEqual(size.height);
    }),
  );
});
