import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ScheduleDoubt, ScheduleView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import { calendarDates } from '../../../shared/feed/calendar-dates';
import { connectionSecrets } from '../../../shared/feed/connection';
import { type ReadingGap, readingGaps } from '../../../shared/feed/reading-time';
import type { Schedule } from '../../../shared/feed/schedule';
import { isTimeZone, localMoment } from '../../run/local-time';
import { isPaused } from '../../schedule/due';
import { localDate, nextIfKnown, zoneOf } from '../../schedule/occurrences';
import type { FeedEntry } from '../../store/settings-data';
import type { BridgeHandlers } from '../answer';
import { changeEntry, type Desk, entryOf } from '../desk';
import { isTested } from '../feed-card';
import type { Surface } from './app-calls';

type ScheduleCalls = Pick<BridgeHandlers, 'schedule' | 'setSchedule' | 'pause' | 'importHolidays' | 'trySchedule'>;

/** A calendar of holidays is far smaller. */
const largestCalendar = 5_000_000;

export function scheduleCalls(desk: Desk, surface: Pick<Surface, 'trySchedule'>): ScheduleCalls {
  async function view(feed: string): Promise<ScheduleView> {
    const entry = entryOf(desk, feed);
    const { schedule, pickup } = entry.feed;
    const { pausedUntil } = entry;
    const now = desk.now();
    const paused = isPaused(pausedUntil, now);
    const from = paused && pausedUntil !== undefined ? new Date(pausedUntil) : now;
    return {
      ...(schedule && { schedule }),
      next: schedule ? nextIfKnown(schedule, from, 5) : [],
      timeZone: schedule ? zoneOf(schedule) : Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(paused && pausedUntil !== undefined && { pausedUntil }),
      readings: schedule ? readings(schedule, pickup, now) : [],
      doubts: await doubts(entry, paused),
    };
  }

  async function doubts(entry: FeedEntry, paused: boolean): Promise<ScheduleDoubt[]> {
    const kept = connectionSecrets.some((kind) => desk.secrets.has(`${entry.feed.id}/${kind}`));
    const found: readonly (readonly [ScheduleDoubt, boolean])[] = [
      ['connection not tested', !isTested(entry)],
      ['secrets until quit', kept && !(await desk.secrets.protected())],
      ['paused', paused],
      ['not at log-in', !desk.settings.read().startAtLogin],
    ];
    return found.filter(([, is]) => is).map(([doubt]) => doubt);
  }

  function setSchedule(feed: string, schedule: Schedule | null): Promise<ScheduleView> {
    changeEntry(desk, feed, ({ feed: { schedule: _before, ...rest }, ...entry }) => ({
      ...entry,
      feed: { ...rest, ...(schedule && { schedule }) },
      // A time that has passed today is for tomorrow.
      scheduledSince: desk.now().toISOString(),
      marks: { ...entry.marks, schedule: true },
    }));
    return view(feed);
  }

  return {
    schedule: ({ feed }) => view(feed),
    setSchedule: async ({ feed, schedule }) => {
      if (schedule?.timeZone !== undefined && !isTimeZone(schedule.timeZone)) {
        throw new FaultError(fault('time zone unknown', 'usage', { zone: schedule.timeZone }));
      }
      return setSchedule(feed, schedule);
    },
    pause: async ({ feed, until }) => {
      pauseFeed(desk, feed, until);
      return view(feed);
    },
    importHolidays: async ({ feed }) => {
      const path = await desk.dialogs.open('calendar');
      const { schedule } = entryOf(desk, feed).feed;
      if (path === undefined || !schedule) return null;
      const today = localDate(desk.now(), zoneOf(schedule));
      const found = await readCalendar(path, Number(today.slice(0, 4)));
      const leaveOut = [...new Set([...(schedule.leaveOut ?? []), ...found])].filter((date) => date >= today).sort();
      return setSchedule(feed, { ...schedule, leaveOut: leaveOut.slice(0, 2000) });
    },
    trySchedule: ({ feed }) => surface.trySchedule(feed),
  };
}

/** Null ends a pause: what fell into it is not made up for. */
export function pauseFeed(desk: Desk, feed: string, until: string | null): void {
  changeEntry(desk, feed, ({ pausedUntil: _before, ...entry }) =>
    until === null ? { ...entry, scheduledSince: desk.now().toISOString() } : { ...entry, pausedUntil: until },
  );
}

async function readCalendar(path: string, year: number): Promise<readonly string[]> {
  const file = basename(path);
  const seen = await stat(path).catch(() => undefined);
  const small = seen?.isFile() === true && seen.size <= largestCalendar;
  const text = small ? await readFile(path, 'utf8').catch(() => '') : '';
  const dates = calendarDates(text, year);
  if (!dates || dates.length === 0) throw new FaultError(fault('no calendar', 'usage', { file }));
  return dates;
}

/** How long the files of a schedule lie until they are read; nothing where that hour or a clock is not known. */
function readings(schedule: Schedule, { at, timeZone }: FeedEntry['feed']['pickup'], now: Date): readonly ReadingGap[] {
  const own = zoneOf(schedule);
  const theirs = timeZone ?? own;
  if (at === undefined || ![own, theirs].every(isTimeZone)) return [];
  return readingGaps(schedule, at, minutesAhead(theirs, own, now));
}

/** By how many minutes the first zone's clock is ahead of the second's. */
function minutesAhead(zone: string, of: string, now: Date): number {
  const [one, other] = [zone, of].map((each) => {
    const { date, time } = localMoment(now.toISOString(), each);
    return Date.parse(`${date}T${time}Z`);
  });
  return Math.round(((one ?? 0) - (other ?? 0)) / 60_000);
}
