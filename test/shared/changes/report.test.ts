import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeReport, type ReportPerson } from '../../../shared/changes/report';
import { mostPrinted, reportPage } from '../../../shared/changes/report-page';
import { formulaSafe } from '../../../shared/csv/formula-safe';

const people: readonly ReportPerson[] = [
  {
    kind: 'changed',
    person: 'Anna Berg',
    key: '1',
    row: 5,
    carried: false,
    cells: [
      { column: 'Team', before: 'A', after: 'B' },
      { column: 'Phone', before: '+46701234567', after: '' },
    ],
  },
  {
    kind: 'added',
    person: 'Erik Lund',
    key: '2',
    row: 6,
    carried: false,
    cells: [{ column: 'Team', before: '', after: 'A' }],
  },
  {
    kind: 'removed',
    person: 'Maja Ek',
    key: '3',
    row: 0,
    carried: false,
    leaver: 'missing',
    cells: [{ column: 'Team', before: 'C', after: '' }],
  },
];
const report = (some = people, locale: 'en' | 'he' = 'en') =>
  changeReport({ locale, vendor: 'Example', title: 'Title', facts: ['A fact.'], people: some, leaving: 'archive' });

describe('a report', () => {
  it('has a row for each person, with old and new', () => {
    expect(report().people.rows).toEqual([
      ['Anna Berg', '1', '', 'changes', '', 'Team: A → B\nPhone: +46701234567 → ∅ is emptied', '5'],
      ['Erik Lund', '2', '', 'joins', '', 'Team: A', '6'],
      ['Maja Ek', '3', '', 'is archived', 'missing from the exports', '', ''],
    ]);
  });

  it('has a row for each cell', () => {
    expect(report().cells.rows).toEqual([
      ['Anna Berg', '1', 'changes', 'Team', 'A', 'B', 'changed', '5'],
      ['Anna Berg', '1', 'changes', 'Phone', '+46701234567', '', 'emptied', '5'],
      ['Erik Lund', '2', 'joins', 'Team', '', 'A', 'new', '6'],
      ['Maja Ek', '3', 'is archived', '', '', '', '', ''],
    ]);
  });

  it('marks what was set by hand', () => {
    const byHand = report([{ ...people[0]!, setByHand: ['Team'] }]);
    expect(byHand.people.rows[0]?.[5]).toBe('Team: A → B (set by hand)\nPhone: +46701234567 → ∅ is emptied');
    expect(byHand.cells.rows.map((row) => row[6])).toEqual(['changed (set by hand)', 'emptied']);
  });

  it('is a page in the reader’s direction, with nothing in it but text', () => {
    const evil = `<script>alert("x")</script>' onload='y`;
    const page = reportPage(report([{ ...people[0]!, person: evil }], 'he'));
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|onload='/);
  });

  it('prints so many people, and says how many there are', () => {
    const many = Array.from({ length: mostPrinted + 1 }, (_, index) => ({ ...people[1]!, key: String(index) }));
    const page = reportPage(report(many));
    expect(page.match(/<tr>/g)).toHaveLength(mostPrinted + 1);
    expect(page).toContain('2,000 of 2,001 people');
  });
});

describe('a cell that is safe in a spreadsheet', () => {
  it.each(['=1+1', '+46701234567', '-2', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '\uff1d1'])('is %j as text', (cell) => {
    expect(formulaSafe(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'Anna', '0701234567', 'a=b', "'quoted"])('is %j as it stands', (cell) => {
    expect(formulaSafe(cell)).toBe(cell);
  });

  it('never begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\n', 'a', '1', '\u200f') }),
        (cell) => {
          const safe = formulaSafe(cell);
          expect(safe.replace(/^'/, '')).toBe(cell);
          expect(safe).not.toMatch(/^[\s\u200f]*[=+@-]/);
        },
      ),
    );
  });
});
