import type { Schedule } from '../../shared/feed/schedule';
import { localDate, type Occurrence, zoneOf } from './occurrences';

/**
 * The moment (ISO 8601 UTC) since which the export must have changed to be fresh enough for a run; undefined where
 * any export will do. Reckoned from the planned time, so that waiting does not make an export old.
 */
export function freshFrom(
  schedule: Pick<Schedule, 'fresh' | 'timeZone'>,
  { at }: Pick<Occurrence, 'at'>,
): string | undefined {
  const { fresh } = schedule;
  if (fresh === undefined) return undefined;
  const from = fresh === 'today' ? startOfDay(at, zoneOf(schedule)) : Date.parse(at) - fresh.hours * 3_600_000;
  return new Date(from).toISOString();
}

const minute = 60_000;

/** First minute of the local day, in milliseconds; no zone's day is longer than 26 hours. */
function startOfDay(at: string, zone: string): number {
  const day = localDate(new Date(at), zone);
  let [before, within] = [Date.parse(at) - 26 * 60 * minute, Date.parse(at)];
  before -= before % minute;
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / 2 / minute) * minute;
    if (localDate(new Date(middle), zone) === day) within = middle;
    else before = middle;
  }
  return within;
}
