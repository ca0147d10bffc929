import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readRelease } from '../../electron/update/read-release';
import { releaseFile } from '../../shared/update/release';
import { updatePlaceSchema } from '../../shared/update/update-place';
import { packed } from './release-server';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
const desk = mkdtempSync(join(tmpdir(), 'courier-sign-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
const keyFile = join(desk, 'key.pem');
const command = (...words: string[]) => ['build/sign-feed.mjs', ...words];
const env = { ...process.env, ROSTER_COURIER_SIGNING_PASSPHRASE: 'only for this test' };
const run = (...words: string[]): string =>
  execFileSync(process.execPath, command(...words), { cwd: project, encoding: 'utf8', env });

it('what the command signs is what the app believes', async () => {
  const key = run('--new-key', keyFile).trim();
  expect(readFileSync(keyFile, 'utf8')).toContain('ENCRYPTED');
  if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  const bytes = Buffer.from('a package');
  const names = {
    [`roster-courier-${version}-x86_64.AppImage`]: [['appimage', 'x64']],
    [`roster-courier-${version}-arm64.AppImage`]: [['appimage', 'arm64']],
    [`Roster Courier Setup ${version}.exe`]: [
      ['nsis', 'x64'],
      ['nsis', 'arm64'],
    ],
    [`Roster Courier-${version}-arm64.zip`]: [['mac-zip', 'arm64']],
    // None of these bring themselves up to date.
    [`roster-courier-${version}-linux-x64.zip`]: [],
    [`roster-courier_${version}_amd64.deb`]: [],
    [`Roster Courier ${version}.msi`]: [],
    'roster-courier-0.0.9-x86_64.AppImage': [],
  };
  for (const name of Object.keys(names)) writeFileSync(join(desk, name), bytes);
  expect(run(desk, '--key', keyFile, '--days', '30')).toContain(key);

  const place = updatePlaceSchema.parse({ address: 'https://updates.example/', keys: [key] });
  const list = readFileSync(join(desk, releaseFile), 'utf8');
  const read = readRelease(list, place, { version: '0.0.1', now: Date.now() });
  if (!read.ok) throw new Error(read.error.code);
  const { release } = read.value;
  expect(release.version).toBe(version);
  expect(Date.parse(release.until) - Date.parse(release.made)).toBe(30 * 86_400_000);
  const { size, sha512 } = packed(bytes);
  expect(release.packages.map(({ kind, arch, file }) => [file, kind, arch]).sort()).toEqual(
    Object.entries(names)
      .flatMap(([name, all]) => all.map(([kind, arch]) => [name, kind, arch]))
      .sort(),
  );
  for (const one of release.packages) expect(one).toMatchObject({ size, sha512 });

  const wrong = spawnSync(process.execPath, command(desk, '--key', keyFile), { cwd: project, encoding: 'utf8' });
  expect(wrong.status).toBe(2);
  for (const words of [['--new-key', keyFile], [desk], [desk, '--key', keyFile, '--days', '4000']])
    expect(() => run(...words), words.join(' ')).toThrow();
});
