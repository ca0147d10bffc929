import { describe, expect, it } from 'vitest';
import type { Attempted } from '../../electron/schedule/attempts';
import type { ScheduledFeed } from '../../electron/schedule/due';
import { startScheduler, type WaitsFor } from '../../electron/schedule/scheduler';
import type { z } from 'zod';
import { scheduleSchema } from '../../shared/feed/schedule';
import { FakeClock } from './fake-clock';

type ScheduleInput = z.input<typeof scheduleSchema>;

/** The scheduler over a journal in memory, that outlives it as the real one does. */
class Office {
  readonly started: string[] = [];
  readonly ran: { id: string; at: string }[] = [];
  readonly skipped: string[] = [];
  feed: ScheduledFeed;
  unreadable = false;
  /** What comes of the next runs; afterwards all is well. */
  ends: ('done' | 'again' | 'not even started' | 'killed')[] = [];
  readonly gaveUp: string[] = [];
  /** What a due run waits for, as of now. */
  missing: (now: Date, awakeSince: number) => WaitsFor | undefined = () => undefined;
  /** Each change of what is waited for. */
  readonly waits: string[] = [];
  private readonly journal = new Map<string, Attempted>();
  chance = 0;
  private scheduler: ReturnType<typeof startScheduler> | undefined;

  constructor(
    readonly clock: FakeClock,
    schedule: ScheduleInput,
    more: Partial<ScheduledFeed> = {},
  ) {
    this.feed = { feed: 'staff', schedule: scheduleSchema.parse(schedule), since: '2026-01-01T00:00:00.000Z', ...more };
  }

  start(): this {
    this.scheduler = startScheduler({
      clock: this.clock,
      chance: () => this.chance,
      feeds: () => [this.feed],
      attempted: (_feed, id) => {
        if (this.unreadable) throw new Error('journal unreadable');
        return this.journal.get(id);
      },
      waitsFor: async (_feed, _occurrence, awakeSince) => this.missing(this.clock.now(), awakeSince),
      waiting: (_feed, wait) => {
        const now = wait ? `${wait.for} until ${new Date(wait.until).toISOString().slice(11, 16)}` : '';
        if ((this.waits.at(-1) ?? '') !== now) this.waits.push(now);
      },
      run: async (_feed, { id }) => {
        const end = this.ends.shift() ?? 'done';
        const now = this.clock.now();
        if (end !== 'not even started') {
          this.started.push(id);
          const [occurrence = '', number = '1'] = id.split('#');
          const last = end === 'killed' ? 'open' : end;
          this.journal.set(occurrence, { count: Number(number), last, at: now.getTime() });
        }
        this.ran.push({ id, at: now.toISOString() });
        await Promise.resolve();
        if (end === 'killed') {
          this.stop();
          return new Promise(() => undefined);
        }
        return end === 'done' ? 'done' : 'again';
      },
      giveUp: (_feed, { id }) => {
        this.gaveUp.push(id);
        this.feed = { ...this.feed, told: id };
      },
      skip: (_feed, { id }) => {
        this.skipped.push(id);
        this.feed = { ...this.feed, skipped: id };
      },
    });
    return this;
  }

  stop(): void {
    this.scheduler?.stop();
  }

  wake(): void {
    this.scheduler?.wake();
  }

  async tryNow(): Promise<string | undefined> {
    return this.scheduler?.tryNow('staff');
  }
}

const stockholm = { at: '08:00', timeZone: 'Europe/Stockholm' };

describe('the schedule', () => {
  it('starts each day at its time, within a second', async () => {
    const clock = new FakeClock('2026-03-27T12:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-27T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-30T12:00:00Z');
    expect(office.ran.map(({ id }) => id)).toEqual([
      'staff@2026-03-28@08:00',
      'staff@2026-03-29@08:00',
      'staff@2026-03-30@08:00',
    ]);
    expect(office.ran.map(({ at }) => at.slice(0, 19))).toEqual([
      '2026-03-28T07:00:00',
      '2026-03-29T06:00:00',
      '2026-03-30T06:00:00',
    ]);
    expect(office.skipped).toEqual([]);
  });

  it('does not start what was due before it was made', async () => {
    const clock = new FakeClock('2026-03-02T10:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-02T10:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran).toEqual([]);
  });

  it('starts once although the clock is set back over its time', async () => {
    const clock = new FakeClock('2026-03-02T06:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-02T06:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T07:10:00Z');
    clock.jump('2026-03-02T06:30:00Z');
    office.wake();
    await clock.runUntil('2026-03-02T09:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it('starts once in a night with a repeated hour', async () => {
    const clock = new FakeClock('2026-10-24T12:00:00Z');
    const office = new Office(
      clock,
      { at: '02:30', timeZone: 'Europe/Stockholm' },
      { since: '2026-10-24T12:00:00.000Z' },
    ).start();
    await clock.runUntil('2026-10-25T12:00:00Z');
    expect(office.started).toEqual(['staff@2026-10-25@02:30']);
  });

  it('starts in a night without its hour', async () => {
    const clock = new FakeClock('2026-03-26T12:00:00Z');
    const office = new Office(
      clock,
      { at: '02:15', timeZone: 'Asia/Jerusalem' },
      { since: '2026-03-26T12:00:00.000Z' },
    ).start();
    await clock.runUntil('2026-03-27T12:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-27@02:15']);
  });

  it('catches up after sleep, at once when woken', async () => {
    const clock = new FakeClock('2026-03-02T05:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T06:00:00Z');
    clock.jump('2026-03-02T11:00:00Z');
    office.wake();
    await clock.runUntil('2026-03-02T11:00:01Z');
    expect(office.ran).toEqual([{ id: 'staff@2026-03-02@08:00', at: '2026-03-02T11:00:00.000Z' }]);
  });

  it('catches up after sleep within half a minute when nobody woke it', async () => {
    const clock = new FakeClock('2026-03-02T06:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T06:01:00Z');
    clock.jump('2026-03-02T10:00:00Z');
    await clock.runUntil('2026-03-02T10:00:31Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it('leaves out what is too late to catch up, and says so once, also over a restart', async () => {
    const clock = new FakeClock('2026-03-02T14:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T15:00:00Z');
    office.stop();
    office.start();
    await clock.runUntil('2026-03-02T16:00:00Z');
    expect(office.skipped).toEqual(['staff@2026-03-02@08:00']);
    expect(office.ran).toEqual([]);
    await clock.runUntil('2026-03-03T08:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-03@08:00']);
  });

  it('sends once after a week off', async () => {
    const clock = new FakeClock('2026-03-09T08:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-09T20:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-09@08:00']);
    expect(office.skipped).toEqual([]);
  });

  it('still starts at its time with a window of no hours', async () => {
    const clock = new FakeClock('2026-03-02T06:00:00Z');
    const office = new Office(
      clock,
      { ...stockholm, catchUpHours: 0 },
      { since: '2026-03-01T12:00:00.000Z', skipped: 'staff@2026-03-01@08:00' },
    ).start();
    await clock.runUntil('2026-03-02T08:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it('does nothing while paused, and not what fell into the pause', async () => {
    const clock = new FakeClock('2026-03-02T06:00:00Z');
    const office = new Office(clock, stockholm, {
      since: '2026-03-01T12:00:00.000Z',
      pausedUntil: '2026-03-03T09:00:00.000Z',
    }).start();
    await clock.runUntil('2026-03-03T20:00:00Z');
    expect(office.started).toEqual([]);
    expect(office.skipped).toEqual([]);
    await clock.runUntil('2026-03-04T20:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-04@08:00']);
  });

  it('never starts what a restart finds begun already', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T07:00:01Z');
    office.stop();
    office.start();
    await clock.runUntil('2026-03-02T09:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it('starts nothing when the journal cannot be read, and goes on when it can', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.unreadable = true;
    office.start();
    await clock.runUntil('2026-03-02T08:00:00Z');
    expect(office.started).toEqual([]);
    office.unreadable = false;
    await clock.runUntil('2026-03-02T08:01:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it('tries again what may come right by itself, each attempt once', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = ['again', 'again'];
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran.map(({ id, at }) => `${id} ${at.slice(11, 16)}`)).toEqual([
      'staff@2026-03-02@08:00 07:00',
      'staff@2026-03-02@08:00#2 07:01',
      'staff@2026-03-02@08:00#3 07:06',
    ]);
    expect(office.gaveUp).toEqual([]);
  });

  it('gives up after some attempts, says so once, and starts anew the next day', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = Array.from({ length: 6 }, () => 'again' as const);
    office.start();
    await clock.runUntil('2026-03-03T06:00:00Z');
    expect(office.ran).toHaveLength(6);
    expect(office.gaveUp).toHaveLength(1);
    await clock.runUntil('2026-03-03T12:00:00Z');
    expect(office.started.at(-1)).toBe('staff@2026-03-03@08:00');
  });

  it('does not try again past its window', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, { ...stockholm, catchUpHours: 0.2 }, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = Array.from({ length: 6 }, () => 'again' as const);
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran.map(({ at }) => at.slice(11, 16))).toEqual(['07:00', '07:01', '07:06']);
    expect(office.gaveUp).toHaveLength(1);
  });

  it('tries again a little later than its pause, by chance, and still inside the window', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, { ...stockholm, catchUpHours: 0.4 }, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = Array.from({ length: 6 }, () => 'again' as const);
    office.chance = 0.999;
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    // 1.4, 7 and 21 minutes, each found by the next half minute; the window ends at 07:24.
    expect(office.ran.map(({ at }) => at.slice(11, 16))).toEqual(['07:00', '07:01', '07:08', '07:24']);
    expect(office.gaveUp).toHaveLength(1);
  });

  it('does not storm when a run cannot even begin', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = ['not even started', 'not even started'];
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran.map(({ id }) => id)).toEqual([
      'staff@2026-03-02@08:00',
      'staff@2026-03-02@08:00',
      'staff@2026-03-02@08:00',
    ]);
    expect(office.started).toEqual(['staff@2026-03-02@08:00']);
  });

  it.each(['again', 'killed'] as const)('goes on trying after a restart what was left %s', async (left) => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = [left, 'again'];
    office.start();
    await clock.runUntil('2026-03-02T07:00:30Z');
    office.stop();
    office.start();
    await clock.runUntil('2026-03-02T07:02:00Z');
    office.stop();
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran.map(({ id, at }) => `${id} ${at.slice(11, 16)}`)).toEqual([
      'staff@2026-03-02@08:00 07:00',
      'staff@2026-03-02@08:00#2 07:01',
      'staff@2026-03-02@08:00#3 07:06',
    ]);
    expect(office.gaveUp).toEqual([]);
  });

  it('says after a restart that a run failed which nobody was told of, once', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = ['again'];
    office.start();
    await clock.runUntil('2026-03-02T07:00:30Z');
    office.stop();
    clock.jump('2026-03-02T15:00:00Z');
    for (let start = 0; start < 3; start++) {
      office.start();
      await clock.runUntil(`2026-03-02T15:1${start}:00Z`);
      office.stop();
    }
    expect(office.ran).toHaveLength(1);
    expect(office.gaveUp).toEqual(['staff@2026-03-02@08:00']);
    expect(office.skipped).toEqual([]);
  });

  it('does not call asleep what another run kept from starting', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = Array.from({ length: 9 }, () => 'not even started' as const);
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran).toHaveLength(6);
    expect(office.skipped).toEqual([]);
    expect(office.gaveUp).toEqual(['staff@2026-03-02@08:00']);
  });
});

describe('several times a day', () => {
  const twice = { at: ['16:00', '08:00'], timeZone: 'Europe/Stockholm' };

  it('are each an occurrence of their own', async () => {
    const clock = new FakeClock('2026-03-02T05:00:00Z');
    const office = new Office(clock, twice, { since: '2026-03-02T05:00:00.000Z' }).start();
    await clock.runUntil('2026-03-03T12:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@08:00', 'staff@2026-03-02@16:00', 'staff@2026-03-03@08:00']);
  });

  it('make up for the newest only', async () => {
    const clock = new FakeClock('2026-03-02T16:00:00Z');
    const office = new Office(clock, twice, { since: '2026-03-01T20:00:00.000Z' }).start();
    await clock.runUntil('2026-03-02T18:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-02@16:00']);
    expect(office.skipped).toEqual([]);
  });

  it('run once where daylight saving moves two of them to one moment', async () => {
    const clock = new FakeClock('2026-03-28T12:00:00Z');
    const office = new Office(
      clock,
      { at: ['02:00', '02:30'], timeZone: 'Europe/Stockholm' },
      { since: '2026-03-28T12:00:00.000Z' },
    ).start();
    await clock.runUntil('2026-03-29T12:00:00Z');
    expect(office.started).toEqual(['staff@2026-03-29@02:30']);
  });
});

describe('a day left out', () => {
  it('has no run, is not made up for, and nobody is told', async () => {
    const clock = new FakeClock('2026-12-23T12:00:00Z');
    const office = new Office(
      clock,
      { ...stockholm, leaveOut: ['2026-12-24', '2026-12-25'] },
      { since: '2026-12-23T12:00:00.000Z' },
    ).start();
    await clock.runUntil('2026-12-26T12:00:00Z');
    expect(office.started).toEqual(['staff@2026-12-26@08:00']);
    expect(office.skipped).toEqual([]);
  });
});

describe('a run that lacks something', () => {
  it('waits for a fresh export inside its window, says so, and starts when it is there', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.missing = (now) => (now.toISOString() < '2026-03-02T10:20' ? 'export' : undefined);
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran).toEqual([{ id: 'staff@2026-03-02@08:00', at: expect.stringMatching(/T10:20:/) as string }]);
    expect(office.waits).toEqual(['export until 13:00', '']);
  });

  it('runs at the end of its window all the same, and says itself what is missing', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.missing = () => 'export';
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran).toHaveLength(1);
    expect(office.ran[0]?.at.slice(11, 16)).toMatch(/12:59|13:00/);
    expect(office.waits).toEqual(['export until 13:00', '']);
  });

  it('uses up no attempt while there is no network', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    office.ends = ['again'];
    office.missing = (now) => (/T0[789]/.test(now.toISOString()) && office.ran.length > 0 ? 'network' : undefined);
    office.start();
    await clock.runUntil('2026-03-02T20:00:00Z');
    expect(office.ran.map(({ id, at }) => `${id} ${at.slice(11, 16)}`)).toEqual([
      'staff@2026-03-02@08:00 07:00',
      'staff@2026-03-02@08:00#2 10:00',
    ]);
  });

  it('knows since when the computer is awake: woken, or after a jump of the clock', async () => {
    const clock = new FakeClock('2026-03-02T05:00:00Z');
    const office = new Office(clock, stockholm, { since: '2026-03-01T12:00:00.000Z' });
    const seen: string[] = [];
    office.missing = (now, awakeSince) => {
      seen.push(`${now.toISOString().slice(11, 16)} awake since ${new Date(awakeSince).toISOString().slice(11, 16)}`);
      return 'network';
    };
    office.start();
    await clock.runUntil('2026-03-02T06:00:00Z');
    clock.jump('2026-03-02T08:00:00Z');
    await clock.runUntil('2026-03-02T08:00:45Z');
    expect(seen.at(-1)).toBe('08:00 awake since 08:00');
    await clock.runUntil('2026-03-02T08:10:00Z');
    expect(seen.at(-1)).toBe('08:10 awake since 08:00');
    office.wake();
    await clock.runUntil('2026-03-02T08:10:01Z');
    expect(seen.at(-1)).toBe('08:10 awake since 08:10');
  });

  it('is tried on the way of a due one, and says what it would wait for', async () => {
    const clock = new FakeClock('2026-03-02T12:00:00Z');
    const office = new Office(clock, stockholm).start();
    office.missing = () => 'export';
    expect(await office.tryNow()).toBe('export');
    office.missing = () => undefined;
    expect(await office.tryNow()).toBe('done');
    expect(office.ran).toEqual([{ id: 'staff@try@2026-03-02T12:00:00.000Z', at: '2026-03-02T12:00:00.000Z' }]);
    office.stop();
  });
});

describe('two feeds', () => {
  it('are both in time, though the first one’s run outlasts the window of the second', async () => {
    const clock = new FakeClock('2026-03-02T06:59:00Z');
    const begun: string[] = [];
    const ended = new Set<string>();
    const scheduler = startScheduler({
      clock,
      chance: () => 0,
      feeds: () =>
        ['one', 'two'].map((feed) => ({
          feed,
          schedule: scheduleSchema.parse({ ...stockholm, catchUpHours: 0 }),
          since: '2026-03-01T12:00:00.000Z',
        })),
      attempted: (feed) => (begun.includes(feed) ? { count: 1, last: 'done', at: 0 } : undefined),
      waitsFor: async () => undefined,
      waiting: () => undefined,
      run: (feed) => {
        begun.push(feed);
        return new Promise((resolve) => {
          clock.after(10 * 60_000, () => {
            ended.add(feed);
            resolve('done');
          });
        });
      },
      giveUp: () => undefined,
      skip: (feed) => begun.push(`${feed} skipped`),
    });
    await clock.runUntil('2026-03-02T08:00:00Z');
    expect(begun).toEqual(['one', 'two']);
    scheduler.stop();
  });
});

describe('a feed that cannot be looked at', () => {
  it('does not keep the others from their time', async () => {
    const clock = new FakeClock('2026-03-27T12:00:00Z');
    const ran: string[] = [];
    const feed = (name: string, more: { at?: string; timeZone?: string } = {}): ScheduledFeed => ({
      feed: name,
      schedule: scheduleSchema.parse({ ...stockholm, ...more }),
      since: '2026-03-26T12:00:00.000Z',
    });
    const scheduler = startScheduler({
      clock,
      chance: () => 0,
      feeds: () => [feed('missed', { at: '03:00' }), feed('nowhere', { timeZone: 'Nowhere/Else' }), feed('staff')],
      attempted: (name) => (ran.includes(name) ? { count: 1, last: 'done', at: 0 } : undefined),
      waitsFor: async () => undefined,
      waiting: () => undefined,
      run: async (name) => {
        ran.push(name);
        return 'done';
      },
      giveUp: () => undefined,
      skip: () => {
        throw new Error('the disk is full');
      },
    });
    await clock.runUntil('2026-03-27T13:00:00Z');
    expect(ran).toEqual(['staff']);
    scheduler.stop();
  });
});
