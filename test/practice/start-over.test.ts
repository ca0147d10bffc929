import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PracticeVendorPlace } from '../../electron/engine/engine-contract';
import { practiceVendorCalls } from '../../electron/engine/practice-vendor-calls';
import { feedSchema } from '../../shared/feed/feed';

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'courier-practice-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('a practice vendor whose people cannot be read says so, and can be started over', async () => {
  const source = { path: 'staff.csv' };
  const connection = { host: '127.0.0.1', username: 'practice', folder: 'in', fileName: 'people.csv' };
  const feed = feedSchema.parse({ version: 1, id: 'one', name: 'One', source, destination: 'cosafe', connection });
  const practice = join(home, 'practice');
  mkdirSync(join(practice, 'in'), { recursive: true });
  const arrives = (...people: string[]) =>
    writeFileSync(join(practice, 'in', 'people.csv'), ['UniqueID,Name,Mail', ...people, ''].join('\n'));
  const place = { root: join(home, 'state'), feed, practice, dataKey: Buffer.alloc(32, 7) } as PracticeVendorPlace;

  arrives('1,Åsa Ek,asa@example.com', '2,Bo Ek,bo@example.com');
  expect(await practiceVendorCalls().practiceRead(place)).toMatchObject({ people: 2 });
  const folder = join(place.root, 'feeds', 'one', 'practice-vendor');
  for (const name of readdirSync(folder)) if (name !== 'now') truncateSync(join(folder, name), 40);

  // As after a restart: nothing is remembered.
  const calls = practiceVendorCalls();
  await expect(calls.practiceVendor(place)).rejects.toMatchObject({ fault: { code: 'kept file unreadable' } });
  expect(await calls.practiceStartOver(place)).toMatchObject({ people: 0 });
  arrives('3,Cia Ek,cia@example.com');
  expect(await practiceVendorCalls().practiceRead(place)).toMatchObject({ people: 1 });
});
