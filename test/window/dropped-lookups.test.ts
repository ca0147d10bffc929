import './with-electron-store';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { stepCalls } from '../../electron/window/calls/step-calls';
import { type Desk, entryOf } from '../../electron/window/desk';
import { mappingFault } from '../../shared/feed/mapping-faults';
import type { Mapping } from '../../shared/mapping/mapping';
import { engineDesk } from './engine-desk';

const lookUp = (name: string) => ({ do: 'look up' as const, in: name, take: 'Group', missing: 'empty' as const });
const mapping: Mapping = {
  UniqueID: { from: ['Id'] },
  Groups: { from: ['Department'], transforms: [lookUp('groups')] },
  Title: { from: ['Department'], transforms: [{ do: 'upper case' }, lookUp('groups'), lookUp('titles')] },
};

let folder: string;
let desk: Desk;
let calls: ReturnType<typeof stepCalls>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-lookups-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  desk = engineDesk(join(folder, 'home'));
  const source = (name: string) => ({ path: write(name, 'Department,Group\nKitchen,1\nOffice,2\n') });
  const entry = feedEntrySchema.parse({
    feed: {
      version: 1,
      id: 'one',
      name: 'one',
      destination: 'cosafe',
      source: { path: write('staff.csv', 'Id,Department\n1,Kitchen\n2,Office\n') },
      mapping,
      lookups: [
        { name: 'groups', source: source('groups.csv'), key: 'Department' },
        { name: 'titles', source: source('titles.csv'), key: 'Department' },
      ],
    },
    vendor: 'Cosafe',
  });
  desk.settings.change((data) => ({ ...data, feeds: [entry] }));
  calls = stepCalls(desk);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const feedNow = () => entryOf(desk, 'one').feed;

describe('a second file that is taken away', () => {
  it('takes the steps that look values up in it along, and nothing else', async () => {
    const left = await calls.dropLookup({ feed: 'one', name: 'groups' });
    expect(left.map(({ name, used }) => `${name} ${used}`)).toEqual(['titles 1']);
    expect(feedNow().mapping).toEqual({
      UniqueID: { from: ['Id'] },
      Groups: { from: ['Department'] },
      Title: { from: ['Department'], transforms: [{ do: 'upper case' }, lookUp('titles')] },
    });
    expect(mappingFault(feedNow())).toBeUndefined();
  });

  it('comes back as it was, in its place, while the app runs', async () => {
    const before = feedNow().lookups;
    await calls.dropLookup({ feed: 'one', name: 'groups' });
    await calls.dropLookup({ feed: 'one', name: 'titles' });
    expect(feedNow().lookups).toEqual([]);
    const back = await calls.restoreLookups({ feed: 'one', names: ['groups', 'titles'] });
    expect(back.map(({ name, count }) => `${name} ${count}`)).toEqual(['groups 2', 'titles 2']);
    expect(feedNow().lookups).toEqual(before);
  });

  it('is only ever one that a person had chosen', async () => {
    await calls.dropLookup({ feed: 'one', name: 'groups' });
    await calls.restoreLookups({ feed: 'one', names: ['titles', 'staff', '/etc/passwd'] });
    expect(feedNow().lookups?.map(({ name }) => name)).toEqual(['titles']);
    // Another start of the app knows nothing of it any more.
    await stepCalls(desk).restoreLookups({ feed: 'one', names: ['groups', 'titles'] });
    expect(feedNow().lookups?.map(({ name }) => name)).toEqual(['titles']);
  });
});
