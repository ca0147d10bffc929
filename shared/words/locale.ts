/** The languages that are offered. */
export const locales = ['en', 'sv', 'he'] as const;

/** A made-up language of accented, lengthened English, offered only to who works on the app (CLDR's name for such). */
export const pseudoLocale = 'en-XA';

export const localeChoices = ['system', ...locales, pseudoLocale] as const;
export type LocaleChoice = (typeof localeChoices)[number];
export type Locale = Exclude<LocaleChoice, 'system'>;

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'he' ? 'rtl' : 'ltr';
}

/** The language we have that comes nearest to a BCP 47 tag such as "sv-SE" or the old "iw". */
export function nearestLocale(tag: string): Locale {
  if (tag === pseudoLocale) return pseudoLocale;
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (language === 'sv') return 'sv';
  if (language === 'he' || language === 'iw') return 'he';
  return 'en';
}

/** The tag by which dates and numbers are written: English as most of its readers here write it, day before month. */
export function formatTagOf(locale: Locale): string {
  return locale === 'en' || locale === pseudoLocale ? 'en-GB' : locale;
}
