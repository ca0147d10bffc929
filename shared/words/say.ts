import { IntlMessageFormat } from 'intl-messageformat';
import type { CatalogName } from './catalog';
import { isLanguageHere, sentenceOf } from './languages';
import { formatTagOf, pseudoLocale, type Locale } from './locale';
import { pseudoSentence } from './pseudo';

export type WordValues = Readonly<Record<string, string | number>>;

/** Values that sentences have asked for since journals were written without them: "host key changed", "no common security method". */
const askedForLater: WordValues = { accepted: '–', profile: 'usual' };

const compiled = new Map<string, IntlMessageFormat>();

function formatOf(locale: Locale, catalog: CatalogName, code: string): IntlMessageFormat | undefined {
  // English stands for it, and must not be kept for it.
  if (!isLanguageHere(locale)) return formatOf('en', catalog, code);
  const id = `${locale} ${catalog} ${code}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const text = sentenceOf(locale, catalog, code);
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
    return sentenceOf(locale, catalog, code) ?? code;
  }
}
