import { describe, expect, it } from 'vitest';
import { scheduleSchema } from '../../shared/feed/schedule';
import { startScheduler } from '../../electron/schedule/scheduler';
import type { ScheduledFeed } from '../../electron/schedule/due';
import { FakeClock } from './fake-clock';
import { Office, stockholm } from './office';

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
