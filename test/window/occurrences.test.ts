import { fc, test } from './properties';
import { describe, expect, it } from 'vitest';
import { latestDue, localDate, nextRuns } from '../../electron/schedule/occurrences';
import { type Schedule, scheduleSchema } from '../../shared/feed/schedule';

const every = (at: string, timeZone: string, days?: Schedule['days']): Schedule =>
  scheduleSchema.parse({ at, timeZone, ...(days && { days }) });

describe('the next runs', () => {
  it('keep their local time through the changes of the clock in Stockholm', () => {
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    const schedule = every('08:00', 'Europe/Stockholm');
    expect(nextRuns(schedule, new Date('2026-03-27T12:00:00Z'), 3)).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
    ]);
    expect(nextRuns(schedule, new Date('2026-10-23T12:00:00Z'), 3)).toEqual([
      '2026-10-24T06:00:00.000Z',
      '2026-10-25T07:00:00.000Z',
      '2026-10-26T07:00:00.000Z',
    ]);
  });

  it('keep their local time through the changes of the clock in Jerusalem', () => {
    // 27 March 2026: 02:00 becomes 03:00. 25 October 2026: 02:00 becomes 01:00.
    const schedule = every('07:30', 'Asia/Jerusalem');
    expect(nextRuns(schedule, new Date('2026-03-25T12:00:00Z'), 3)).toEqual([
      '2026-03-26T05:30:00.000Z',
      '2026-03-27T04:30:00.000Z',
      '2026-03-28T04:30:00.000Z',
    ]);
    expect(nextRuns(schedule, new Date('2026-10-23T12:00:00Z'), 3)).toEqual([
      '2026-10-24T04:30:00.000Z',
      '2026-10-25T05:30:00.000Z',
      '2026-10-26T05:30:00.000Z',
    ]);
  });

  it('come once on a day whose local time is left out, and once where it comes twice', () => {
    expect(nextRuns(every('02:30', 'Europe/Stockholm'), new Date('2026-03-28T12:00:00Z'), 2)).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(nextRuns(every('02:30', 'Europe/Stockholm'), new Date('2026-10-24T12:00:00Z'), 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    expect(nextRuns(every('01:30', 'Asia/Jerusalem'), new Date('2026-10-24T12:00:00Z'), 2)).toEqual([
      '2026-10-24T22:30:00.000Z',
      '2026-10-25T23:30:00.000Z',
    ]);
  });

  it('come on the chosen days of the zone, not of the computer', () => {
    // Monday 01:00 in Jerusalem is still Sunday in UTC.
    expect(nextRuns(every('01:00', 'Asia/Jerusalem', ['mon']), new Date('2026-01-01T00:00:00Z'), 1)).toEqual([
      '2026-01-04T23:00:00.000Z',
    ]);
  });
});

describe('the newest occurrence', () => {
  it('has the same name in both hours of a repeated one', () => {
    const schedule = every('02:30', 'Europe/Stockholm');
    const first = latestDue('staff', schedule, new Date('2026-10-25T00:30:00Z'));
    const second = latestDue('staff', schedule, new Date('2026-10-25T01:30:00Z'));
    expect(first).toEqual({ id: 'staff@2026-10-25@02:30', at: '2026-10-25T00:30:00.000Z' });
    expect(second).toEqual(first);
  });

  it('is of the local day', () => {
    expect(latestDue('staff', every('01:00', 'Asia/Jerusalem'), new Date('2026-01-04T23:00:00Z'))?.id).toBe(
      'staff@2026-01-05@01:00',
    );
  });

  const zones = [
    'Europe/Stockholm',
    'Asia/Jerusalem',
    'America/New_York',
    'Africa/Cairo',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  ];
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));
  const day = 86_400_000;

  test(
    'comes exactly once on every local day, whatever the zone',
    [fc.constantFrom(...zones), clock, fc.integer({ min: 0, max: 700 })],
    (zone, at, start) => {
      const from = new Date(Date.UTC(2025, 0, 1) + start * day);
      const schedule = every(at, zone);
      const days = nextRuns(schedule, from, 12).map((run) => localDate(new Date(run), zone));
      expect(new Set(days).size).toBe(days.length);
      const first = Date.parse(`${days[0]}T00:00:00Z`);
      expect(days).toEqual(days.map((_day, index) => new Date(first + index * day).toISOString().slice(0, 10)));
    },
  );

  test(
    'is the last of the runs before that moment',
    [fc.constantFrom(...zones), clock, fc.integer({ min: 0, max: 700 * 1440 })],
    (zone, at, minutes) => {
      const now = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000);
      const schedule = every(at, zone);
      const before = nextRuns(schedule, new Date(now.getTime() - 3 * day), 6).filter(
        (run) => Date.parse(run) <= now.getTime(),
      );
      expect(latestDue('staff', schedule, now)?.at).toBe(before.at(-1));
    },
  );
});
