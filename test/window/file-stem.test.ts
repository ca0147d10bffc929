import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStem } from '../../electron/engine/file-stem';

describe('the stem of a file’s name', () => {
  it('has nothing in it that a file system refuses', () => {
    expect(fileStem('R&D: "all" staff / north?')).toBe('R&D- -all- staff - north-');
    expect(fileStem('Alla på Åkeri AB. ')).toBe('Alla på Åkeri AB');
    expect(fileStem(' \t')).toBe('people');
    expect(fileStem('...')).toBe('people');
  });

  it('is never cut within a sign', () => {
    const family = '👩‍👩‍👧';
    for (let letters = 60; letters < 100; letters++) {
      const stem = fileStem('x'.repeat(letters) + family.repeat(9));
      expect(stem).toMatch(new RegExp(`^x{${letters}}(?:${family})*$`, 'u'));
    }
  });

  it('is half of a name at the most, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 20, maxLength: 200 }), (name) => {
        const stem = fileStem(name);
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(100);
        expect(stem).not.toMatch(/^\s|[\s.]$/u);
        expect(stem).not.toBe('');
      }),
    );
  });
});
