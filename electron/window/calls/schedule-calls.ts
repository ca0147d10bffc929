import type { ScheduleView } from '../../../shared/bridge/views';
import { fault, FaultError } from '../../../shared/fault';
import { isPaused } from '../../schedule/due';
import { nextRuns, zoneOf } from '../../schedule/occurrences';
import type { BridgeHandlers } from '../answer';
import { changeEntry, type Desk, entryOf } from '../desk';

type ScheduleCalls = Pick<BridgeHandlers, 'schedule' | 'setSchedule' | 'pause'>;

export function scheduleCalls(desk: Desk): ScheduleCalls {
  function view(feed: string): ScheduleView {
    const {
      feed: { schedule },
      pausedUntil,
    } = entryOf(desk, feed);
    const now = desk.now();
    const paused = isPaused(pausedUntil, now);
    const from = paused && pausedUntil !== undefined ? new Date(pausedUntil) : now;
    return {
      ...(schedule && { schedule }),
      next: schedule ? nextRuns(schedule, from, 5) : [],
      timeZone: schedule ? zoneOf(schedule) : Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(paused && pausedUntil !== undefined && { pausedUntil }),
    };
  }

  return {
    schedule: async ({ feed }) => view(feed),
    setSchedule: async ({ feed, schedule }) => {
      if (schedule?.timeZone !== undefined && !isTimeZone(schedule.timeZone)) {
        throw new FaultError(fault('time zone unknown', 'usage', { zone: schedule.timeZone }));
      }
      changeEntry(desk, feed, ({ feed: { schedule: _before, ...rest }, ...entry }) => ({
        ...entry,
        feed: { ...rest, ...(schedule && { schedule }) },
        // A time that has passed today is for tomorrow.
        scheduledSince: desk.now().toISOString(),
        marks: { ...entry.marks, schedule: true },
      }));
      return view(feed);
    },
    pause: async ({ feed, until }) => {
      changeEntry(desk, feed, ({ pausedUntil: _before, ...entry }) =>
        until === null ? { ...entry, scheduledSince: desk.now().toISOString() } : { ...entry, pausedUntil: until },
      );
      return view(feed);
    },
  };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
