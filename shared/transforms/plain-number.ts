import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import { planOf, plansUnder, type NumberingPlan } from './numbering-plan';

export interface PlainNumber {
  /** E.164 */
  readonly number: string;
  readonly type: NonNullable<NumberType>;
}

/** Digits with single spaces or hyphens among them. */
const plain = /^\+?\d(?:[ -]?\d){5,18}$/;

/**
 * The library's answer for a number that is written plainly and listed in its country's plan, twenty times faster;
 * undefined for anything else, which the library itself must then be asked about. Most of a list's numbers are plain.
 *
 * @param country of numbers without a country code
 */
export function plainNumber(text: string, country: CountryCode | undefined): PlainNumber | undefined {
  if (!plain.test(text)) return undefined;
  const digits = text.replace(/[ -]/g, '');
  if (digits.startsWith('+')) return international(digits.slice(1));
  if (country === undefined) return undefined;
  const plan = planOf(country);
  if (plan.outward.test(digits)) return undefined;
  if (!digits.startsWith(plan.callingCode)) return inPlan(plan, digits);
  // A number cell that lost its "+"; sure only where the digits make no number within the country.
  if (plan.trunk?.test(digits) || plan.general.test(digits)) return undefined;
  const rest = digits.slice(plan.callingCode.length);
  if (plan.trunk?.test(rest) || !plan.general.test(rest)) return undefined;
  const found = international(digits);
  return found?.number === `+${digits}` ? found : undefined;
}

function international(digits: string): PlainNumber | undefined {
  for (let length = 1; length <= 3; length++) {
    const [main] = plansUnder(digits.slice(0, length));
    if (main) return inPlan(main, digits.slice(length));
  }
  return undefined;
}

/** A number as it is dialled within a country. */
function inPlan(plan: NumberingPlan, digits: string): PlainNumber | undefined {
  let national = digits;
  const dialledFirst = plan.trunk?.exec(digits);
  if (dialledFirst) {
    // Some countries' trunk codes say how to write the number anew.
    if (dialledFirst.slice(1).some((group) => group !== undefined && group !== '')) return undefined;
    national = digits.slice(dialledFirst[0].length);
    if (!plan.general.test(national)) return undefined;
  }
  const exact = exactPlan(plan.callingCode, national);
  const type = exact?.lengths.has(national.length) ? exact.typeOf(national) : undefined;
  return type && { number: `+${plan.callingCode}${national}`, type };
}

/** Of the countries under a country code, the one that has this number. */
function exactPlan(callingCode: string, national: string): NumberingPlan | undefined {
  const sharing = plansUnder(callingCode);
  return sharing.length === 1
    ? sharing[0]
    : sharing.find(({ leading, typeOf }) => (leading ? leading.test(national) : typeOf(national) !== undefined));
}
