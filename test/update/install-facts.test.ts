import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replaceAppImage } from '../../electron/update/app-image';
import { installFacts } from '../../electron/update/install-facts';
import { ownPackage } from '../../shared/update/how-installed';

let desk = '';
beforeEach(() => void (desk = mkdtempSync(join(tmpdir(), 'courier-facts-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(desk, { recursive: true, force: true });
});
const kind = (platform: NodeJS.Platform, exe: string): string | undefined =>
  ownPackage(installFacts(platform, exe, desk));

it('an AppImage is known by the file that was started, where it is still there', () => {
  const image = join(desk, 'Courier.AppImage');
  vi.stubEnv('APPIMAGE', image);
  expect(kind('linux', '/opt/x')).toBeUndefined();
  writeFileSync(image, '');
  expect(kind('linux', '/opt/x')).toBe('appimage');
  vi.stubEnv('APPIMAGE', 'Courier.AppImage');
  expect(kind('linux', '/opt/x')).toBeUndefined();
  vi.stubEnv('APPIMAGE', undefined);
  expect(kind('linux', join(desk, 'roster-courier'))).toBeUndefined();
});

it('on Windows it is the .exe for one person, with a publisher whose name is known', () => {
  vi.stubEnv('HOME', join(desk, 'home'));
  vi.stubEnv('USERPROFILE', join(desk, 'home'));
  const folder = join(desk, 'home', 'AppData', 'Local', 'Programs', 'Roster Courier');
  const exe = join(folder, 'Roster Courier.exe');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(desk, 'app-update.yml'), 'provider: generic\npublisherName:\n  - CN=Company\n');
  expect(kind('win32', exe)).toBeUndefined();
  writeFileSync(join(folder, 'Uninstall Roster Courier.exe'), '');
  expect(kind('win32', exe)).toBe('nsis');
  expect(readdirSync(folder)).toEqual(['Uninstall Roster Courier.exe']);
  writeFileSync(join(desk, 'app-update.yml'), 'provider: generic\n');
  expect(kind('win32', exe)).toBeUndefined();
  writeFileSync(join(desk, 'app-update.yml'), 'publisherName: CN=Company\n');
  vi.stubEnv('HOME', join(desk, 'somebody'));
  vi.stubEnv('USERPROFILE', join(desk, 'somebody'));
  expect(kind('win32', exe)).toBeUndefined();
});

it('on macOS it is a bundle that lies where it belongs', () => {
  const inside = (bundle: string): string => join(bundle, 'Contents/MacOS/Roster Courier');
  const bundle = join(desk, 'Roster Courier.app');
  mkdirSync(bundle);
  expect(kind('darwin', inside(bundle))).toBe('mac-zip');
  expect(kind('darwin', inside(join(desk, 'gone', 'Roster Courier.app')))).toBeUndefined();
  expect(kind('darwin', '/Volumes/Roster Courier/Roster Courier.app/Contents/MacOS/Roster Courier')).toBeUndefined();
  expect(kind('darwin', join(desk, 'electron'))).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('an AppImage is the old or the new one, whole, and keeps its name', () => {
  const [fetched, image] = [join(desk, 'fetched'), join(desk, 'Courier.AppImage')];
  writeFileSync(fetched, '#!/bin/sh\necho newer\n', { mode: 0o600 });
  writeFileSync(image, '#!/bin/sh\necho older\n', { mode: 0o755 });
  expect(() => replaceAppImage(join(desk, 'nothing'), image)).toThrow();
  expect(readFileSync(image, 'utf8')).toContain('older');
  replaceAppImage(fetched, image);
  expect(statSync(image).mode & 0o777).toBe(0o755);
  expect(spawnSync(image, { encoding: 'utf8' }).stdout).toBe('newer\n');
  expect(readdirSync(desk).sort()).toEqual(['Courier.AppImage', 'fetched']);
});
