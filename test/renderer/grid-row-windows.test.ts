import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowWindows } from '../../renderer/components/grid/row-windows';

/** Rows that say their own number, given when the test says so. */
function source(rows: number) {
  const asked: { from: number; count: number; give: () => void }[] = [];
  const windows = new RowWindows<number>(
    rows,
    (from, count) =>
      new Promise((resolve) => {
        asked.push({ from, count, give: () => resolve(Array.from({ length: count }, (_, i) => from + i)) });
      }),
    () => undefined,
  );
  return { asked, windows };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('windows of rows', () => {
  it('ask for what is seen, and not for what was passed over meanwhile', async () => {
    const { asked, windows } = source(1_000_000);
    windows.want(0, 20);
    for (let at = 1000; at < 900_000; at += 1000) windows.want(at, at + 20);
    expect(asked).toHaveLength(1);
    asked[0]?.give();
    await turn();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.from).toBeLessThanOrEqual(899_000);
    expect((asked[1]?.from ?? 0) + (asked[1]?.count ?? 0)).toBeGreaterThan(899_020);
    expect(windows.at(5)).toBe(5);
    expect(windows.at(899_000)).toBeUndefined();
  });

  it('give the right row or none, in whatever order they are looked at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30_000 }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 300 })), {
          maxLength: 12,
        }),
        async (rows, looks) => {
          const { asked, windows } = source(rows);
          for (const [share, seen] of looks) {
            const first = Math.min(rows - 1, Math.floor(share * rows));
            const last = Math.min(rows - 1, first + seen);
            windows.want(first, last);
            for (let i = 0; i < 6; i++) {
              asked.splice(0).forEach(({ give, from, count }) => {
                expect(count).toBeLessThanOrEqual(500);
                expect(from + count).toBeLessThanOrEqual(rows);
                give();
              });
              await turn();
            }
            for (let row = first; row <= last; row++) expect(windows.at(row)).toBe(row);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('hold only what was seen lately, and nothing once they are closed', async () => {
    const { asked, windows } = source(1_000_000);
    for (let at = 0; at < 200; at++) {
      windows.want(at * 1000, at * 1000 + 20);
      while (asked.length > 0) {
        asked.shift()?.give();
        await turn();
      }
    }
    expect(windows.at(0)).toBeUndefined();
    expect(windows.at(199_000)).toBe(199_000);
    windows.close();
    expect(windows.at(199_000)).toBeUndefined();
  });
});
