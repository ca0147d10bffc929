export const rangeSigns = ['-', '/', '.'] as const;
export type RangeSign = (typeof rangeSigns)[number];

/** How Excel abbreviates months in the date forms that it gives cells by itself. */
const months: readonly (readonly string[])[] = [
  ['jan', 'janv', 'jän', 'ינו'],
  ['feb', 'févr', 'פבר'],
  ['mar', 'mars', 'mär', 'mrt', 'מרץ'],
  ['apr', 'avr', 'אפר'],
  ['may', 'maj', 'mai', 'mei', 'מאי'],
  ['jun', 'juni', 'juin', 'יונ', 'יוני'],
  ['jul', 'juli', 'juil', 'יול', 'יולי'],
  ['aug', 'août', 'אוג'],
  ['sep', 'sept', 'ספט'],
  ['oct', 'okt', 'אוק'],
  ['nov', 'נוב'],
  ['dec', 'dez', 'déc', 'des', 'דצמ'],
];

function monthOf(word: string): number | undefined {
  const at = months.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, '')));
  return at < 0 ? undefined : at + 1;
}

type DateMade =
  | { readonly is: 'month and year'; readonly month: number; readonly year: string }
  | { readonly is: 'day and month'; readonly day: number; readonly month: number }
  | { readonly is: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** The forms in which a cell shows that Excel took it for a date: "Jan-50", "10-Feb", and a date cell's "1950-01-01". */
function dateMade(text: string): DateMade | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return { is: 'day', year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const [, one = '', two = ''] = /^([\p{L}\d]{1,5}\.?)[- ](\p{L}{3,5}\.?|\d{2})$/u.exec(text) ?? [];
  if (/^\d{2}$/.test(two)) {
    const month = monthOf(one);
    return month === undefined ? undefined : { is: 'month and year', month, year: two };
  }
  const month = monthOf(two);
  const day = Number(one);
  return month !== undefined && /^\d{1,2}$/.test(one) && day >= 1 && day <= 31
    ? { is: 'day and month', day, month }
    : undefined;
}

/** True when Excel may have made this date of something else. */
export function mayBeMadeDate(text: string): boolean {
  return dateMade(text) !== undefined;
}

/** How the ranges of a column are written. */
export interface RangeForm {
  readonly sign: RangeSign;
  /** The first number is always the smaller one. */
  readonly ascending: boolean;
}

/**
 * What may have been typed where a date stands now. Excel takes "2-10" for a day of the year in which it was typed, in
 * the order of day and month of that computer, and what cannot be a day of it for month and year: so "1-50" became
 * January 1950, and nothing else did.
 */
export function originalsOf(text: string, { sign, ascending }: RangeForm): string[] {
  const all = originalsWith(text, sign);
  return ascending ? all.filter((range) => rangeFormOf(range)?.ascending !== false) : all;
}

function originalsWith(text: string, sign: RangeSign): string[] {
  const made = dateMade(text);
  if (made === undefined) return [];
  const join = (one: number, two: number | string): string => `${one}${sign}${two}`;
  switch (made.is) {
    case 'month and year':
      // Up to 12 it could have been a day and a month, so "Jan-05" was typed with the whole year or by its name.
      return Number(made.year) > 12
        ? [join(made.month, made.year)]
        : [join(made.month, Number(made.year)), join(made.month, `20${made.year}`), text];
    case 'day and month':
      return [...new Set([join(made.month, made.day), join(made.day, made.month)])];
    case 'day': {
      const { year, month, day } = made;
      const asYear = day === 1 ? [join(month, String(year % 100).padStart(2, '0'))] : [];
      // Excel reads years of two digits as 1930 to 2029: before 2000 it was no day of the year it was typed in.
      if (year < 2000) return year >= 1932 ? asYear : [];
      return [...new Set([join(month, day), join(day, month), ...asYear])];
    }
  }
}

/** The form of a range such as "51-100"; undefined for anything else. */
export function rangeFormOf(text: string): RangeForm | undefined {
  const [, from, written, to] = /^(0|[1-9]\d{0,3})([-/.])(0|[1-9]\d{0,3})$/.exec(text) ?? [];
  const sign = rangeSigns.find((known) => known === written);
  return sign === undefined ? undefined : { sign, ascending: Number(from) < Number(to) };
}
