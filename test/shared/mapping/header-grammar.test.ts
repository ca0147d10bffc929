import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/mapping/classify';
import type { Subject } from '../../../shared/mapping/subjects';
import { languages } from '../../../shared/mapping/synonyms/languages';

/** On no list as they stand: understood by their parts. */
const composed: readonly (readonly [string, Subject])[] = [
  ['Puhelinnumero (henkilökohtainen)', 'home phone'],
  ['Matkapuhelin, työ', 'work mobile'],
  ['Anst_Datum', 'start date'],
  ['Anställningsslut', 'end date'],
  ['Zakelijk mobiel nummer', 'work mobile'],
  ['Email corporativo', 'work email'],
  ['Mobil (privat)', 'private mobile'],
  ['תאור תפקיד', 'job title'],
  ['OE-omschrijving', 'department'],
  ['Abt.-Bezeichnung', 'department'],
  ['Employee Display Name', 'full name'],
  ['Leder(T)', 'manager'],
  ['Reports To Name', 'manager'],
  ['Ansatt-ID (nummer)', 'employee number'],
];

describe('headers by their parts', () => {
  it.each(composed)('%s: %s', (header, subject) => {
    const { subjects, qualifiers } = classify(header);
    expect([...subjects.keys()]).toEqual([subject]);
    expect(subjects.get(subject)).toBeGreaterThanOrEqual(0.95);
    expect([...qualifiers]).toEqual([]);
  });

  it.each([
    ['Hemkontering avdelning', 'department', []],
    ['Attestchef', 'manager', []],
    ['Chefens tilldelade telefon', 'phone', ['manager']],
  ] as const)('%s: knows only some of it, and is not sure', (header, subject, others) => {
    const { subjects, qualifiers, partly } = classify(header);
    expect(partly).toBe(true);
    expect(subjects.get(subject)).toBeGreaterThan(0.5);
    expect(subjects.get(subject)).toBeLessThan(0.85);
    expect([...qualifiers]).toEqual(others);
  });

  it.each([
    ['Notfallkontakt Telefon', 'emergency'],
    ['Lähiomaisen puhelinnumero', 'emergency'],
    ['Noodcontact telefoon', 'emergency'],
    ['Correo del supervisor', 'manager'],
    ["Partner's phone", 'family'],
    ['Previous Last Name', 'former'],
    ['Probezeit bis', 'proposed'],
  ] as const)('%s is about somebody or some time else: %s', (header, other) => {
    expect([...classify(header).qualifiers]).toContain(other);
  });

  it('says in which languages the words are', () => {
    expect(classify('Työpuhelinnumero').languages).toEqual(['fi']);
    expect(classify('Mobil').languages).toEqual(expect.arrayContaining(['sv', 'no', 'da', 'de']));
    expect(classify('Qwertz').languages).toEqual([]);
  });

  it('has every list of every language free of empty and of doubled words', () => {
    for (const { code, headers, parts, others } of languages)
      for (const list of [...Object.values(headers), ...Object.values(parts), ...Object.values(others)]) {
        expect(
          list.filter((word) => word === ''),
          code,
        ).toEqual([]);
        expect(list.length, `${code}: ${list.join(' | ')}`).toBe(new Set(list).size);
      }
  });
});
