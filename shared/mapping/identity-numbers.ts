import { hasCheckDigit } from '../rescue/check-digit';

/** Numbers of the state and of banks, known by their own checks; every text may have spaces, dots and dashes. */

/** Whether a text is a person's national identity number by shape and by its check, where the country has one. */
export function isNationalId(text: string): boolean {
  const plain = text.replace(/[\s.\u200e\u200f]/gu, '').toUpperCase();
  return (
    swedish(plain) ||
    norwegian(plain) ||
    danish(plain) ||
    finnish(plain) ||
    israeli(plain) ||
    american(plain) ||
    spanish(plain) ||
    french(plain)
  );
}

/** ISO 13616: the letters count as numbers from 10, and all of it leaves 1 when divided by 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[\s-]/gu, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(plain) && remainder97(`${plain.slice(4)}${plain.slice(0, 4)}`) === 1;
}

/** Personnummer or samordningsnummer (60 added to the day): yymmdd-nnnn or yyyymmddnnnn, the last digit by Luhn. */
function swedish(text: string): boolean {
  const found = /^(?:18|19|20)?(\d{6})[-+]?(\d{4})$/u.exec(text);
  if (found === null) return false;
  const date = found[1] ?? '';
  return isYymmdd(date, 60) && hasCheckDigit(`${date}${found[2] ?? ''}`);
}

/** Fødselsnummer or D-number (40 added to the day): two check digits by weights. */
function norwegian(text: string): boolean {
  if (!/^\d{6}-?\d{5}$/u.test(text)) return false;
  const digits = text.replace('-', '');
  return (
    isDdmmyy(digits.slice(0, 6), 40) &&
    weighed(digits.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** CPR: since 2007 without a check, so only with its dash. */
function danish(text: string): boolean {
  return /^\d{6}-\d{4}$/u.test(text) && isDdmmyy(text.slice(0, 6), 0);
}

/** Henkilötunnus: the last sign is the rest of the nine digits by 31. */
function finnish(text: string): boolean {
  const found = /^(\d{6})[-+ABCDEFUVWXY](\d{3})([\dA-Y])$/u.exec(text);
  if (found === null || !isDdmmyy(found[1] ?? '', 0)) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${found[1] ?? ''}${found[2] ?? ''}`) % 31] === found[3];
}

/** Teudat zehut: nine digits, of which a spreadsheet may have taken zeros at the front; nothing but zeros fits the check too. */
function israeli(text: string): boolean {
  return /^\d{7,9}$|^\d{8}-\d$/u.test(text) && /[1-9]/u.test(text) && hasCheckDigit(text.replace('-', ''));
}

/** SSN: no check; parts that are never given out. Only with its dashes. */
function american(text: string): boolean {
  return /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/u.test(text);
}

/** DNI and NIE: the letter is the rest by 23. */
function spanish(text: string): boolean {
  const found = /^([XYZ]?)(\d{7,8})-?([A-Z])$/u.exec(text);
  if (found === null) return false;
  const [, first = '', digits = '', letter] = found;
  if ((first === '') !== (digits.length === 8)) return false;
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${first === '' ? '' : 'XYZ'.indexOf(first)}${digits}`) % 23] === letter;
}

/** NIR: 13 signs and 97 less their rest by 97; Corsica's letters stand for 19 and 18. */
function french(text: string): boolean {
  const found = /^([1-478]\d{4}(?:\d{2}|2A|2B)\d{6})(\d{2})$/u.exec(text);
  if (found === null) return false;
  const digits = (found[1] ?? '').replace('2A', '19').replace('2B', '18');
  return 97 - remainder97(digits) === Number(found[2]);
}

function isYymmdd(six: string, addedToDay: number): boolean {
  return isDay(Number(six.slice(4, 6)), Number(six.slice(2, 4)), addedToDay);
}

function isDdmmyy(six: string, addedToDay: number): boolean {
  return isDay(Number(six.slice(0, 2)), Number(six.slice(2, 4)), addedToDay);
}

function isDay(written: number, month: number, added: number): boolean {
  const day = added > 0 && written > added ? written - added : written;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function remainder97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = /\d/u.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}
