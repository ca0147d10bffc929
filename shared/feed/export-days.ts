/** A moment on the wall calendar and clock of the feed's time zone. */
export interface LocalExport {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** "HH:MM" or longer. */
  readonly time: string;
}

const dayMilliseconds = 86_400_000;
/** Habits are read from so many days before the newest export. */
const daysOfHabit = 35;
const fewestDays = 5;
/** Minutes that an export may be later than ever before. */
const grace = 60;

/**
 * Days since the newest export on which one usually comes and none did, today among them once it is later than exports
 * ever came. Nothing is said before a habit can be seen: five days with an export, and a weekday on which at least
 * three in four weeks had one, or an export on nine days in ten.
 */
export function missedDays(exports: readonly LocalExport[], now: LocalExport): string[] {
  const days = [...new Set(exports.map(({ date }) => dayNumber(date)))].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined) return [];
  const today = dayNumber(now.date);
  const recent = days.filter((day) => day > last - daysOfHabit);
  const first = recent[0] ?? last;
  if (recent.length < fewestDays) return [];
  const isUsual = usualDays(new Set(recent), first, last);
  const latest = Math.max(...exports.map(({ time }) => minutes(time)));
  const until = minutes(now.time) > latest + grace ? today : today - 1;
  const missed: string[] = [];
  for (let day = last + 1; day <= until; day++) {
    if (isUsual(day)) missed.push(new Date(day * dayMilliseconds).toISOString().slice(0, 10));
  }
  return missed;
}

function usualDays(came: ReadonlySet<number>, first: number, last: number): (day: number) => boolean {
  const every = came.size >= (last - first + 1) * 0.9;
  const weekdays = new Map<number, { weeks: number; came: number }>();
  for (let day = first; day <= last; day++) {
    const seen = weekdays.get(weekday(day)) ?? { weeks: 0, came: 0 };
    weekdays.set(weekday(day), { weeks: seen.weeks + 1, came: seen.came + (came.has(day) ? 1 : 0) });
  }
  return (day) => {
    const { weeks, came: times } = weekdays.get(weekday(day)) ?? { weeks: 0, came: 0 };
    if (weeks >= 2) return times >= weeks * 0.75;
    return every;
  };
}

/** Days since 1970. */
function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMilliseconds);
}

function weekday(day: number): number {
  return ((day % 7) + 7) % 7;
}

function minutes(time: string): number {
  const [hours = '0', rest = '0'] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}
