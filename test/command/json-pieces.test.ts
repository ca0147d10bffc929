import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from '../../electron/command/json-pieces';

it('puts the same JSON into one line, whatever the answer', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect([...jsonPieces(data)].join('')).toBe(`${JSON.stringify(data)}\n`);
    }),
  );
});

it.each([0, 1, 999, 1000, 1001, 2000, 2001])('does so with a list of %i, in short pieces', (length) => {
  const changes = Array.from({ length }, (_, row) => ({ kind: 'added', row, cells: ['å', null] }));
  const data = { verdict: 'send', changes, after: undefined, missing: [] };
  const pieces = [...jsonPieces(data)];
  expect(pieces.join('')).toBe(`${JSON.stringify(data)}\n`);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(50_000);
});
