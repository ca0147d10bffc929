import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { issues } from '../../../shared/words/en/issues';

/** Every value that some finding carries beside column, value and row. */
const details = {
  header: 'Epost',
  count: 3,
  order: 'dmy',
  date: '1980-03-01',
  meant: 'a@gmail.com',
  international: '+49151',
  national: '+49491',
  length: 120,
  limit: 100,
  otherRow: 7,
  separator: ',',
  mine: 'y',
  was: 'z',
  country: 'Atlantis',
  lookup: 'sites.xlsx',
};

describe('sentences of issues', () => {
  it.each(Object.entries(issues))('%s', (_, text) => {
    const sentence = String(
      new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format({
        column: 'Mail',
        value: 'x',
        row: 4,
        ...details,
      }),
    );
    expect(sentence).not.toMatch(/[{}]/u);
    expect(sentence).toMatch(/[.?]$/u);
  });

  it('tells one cell from several, and the order of a date', () => {
    const say = (code: keyof typeof issues, values: Record<string, string | number>) =>
      String(
        new IntlMessageFormat(issues[code], 'en').format({ column: 'Born', value: '01/02/2024', row: 4, ...values }),
      );
    expect(say('date order ambiguous', { count: 1 })).toContain('1 cell day and month');
    expect(say('date contradicts order', { order: 'mdy' })).toContain('month, day, year');
  });
});
