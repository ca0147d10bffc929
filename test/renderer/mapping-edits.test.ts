import { describe, expect, it } from 'vitest';
import { isFilled, isMapped, unusedSources, withColumn, withSource } from '../../renderer/pages/columns/mapping-edits';

describe('editing a mapping on the board', () => {
  it('changes one source and keeps the others, the joiner and the values', () => {
    const entry = { from: ['First', 'Last'], with: ', ', values: { a: 'b' } };
    expect(withSource(entry, 1, 'Family')).toEqual({ from: ['First', 'Family'], with: ', ', values: { a: 'b' } });
    expect(withSource(entry, 2, 'Title')).toEqual({ ...entry, from: ['First', 'Last', 'Title'] });
    expect(withSource(entry, 0, null)).toEqual({ ...entry, from: ['Last'] });
  });

  it('lets a source take the place of a constant, and never joins a column with itself', () => {
    expect(withSource({ value: '1' }, 0, 'Skip')).toEqual({ from: ['Skip'] });
    expect(withSource({ from: ['First'] }, 1, 'First')).toEqual({ from: ['First'] });
  });

  it('takes a column out when nothing is left to say about it', () => {
    const mapping = { Name: { from: ['First'] }, Mail: { from: ['E-mail'] } };
    expect(withColumn(mapping, 'Mail', { from: [] })).toEqual({ Name: { from: ['First'] } });
    expect(withColumn(mapping, 'Mail', undefined)).toEqual({ Name: { from: ['First'] } });
    expect(withColumn(mapping, 'Title', { value: 'Staff' })).toEqual({ ...mapping, Title: { value: 'Staff' } });
  });

  it('knows what counts as mapped', () => {
    expect([undefined, {}, { from: [] }, { value: '' }].map(isMapped)).toEqual([false, false, false, false]);
    expect([{ from: ['A'] }, { value: '0' }].map(isMapped)).toEqual([true, true]);
  });

  it('lists what goes nowhere, leaver columns apart', () => {
    const names = ['Id', 'Salary', 'Status', 'Mail'];
    expect(unusedSources(names, { UniqueID: { from: ['Id'] }, Mail: { from: ['Mail'] } }, ['Status'])).toEqual([
      'Salary',
    ]);
  });
});

describe('a column is filled', () => {
  const sources = [{ name: 'A' }, { name: 'B' }];

  it('by what today’s file has, or by a fixed value', () => {
    expect([{ from: ['A'] }, { from: ['A', 'B'] }, { value: 'x' }].map((entry) => isFilled(entry, sources))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('not by what only another file had, not even in part', () => {
    expect([undefined, {}, { from: ['C'] }, { from: ['A', 'C'] }].map((entry) => isFilled(entry, sources))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('by whatever it was matched with, while no file was read', () => {
    expect(isFilled({ from: ['C'] }, [])).toBe(true);
  });
});
