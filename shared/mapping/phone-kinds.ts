import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { LanguageCode } from './synonym-index';

/** Shares of a column's numbers that are mobile and fixed ones, 0..1; the rest may be either. */
export interface PhoneKinds {
  readonly mobile: number;
  readonly fixed: number;
}

/** Where people whose HR system speaks the language have their numbers. English is spoken by HR systems everywhere. */
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
const everywhere: readonly CountryCode[] = [...new Set(Object.values(countries).flat())];
const enough = 20;

/** Mobile or fixed, for at most 20 of the values; undefined where no country of the language explains the numbers. */
export function phoneKinds(values: Iterable<string>, language: LanguageCode): PhoneKinds | undefined {
  const looked: string[] = [];
  for (const value of values) {
    looked.push(value);
    if (looked.length === enough) break;
  }
  if (looked.length === 0) return undefined;
  const readings = (language === 'en' ? everywhere : countries[language])
    .map((country) => readAs(looked, country))
    // Made-up and outdated numbers are common; most must be real for the country to be right.
    .filter(({ valid }) => valid >= looked.length * 0.6)
    // Swedish mobile numbers may pass for Australian landlines, if only some of them: the country that explains most is it.
    .sort((a, b) => b.valid - a.valid || b.mobile - a.mobile);
  const [best] = readings;
  return best && { mobile: best.mobile, fixed: best.fixed };
}

function readAs(values: readonly string[], country: CountryCode): PhoneKinds & { readonly valid: number } {
  const types = values.flatMap((value) => {
    const number = parsePhoneNumberFromString(value.replace(/^00/u, '+'), { defaultCountry: country, extract: false });
    return number?.isValid() === true ? [number.getType()] : [];
  });
  const share = (wanted: string) => types.filter((type) => type === wanted).length / types.length;
  return { valid: types.length, mobile: share('MOBILE'), fixed: share('FIXED_LINE') };
}
