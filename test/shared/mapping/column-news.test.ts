import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import { withAllowed } from '../../../shared/mapping/column-choices';
import { columnNews } from '../../../shared/mapping/column-news';
import { respelled } from '../../../shared/mapping/respelled';

function vendor(...names: readonly string[]) {
  const columns = names.map((name) => ({ name, type: 'text', required: false, unique: 'no' }) as const);
  return destinationFor({ template: 'vendor.csv' }, {}, { columns, form: {} });
}

describe('what is new on the board', () => {
  it('is nothing while nobody has looked', () => {
    expect(columnNews(undefined, ['A', 'B'], {}, [], vendor('X'))).toEqual({ fresh: [], added: [], gone: [] });
  });

  it('is what came since: neither matched, nor read by the rules, nor set aside', () => {
    const choices = { known: ['A'], knownWanted: ['X'], unused: ['Old'] };
    const news = columnNews(choices, ['A', 'B', 'C', 'D', 'Old'], { X: { from: ['C'] } }, ['D'], vendor('X', 'Y'));
    expect(news).toEqual({ fresh: ['B'], added: ['Y'], gone: [] });
  });

  it('takes a column with the mark of a mandatory one for the same', () => {
    const news = columnNews(
      { knownWanted: ['First name'] },
      [],
      { 'First name': { from: ['A'] } },
      [],
      vendor('First name*'),
    );
    expect(news).toEqual({ fresh: [], added: [], gone: [] });
    expect(respelled({ 'First name': { from: ['A'] } }, vendor('First name*'))).toEqual({
      'First name*': { from: ['A'] },
    });
    expect(respelled({ 'First name*': { from: ['B'] }, 'First name': { from: ['A'] } }, vendor('First name*'))).toEqual(
      {
        'First name*': { from: ['B'] },
      },
    );
  });

  it('keeps the match of a column that a newer template lacks, and finds its new name', () => {
    const mapping = { Branch: { from: ['Site'] }, Locker: { value: '7' }, Name: { from: ['N'] } };
    const { gone } = columnNews(
      { knownWanted: ['Branch', 'Locker', 'Name'] },
      ['Site', 'N'],
      mapping,
      [],
      vendor('Name', 'Branch name'),
    );
    expect(gone).toEqual([
      { column: 'Branch', from: ['Site'], becomes: 'Branch name' },
      { column: 'Locker', from: [] },
    ]);
  });

  it('proposes a new name once, and never one that is matched already', () => {
    const mapping = { 'Branch A': { from: ['a'] }, 'Branch B': { from: ['b'] }, 'Branch D': { from: ['d'] } };
    const { gone } = columnNews({ knownWanted: [] }, [], mapping, [], vendor('Branch C', 'Branch D'));
    expect(gone.map(({ becomes }) => becomes)).toEqual(['Branch C', undefined]);
  });
});

describe('a yes for a sensitive column', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const later = '2027-01-01T08:00:00.000Z';
  const pay = { from: 'Lön', to: 'Pay' };

  it('keeps its moment as long as the match does, and goes with it', () => {
    const first = withAllowed({ unused: ['A'] }, { Pay: { from: ['Lön'] } }, [pay], at);
    expect(first).toEqual({ unused: ['A'], allowed: [{ ...pay, at }] });
    expect(withAllowed(first, { Pay: { from: ['Lön'] } }, [pay], later)).toEqual(first);
    expect(withAllowed(first, {}, [], later)).toEqual({ unused: ['A'] });
    expect(withAllowed(first, { Pay: { from: ['Namn'] } }, [], later)).toEqual({ unused: ['A'] });
  });

  it('is for one of the vendor’s columns only', () => {
    expect(withAllowed({}, { Other: { from: ['Lön'] } }, [pay], at)).toEqual({});
  });
});
