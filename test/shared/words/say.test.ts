import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { CatalogName } from '../../../shared/words/catalog';
import { catalogs } from '../../../shared/words/catalogs';
import { locales, nearestLocale, pseudoLocale } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';

const names = Object.keys(catalogs.en) as CatalogName[];
const sentences = locales.flatMap((locale) =>
  names.flatMap((catalog) =>
    Object.entries(catalogs[locale][catalog] ?? {}).map(([code, text]) => ({ locale, catalog, code, text })),
  ),
);

/** Names of the values a sentence uses, e.g. {count} and {vendor}. */
function valuesOf(text: string): string[] {
  const found = new Set<string>();
  const walk = (parts: readonly unknown[]): void => {
    for (const part of parts as { type: number; value?: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type >= 1 && part.type <= 6 && part.value !== undefined) found.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('words', () => {
  it.each(sentences)('$locale $catalog "$code" is a sentence that can be said', ({ text, locale }) => {
    expect(() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })).not.toThrow();
    expect(text.trim()).not.toBe('');
  });

  it('says the same values in every language', () => {
    const wrong = sentences
      .filter(({ locale }) => locale !== 'en')
      .filter(({ catalog, code, text }) => {
        const english = catalogs.en[catalog][code];
        return english === undefined || valuesOf(text).some((value) => !valuesOf(english).includes(value));
      })
      .map(({ locale, catalog, code }) => `${locale} ${catalog} ${code}`);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', /[”“]/, /"|„|״/],
    ['sv', /”/, /"|“|„|״/],
    ['he', /״/, /[“”„]/],
  ] as const)('has the quotation marks of %s alone', (language, own, others) => {
    const texts = sentences.filter(
      ({ locale, catalog }) => locale === language && catalog !== 'commands' && catalog !== 'mail',
    );
    expect(texts.some(({ text }) => own.test(text))).toBe(true);
    expect(
      texts.filter(({ text }) => others.test(text.replaceAll('"algorithms": "old"', ''))).map(({ code }) => code),
    ).toEqual([]);
  });

  it('counts in the reader’s language', () => {
    expect(say('en', 'screen', 'app.name')).toBe('Roster Courier');
  });

  it('says a code that no catalog knows rather than nothing', () => {
    expect(say('sv', 'holds', 'a code from a newer version')).toBe('a code from a newer version');
  });

  it('takes the nearest language', () => {
    expect([nearestLocale('sv-SE'), nearestLocale('iw'), nearestLocale('he-IL'), nearestLocale('pt')]).toEqual([
      'sv',
      'he',
      'he',
      'en',
    ]);
  });

  it.each([
    ['host key changed', { host: 'sftp.vendor.example', type: 'ssh-ed25519', seen: 'SHA256:x' }],
    ['no common security method', { host: 'sftp.vendor.example' }],
  ])('%s, from a journal of before its sentence knew more', (code, values) => {
    for (const locale of ['en', 'sv', 'he'] as const) {
      const sentence = say(locale, 'faults', code, values);
      expect(sentence).toContain('sftp.vendor.example');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});

describe('the made-up language', () => {
  it('marks every letter of a sentence, and none of what is filled in', () => {
    const said = say(pseudoLocale, 'screen', 'common.saved', { file: 'people.csv' });
    expect(said).toMatch(/^⟦.*people\.csv⟧$/);
    expect(said.replace('people.csv', '')).not.toMatch(/[a-z]/i);
  });

  it('is longer by some four tenths, and still counts', () => {
    const english = say('en', 'screen', 'start.lead');
    const longer = say(pseudoLocale, 'screen', 'start.lead').length / english.length;
    expect(longer).toBeGreaterThan(1.25);
    expect(longer).toBeLessThan(1.5);
    expect(say(pseudoLocale, 'screen', 'history.people', { people: 1 })).not.toContain('1');
    expect(say(pseudoLocale, 'screen', 'history.people', { people: 1500 })).toContain('1,500');
  });

  it('can say every sentence, with only names of values left in plain letters', () => {
    for (const { catalog, code, text } of sentences.filter(({ locale }) => locale === 'en')) {
      const named = Object.fromEntries(valuesOf(text).map((value) => [value, 3]));
      const said = say(pseudoLocale, catalog, code, named);
      expect(said.replace(/::group-off/g, ''), code).not.toMatch(/[A-Za-z]/);
    }
  });
});

describe('numbers in sentences about limits', () => {
  const many = {
    known: 1500,
    removed: 1500,
    changed: 1500,
    rows: 1500,
    people: 100_000,
    before: 101_500,
    after: 100_000,
  };
  const words = { difference: 1500, limit: 1000, count: 1500, vendor: 'V', column: 'C', how: 'archived', way: 'fewer' };
  it.each([
    'too many removed',
    'too many changed',
    'row swing',
    'one column changed',
    'too many errors',
    'too many new errors',
    'not in the export',
  ])('are written as the reader of %s writes them', (code) => {
    for (const locale of ['en', 'sv', 'he'] as const) {
      const sentence = say(locale, 'holds', code, { ...many, ...words });
      expect(sentence).not.toMatch(/\d{4}/);
      expect(sentence).toMatch(/1[,.\s\u00a0]?500/u);
    }
  });
});
