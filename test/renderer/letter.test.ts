import { describe, expect, it } from 'vitest';
import { letterTo } from '../../renderer/pages/checklist/letter';
import { wordsIn } from '../../renderer/words';
import { checklistOf, checklistQuestionIds } from '../../shared/destination/checklist';
import { withAnswer } from '../../shared/feed/checklist';

const destinations = ['connecteam', 'cosafe', { template: 'acme.csv' }] as const;
const numbersIn = (text: string): number[] => [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));

describe('the letter to the vendor', () => {
  it.each(destinations)('to %j asks for everything, numbered from one to the end', (destination) => {
    const { requests, questions } = checklistOf(destination);
    const { text } = letterTo(wordsIn('en'), destination);
    expect(numbersIn(text)).toEqual(Array.from({ length: requests.length + questions.length }, (_, at) => at + 1));
    expect(text).toContain('SHA256:');
    expect(text).not.toMatch(/[{}]/);
  });

  it('leaves out what was answered, and asks for nothing more when everything was', () => {
    const known = withAnswer(undefined, 'hour', '02:00');
    expect(letterTo(wordsIn('en'), 'cosafe', known).text).not.toContain('time zone');
    const all = checklistQuestionIds.reduce((kept, id) => withAnswer(kept, id, 'yes'), known);
    const { text } = letterTo(wordsIn('en'), 'cosafe', all);
    expect(numbersIn(text)).toEqual([1, 2, 3, 4]);
    expect(text).not.toContain('tell us');
  });

  it('is in a language that the vendor’s support reads', () => {
    const language = (locale: 'en' | 'sv' | 'he') => destinations.map((to) => letterTo(wordsIn(locale), to).locale);
    expect(language('en')).toEqual(['en', 'en', 'en']);
    expect(language('sv')).toEqual(['en', 'sv', 'sv']);
    expect(language('he')).toEqual(['he', 'en', 'he']);
    expect(letterTo(wordsIn('sv'), 'connecteam').text).toContain('Hello');
  });
});
