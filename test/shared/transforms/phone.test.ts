import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { phone } from '../../../shared/transforms/phone';

const codes = (cell: ReturnType<typeof phone>) => cell.findings.map((finding) => finding.code);

describe('phone', () => {
  it.each([
    ['070-123 45 67', 'SE', '+46701234567'],
    ['+46 (0)70-123 45 67', undefined, '+46701234567'],
    ['0046701234567', 'SE', '+46701234567'],
    ['0046701234567', undefined, '+46701234567'],
    ['0046 70 123 45 67', 'US', '+46701234567'],
    ['46701234567', 'SE', '+46701234567'],
    ['701234567', 'SE', '+46701234567'],
    ['\u200f052-222 2222\u202c', 'IL', '+972522222222'],
    ['972522222222', 'IL', '+972522222222'],
    ['522222222', 'IL', '+972522222222'],
    ['tel:+972-52-222-2222', undefined, '+972522222222'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['1 415 555 2671', 'us', '+14155552671'],
    ['900\u00a012\u00a0345', 'NO', '+4790012345'],
    ['358401234567', 'FI', '+358401234567'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['089/123456', 'DE', '+4989123456'],
    ['089 / 123456', 'DE', '+4989123456'],
    ['٠٥٢٢٢٢٢٢٢٢', 'IL', '+972522222222'],
    ['+1 415 555 2671', 'SE', '+14155552671'],
    ['', 'SE', ''],
    ['  ', 'SE', ''],
  ])('reads %j in %s', (text, country, expected) => {
    const cell = phone(text, { mobile: false, ...(country === undefined ? {} : { country }) });
    expect(cell).toEqual({ value: expected, findings: [] });
  });

  it.each([
    ['9.72501E+11', 'IL', 'digits lost'],
    ['9,72501E+11', 'SE', 'digits lost'],
    ['0701234567 / 0731234567', 'SE', 'several phone numbers'],
    ['050-1234567/052-7654321', 'IL', 'several phone numbers'],
    ['0701234567\n0731234567', 'SE', 'several phone numbers'],
    ['0701234567 eller 0731234567', 'SE', 'several phone numbers'],
    ['08-12 34 56 / 58', 'SE', 'several phone numbers'],
    ['+46701234567 +46701234568', 'SE', 'phone not understood'],
    ['call 0701234567 ask Dan', 'SE', 'phone not understood'],
    ['saknas', 'SE', 'phone not understood'],
    ['0701234567', undefined, 'phone country unknown'],
    ['070-12', 'SE', 'phone impossible'],
    ['+46 70 123', undefined, 'phone impossible'],
    ['4915123456789', 'DE', 'phone could be two numbers'],
  ])('refuses %j in %s: %s', (text, country, code) => {
    const cell = phone(text, { mobile: false, ...(country === undefined ? {} : { country }) });
    expect(codes(cell)).toEqual([code]);
    expect(cell.findings[0]?.weight).toBe('unusable');
    expect(cell.value).toBe(text);
  });

  it('knows a landline where only mobiles are taken, and takes what cannot be told', () => {
    expect(codes(phone('08-123 456 78', { country: 'SE', mobile: true }))).toEqual(['phone is a landline']);
    expect(codes(phone('020-123456', { country: 'SE', mobile: true }))).toEqual(['phone cannot be a mobile']);
    expect(phone('(415) 555-2671', { country: 'US', mobile: true })).toEqual({ value: '+14155552671', findings: [] });
    expect(phone('4915123456789', { country: 'DE', mobile: true })).toEqual({ value: '+4915123456789', findings: [] });
  });

  it('does not take for a mobile what has too few digits for one', () => {
    expect(codes(phone('070-174', { country: 'SE', mobile: true }))).toEqual(['phone impossible']);
    expect(codes(phone('+46 70 174', { mobile: true }))).toEqual(['phone impossible']);
    expect(codes(phone('070-174', { country: 'SE', mobile: false }))).toEqual(['phone unusual']);
  });

  it('warns of an unlisted range and of a dropped extension, and sends the number', () => {
    const unlisted = phone('050-123-4567', { country: 'IL', mobile: true });
    expect([unlisted.value, codes(unlisted)]).toEqual(['+972501234567', ['phone unusual']]);
    const extended = phone('070-123 45 67 ext 12', { country: 'SE', mobile: false });
    expect([extended.value, codes(extended)]).toEqual(['+46701234567', ['phone extension dropped']]);
  });

  const country = fc.constantFrom('SE', 'IL', 'NO', 'DK', 'DE', 'FR', 'NL', 'ES', 'FI', 'US', 'GB');
  const text = fc.oneof(
    fc.stringMatching(/^[+0]?[0-9 ()./-]{3,18}$/),
    fc.stringMatching(/^(\+46|0046|46|0)7[0-9]{8}$/),
    fc.stringMatching(/^(\+972|972|0)5[0-9]{8}$/),
    fc.string(),
  );

  it('gives E.164 or what was read, and is settled after one time', () => {
    fc.assert(
      fc.property(text, country, fc.boolean(), (raw, home, mobile) => {
        const cell = phone(raw, { country: home, mobile });
        if (cell.findings.some((finding) => finding.weight === 'unusable')) return cell.value === raw;
        if (cell.value === '') return raw.trim() === '' || /^[\s\p{C}]*$/u.test(raw);
        expect(cell.value).toMatch(/^\+[1-9]\d{4,14}$/);
        expect(phone(cell.value, { country: home, mobile }).value).toBe(cell.value);
        const listed = parsePhoneNumberFromString(cell.value)?.isValid();
        expect(cell.findings.some((finding) => finding.code === 'phone unusual')).toBe(listed === false);
        return true;
      }),
      { numRuns: 3000 },
    );
  });
});
