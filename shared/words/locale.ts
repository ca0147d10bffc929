export const locales = ['en', 'sv', 'he'] as const;
export type Locale = (typeof locales)[number];

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'he' ? 'rtl' : 'ltr';
}

/** The language we have that comes nearest to a BCP 47 tag such as "sv-SE" or the old "iw". */
export function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (language === 'sv') return 'sv';
  if (language === 'he' || language === 'iw') return 'he';
  return 'en';
}
