import { fc, test } from './properties';
import { describe, expect, it } from 'vitest';
import { freshFrom } from '../../electron/schedule/freshness';
import { localDate } from '../../electron/schedule/occurrences';

describe('the export that a schedule asks for', () => {
  it('may be any, unless told otherwise', () => {
    expect(freshFrom({ timeZone: 'UTC' }, { at: '2026-03-02T07:00:00.000Z' })).toBeUndefined();
  });

  it('is of the same local day', () => {
    const from = (at: string, timeZone: string) => freshFrom({ fresh: 'today', timeZone }, { at });
    expect(from('2026-03-02T07:00:00.000Z', 'Europe/Stockholm')).toBe('2026-03-01T23:00:00.000Z');
    expect(from('2026-03-29T06:00:00.000Z', 'Europe/Stockholm')).toBe('2026-03-28T23:00:00.000Z');
    expect(from('2026-03-01T23:30:00.000Z', 'Asia/Jerusalem')).toBe('2026-03-01T22:00:00.000Z');
    // On 24 April 2026 Cairo has no midnight.
    expect(from('2026-04-24T05:00:00.000Z', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
  });

  it('or not older than so many hours at the planned time', () => {
    expect(freshFrom({ fresh: { hours: 6 } }, { at: '2026-03-02T07:00:00.000Z' })).toBe('2026-03-02T01:00:00.000Z');
  });

  test(
    'begins with the first minute of the day, whatever the zone',
    [
      fc.constantFrom('Europe/Stockholm', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'),
      fc.integer({ min: 0, max: 700 * 1440 }),
    ],
    (timeZone, minutes) => {
      const at = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000);
      const from = Date.parse(freshFrom({ fresh: 'today', timeZone }, { at: at.toISOString() }) ?? '');
      const day = localDate(at, timeZone);
      expect(localDate(new Date(from), timeZone)).toBe(day);
      expect(localDate(new Date(from - 1), timeZone) < day).toBe(true);
    },
  );
});
