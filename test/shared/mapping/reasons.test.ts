import { describe, expect, it } from 'vitest';
import { subjects } from '../../../shared/mapping/subjects';
import { languages } from '../../../shared/mapping/synonyms/languages';
import { reasons } from '../../../shared/words/en/reasons';
import { say } from '../../../shared/words/say';

const locales = ['en', 'sv', 'he'] as const;
const usual = {
  from: 'Mobil',
  other: 'Telefon',
  language: 'sv',
  subject: 'mobile_phone',
  evidence: 'none',
  count: 24,
  sampled: 'no',
};

describe.each(locales)('reasons in %s', (locale) => {
  it.each(Object.keys(reasons))('%s is a whole sentence', (code) => {
    const sentence = say(locale, 'reasons', code, usual);
    expect(sentence).toMatch(/^\S.*\S\.$|^\S.*: \S.*\.$/u);
    expect(sentence).not.toMatch(/[{}]| {2}|undefined/u);
    expect(sentence).not.toBe(code);
  });

  it('names every subject and every language of the word lists', () => {
    const said = (values: object) => say(locale, 'reasons', 'other word', { ...usual, ...values });
    // Columns that say what to do with a row are no facts about a person.
    const facts = subjects.filter((subject) => !subject.endsWith('flag'));
    const sentences = new Set(facts.map((subject) => said({ subject: subject.replaceAll(' ', '_') })));
    expect(sentences.size).toBe(facts.length);
    expect(sentences).not.toContain(said({ subject: 'none' }));
    const foreign = languages.filter(({ code }) => code !== 'en');
    const named = new Set(foreign.map(({ code }) => said({ language: code })));
    expect(named.size).toBe(foreign.length);
    expect(named).not.toContain(said({ language: 'none' }));
  });

  it('says what the cells show', () => {
    const kinds = ['emails', 'mobiles', 'phones', 'dates', 'unique'];
    const said = kinds.map((evidence) => say(locale, 'reasons', 'other word', { ...usual, evidence }));
    expect(new Set(said).size).toBe(kinds.length);
    for (const sentence of said) expect(sentence).toContain('24');
  });
});

it('reads naturally', () => {
  expect(say('en', 'reasons', 'other word', { ...usual, evidence: 'mobiles' })).toBe(
    '“Mobil” is Swedish for mobile number. All 24 values are mobile numbers.',
  );
  expect(say('en', 'reasons', 'same name', { ...usual, evidence: 'dates', sampled: 'yes' })).toBe(
    'The export calls it the same. All 24 values that were looked at look like dates.',
  );
  expect(say('sv', 'reasons', 'other word', { ...usual, language: 'de', evidence: 'emails', subject: 'email' })).toBe(
    '”Mobil” är tyska för e-postadress. Alla 24 värden ser ut som e-postadresser.',
  );
});
