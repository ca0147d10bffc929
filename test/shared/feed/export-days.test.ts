import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LocalExport, missedDays } from '../../../shared/feed/export-days';

const at = (date: string, time = '06:30'): LocalExport => ({ date, time });
const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
const days = (...numbers: number[]): LocalExport[] => numbers.map((number) => at(day(number)));
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** The 5th of January 2026 is a Monday. */
const isWeekend = (number: number): boolean => [0, 6].includes(new Date(Date.UTC(2026, 0, number)).getUTCDay());

describe('days on which an export usually comes', () => {
  it('are missed when exports came every day and one did not', () => {
    expect(missedDays(days(...range(1, 10)), at(day(12), '05:00'))).toEqual([day(11)]);
    expect(missedDays(days(...range(1, 10)), at(day(11), '05:00'))).toEqual([]);
  });

  it('include today once it is later than exports ever came', () => {
    expect(missedDays(days(...range(1, 10)), at(day(11), '07:20'))).toEqual([]);
    expect(missedDays(days(...range(1, 10)), at(day(11), '07:40'))).toEqual([day(11)]);
  });

  it('leave out the weekend where none ever came, and a holiday where one was missed', () => {
    const worked = range(5, 30).filter((number) => !isWeekend(number) && number !== 14);
    const exports = days(...worked);
    expect(missedDays(exports, at('2026-02-02', '05:00'))).toEqual([]);
    expect(missedDays(exports, at('2026-02-03', '05:00'))).toEqual(['2026-02-02']);
  });

  it('are seen for a weekly export, too', () => {
    const mondays = days(5, 12, 19, 26, 33);
    expect(missedDays(mondays, at(day(39)))).toEqual([]);
    expect(missedDays(mondays, at(day(41)))).toEqual([day(40)]);
  });

  it('are not claimed before a habit can be seen', () => {
    expect(missedDays([], at(day(20)))).toEqual([]);
    expect(missedDays(days(1, 2, 3, 4), at(day(20)))).toEqual([]);
    expect(missedDays(days(1, 9, 12, 20, 27), at(day(60)))).toEqual([]);
  });

  it('all lie between the newest export and today', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 90 }),
        (numbers, today) => {
          const last = Math.max(0, ...numbers);
          for (const missed of missedDays(days(...numbers), at(day(today), '23:00'))) {
            expect(missed > day(last) && missed <= day(today)).toBe(true);
          }
        },
      ),
    );
  });
});
