import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { News } from '../../electron/notify/news';
import { noticeBook } from '../../electron/notify/notice-book';
import { FakeClock } from '../window/fake-clock';

const news = (feed: string, is: News['is']): News => ({ feed, name: feed, is, title: feed, body: is, page: 'today' });

function morning() {
  const clock = new FakeClock('2026-03-02T07:00:00Z');
  const shown: { at: string; what: string[] }[] = [];
  const state = { busy: false };
  const book = noticeBook({
    clock,
    busy: () => state.busy,
    show: (all) =>
      shown.push({ at: clock.now().toISOString().slice(11, 19), what: all.map(({ feed, is }) => `${feed} ${is}`) }),
  });
  return { clock, shown, state, book };
}

describe('what came of the schedule', () => {
  it('is told in one notice for the whole morning, the worst first', async () => {
    const { clock, shown, state, book } = morning();
    state.busy = true;
    book.tell(news('a', 'held'));
    await clock.runUntil('2026-03-02T07:03:00Z');
    book.tell(news('b', 'failed'));
    await clock.runUntil('2026-03-02T07:05:00Z');
    expect(shown).toEqual([]);
    state.busy = false;
    await clock.runUntil('2026-03-02T08:00:00Z');
    expect(shown).toEqual([{ at: expect.stringMatching(/^07:05:0/) as string, what: ['b failed', 'a held'] }]);
  });

  it('waits for no run longer than a quarter of an hour', async () => {
    const { clock, shown, state, book } = morning();
    state.busy = true;
    book.tell(news('a', 'held'));
    await clock.runUntil('2026-03-02T09:00:00Z');
    expect(shown).toEqual([{ at: '07:15:00', what: ['a held'] }]);
  });

  it('is told once a day as long as it stays the same, and at once when it gets another turn', async () => {
    const { clock, shown, book } = morning();
    book.tell(news('a', 'failed'));
    await clock.runUntil('2026-03-02T15:00:00Z');
    book.tell(news('a', 'failed'));
    await clock.runUntil('2026-03-02T16:00:00Z');
    book.tell(news('a', 'held'));
    await clock.runUntil('2026-03-03T07:00:00Z');
    book.tell(news('a', 'failed'));
    await clock.runUntil('2026-03-03T08:00:00Z');
    expect(shown.map(({ what }) => what)).toEqual([['a failed'], ['a held'], ['a failed']]);
  });

  it('names each feed once, with what came last', async () => {
    const { clock, shown, book } = morning();
    book.tell(news('a', 'skipped'));
    book.tell(news('a', 'failed'));
    await clock.runUntil('2026-03-02T08:00:00Z');
    expect(shown.map(({ what }) => what)).toEqual([['a failed']]);
  });

  it('is never a flood and never lost: a notice at most every twenty seconds, and each first news in one within the quarter', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            feed: fc.constantFrom('a', 'b', 'c', 'd'),
            is: fc.constantFrom<News['is'][]>('held', 'failed', 'unknown', 'skipped'),
            after: fc.integer({ min: 0, max: 400 }),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        fc.boolean(),
        async (events, busy) => {
          const { clock, shown, state, book } = morning();
          state.busy = busy;
          const first = new Map<string, number>();
          for (const { feed, is, after } of events) {
            await clock.runUntil(new Date(clock.now().getTime() + after * 1000).toISOString());
            if (!first.has(feed)) first.set(feed, clock.now().getTime());
            book.tell(news(feed, is));
          }
          await clock.runUntil(new Date(clock.now().getTime() + 16 * 60_000).toISOString());
          const moments = shown.map(({ at }) => Date.parse(`2026-03-02T${at}Z`));
          for (const [index, at] of moments.entries()) {
            if (index > 0) expect(at - (moments[index - 1] ?? 0)).toBeGreaterThanOrEqual(20_000);
          }
          for (const [feed, since] of first) {
            const index = shown.findIndex(({ what }) => what.some((one) => one.startsWith(`${feed} `)));
            expect(index).toBeGreaterThanOrEqual(0);
            expect((moments[index] ?? Infinity) - since).toBeLessThanOrEqual(15 * 60_000 + 1000);
          }
        },
      ),
      { numRuns: 100 },
    ));
});
