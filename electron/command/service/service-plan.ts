import { type Schedule, timesOf, weekdays } from '../../../shared/feed/schedule';

/** What a system's own scheduler is to start, and when. */
export interface ServicePlan {
  /** The feed's name, for people. */
  readonly title: string;
  /** Names the definition in the system: letters, digits, "-". */
  readonly name: string;
  /** Program and arguments, unquoted. */
  readonly command: readonly string[];
  /** Where it starts. */
  readonly folder: string;
  readonly schedule: Schedule;
  /** IANA name of the zone that the times are meant in. */
  readonly timeZone: string;
  /** Whole hours after which a run that does not end is stopped. */
  readonly hours: number;
}

/** A file of a definition, and its bytes. */
export interface ServiceFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Hours and minutes of each time. */
export function clockTimes({ schedule }: ServicePlan): readonly { readonly hour: number; readonly minute: number }[] {
  return timesOf(schedule).map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return { hour, minute };
  });
}

/** Days as numbers, Monday 0 to Sunday 6. */
export function dayNumbers({ schedule }: ServicePlan): readonly number[] {
  return weekdays.flatMap((day, index) => (schedule.days.includes(day) ? [index] : []));
}

/** Text for XML; control characters have no place in a path or a name. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
