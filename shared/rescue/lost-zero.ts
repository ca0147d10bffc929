import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countCells, type DistinctCell } from './distinct-cells';
import type { Proposal } from './found';
import { isNumber } from './mend';
import { looksComplete, writesZeroInFront } from './numbering';

/** Asking the numbering plan takes time; so many numbers tell how long a country's are. */
const numbersAsked = 400;
/** Without knowing the country: a number that has lost its zero is a tenth one shorter. */
const usualDigits = 9;

/**
 * The zero in front of phone numbers. Where the country is known its numbering plan decides; where it is not, the
 * numbers beside them that kept their zero, or that all of them have nine digits.
 */
export function lostZero(
  cells: readonly DistinctCell[],
  country: CountryCode | undefined,
): Proposal<'zero'> | undefined {
  const bare = cells.filter(({ text }) => isNumber(text) && text.length >= 6 && text.length <= 14);
  if (bare.length === 0) return undefined;
  if (country !== undefined) return byPlan(bare, country);
  const lengths = new Map<number, number>();
  for (const { text, count } of bare) lengths.set(text.length, (lengths.get(text.length) ?? 0) + count);
  const all = countCells(bare);
  const [length = 0, times = 0] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  const kept = countCells(cells, (text) => /^0[1-9]\d+$/.test(text) && text.length === length + 1);
  if (kept === 0 && (length !== usualDigits || times < all * 0.9)) return undefined;
  if (kept > 0 && times < all * 0.6) return undefined;
  return { rule: { digits: [length] }, evidence: { digits: String(length), kept, country: '' } };
}

function byPlan(bare: readonly DistinctCell[], country: CountryCode): Proposal<'zero'> | undefined {
  if (!writesZeroInFront(country)) return undefined;
  const asked = bare.slice(0, numbersAsked);
  const valid = asked.filter(({ text }) => {
    const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
    return number?.nationalNumber === text && looksComplete(number);
  });
  if (countCells(valid) < countCells(asked) * 0.6) return undefined;
  const digits = [...new Set(valid.map(({ text }) => text.length))].sort((a, b) => a - b);
  return { rule: { digits }, evidence: { digits: digits.join(', '), kept: 0, country } };
}
