import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookupMemory } from '../../electron/engine/lookup-memory';
import { readingMemory } from '../../electron/engine/reading-memory';
import { stepCalls } from '../../electron/engine/step-calls';
import { type Feed, type FeedInput, feedSchema } from '../../shared/feed/feed';

let folder: string;
const calls = stepCalls(readingMemory(), lookupMemory());

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'courier-steps-'));
  write(
    'staff.csv',
    'Id,Name,Department,Site\n1,"Berg, Anna",Kitchen,Malmö\n2,"Ek, Omar",kitchen ,Lund\n3,Ros,Bar,Malmö\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  // Each older than the last look, and none as old as another.
  const saved = new Date(Date.now() - 100_000 + 1000 * written++);
  utimesSync(path, saved, saved);
  return path;
}

function feedWith(more: Partial<FeedInput> = {}): Feed {
  return feedSchema.parse({
    version: 1,
    id: 'one',
    name: 'One',
    source: { path: join(folder, 'staff.csv') },
    destination: 'cosafe',
    ...more,
  });
}

const groups = (path: string, key = 'Department'): Partial<FeedInput> => ({
  lookups: [{ name: 'groups', source: { path }, key }],
});
const asked = {
  from: ['Department'],
  transforms: [{ do: 'look up' as const, in: 'groups', take: 'Group', missing: 'empty' as const }],
};

describe('steps as they are being written', () => {
  it('are tried on real people, failures first', async () => {
    const entry = {
      from: ['Name'],
      transforms: [{ do: 'split name' as const, take: 'first' as const, order: 'last, first' as const }],
    };
    const tried = await calls.tryColumn({ feed: feedWith(), column: 'Name', entry });
    expect(tried).toMatchObject({ people: 3, changed: 3, found: 1 });
    expect(tried.rows[0]).toMatchObject({ before: 'Ros', unusable: true, issue: { code: 'name without comma' } });
    expect(tried.rows.map(({ after }) => after)).toEqual(['', 'Anna', 'Omar']);
  });

  it('say what is wrong with a pattern or a file, and try nothing', async () => {
    const pattern = { from: ['Name'], transforms: [{ do: 'replace pattern' as const, find: '[', put: '' }] };
    expect(await calls.tryColumn({ feed: feedWith(), column: 'Name', entry: pattern })).toMatchObject({
      rows: [],
      problem: { code: 'pattern not usable' },
    });
    expect(await calls.tryColumn({ feed: feedWith(), column: 'Groups', entry: asked })).toMatchObject({
      problem: { code: 'lookup unknown' },
    });
    const gone = feedWith(groups(join(folder, 'gone.csv')));
    expect(await calls.tryColumn({ feed: gone, column: 'Groups', entry: asked })).toMatchObject({
      problem: { code: 'lookup unreadable', values: { file: 'gone.csv', why: 'missing' } },
    });
  });

  it('see a second file that changed', async () => {
    const feed = feedWith(groups(write('groups.csv', 'Department,Group\nKitchen,1\nOffice,2\n')));
    const values = async () => {
      const { rows } = await calls.tryColumn({ feed, column: 'Groups', entry: asked });
      return rows.map(({ before, after }) => `${before} ${after}`);
    };
    expect(await values()).toContain('Kitchen 1');
    write('groups.csv', 'Department,Group\nKitchen,7\nOffice,2\n');
    expect(await values()).toContain('Kitchen 7');
  });
});

describe('what a feed’s files hold', () => {
  it('is counted for those whom the feed is for, or for everybody', async () => {
    const feed = feedWith({ only: [{ from: 'Site', is: 'one of', values: ['malmö'] }] });
    const ask = async (everybody: boolean) =>
      (await calls.columnValues({ feed, from: ['Department'], everybody })).values.map(
        ({ value, count }) => `${value} ${count}`,
      );
    expect(await ask(false)).toEqual(['Bar 1', 'Kitchen 1']);
    expect(await ask(true)).toEqual(['Kitchen 2', 'Bar 1']);
  });

  it('tells for each filter how many fit it', async () => {
    const only = [
      { from: 'Site', is: 'one of' as const, values: ['Malmö'] },
      { from: 'Department', is: 'none of' as const, values: ['Bar'] },
      { from: 'Gone', is: 'empty' as const },
    ];
    expect(await calls.only({ feed: feedWith(), only })).toEqual({ only, people: 1, of: 3, each: [2, 2, null] });
  });

  it('tells of each second file what it has, and what is wrong with it', async () => {
    const path = write('two.csv', 'Boss,Department,Group\nEva,Kitchen,1\nEva,Bar,2\nKim,bar,3\n');
    const feed = feedWith({ ...groups(path), mapping: { Groups: asked } });
    expect(await calls.lookups({ feed })).toMatchObject([
      { name: 'groups', fileName: 'two.csv', headers: ['Boss', 'Department', 'Group'], count: 3, repeated: 1, used: 1 },
    ]);
    expect(await calls.lookups({ feed: feedWith(groups(path, 'Unit')) })).toMatchObject([
      { problem: { code: 'lookup column missing', values: { columns: 'Unit' } } },
    ]);
    const lookup = { name: 'new', source: { path } };
    expect(await calls.lookupKey({ feed, lookup, from: ['Department'] })).toBe('Department');
    expect(await calls.lookupKey({ feed, lookup, from: ['Id'] })).toBe('Group');
    expect(await calls.lookupKey({ feed, lookup, from: ['Name'] })).toBe('Group');
  });
});
