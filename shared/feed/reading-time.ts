import { type Schedule, timesOf } from './schedule';

/** A sending time held against the hour at which the vendor reads. */
export interface ReadingGap {
  /** "HH:MM". */
  readonly time: string;
  /** Minutes from the sending to the next reading, on a day without a change of the clock. */
  readonly minutes: number;
  /**
   * - in time: read hours after it was sent
   * - tight: a file that is caught up late would come after the reading
   * - just missed: the vendor has read shortly before, so that the file lies for most of a day
   */
  readonly is: 'in time' | 'tight' | 'just missed';
}

const dayMinutes = 24 * 60;
/** A file that waits longer than this was most likely meant for the reading before. */
const justMissed = 18 * 60;

/**
 * Each sending time with how long the file then lies until the vendor reads it.
 * @param reading "HH:MM" by the vendor's clock
 * @param ahead minutes by which the vendor's clock is ahead of the schedule's
 */
export function readingGaps(
  schedule: Pick<Schedule, 'at' | 'catchUpHours'>,
  reading: string,
  ahead: number,
): readonly ReadingGap[] {
  const read = minutesOf(reading) - ahead;
  return timesOf(schedule).map((time) => {
    const between = (((read - minutesOf(time)) % dayMinutes) + dayMinutes) % dayMinutes;
    // At the same minute nobody knows who is first.
    const minutes = between === 0 ? dayMinutes : between;
    const is = minutes > justMissed ? 'just missed' : minutes <= schedule.catchUpHours * 60 ? 'tight' : 'in time';
    return { time, minutes, is };
  });
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
