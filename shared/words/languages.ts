import type { Catalog, CatalogName, Language } from './catalog';
import { english } from './en/english';
import { pseudoLocale, type Locale } from './locale';

/** English alone is always there: it is what is fallen back on, and what vendors are written to in. */
type Translated = Exclude<Locale, 'en' | typeof pseudoLocale>;

const here = new Map<Locale, Language>([
  ['en', english],
  [pseudoLocale, english],
]);

/** Whether a language's sentences can be said; until they were fetched, English stands for them. */
export function isLanguageHere(locale: Locale): boolean {
  return here.has(locale);
}

export interface Languages {
  /** Fetches the sentences of a language; done at once when they are there. Rejects when their file cannot be read. */
  readonly loadLanguage: (locale: Locale) => Promise<void>;
  /** Fetches them all, so that any of them can be changed to at once. */
  readonly loadEveryLanguage: () => Promise<void>;
}

/** How languages come, where each lies in a file of its own. */
export function languagesBy(fetches: Readonly<Record<Translated, () => Promise<Language>>>): Languages {
  async function loadLanguage(locale: Locale): Promise<void> {
    if (locale === 'en' || locale === pseudoLocale || here.has(locale)) return;
    here.set(locale, await fetches[locale]());
  }
  return {
    loadLanguage,
    async loadEveryLanguage() {
      for (const locale of Object.keys(fetches) as Translated[]) await loadLanguage(locale);
    },
  };
}

/** A sentence as it stands in its catalog; in English where the language lacks it. */
export function sentenceOf(locale: Locale, catalog: CatalogName, code: string): string | undefined {
  const own: Catalog | undefined = here.get(locale)?.[catalog];
  return own?.[code] ?? english[catalog][code];
}
