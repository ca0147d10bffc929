import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Table } from '../table/table';
import { distinctCells } from './distinct-cells';

const numbersAsked = 400;

/** The country that an export speaks of: by the phone numbers that name one, else by the language of its header. */
export function likelyCountry(table: Table): string | undefined {
  const phones = table.columns
    .filter(({ type }) => type === 'phone')
    .flatMap(({ index }) => distinctCells(table.rows, index).slice(0, numbersAsked))
    .map(({ text }) => text);
  return countryOfNumbers(phones) ?? countryOfLanguage(table);
}

/** The country of nine in ten of the numbers that name one. */
export function countryOfNumbers(phones: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const phone of phones) {
    const text = phone.trim().replace(/^00/, '+');
    const country = text.startsWith('+') ? parsePhoneNumberFromString(text, { extract: false })?.country : undefined;
    if (!country) continue;
    all += 1;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [country, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count >= all * 0.9 ? country : undefined;
}

/** Only languages that are at home in one country: column names in them leave little doubt. */
export function countryOfLanguage(table: Table): string | undefined {
  const names = table.columns.map(({ name }) => name).join(' ');
  if (/\p{Script=Hebrew}/u.test(names)) return 'IL';
  if (/\b(?:förnamn|efternamn|anställningsnummer|anställd|personnummer|mobilnummer|avdelning|befattning)/iu.test(names))
    return 'SE';
  return undefined;
}
