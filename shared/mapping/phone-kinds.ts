import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { LanguageCode } from './synonym-index';

/** Shares of a column's numbers that are mobile and fixed ones, 0..1; the rest may be either. */
export interface PhoneKinds {
  readonly mobile: number;
  readonly fixed: number;
}

/** Where people whose HR system speaks the language have their numbers; tried in this order for numbers without a country. */
const countries: Readonly<Record<LanguageCode, readonly CountryCode[]>> = {
  en: ['GB', 'US', 'AU', 'IE'],
  sv: ['SE', 'FI'],
  no: ['NO'],
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  nl: ['NL', 'BE'],
  es: ['ES', 'MX'],
  fi: ['FI'],
  he: ['IL'],
};
const enough = 20;

/** Mobile or fixed, for at most 20 of the values; undefined where no country of the language explains the numbers. */
export function phoneKinds(values: Iterable<string>, language: LanguageCode): PhoneKinds | undefined {
  const looked: string[] = [];
  for (const value of values) {
    looked.push(value);
    if (looked.length === enough) break;
  }
  if (looked.length === 0) return undefined;
  for (const country of countries[language]) {
    const types = looked.map((value) => {
      const number = parsePhoneNumberFromString(value.replace(/^00/u, '+'), {
        defaultCountry: country,
        extract: false,
      });
      return number?.isValid() === true ? number.getType() : undefined;
    });
    const valid = types.filter((type) => type !== undefined);
    // Made-up and outdated numbers are common; most must be real for the country to be right.
    if (valid.length < looked.length * 0.6) continue;
    const share = (wanted: string) => valid.filter((type) => type === wanted).length / valid.length;
    return { mobile: share('MOBILE'), fixed: share('FIXED_LINE') };
  }
  return undefined;
}
