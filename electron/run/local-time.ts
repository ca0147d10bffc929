import type { LocalMoment } from '../../shared/csv/file-name';
import type { Feed } from '../../shared/feed/feed';

/** The feed's own time zone, or the computer's. */
export function timeZoneOf(feed: Feed): string {
  return feed.schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the computer knows a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A moment (ISO 8601) on the wall calendar and clock of a time zone. */
export function localMoment(at: string, timeZone: string): LocalMoment {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const [year = '', month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((part) => parts.get(part));
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}:${second}` };
}
