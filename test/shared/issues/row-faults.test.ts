import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAmong, rowFaults } from '../../../shared/issues/row-faults';

const error = { code: 'phone not understood', severity: 'error', row: 2, column: 'Phone', value: 'x' } as const;
const aside = { row: 2, key: '7', values: ['Anna', 'x'] };

describe('what is wrong with a row', () => {
  it('is the same on another row number and in another order, and another with another value, fault or person', () => {
    const mail = { ...error, column: 'Mail', value: 'y' };
    const [text] = rowFaults([aside], [error, mail]);
    const moved = [mail, error].map((one) => ({ ...one, row: 9 }));
    expect(rowFaults([{ ...aside, row: 9 }], moved)).toEqual([text]);
    const others = [
      rowFaults([aside], [error]),
      rowFaults([aside], [{ ...error, value: 'z' }, mail]),
      rowFaults([aside], [{ ...error, code: 'too long' }, mail]),
      rowFaults([{ ...aside, key: '8' }], [error, mail]),
    ];
    for (const other of others) expect(other).not.toEqual([text]);
  });

  it('tells rows without a key apart by all that they say', () => {
    const keyless = { ...aside, key: '' };
    expect(rowFaults([keyless], [])).not.toEqual(rowFaults([{ ...keyless, values: ['Bo', 'x'] }], []));
  });

  it('counts as known as often as it is known', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.array(fc.constantFrom('a', 'b', 'c')), (now, known) => {
        const times = (list: readonly string[], text: string): number => list.filter((one) => one === text).length;
        const least = ['a', 'b', 'c'].map((text) => Math.min(times(now, text), times(known, text)));
        expect(knownAmong(now, known)).toBe(least.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
