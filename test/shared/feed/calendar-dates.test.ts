import { describe, expect, it } from 'vitest';
import { calendarDates } from '../../../shared/feed/calendar-dates';

const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((one) => `BEGIN:VEVENT\r\n${one}\r\nEND:VEVENT`),
    'END:VCALENDAR',
  ].join('\r\n');

describe('the days of a calendar file', () => {
  it('are those of its events, in order, each once', () => {
    const text = calendar(
      'DTSTART;VALUE=DATE:20261226\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Annandag jul',
      'DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Juldagen',
      'DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas',
    );
    expect(calendarDates(text, 2026)).toEqual(['2026-12-25', '2026-12-26']);
  });

  it('are all days of an event of several', () => {
    const text = calendar('DTSTART;VALUE=DATE:20260928\r\nDTEND;VALUE=DATE:20261001\r\nSUMMARY:Sukkot');
    expect(calendarDates(text, 2026)).toEqual(['2026-09-28', '2026-09-29', '2026-09-30']);
  });

  it('are the day of an event with a time, whose end is not the day after', () => {
    expect(calendarDates(calendar('DTSTART:20261224T120000Z\r\nDTEND:20261224T160000Z'), 2026)).toEqual(['2026-12-24']);
  });

  it('come each year where the event does, for six years, until its end', () => {
    expect(calendarDates(calendar('DTSTART;VALUE=DATE:20000606\r\nRRULE:FREQ=YEARLY'), 2026)).toEqual(
      [2026, 2027, 2028, 2029, 2030, 2031].map((year) => `${year}-06-06`),
    );
    expect(calendarDates(calendar('DTSTART;VALUE=DATE:20000606\r\nRRULE:FREQ=YEARLY;UNTIL=20271231'), 2026)).toEqual([
      '2026-06-06',
      '2027-06-06',
    ]);
    expect(calendarDates(calendar('DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY'), 2026)).toEqual(['2028-02-29']);
  });

  it('leave out what is past, called off, or no day', () => {
    const text = calendar(
      'DTSTART;VALUE=DATE:20251225',
      'DTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED',
      'DTSTART;VALUE=DATE:20260231',
      'SUMMARY:nothing',
    );
    expect(calendarDates(text, 2026)).toEqual([]);
  });

  it('go on over a folded line', () => {
    expect(calendarDates(calendar('DTSTART;VALUE=DA\r\n TE:2026\r\n\t1225'), 2026)).toEqual(['2026-12-25']);
  });

  it('are not looked for in another kind of file', () => {
    expect(calendarDates('Date,Name\n2026-12-25,Christmas', 2026)).toBeUndefined();
  });
});
