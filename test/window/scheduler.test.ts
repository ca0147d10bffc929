import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake-clock';
import { Office, stockholm } from './office';

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
