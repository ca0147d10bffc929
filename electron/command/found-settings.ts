import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Destination } from '../../shared/destination/destination';
import type { DestinationSettings } from '../../shared/destination/settings';
import type { Mapping } from '../../shared/mapping/mapping';
import type { Table } from '../../shared/table/table';

/** Settings that the export itself makes evident; what it leaves open stays open, for the check to ask. */
export function foundSettings(
  table: Table,
  destination: Destination,
  mapping: Mapping,
): Pick<DestinationSettings, 'defaultCountry' | 'dateOrder'> {
  const cellsFor = (type: (name: string) => boolean): string[] =>
    destination.columns
      .filter((column) => type(column.type))
      .flatMap((column) => mapping[column.name]?.from ?? [])
      .flatMap((name) => cellsOf(table, name));
  const defaultCountry =
    countryOf(cellsFor((type) => type === 'phone' || type === 'mobile')) ?? countryOfLanguage(table);
  const dateOrder = dateOrderOf(cellsFor((type) => type === 'date'));
  return { ...(defaultCountry !== undefined && { defaultCountry }), ...(dateOrder !== undefined && { dateOrder }) };
}

function cellsOf(table: Table, name: string): string[] {
  const column = table.columns.find((one) => one.name === name);
  return column ? table.rows.map((row) => row.cells[column.index] ?? '') : [];
}

/** The country of nine in ten of the numbers that name one. */
function countryOf(phones: readonly string[]): string | undefined {
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
function countryOfLanguage(table: Table): string | undefined {
  const names = table.columns.map(({ name }) => name).join(' ');
  if (/\p{Script=Hebrew}/u.test(names)) return 'IL';
  if (/\b(?:förnamn|efternamn|anställningsnummer|anställd|personnummer|mobilnummer|avdelning|befattning)/iu.test(names))
    return 'SE';
  return undefined;
}

/** One date that only fits one order tells for the whole column; ISO dates need no order. */
function dateOrderOf(dates: readonly string[]): 'dmy' | 'mdy' | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const date of dates) {
    const [, one = '', other = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(date) ?? [];
    if (Number(one) > 12 && Number(other) <= 12) dayFirst = true;
    if (Number(other) > 12 && Number(one) <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dmy' : 'mdy';
}
