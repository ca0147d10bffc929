import { formatTagOf } from '../shared/words/locale';
import type { Words } from './words';

function formatOf(words: Words): string {
  return formatTagOf(words.locale);
}

/** The calendar day of a moment in a time zone, as a count of days. */
function dayNumber(moment: Date, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
}

/** "08:00"; in the computer's own time zone unless another is given. */
export function clockTime(words: Words, iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(formatOf(words), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(iso));
}

/** A moment as a person says it: "tomorrow, Tuesday, at 08:00"; in the computer's own time zone unless another is given. */
export function whenInWords(words: Words, iso: string, now: Date, timeZone?: string): string {
  const then = new Date(iso);
  const time = clockTime(words, iso, timeZone);
  const weekday = new Intl.DateTimeFormat(formatOf(words), { weekday: 'long', timeZone }).format(then);
  const days = dayNumber(then, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return words.t('time.today', { time });
  if (days === 1) return words.t('time.tomorrow', { time, weekday });
  if (days === -1) return words.t('time.yesterday', { time });
  const sameYear = then.getFullYear() === now.getFullYear();
  const date = new Intl.DateTimeFormat(formatOf(words), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(then);
  return words.t('time.on', { date, time });
}

/** The day of a moment with its year: "3 September 2026". */
export function dateInWords(words: Words, iso: string): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(formatOf(words), day).format(new Date(iso));
}

/** A number as the reader's language writes it. */
export function numberInWords(words: Words, value: number): string {
  return new Intl.NumberFormat(formatOf(words)).format(value);
}

/** A size of a file: "12 kB". */
export function sizeInWords(words: Words, bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  // The short form has no plural for bytes.
  return new Intl.NumberFormat(formatOf(words), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(Number(value));
}

/** Names joined as the language joins them: "Name, Mail and Title", or with "or". */
export function listInWords(
  words: Words,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(formatOf(words), { type }).format(items);
}

/** Row numbers, runs of them drawn together: "1–3, 7". */
export function rowsInWords(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, 6).map(([from, to]) => (from === to ? String(from) : leftToRight(`${from}–${to}`)));
  return runs.length > 6 ? `${shown.join(', ')} …` : shown.join(', ');
}

/** A range of numbers keeps its direction in a right-to-left sentence: isolates of the Unicode bidirectional algorithm. */
function leftToRight(range: string): string {
  return `\u2066${range}\u2069`;
}

/** A share as whole percents: "43 %". Never 100 % before it is all. */
export function percentInWords(words: Words, share: number): string {
  return new Intl.NumberFormat(formatOf(words), { style: 'percent', maximumFractionDigits: 0 }).format(
    Math.floor(share * 100) / 100,
  );
}

/** A calendar day "YYYY-MM-DD" as a person says it: "Tuesday 24 November"; with its year when that is another than now's. */
export function dayInWords(words: Words, day: string, now?: Date): string {
  const otherYear = now !== undefined && !day.startsWith(`${now.getFullYear()}-`);
  return new Intl.DateTimeFormat(formatOf(words), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(new Date(`${day}T12:00:00Z`));
}

/** How far off a moment is: "in 14 hours", "in 3 days". */
export function fromNow(words: Words, iso: string, now: Date): string {
  const minutes = Math.round((Date.parse(iso) - now.getTime()) / 60_000);
  const format = new Intl.RelativeTimeFormat(formatOf(words));
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
}

/** A span of minutes: "30 minutes", "6 hours"; from an hour on to the nearest one. */
export function spanInWords(words: Words, minutes: number): string {
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(formatOf(words), { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Number(value),
  );
}
