import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogs, type CatalogName } from '../../../shared/words/catalogs';
import { locales, nearestLocale } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';

const names = Object.keys(catalogs.en) as CatalogName[];
const sentences = locales.flatMap((locale) =>
  names.flatMap((catalog) =>
    Object.entries(catalogs[locale][catalog] ?? {}).map(([code, text]) => ({ locale, catalog, code, text })),
  ),
);

/** Names of the values a sentence uses, e.g. {count} and {vendor}. */
function valuesOf(text: string): string[] {
  const found = new Set<string>();
  const walk = (parts: readonly unknown[]): void => {
    for (const part of parts as { type: number; value?: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type >= 1 && part.type <= 6 && part.value !== undefined) found.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('words', () => {
  it.each(sentences)('$locale $catalog "$code" is a sentence that can be said', ({ text, locale }) => {
    expect(() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })).not.toThrow();
    expect(text.trim()).not.toBe('');
  });

  it('says the same values in every language', () => {
    const wrong = sentences
      .filter(({ locale }) => locale !== 'en')
      .filter(({ catalog, code, text }) => {
        const english = catalogs.en[catalog][code];
        return english === undefined || valuesOf(text).some((value) => !valuesOf(english).includes(value));
      })
      .map(({ locale, catalog, code }) => `${locale} ${catalog} ${code}`);
    expect(wrong).toEqual([]);
  });

  it('counts in the reader’s language', () => {
    expect(say('en', 'screen', 'app.name')).toBe('Roster Courier');
  });

  it('says a code that no catalog knows rather than nothing', () => {
    expect(say('sv', 'holds', 'a code from a newer version')).toBe('a code from a newer version');
  });

  it('takes the nearest language', () => {
    expect([nearestLocale('sv-SE'), nearestLocale('iw'), nearestLocale('he-IL'), nearestLocale('pt')]).toEqual([
      'sv',
      'he',
      'he',
      'en',
    ]);
  });
});
