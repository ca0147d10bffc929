import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../shared/transforms/plain-number';

const countries = getCountries();
const exampleOf = (country: CountryCode): string => getExampleNumber(country, examples)?.nationalNumber ?? '123456789';

/** What the library makes of it, where a plain number is what it finds. */
function libraryNumber(text: string, country: CountryCode | undefined) {
  const found = parsePhoneNumberFromString(text, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  return found && { number: found.number, type: found.getType(), possible: found.isPossible(), ext: found.ext };
}

/** Somebody's digits: a country's example number with some digits changed, added or gone, dialled in some way. */
const written = fc
  .record({
    country: fc.constantFrom(...countries),
    at: fc.constantFrom<'home' | 'abroad' | 'nowhere'>('home', 'abroad', 'nowhere'),
    guest: fc.constantFrom(...countries),
    from: fc.nat(9),
    digits: fc.stringMatching(/^\d{0,3}$/),
    length: fc.constantFrom(-1, 0, 0, 0, 0, 1),
    dialled: fc.constantFrom('+', '', '0', '1', '8', '06', 'code', '00'),
    gaps: fc.stringMatching(/^[ -]{0,3}$/),
  })
  .map(({ country, at, guest, from, digits, length, dialled, gaps }) => {
    const example = exampleOf(country);
    const changed = `${example.slice(0, from)}${digits}${example.slice(from + digits.length)}`;
    const national = changed.slice(0, Math.max(4, example.length + length)).padEnd(example.length + length, '7');
    const code = getCountryCallingCode(country);
    const start = dialled === '+' ? `+${code}` : dialled === 'code' ? code : dialled === '00' ? `00${code}` : dialled;
    const whole = `${start}${national}`;
    const text = [...gaps].reduce((so, gap, i) => `${so.slice(0, 3 + 2 * i)}${gap}${so.slice(3 + 2 * i)}`, whole);
    return { text, country: at === 'home' ? country : at === 'abroad' ? guest : undefined };
  });

describe('a plain number', () => {
  it('is read exactly as the library reads it, in every country', () => {
    let answered = 0;
    fc.assert(
      fc.property(written, ({ text, country }) => {
        const known = plainNumber(text, country);
        if (known === undefined) return;
        answered += 1;
        expect(libraryNumber(text, country)).toEqual({ ...known, possible: true, ext: undefined });
      }),
      { numRuns: 20_000 },
    );
    expect(answered).toBeGreaterThan(2_000);
  });

  it.each(countries)('is known in %s, at home and from abroad', (country) => {
    const national = exampleOf(country);
    const number = `+${getCountryCallingCode(country)}${national}`;
    expect(plainNumber(number, undefined)).toEqual({ number, type: libraryNumber(number, undefined)?.type });
  });

  it.each<[string, CountryCode | undefined, string]>([
    ['4915123456789', 'DE', 'digits that are a number in two ways'],
    ['070-123 45 67 ', 'SE', 'outer blanks'],
    ['(070) 123 45 67', 'SE', 'brackets'],
    ['0701234567', undefined, 'no country'],
    ['+46 70 123', 'SE', 'too few digits'],
    ['0911 15 2345 6789', 'AR', 'a trunk code that writes the number anew'],
  ])('is not %j in %s: %s', (text, country) => {
    expect(plainNumber(text, country)).toBeUndefined();
  });
});
