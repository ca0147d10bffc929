import { type Schedule, weekdays } from '../../../shared/feed/schedule';

type Weekday = (typeof weekdays)[number];

export interface WorkWeek {
  /** All seven, as a calendar there begins. */
  readonly days: readonly Weekday[];
  readonly working: Schedule['days'];
}

/** Days are counted from 1, Monday; Chromium calls it by either name, depending on its version. */
interface WithWeekInfo {
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}
interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const israel = 'Asia/Jerusalem';

/** The week of where that language is spoken (CLDR); in Israel whatever is spoken: Sunday to Thursday. */
export function workWeek(tag: string, timeZone: string): WorkWeek {
  const locale = new Intl.Locale(timeZone === israel ? 'he-IL' : tag) as WithWeekInfo;
  const { firstDay, weekend } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1, weekend: [6, 7] };
  const days = [...weekdays.slice(firstDay - 1), ...weekdays.slice(0, firstDay - 1)];
  return { days, working: weekdays.filter((_, at) => !weekend.includes(at + 1)) };
}
