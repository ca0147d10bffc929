import type { RunEvent } from '../../shared/history/run-event';

/**
 * Whether it is time again to send everybody: no file with everybody in it has arrived within `days` days of `now`
 * (ISO 8601 UTC), or the vendor refused it. False without a number of days, and before the first delivery.
 */
export function everybodyIsDue(events: readonly RunEvent[], days: number | undefined, now: string): boolean {
  if (days === undefined) return false;
  const whole = new Set<string>();
  const arrived = new Map<string, string>();
  let delivered = false;
  for (const event of events) {
    if (event.event === 'file kept') {
      if (event.everybody) whole.add(event.run);
      else whole.delete(event.run);
    }
    const arrives = event.event === 'delivered' || (event.event === 'settled' && event.as === 'delivered');
    if (arrives) delivered = true;
    if (arrives && whole.has(event.run)) arrived.set(event.run, event.at);
    if (event.event === 'refused') arrived.delete(event.run);
  }
  if (!delivered) return false;
  const last = Math.max(-Infinity, ...[...arrived.values()].map((at) => Date.parse(at)));
  // Half a day early: the schedule's time of day must not slip by a day because a run took a minute.
  return Date.parse(now) - last >= (days - 0.5) * 86_400_000;
}
