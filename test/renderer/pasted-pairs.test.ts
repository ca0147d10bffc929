import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedPairs } from '../../renderer/pages/columns/steps/pasted-pairs';

describe('two columns from a spreadsheet', () => {
  it('become pairs; lines without a second column are left out', () => {
    expect(pastedPairs('Sales\t1\r\nIT\t\r\n\tx\r\nShop\t 3 \r\n')).toEqual({
      pairs: { Sales: '1', Shop: '3' },
      count: 2,
      twice: 0,
    });
  });

  it('know cells with breaks and quotes, and say what stands there twice', () => {
    expect(pastedPairs('"Big\nshop"\t"say ""hi"""\nA\t1\nA\t2')).toEqual({
      pairs: { 'Big\nshop': 'say "hi"', A: '2' },
      count: 2,
      twice: 1,
    });
  });

  it('come out as they went in', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', '\n', ' ', ','), minLength: 1, maxLength: 6 });
    const quoted = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const wanted = new Map<string, string>();
        for (const [first, second] of rows)
          if (first.trim() !== '' && second.trim() !== '') wanted.set(first.trim(), second.trim());
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(pastedPairs(text).pairs).toEqual(Object.fromEntries(wanted));
      }),
    );
  });

  it('are read to their end, whatever was pasted', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => pastedPairs(text).count >= 0));
  });
});
