import mobileExamples from 'libphonenumber-js/mobile/examples';
import { type CountryCode, getExampleNumber, isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/max';

export function supportedCountry(country: string | undefined): CountryCode | undefined {
  const upper = country?.toUpperCase();
  return upper !== undefined && isSupportedCountry(upper) ? upper : undefined;
}

/** True where numbers are written with a zero in front that is not part of the number. */
export function writesZeroInFront(country: CountryCode): boolean {
  const example = getExampleNumber(country, mobileExamples);
  return example !== undefined && example.formatNational().startsWith('0') && !example.nationalNumber.startsWith('0');
}

/** A number in use, or at least as long as its country's mobile numbers: ranges open before the metadata knows. */
export function looksComplete(number: PhoneNumber | undefined): boolean {
  if (number === undefined) return false;
  if (number.isValid()) return true;
  const example = number.country === undefined ? undefined : getExampleNumber(number.country, mobileExamples);
  return number.isPossible() && number.nationalNumber.length === example?.nationalNumber.length;
}
