/**
 * A time zone in which it is between nine in the morning and six in the evening now: midnight and the times of day that
 * tests set are hours away, whenever they run. None of these zones has summer time.
 */
export function calmZone(now = new Date()): string {
  const hour = now.getUTCHours();
  if (hour < 9) return 'Asia/Tokyo';
  return hour < 16 ? 'UTC' : 'America/Phoenix';
}

/** The time of day, "HH:MM", half a day from now in a zone: nothing comes due while a test runs. */
export function farTime(timeZone: string, now = Date.now()): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return format.format(new Date(now + 12 * 3_600_000));
}
