import { describe, expect, it } from 'vitest';
import { listInWords, rowsInWords, sizeInWords, whenInWords } from '../../renderer/times';
import { wordsIn } from '../../renderer/words';

const english = wordsIn('en');
const now = new Date('2026-11-22T17:00:00Z');

describe('a moment in words', () => {
  it.each([
    ['2026-11-22T07:00:00Z', 'today at 08:00'],
    ['2026-11-23T07:00:00Z', 'tomorrow, Monday, at 08:00'],
    ['2026-11-21T07:00:00Z', 'yesterday at 08:00'],
    ['2026-11-24T07:00:00Z', 'Tuesday 24 November at 08:00'],
  ])('%s', (iso, said) => {
    expect(whenInWords(english, iso, now, 'Europe/Stockholm')).toBe(said);
  });

  it('names the year when it is another one', () => {
    expect(whenInWords(english, '2027-01-04T07:00:00Z', now, 'Europe/Stockholm')).toMatch(
      /^Monday,? 4 January 2027 at 08:00$/,
    );
  });

  it('takes the day from the time zone that is asked for, not from UTC', () => {
    // In Jerusalem it is already Monday one hour past midnight.
    expect(whenInWords(english, '2026-11-22T23:00:00Z', now, 'Asia/Jerusalem')).toBe('tomorrow, Monday, at 01:00');
    expect(whenInWords(english, '2026-11-22T23:00:00Z', now, 'America/New_York')).toBe('today at 18:00');
  });

  it('counts days across the end of daylight saving', () => {
    const before = new Date('2026-10-24T21:30:00Z');
    expect(whenInWords(english, '2026-10-25T22:30:00Z', before, 'Europe/Stockholm')).toBe('tomorrow, Sunday, at 23:30');
  });
});

describe('other figures in words', () => {
  it('draws rows in a row together and stops before it gets long', () => {
    expect(rowsInWords([3, 1, 2, 7])).toBe('\u20661–3\u2069, 7');
    expect(rowsInWords([1, 3, 5, 7, 9, 11, 13])).toBe('1, 3, 5, 7, 9, 11 …');
    expect(rowsInWords([])).toBe('');
  });

  it('joins names as the language does', () => {
    expect(listInWords(english, ['Name', 'Mail', 'Title'])).toBe('Name, Mail and Title');
    expect(listInWords(wordsIn('sv'), ['Name', 'Mail'])).toBe('Name och Mail');
  });

  it('gives a size in the unit one would say', () => {
    expect(sizeInWords(english, 512)).toBe('512 bytes');
    expect(sizeInWords(english, 4321)).toBe('4.3 kB');
    expect(sizeInWords(english, 2_500_000)).toBe('2.5 MB');
  });
});
