import './with-electron-store';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedEntrySchema } from '../../electron/store/settings-data';
import { sourceCalls } from '../../electron/window/calls/source-calls';
import { entryOf } from '../../electron/window/desk';
import { engineDesk } from './engine-desk';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roster-courier-names-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, rows: readonly string[]): string {
  const path = join(home, name);
  writeFileSync(path, rows.join('\n'));
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  return path;
}

it('the columns page counts what is wrong in a vendor’s column that is called constructor', async () => {
  const template = write('template.csv', ['constructor;toString;valueOf', '1;a;b']);
  const desk = engineDesk(home);
  const entry = feedEntrySchema.parse({
    feed: {
      version: 1,
      id: 'names',
      name: 'Names',
      destination: { template },
      settings: { key: 'constructor' },
      mapping: { constructor: { from: ['No'] } },
    },
    vendor: 'Vendor',
  });
  desk.settings.change((data) => ({ ...data, feeds: [entry] }));
  const calls = sourceCalls(desk);
  await calls.drops.source('names', write('staff.csv', ['No;Name', '1;Anna', '2;Bo', ';Cia', '4;Dan']));
  const view = await calls.columns({ feed: 'names', sampleOffset: 0, problemsFirst: false });
  expect(view.destinationColumns.map(({ name }) => name)).toEqual(['constructor', 'toString', 'valueOf']);
  expect(Object.entries(view.issueCounts)).toEqual([['constructor', { errors: 1, warnings: 0 }]]);
  expect(Object.keys(Object)).toEqual([]);
  // Nothing fills it once it is taken out.
  const { constructor: _gone, ...mapping } = entryOf(desk, 'names').feed.mapping;
  await calls.setMapping({ feed: 'names', mapping, allow: [] });
  expect(entryOf(desk, 'names').marks.columns).toBe(false);
});
