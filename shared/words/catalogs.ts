import type { Catalog, CatalogName, Language } from './catalog';
import { english } from './en/english';
import { hebrew } from './he/hebrew';
import type { Locale, pseudoLocale } from './locale';
import { swedish } from './sv/swedish';

/** Every sentence by language and catalog, to look them all over; the app fetches one language at a time. */
export const catalogs: { readonly en: Readonly<Record<CatalogName, Catalog>> } & Readonly<
  Record<Exclude<Locale, 'en' | typeof pseudoLocale>, Language>
> = { en: english, sv: swedish, he: hebrew };
