import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { realPathOf } from '../../electron/practice/jail';
import { ownFolder } from '../../electron/practice/practice-keys';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'jail-')));
  mkdirSync(join(root, ownFolder));
  mkdirSync(join(root, 'Uploads'));
  writeFileSync(join(root, 'Uploads', 'people.csv'), 'x');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('leads to what lies in the folder, on Windows, too', async () => {
  for (const separator of ['/', '\\'])
    expect(await realPathOf(root, '/Uploads/people.csv', separator)).toBe(join(root, 'Uploads', 'people.csv'));
});

it.each([
  `${ownFolder}\\hostkey`,
  `Uploads\\..\\${ownFolder}\\hostkey`,
  `${ownFolder}::$INDEX_ALLOCATION`,
  'a.csv:b',
  '..\\..\\x',
])('leads on Windows to nothing by %s', async (asked) => {
  await expect(realPathOf(root, asked, '\\')).rejects.toMatchObject({ code: 'ENOENT' });
  // Elsewhere these are names like any other.
  expect(await realPathOf(root, asked, '/')).toBe(join(root, asked));
});
