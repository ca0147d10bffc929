import { expect, it } from 'vitest';
import { fileToRead, filesToRemove } from '../../../shared/practice-vendor/file-to-read';

const at = (name: string, hour: number) => ({ name, modified: `2026-03-02T0${hour}:00:00.000Z` });
const files = [at('b.csv', 1), at('probe.tmp', 3), at('a.csv', 2)];

it('reads only the newest of a folder, whatever its name', () => {
  expect(fileToRead(files, { by: 'newest' })?.name).toBe('probe.tmp');
  expect(fileToRead([], { by: 'newest' })).toBeUndefined();
  expect(fileToRead([at('a.csv', 1), at('b.csv', 1)], { by: 'newest' })?.name).toBe('b.csv');
});

it('reads only the agreed name', () => {
  expect(fileToRead(files, { by: 'name', name: 'a.csv' })?.name).toBe('a.csv');
  expect(fileToRead(files, { by: 'name', name: 'c.csv' })).toBeUndefined();
});

it('deletes what it read and what it passed over, but nothing that came since', () => {
  const names = (by: Parameters<typeof filesToRemove>[2]) =>
    filesToRemove(files, files[2]!, by).map(({ name }) => name);
  expect(names({ by: 'newest' })).toEqual(['b.csv', 'a.csv']);
  expect(names({ by: 'name', name: 'a.csv' })).toEqual(['a.csv']);
});
