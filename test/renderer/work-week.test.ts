import { describe, expect, it } from 'vitest';
import { workWeek } from '../../renderer/pages/schedule/work-week';

describe('the week', () => {
  it('begins on Monday and rests on Saturday and Sunday in Sweden and in Britain', () => {
    for (const tag of ['sv', 'en-GB'])
      expect(workWeek(tag, 'Europe/Stockholm'), tag).toEqual({
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        working: ['mon', 'tue', 'wed', 'thu', 'fri'],
      });
  });

  it('begins on Sunday and rests on Friday and Saturday in Israel, in Hebrew and in English', () => {
    const israel = {
      days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      working: ['mon', 'tue', 'wed', 'thu', 'sun'],
    };
    expect(workWeek('he', 'Europe/Stockholm')).toEqual(israel);
    expect(workWeek('en-GB', 'Asia/Jerusalem')).toEqual(israel);
  });
});
