import { IntlMessageFormat } from 'intl-messageformat';
import { catalogs, type Catalog, type CatalogName } from './catalogs';
import { formatTagOf, pseudoLocale, type Locale } from './locale';
import { pseudoSentence } from './pseudo';

export type WordValues = Readonly<Record<string, string | number>>;

/** Values that sentences have asked for since journals were written without them: "host key changed", "no common security method". */
const askedForLater: WordValues = { accepted: '–', profile: 'usual' };

const compiled = new Map<string, IntlMessageFormat>();

function textOf(locale: Locale, catalog: CatalogName, code: string): string | undefined {
  const inLocale: Catalog | undefined = locale === pseudoLocale ? undefined : catalogs[locale][catalog];
  return inLocale?.[code] ?? catalogs.en[catalog][code];
}

function formatOf(locale: Locale, catalog: CatalogName, code: string): IntlMessageFormat | undefined {
  const id = `${locale} ${catalog} ${code}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const text = textOf(locale, catalog, code);
  if (text === undefined) return undefined;
  const format = new IntlMessageFormat(
    locale === pseudoLocale ? pseudoSentence(text) : text,
    formatTagOf(locale),
    undefined,
    { ignoreTag: true },
  );
  compiled.set(id, format);
  return format;
}

/**
 * The sentence for a code in the reader's language; English where a translation lacks it,
 * and the code itself where no catalog knows it (a journal may be older than the words).
 */
export function say(locale: Locale, catalog: CatalogName, code: string, values: WordValues = {}): string {
  const format = formatOf(locale, catalog, code);
  if (format === undefined) return code;
  try {
    return String(format.format({ ...askedForLater, ...values }));
  } catch {
    // A value that its sentence needs is not there: the bare text still says more than nothing.
    return textOf(locale, catalog, code) ?? code;
  }
}
