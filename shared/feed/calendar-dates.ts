/** No calendar of holidays has more days; one of meetings does not belong here. */
const mostDays = 2000;
const day = 86_400_000;
/** What comes each year is written out for so many years. */
const yearsAhead = 5;

/**
 * The days of an iCalendar file (RFC 5545), "YYYY-MM-DD" in order, each once, from the first of January of `year` on.
 * Events of several days count with each of their days; yearly ones are repeated, other repetitions count once.
 * Undefined when the text is no calendar.
 */
export function calendarDates(text: string, year: number): readonly string[] | undefined {
  // A line that goes on is folded with a line break and one blank.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return undefined;
  const found = new Set<string>();
  let event: Map<string, string> | undefined;
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) event = new Map();
    else if (/^END:VEVENT\s*$/i.test(line)) {
      for (const date of event ? datesOf(event, year) : []) found.add(date);
      event = undefined;
    } else {
      const [, name, value] = /^([A-Za-z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (event && name !== undefined && value !== undefined) event.set(name.toUpperCase(), value.trim());
    }
  }
  return [...found]
    .filter((date) => date >= `${year}-01-01`)
    .sort()
    .slice(0, mostDays);
}

function datesOf(event: ReadonlyMap<string, string>, year: number): string[] {
  const start = dayOf(event.get('DTSTART'));
  if (start === undefined || /^CANCELLED$/i.test(event.get('STATUS') ?? '')) return [];
  const end = event.get('DTEND');
  // The end of whole days is the day after; an event with a time of day ends on the day it says.
  const last = Math.max(start, (dayOf(end) ?? start + day) - (end === undefined || isWholeDay(end) ? day : 0));
  const days: number[] = [];
  for (let at = start; at <= last && days.length < 60; at += day) days.push(at);
  const rule = event.get('RRULE') ?? '';
  if (!/FREQ=YEARLY/i.test(rule) || /BY(?:DAY|SETPOS|WEEKNO)/i.test(rule)) return days.map(written);
  const until = dayOf(/UNTIL=(\d{8})/i.exec(rule)?.[1]) ?? Infinity;
  return days.flatMap((at) => {
    const dates: string[] = [];
    const first = new Date(at);
    for (let each = Math.max(year, first.getUTCFullYear()); each <= year + yearsAhead; each++) {
      const moved = Date.UTC(each, first.getUTCMonth(), first.getUTCDate());
      // The 29th of February is not there each year.
      if (moved <= until && new Date(moved).getUTCDate() === first.getUTCDate()) dates.push(written(moved));
    }
    return dates;
  });
}

function isWholeDay(value: string): boolean {
  return /^\d{8}$/.test(value);
}

/** A calendar day in milliseconds; undefined for what is none. */
function dayOf(value: string | undefined): number | undefined {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)/.exec(value ?? '') ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(at).getUTCDate() === Number(date) ? at : undefined;
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
