import { rowsInSlice, type Slices } from '../table/slices';
import { cleanLine } from './clean';
import { fine, unusable, type Cell } from './finding';
import { monthNamed } from './month-names';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A text date taken apart: three numbers as written, or a day that can only be read one way. */
type Parts =
  | { readonly is: 'certain'; readonly day: Day; readonly shortYear: boolean }
  | {
      readonly is: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly shortYear: boolean;
      readonly dotted: boolean;
    }
  | { readonly is: 'no date' }
  | { readonly is: 'number' };

const time = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/iu;
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})\.?$/u;
const dayMonthName =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[- /]?(?:de |of )?(\p{L}{3,})\.?[- /,]{0,2}(?:de |of )?(\d{4}|\d{2})$/u;
const monthNameDay = /^(?:\p{L}+\.?,? )?(\p{L}{3,})\.?[- ](\d{1,2})(?:st|nd|rd|th)?,?[- ](\d{4}|\d{2})$/u;

/** Splits a cell's text; `thisYear` is the pivot of two-digit years: up to ten years ahead is this century. */
function partsOf(text: string, thisYear: number): Parts {
  const clean = cleanLine(text);
  const line = clean.includes(':') ? clean.replace(time, '').trim() : clean;
  const iso = yearFirst.exec(line) ?? compact.exec(line);
  if (iso !== null) return certain(Number(iso[1]), Number(iso[2]), Number(iso[3]), false);
  const plain = numbers.exec(line);
  if (plain !== null) {
    const written = plain[4] ?? '';
    const shortYear = written.length === 2;
    return {
      is: 'numbers',
      first: Number(plain[1]),
      second: Number(plain[3]),
      year: fullYear(written, thisYear),
      shortYear,
      dotted: plain[2] === '.',
    };
  }
  const named = dayMonthName.exec(line);
  if (named !== null) return withName(named[3] ?? '', named[2] ?? '', Number(named[1]), thisYear);
  const american = monthNameDay.exec(line);
  if (american !== null) return withName(american[3] ?? '', american[1] ?? '', Number(american[2]), thisYear);
  return /^\d{4,6}(?:[.,]\d+)?$/u.test(line) ? { is: 'number' } : { is: 'no date' };
}

function withName(year: string, word: string, day: number, thisYear: number): Parts {
  const month = monthNamed(word);
  return month === undefined ? { is: 'no date' } : certain(fullYear(year, thisYear), month, day, year.length === 2);
}

function certain(year: number, month: number, day: number, shortYear: boolean): Parts {
  return isDay(year, month, day) ? { is: 'certain', day: { year, month, day }, shortYear } : { is: 'no date' };
}

function fullYear(written: string, thisYear: number): number {
  if (written.length === 4) return Number(written);
  const century = Math.floor(thisYear / 100) * 100;
  const year = century + Number(written);
  return year > thisYear + 10 ? year - 100 : year;
}

export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1800) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

/** What a whole column tells about the order of day and month in its text dates. */
export interface OrderEvidence {
  /** Undefined when nothing settles it, or when its cells contradict each other. */
  readonly order?: 'dmy' | 'mdy';
  /** Cells that read differently either way. */
  readonly ambiguous: number;
  /** Position of the first of them; -1 for none. */
  readonly firstAmbiguous: number;
  /** Some cells have their day first and some their month. */
  readonly mixed: boolean;
}

/** What one text date tells about the order of day and month. */
export type DateHint = 'day first' | 'month first' | 'either' | 'either, with dots' | 'nothing';

/** `today` is the local calendar day, "YYYY-MM-DD"; pivot of two-digit years. */
export function dateHint(text: string, today: string): DateHint {
  if (text === '') return 'nothing';
  const parts = partsOf(text, Number(today.slice(0, 4)));
  if (parts.is !== 'numbers') return 'nothing';
  if (parts.first > 12 && parts.second <= 12) return 'day first';
  if (parts.second > 12 && parts.first <= 12) return 'month first';
  if (parts.first === parts.second) return 'nothing';
  return parts.dotted ? 'either, with dots' : 'either';
}

/**
 * Looks at every date of a column: a number above 12 tells day from month for all of them.
 * Dotted dates are day first wherever dots are used (CLDR has no month-first pattern with dots).
 */
export function* dateOrderInSlices(count: number, hintAt: (at: number) => DateHint): Slices<OrderEvidence> {
  const cells = { 'day first': 0, 'month first': 0, either: 0, 'either, with dots': 0, nothing: 0 };
  let firstAmbiguous = -1;
  for (let at = 0; at < count; at += 1) {
    if (at % rowsInSlice === 0) yield at / count;
    const hint = hintAt(at);
    cells[hint] += 1;
    if (firstAmbiguous < 0 && (hint === 'either' || hint === 'either, with dots')) firstAmbiguous = at;
  }
  const dayFirst = cells['day first'] > 0;
  const monthFirst = cells['month first'] > 0;
  const dots = cells['either, with dots'];
  const ambiguous = cells.either + dots;
  const mixed = dayFirst && monthFirst;
  const order = mixed
    ? undefined
    : dayFirst
      ? 'dmy'
      : monthFirst
        ? 'mdy'
        : dots > 0 && dots === ambiguous
          ? 'dmy'
          : undefined;
  return {
    ...(order === undefined ? {} : { order }),
    ambiguous: order === undefined ? ambiguous : 0,
    firstAmbiguous: order === undefined ? firstAmbiguous : -1,
    mixed,
  };
}

export interface DateRules {
  /** Decided for the whole column; undefined: only dates that read one way are understood. */
  readonly order?: DateOrder;
  /** Local calendar day, "YYYY-MM-DD"; pivot of two-digit years. */
  readonly today: string;
}

/** A text date as "YYYY-MM-DD" with any time of day dropped, or a finding. */
export function date(text: string, rules: DateRules): Cell {
  const line = cleanLine(text);
  if (line === '') return fine('');
  const thisYear = Number(rules.today.slice(0, 4));
  const parts = partsOf(line, thisYear);
  if (parts.is === 'number') return unusable(text, 'number instead of a date');
  if (parts.is === 'no date') return unusable(text, 'date not understood');
  if (parts.is === 'certain') return found(parts.day, parts.shortYear);
  const { first, second, year } = parts;
  if (rules.order === 'ymd') {
    // Only a two-digit year can stand first here: "24-03-31".
    const early = fullYear(String(first).padStart(2, '0'), thisYear);
    if (parts.shortYear && isDay(early, second, year % 100))
      return found({ year: early, month: second, day: year % 100 }, true);
    return unusable(text, 'date contradicts order', { order: 'ymd' });
  }
  const dmy = isDay(year, second, first);
  const mdy = isDay(year, first, second);
  if (!dmy && !mdy) return unusable(text, 'date not understood');
  if (rules.order === undefined) {
    if (dmy && mdy && first !== second) return unusable(text, 'date order ambiguous', { count: 1 });
    return found(dmy ? { year, month: second, day: first } : { year, month: first, day: second }, parts.shortYear);
  }
  if (rules.order === 'dmy' ? !dmy : !mdy) return unusable(text, 'date contradicts order', { order: rules.order });
  return found(
    rules.order === 'dmy' ? { year, month: second, day: first } : { year, month: first, day: second },
    parts.shortYear,
  );
}

function found(day: Day, shortYear: boolean): Cell {
  const value = `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return shortYear
    ? { value, findings: [{ code: 'two-digit year', weight: 'info', details: { count: 1, date: value } }] }
    : fine(value);
}

/** "2024-03-31" in the vendor's format, made of dd, mm and yyyy. */
export function formatDate(iso: string, format: string): string {
  return format.replace('yyyy', iso.slice(0, 4)).replace('mm', iso.slice(5, 7)).replace('dd', iso.slice(8, 10));
}
