import './with-electron-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedFolder } from '../../electron/store/feed-folder';
import { journal } from '../../electron/store/journal';
import { openSettings } from '../../electron/store/settings';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { changeEntry, type Desk, placeOf } from '../../electron/window/desk';
import { stateOf } from '../../electron/window/feed-views';

let home: string;
let desk: Desk;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-practice-'));
  const settings = openSettings(home);
  if (!settings.ok) throw new Error(settings.error.code);
  const feed = { version: 1, id: 'staff', name: 'Staff', destination: 'connecteam', source: { path: '/staff.csv' } };
  const entry = feedEntrySchema.parse({ feed, vendor: 'Connecteam', practice: true });
  settings.value.change((data) => ({ ...data, feeds: [entry] }));
  desk = {
    settings: settings.value,
    keys: { load: async () => Buffer.alloc(32) },
    folders: { state: join(home, 'state') },
    changed: () => undefined,
  } as unknown as Desk;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('what was sent to the practice server does not count as what the vendor holds', async () => {
  const { root } = await placeOf(desk, 'staff');
  const at = '2026-03-02T08:00:00Z';
  const { append } = journal(feedFolder(root, 'staff').journal);
  append({ event: 'started', at, run: 'rehearsal', trigger: 'hand' });
  expect(stateOf(desk, 'staff')?.runs).toHaveLength(1);
  changeEntry(desk, 'staff', (entry) => ({ ...entry, practice: false }));
  expect((await placeOf(desk, 'staff')).root).not.toBe(root);
  expect(stateOf(desk, 'staff')?.runs).toEqual([]);
});
