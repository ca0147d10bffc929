import { describe, expect, it } from 'vitest';
import { hasChangingPart, patternFor } from '../../../shared/feed/name-pattern';

describe('a pattern for the next export’s name', () => {
  it.each([
    ['staff-2026-11-22.xlsx', 'staff-*.xlsx'],
    ['staff_20261122_0812.csv', 'staff_*.csv'],
    ['Personio Export Alla 2026-03-01.xlsx', 'Personio Export Alla *.xlsx'],
    ['Worker Report 22 Nov 2026.xlsx', 'Worker Report *.xlsx'],
    ['Anställda mars 2026.xlsx', 'Anställda *.xlsx'],
    ['Personallista vecka 47.xlsx', 'Personallista *.xlsx'],
    ['employees (3).csv', 'employees*.csv'],
    ['HR-export-00417.txt', 'HR-export-*.txt'],
    ['2026-11-22.xlsx', '*.xlsx'],
    ['2026-11-22T06.30.00Z staff.csv', '* staff.csv'],
    ['עובדים 22.11.2026.xlsx', 'עובדים *.xlsx'],
    // Numbers that belong to the name stay.
    ['Office365 users v2.xlsx', 'Office365 users v2*.xlsx'],
    ['staff.xlsx', 'staff*.xlsx'],
    ['staff', 'staff*'],
    ['marketing.csv', 'marketing*.csv'],
  ])('%s → %s', (name, pattern) => {
    expect(patternFor(name)).toBe(pattern);
  });
});

describe('a name with a part that changes', () => {
  it.each(['staff-2026-11-22.xlsx', 'Anställda mars 2026.xlsx', 'employees (3).csv', 'עובדים 22.11.2026.xlsx'])(
    '%s is followed by another',
    (name) => {
      // Twice: a pattern that remembers where it was would find nothing the second time.
      expect([hasChangingPart(name), hasChangingPart(name)]).toEqual([true, true]);
    },
  );

  it.each(['staff.xlsx', 'Office365 users v2.xlsx', 'marketing.csv', 'staff'])('%s is written over', (name) => {
    expect(hasChangingPart(name)).toBe(false);
  });
});
