import { describe, expect, it } from 'vitest';
import { readingGaps } from '../../../shared/feed/reading-time';
import { scheduleSchema } from '../../../shared/feed/schedule';

const at = (times: string | string[], catchUpHours = 6) => scheduleSchema.parse({ at: times, catchUpHours });

describe('a sending time and the hour of the vendor', () => {
  it.each([
    ['08:00', '14:30', 390, 'in time'],
    ['08:00', '14:00', 360, 'tight'],
    ['08:00', '08:30', 30, 'tight'],
    ['08:00', '02:00', 1080, 'in time'],
    ['08:00', '01:59', 1079, 'in time'],
    ['08:00', '02:01', 1081, 'just missed'],
    ['08:00', '07:00', 1380, 'just missed'],
    ['08:00', '08:00', 1440, 'just missed'],
    ['23:30', '00:15', 45, 'tight'],
  ] as const)('sent at %s, read at %s: %i minutes, %s', (time, reading, minutes, is) => {
    expect(readingGaps(at(time), reading, 0)).toEqual([{ time, minutes, is }]);
  });

  it('counts by both clocks', () => {
    // 07:00 in London is 08:00 in Stockholm.
    expect(readingGaps(at('07:30', 0), '07:00', -60)[0]).toMatchObject({ minutes: 30, is: 'in time' });
  });

  it('is told for each of several times', () => {
    expect(readingGaps(at(['20:00', '08:00']), '02:00', 0).map(({ is }) => is)).toEqual(['in time', 'tight']);
  });
});
