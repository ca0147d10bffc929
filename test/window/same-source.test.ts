import { describe, expect, it } from 'vitest';
import { feedsOfSameSource, isSameSource } from '../../electron/window/same-source';
import { feedEntrySchema } from '../../electron/store/settings-data';

describe('feeds of one source', () => {
  it('read the same file, or the same files of a folder, whatever sheet a person chose', () => {
    expect(isSameSource({ path: '/hr/staff.csv' }, { path: '/hr/staff.csv', sheet: 'All' })).toBe(true);
    expect(isSameSource({ path: '/hr/staff.csv' }, { path: '/hr/other.csv' })).toBe(false);
    const weekly = { folder: '/hr', pattern: 'staff-*.csv' };
    expect(isSameSource(weekly, { ...weekly, headerRow: 3 })).toBe(true);
    expect(isSameSource(weekly, { ...weekly, pattern: 'all-*.csv' })).toBe(false);
    expect(isSameSource(weekly, { ...weekly, folder: '/old' })).toBe(false);
    expect(isSameSource(weekly, { path: '/hr/staff-1.csv' })).toBe(false);
    expect(isSameSource({ path: '/hr/staff-1.csv' }, weekly)).toBe(false);
    expect(isSameSource(undefined, undefined)).toBe(false);
  });

  it('are never the feed itself', () => {
    const entry = (id: string, path: string) =>
      feedEntrySchema.parse({
        feed: { version: 1, id, name: id, destination: 'cosafe', source: { path } },
        vendor: 'Cosafe',
      });
    const all = [entry('a', '/hr/staff.csv'), entry('b', '/hr/other.csv'), entry('c', '/hr/staff.csv')];
    expect(feedsOfSameSource(all, all[0]!).map(({ feed }) => feed.id)).toEqual(['c']);
    expect(feedsOfSameSource(all, all[1]!)).toEqual([]);
  });
});
