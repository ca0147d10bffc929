import mobileExamples from 'libphonenumber-js/mobile/examples';
import {
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
  type NumberType,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { cleanLine } from './clean';
import { fine, unusable, type Cell, type Finding } from './finding';
import { plainNumber } from './plain-number';

const exponent = /^[+-]?\d+(?:[.,]\d+)?e\+?\d+$/iu;
const severalSplit =
  /\s*(?:[;,\n|]|\s\/\s|\/(?=\s*[+0])|\s(?:or|and|och|eller|und|oder|et|ou|en|of|y|o|ja|tai|ו?או)\s)\s*/u;
/** Dialled before a country code from most countries. */
const abroad = /^00(?=[1-9])/u;
/** Numbers that nobody can be reached on with a message, whatever the country. */
const serviceTypes: ReadonlySet<NumberType> = new Set<NumberType>([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'VOICEMAIL',
  'PAGER',
]);

export interface PhoneRules {
  /** ISO country for numbers without a country code. */
  readonly country?: string;
  /** The vendor takes only mobile numbers here. */
  readonly mobile: boolean;
}

/**
 * A telephone number as E.164 ("+46701234567"), or a finding. Impossible numbers are unusable; possible ones
 * that no numbering plan lists are only a warning, because ranges open before the metadata knows.
 */
export function phone(text: string, rules: PhoneRules): Cell {
  const line = cleanLine(text);
  if (line === '') return fine('');
  if (exponent.test(line)) return unusable(text, 'digits lost');
  const country = knownCountry(rules.country);
  // Nothing in a plain number needs cleaning or speaks of a second one.
  const known = line === text ? plainNumber(line.replace(abroad, '+'), country) : undefined;
  if (known !== undefined) return refusedAs(known.type, text, rules) ?? fine(known.number);
  if (severalNumbers(text)) return unusable(text, 'several phone numbers');
  const written = line
    .replace(/^tel:\s*/iu, '')
    .replace(/^(\+[\d ]{1,5})\(0\)/u, '$1')
    .replace(abroad, '+');
  if (!written.startsWith('+') && country === undefined) {
    return unusable(text, /^[\d\s()./-]{4,}$/u.test(written) ? 'phone country unknown' : 'phone not understood');
  }
  const parsed = parsePhoneNumberFromString(written, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  if (parsed === undefined) return unusable(text, 'phone not understood');
  const number = withCountryCode(written, parsed, country, rules.mobile);
  if ('international' in number) return unusable(text, 'phone could be two numbers', number);
  if (!number.isPossible()) return unusable(text, 'phone impossible');
  const findings: Finding[] = [];
  const type = number.getType();
  const refused = refusedAs(type, text, rules);
  if (refused !== undefined) return refused;
  // With the full metadata a number is valid exactly when it has a type, and asking once is half the time.
  if (type === undefined && rules.mobile && isTooShortForMobile(number)) return unusable(text, 'phone impossible');
  if (type === undefined) findings.push({ code: 'phone unusual', weight: 'warning' });
  if (number.ext !== undefined && number.ext !== '')
    findings.push({ code: 'phone extension dropped', weight: 'warning' });
  return { value: number.number, findings };
}

/** Where the vendor takes only mobiles: what certainly is none. */
function refusedAs(type: NumberType, text: string, { mobile }: PhoneRules): Cell | undefined {
  if (!mobile || type === undefined) return undefined;
  if (type === 'FIXED_LINE') return unusable(text, 'phone is a landline');
  return serviceTypes.has(type) ? unusable(text, 'phone cannot be a mobile') : undefined;
}

/** Unlisted, and at least two digits shorter than that country's mobile numbers: digits are missing. */
function isTooShortForMobile({ country, nationalNumber }: PhoneNumber): boolean {
  const example = country === undefined ? undefined : getExampleNumber(country, mobileExamples);
  return example !== undefined && nationalNumber.length + 2 <= example.nationalNumber.length;
}

const countries = new Map(getCountries().map((country) => [country as string, country]));

function knownCountry(country: string | undefined): CountryCode | undefined {
  return country === undefined ? undefined : (countries.get(country) ?? countries.get(country.toUpperCase()));
}

/** Several numbers only when each part is long enough to be one ("089/123456" is one), or the second says just its last digits. */
function severalNumbers(text: string): boolean {
  if (/\d\s*\/\s*\d{1,4}\s*$/u.test(text) && text.replace(/\D/gu, '').length > 8) return true;
  const parts = text.split(severalSplit).filter((part) => part.replace(/\D/gu, '').length >= 6);
  return parts.length > 1;
}

/**
 * Number cells lose their "+" and their leading zero: 46701234567 in Sweden is +46 70 123 45 67. Where the digits
 * are a valid number both ways (4915123456789 in Germany), a column of mobiles settles it when only one is a mobile.
 */
function withCountryCode(
  written: string,
  national: PhoneNumber,
  country: CountryCode | undefined,
  mobile: boolean,
): PhoneNumber | { readonly international: string; readonly national: string } {
  if (country === undefined || written.startsWith('+') || !/^[1-9]\d+$/u.test(written)) return national;
  const calling = national.countryCallingCode;
  if (!written.startsWith(calling) || national.number === `+${written}`) return national;
  const international = parsePhoneNumberFromString(`+${written}`, { extract: false });
  if (international === undefined || !international.isValid()) return national;
  if (!national.isValid()) return international;
  if (mobile) {
    const canBe = (number: PhoneNumber) => number.getType()?.includes('MOBILE') === true;
    if (canBe(international) !== canBe(national)) return canBe(international) ? international : national;
  }
  return { international: international.number, national: national.number };
}
