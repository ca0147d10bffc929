import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../electron/formats/csv';
import { readGrids } from '../../../electron/formats/read-grids';

const people = Buffer.from(
  'ID;Name;Address\n' + '7;Åsa Öberg;"Storgatan 1; c/o Ek\nUmeå"\n8;Bo;Väst\n'.repeat(150_000),
  'latin1',
);

describe('reading a long text', () => {
  it.each([
    ['of one kind of letters', people],
    ['whose encoding shows late', Buffer.concat([Buffer.alloc(people.length, '1;Bo;Vera\n'), people])],
  ])('%s tells how far it is, never going back, up to the end', async (_, text) => {
    const shares: number[] = [];
    const reading = await readCsv(text, {}, { onProgress: (share) => shares.push(share) });
    expect(reading.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0]! >= 0, shares.at(-1)]).toEqual([true, 1]);
  });

  it('lets everything else have its turn', async () => {
    let turns = 0;
    let reading = true;
    const count = () => {
      turns++;
      if (reading) setImmediate(count);
    };
    setImmediate(count);
    await readCsv(people);
    reading = false;
    expect(turns).toBeGreaterThan(3);
  });

  it.each([0, 0.1, 0.5, 0.9])('stops when told to, with %d of it done', async (when) => {
    const stop = new AbortController();
    let last = 0;
    const reading = await readGrids(
      people,
      {},
      {
        signal: stop.signal,
        onProgress: (share) => {
          last = share;
          if (share >= when) stop.abort();
        },
      },
    );
    expect(reading.ok || reading.error).toEqual({ code: 'reading stopped', decision: 'person', values: {} });
    expect(last).toBeLessThan(1);
  });

  it('does not begin when it was stopped before', async () => {
    const reading = await readCsv(people, {}, { signal: AbortSignal.abort(), onProgress: () => expect.unreachable() });
    expect(reading.ok || reading.error.code).toBe('reading stopped');
  });
});
