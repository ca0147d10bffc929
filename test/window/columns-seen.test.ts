import './with-electron-store';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { sourceCalls } from '../../electron/window/calls/source-calls';
import { type Desk, entryOf } from '../../electron/window/desk';
import { stepsDone } from '../../electron/window/feed-card';
import { engineDesk } from './engine-desk';

let home: string;
let desk: Desk;
const shown = { feed: 'staff', sampleOffset: 0, problemsFirst: false };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-seen-'));
  desk = engineDesk(home);
  const entry = feedEntrySchema.parse({
    feed: { version: 1, id: 'staff', name: 'Staff', destination: 'cosafe' },
    vendor: 'Cosafe',
  });
  desk.settings.change((data) => ({ ...data, feeds: [entry] }));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function exportNamed(name: string): string {
  const path = join(home, name);
  const rows = ['1001,Anna Berg,anna@example.com', '1002,Bo Ek,bo@example.com', '1003,Cia Ros,cia@example.com'];
  writeFileSync(path, ['UniqueID,Name,Mail', ...rows].join('\n'));
  return path;
}

const isTicked = () => stepsDone(entryOf(desk, 'staff')).includes('columns');

describe('the tick at Columns', () => {
  it('waits until a person has seen what was suggested, however sure it was', async () => {
    const calls = sourceCalls(desk);
    await calls.drops.source('staff', exportNamed('one.csv'));
    expect(entryOf(desk, 'staff').marks).toMatchObject({ columns: true, columnsSeen: false });
    expect(isTicked()).toBe(false);
    await calls.columns(shown);
    expect(isTicked()).toBe(true);
  });

  it('stays for another file that fits what was seen, and goes where something is left to do', async () => {
    const calls = sourceCalls(desk);
    await calls.drops.source('staff', exportNamed('one.csv'));
    await calls.columns(shown);
    await calls.drops.source('staff', exportNamed('two.csv'));
    expect(isTicked()).toBe(true);
    const { Name: _gone, ...mapping } = entryOf(desk, 'staff').feed.mapping;
    await calls.setMapping({ feed: 'staff', mapping, allow: [] });
    expect(isTicked()).toBe(false);
  });

  it('is not given by a page that had no columns to show', async () => {
    const calls = sourceCalls(desk);
    const broken = join(home, 'picture.xlsx');
    writeFileSync(broken, Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await calls.drops.source('staff', broken);
    await calls.columns(shown);
    expect(entryOf(desk, 'staff').marks.columnsSeen).toBe(false);
  });
});
