import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAfterKey, deedOfKey, isInRange, rangeOf } from '../../renderer/components/grid/keyboard';

const size = { rows: 1_000_000, columns: 26, page: 17, rightToLeft: false };
const plain = { control: false, shift: false };

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['ArrowUp', false, { row: 4, column: 3 }],
    ['ArrowRight', false, { row: 5, column: 4 }],
    ['ArrowLeft', false, { row: 5, column: 2 }],
    ['ArrowRight', true, { row: 5, column: 25 }],
    ['ArrowLeft', true, { row: 5, column: 0 }],
    ['ArrowDown', true, { row: 999_999, column: 3 }],
    ['ArrowUp', true, { row: 0, column: 3 }],
    ['PageDown', false, { row: 22, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 25 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 999_999, column: 25 }],
  ])('%s (control: %s) leads where it says', (key, control, to) => {
    expect(cellAfterKey({ row: 5, column: 3 }, { ...plain, key, control }, size)).toEqual(to);
  });

  it('asks for what it says, and leaves the keys of the app alone', () => {
    const pressed = { ...plain, alt: false };
    const at = { row: 5, column: 3 };
    const asked = (more: object, from = at, of = size) => deedOfKey(from, { ...pressed, key: '', ...more }, of);
    expect(asked({ key: 'c', control: true })).toEqual({ is: 'copy' });
    expect(asked({ key: 'A', control: true })).toEqual({ is: 'choose all' });
    expect(asked({ key: 'Escape' })).toEqual({ is: 'leave' });
    expect(asked({ key: 'Enter' })).toEqual({ is: 'press' });
    expect(asked({ key: ' ' })).toBeUndefined();
    expect(asked({ key: ' ' }, { row: -1, column: 3 })).toEqual({ is: 'press' });
    expect(asked({ key: 'ArrowDown', shift: true })).toEqual({ is: 'go', to: { row: 6, column: 3 }, extend: true });
    // The headings are nothing that can be chosen.
    expect(asked({ key: 'ArrowUp', shift: true }, { row: 0, column: 3 })).toEqual({
      is: 'go',
      to: { row: -1, column: 3 },
      extend: false,
    });
    expect(asked({ key: 'ArrowRight', shift: true, alt: true })).toEqual({ is: 'widen', wider: true });
    expect(asked({ key: 'ArrowRight', shift: true, alt: true }, at, { ...size, rightToLeft: true })).toEqual({
      is: 'widen',
      wider: false,
    });
    expect(asked({ key: 'ArrowRight', alt: true })).toBeUndefined();
    expect(asked({ key: 'k', control: true })).toBeUndefined();
  });

  it('goes the other way sideways from right to left', () => {
    const mirrored = { ...size, rightToLeft: true };
    const at = { row: 5, column: 3 };
    expect(cellAfterKey(at, { ...plain, key: 'ArrowLeft' }, mirrored)).toEqual({ row: 5, column: 4 });
    expect(cellAfterKey(at, { ...plain, key: 'ArrowRight' }, mirrored)).toEqual({ row: 5, column: 2 });
    expect(cellAfterKey(at, { ...plain, key: 'Home' }, mirrored)).toEqual({ row: 5, column: 0 });
  });

  it('comes to the headings from the first row, and from there back', () => {
    expect(cellAfterKey({ row: 0, column: 3 }, { ...plain, key: 'ArrowUp' }, size)).toEqual({ row: -1, column: 3 });
    expect(cellAfterKey({ row: -1, column: 3 }, { ...plain, key: 'ArrowDown' }, size)).toEqual({ row: 0, column: 3 });
  });

  it('never leads out of the grid, and other keys lead nowhere', () => {
    const keys = 'ArrowDown ArrowUp ArrowLeft ArrowRight PageUp PageDown Home End'.split(' ');
    fc.assert(
      fc.property(
        fc.record({ rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 9 }) }),
        fc.boolean(),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 40 }),
        ({ rows, columns }, rightToLeft, pressed) => {
          let at = { row: 0, column: 0 };
          for (const [key, control] of pressed) {
            at = cellAfterKey(at, { ...plain, key, control }, { rows, columns, page: 3, rightToLeft }) ?? at;
            expect(at.row).toBeGreaterThanOrEqual(-1);
            expect(at.row).toBeLessThan(rows);
            expect(at.column).toBeGreaterThanOrEqual(0);
            expect(at.column).toBeLessThan(columns);
          }
        },
      ),
    );
    expect(cellAfterKey({ row: 0, column: 0 }, { ...plain, key: 'x' }, size)).toBeUndefined();
  });

  it('spans a range whichever end it begins at', () => {
    const range = rangeOf({ row: 9, column: 1 }, { row: 2, column: 4 });
    expect(range).toEqual({ top: 2, bottom: 9, first: 1, last: 4 });
    expect(isInRange(range, { row: 5, column: 4 })).toBe(true);
    expect(isInRange(range, { row: 5, column: 5 })).toBe(false);
  });
});
