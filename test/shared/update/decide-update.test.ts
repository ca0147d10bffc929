import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  away,
  before,
  decideUpdate,
  type FeedTimes,
  type UpdateFacts,
  updateReasons,
} from '../../../shared/update/decide-update';
import { firstLookAfter, nextLookAfter } from '../../../shared/update/next-look';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 23, 12);

const near = (around: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: 2 * hour }).map((gap) => around + gap),
    fc.constantFrom(before, before - 1, before + 1, after, after + 1, 0, 1).map((gap) => around + gap),
  );
const feed: fc.Arbitrary<FeedTimes> = fc.record({
  running: fc.boolean(),
  held: fc.boolean(),
  open: fc.boolean(),
  next: fc.option(near(now), { nil: undefined }),
  latest: fc.option(
    near(now).map((at) => 2 * now - at),
    { nil: undefined },
  ),
});
const calm: FeedTimes = { running: false, held: false, open: false };
const facts: fc.Arbitrary<UpdateFacts> = fc.record({
  now: fc.constant(now),
  allowed: fc.boolean(),
  placeSet: fc.boolean(),
  nextLook: fc.option(
    fc.integer({ min: -3, max: 3 }).map((hours) => now + hours * hour),
    { nil: undefined },
  ),
  known: fc.constantFrom('nothing', 'to tell', 'to fetch', 'ready'),
  // Mostly nothing in the way, or no example would ever get as far as installing.
  feeds: fc.oneof(fc.constant([]), fc.constant([calm]), fc.array(feed, { maxLength: 4 })),
  doubtful: fc.boolean(),
  window: fc.record({ open: fc.boolean(), idle: fc.integer({ min: 0, max: 3 * hour }) }),
  asked: fc.constantFrom(undefined, undefined, 'look', 'install'),
});
const quiet: UpdateFacts = {
  ...{ now, allowed: true, placeSet: true, nextLook: now + hour, known: 'ready', feeds: [] },
  ...{ doubtful: false, window: { open: false, idle: 0 } },
};

describe('what is done about newer versions', () => {
  it('is nothing where IT forbids it or nobody said where, whoever asks', () => {
    fc.assert(
      fc.property(facts, (made) => {
        const step = decideUpdate(made);
        if (!made.allowed) expect(step).toEqual({ do: 'wait', because: 'forbidden' });
        else if (!made.placeSet) expect(step).toEqual({ do: 'wait', because: 'off' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never to fetch or install near a run, whoever asks', () => {
    fc.assert(
      fc.property(facts, (made) => {
        const step = decideUpdate(made);
        if (step.do === 'wait' || (step.do === 'look' && made.asked === 'look')) return;
        for (const { running, open, next, latest } of made.feeds) {
          expect(running || open).toBe(false);
          if (next !== undefined) expect(next - now).toBeGreaterThan(20 * minute);
          if (latest !== undefined) expect(now - latest).toBeGreaterThan(5 * minute);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('is never to install by itself over a decision that is open or while somebody works in the window', () => {
    fc.assert(
      fc.property(facts, (made) => {
        if (decideUpdate(made).do !== 'install') return;
        expect(made.known).toBe('ready');
        if (made.asked === 'install') return;
        expect(made.doubtful).toBe(false);
        expect(made.feeds.some(({ held }) => held)).toBe(false);
        expect(made.window.open && made.window.idle < away).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives a reason that has words, and the time of the run that is meant', () => {
    fc.assert(
      fc.property(facts, (made) => {
        const step = decideUpdate(made);
        if (step.do !== 'wait') return;
        expect(updateReasons).toContain(step.because);
        if (step.because === 'due soon') expect(made.feeds.map(({ next }) => next)).toContain(step.at);
      }),
    );
  });

  it('comes to its turn: look, fetch, install', () => {
    const { nextLook: _looked, ...never } = quiet;
    expect(decideUpdate(never)).toEqual({ do: 'look' });
    expect(decideUpdate({ ...quiet, nextLook: now })).toEqual({ do: 'look' });
    expect(decideUpdate({ ...quiet, known: 'nothing' })).toEqual({ do: 'wait', because: 'not yet' });
    expect(decideUpdate({ ...quiet, known: 'to tell' })).toEqual({ do: 'wait', because: 'by you' });
    expect(decideUpdate({ ...quiet, known: 'to fetch' })).toEqual({ do: 'fetch' });
    expect(decideUpdate(quiet)).toEqual({ do: 'install' });
  });

  it('lets a person pass over their own window and a held run, and never a run', () => {
    const working = { ...quiet, window: { open: true, idle: 0 }, feeds: [{ ...calm, held: true }] };
    expect(decideUpdate(working)).toEqual({ do: 'wait', because: 'held' });
    expect(decideUpdate({ ...working, feeds: [] })).toEqual({ do: 'wait', because: 'window' });
    expect(decideUpdate({ ...working, asked: 'install' })).toEqual({ do: 'install' });
    const asked = { ...quiet, asked: 'install' } as const;
    expect(decideUpdate({ ...asked, feeds: [{ ...calm, running: true }] })).toMatchObject({ because: 'running' });
    expect(decideUpdate({ ...asked, feeds: [{ ...calm, open: true, latest: now - hour }] })).toEqual({
      ...{ do: 'wait', because: 'open', at: now - hour },
    });
    expect(decideUpdate({ ...asked, feeds: [{ ...calm, next: now + before }] })).toMatchObject({ because: 'due soon' });
    expect(decideUpdate({ ...asked, feeds: [{ ...calm, latest: now - after }] })).toMatchObject({
      because: 'just due',
    });
    expect(decideUpdate({ ...asked, known: 'to fetch' })).toMatchObject({ because: 'not yet' });
  });

  it('finds a quiet moment in each half hour of the fullest schedule there can be', () => {
    const quietMinutes = Array.from({ length: 30 }, (_, passed) =>
      decideUpdate({
        ...quiet,
        feeds: [{ ...calm, latest: now - passed * minute, next: now + (30 - passed) * minute }],
      }),
    ).filter((step) => step.do === 'install');
    expect(quietMinutes.length).toBeGreaterThanOrEqual(3);
  });
});

describe('when to look next', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it('is about a day later, sooner after a failure, and never at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), chance, (failures, luck) => {
        const gap = nextLookAfter(now, failures, luck) - now;
        expect(gap).toBeGreaterThanOrEqual(failures === 0 ? 20 * hour : hour);
        expect(gap).toBeLessThanOrEqual(36 * hour);
      }),
    );
  });

  it('is at another moment on each computer of a company', () => {
    for (const when of [firstLookAfter, (at: number, luck: number) => nextLookAfter(at, 0, luck)]) {
      const moments = Array.from({ length: 1_000 }, (_, computer) => when(now, (computer + 0.5) / 1_000));
      const seconds = new Set(moments.map((at) => Math.floor(at / 1_000)));
      expect(seconds.size).toBeGreaterThan(950);
      expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(50 * minute);
    }
  });
});
