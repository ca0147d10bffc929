import { describe, expect, it } from 'vitest';
import { withPauses } from '../../electron/run/with-pauses';
import type { Slices } from '../../shared/table/slices';

/** Works at each of these shares for longer than may be without a pause. */
function* slow(shares: readonly number[]): Slices<string> {
  for (const share of shares) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield share;
  }
  return 'done';
}

describe('work with pauses', () => {
  it('tells its share, which never goes back and is 1 at the end alone', async () => {
    const told: number[] = [];
    await expect(withPauses(slow([0.5, 0.2, 1]), { onShare: (share) => told.push(share) })).resolves.toBe('done');
    expect(told).toEqual([0.5, 0.5, 0.999, 1]);
  });

  it('ends at the pause in which it was stopped', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const work = withPauses(slow([0.1, 0.2, 0.3]), {
      signal: stop.signal,
      onShare: (share) => {
        told.push(share);
        if (share === 0.2) stop.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ fault: { code: 'reading stopped' } });
    expect(told).toEqual([0.1, 0.2]);
  });
});
