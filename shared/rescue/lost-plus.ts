import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countCells, type DistinctCell } from './distinct-cells';
import type { Proposal } from './found';
import { isNumber } from './mend';
import { looksComplete } from './numbering';

const numbersAsked = 400;
/** Shorter numbers may be national ones, whatever they begin with. */
const shortestDigits = 11;

/**
 * The plus in front of phone numbers with their country code: all alike, all of the country that is known, or else all
 * of the same one.
 */
export function lostPlus(
  cells: readonly DistinctCell[],
  country: CountryCode | undefined,
): Proposal<'plus'> | undefined {
  const code = country === undefined ? undefined : getCountryCallingCode(country);
  const bare = cells.filter(
    ({ text }) => isNumber(text) && text.length <= 15 && (text.length >= shortestDigits || fits(text, code, country)),
  );
  const asked = bare.slice(0, numbersAsked);
  if (asked.length === 0) return undefined;
  const read = asked.map((cell) => ({
    ...cell,
    number: parsePhoneNumberFromString(`+${cell.text}`, { extract: false }),
  }));
  const valid = read.filter(({ number }) => looksComplete(number));
  const codes = new Set(valid.map(({ number }) => String(number?.countryCallingCode)));
  const [only = ''] = codes;
  if (codes.size !== 1 || (code !== undefined && code !== only)) return undefined;
  if (countCells(valid) < countCells(asked) * 0.9) return undefined;
  const digits = [...new Set(valid.map(({ text }) => text.length))].sort((a, b) => a - b);
  return { rule: { code: only, digits }, evidence: { code: `+${only}`, country: country ?? '' } };
}

/** Ten digits of a small country: its code and a whole number, which is none without the code. */
function fits(text: string, code: string | undefined, country: CountryCode | undefined): boolean {
  if (code === undefined || country === undefined || text.length !== shortestDigits - 1 || !text.startsWith(code))
    return false;
  const national = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  return national?.number === `+${text}` && national.isValid();
}
