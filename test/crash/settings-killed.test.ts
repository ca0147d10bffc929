import '../window/with-electron-store';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSecrets } from '../../electron/store/secrets';
import { openSettings } from '../../electron/store/settings';
import { project } from '../command/courier';

let built: string;
let folder: string;
beforeAll(() => {
  mkdirSync(join(project, 'out'), { recursive: true });
  built = mkdtempSync(join(project, 'out', 'test-settings-'));
  folder = mkdtempSync(join(tmpdir(), 'courier-settings-'));
  const bundle = `import { bundleNode } from './build/bundle/bundle-node.mjs';
    await bundleNode('test/crash/settings-driver.ts', ${JSON.stringify(join(built, 'driver.js'))}, { electron: true, failPoints: true });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: project, stdio: 'pipe' });
});
afterAll(() => {
  for (const one of [built, folder]) rmSync(one, { recursive: true, force: true });
});

function change(where: string, locale: string, env: Readonly<Record<string, string>> = {}): NodeJS.Signals | null {
  const done = spawnSync(process.execPath, [join(built, 'driver.js'), where, locale], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(done.status === 0 || done.signal === 'SIGKILL', done.stderr).toBe(true);
  return done.signal;
}

const protection = {
  available: () => Promise.resolve(true),
  protect: (text: string) => Promise.resolve(Buffer.from(text)),
  reveal: (bytes: Uint8Array) => Promise.resolve({ text: Buffer.from(bytes).toString(), stale: false }),
};

it('settings and secrets are the old ones or the new ones, wherever a process dies that changes them', async () => {
  const before = join(folder, 'before');
  change(before, 'en');
  const list = join(folder, 'points');
  const whole = join(folder, 'whole');
  cpSync(before, whole, { recursive: true });
  change(whole, 'sv', { ROSTER_COURIER_FAIL_LIST: list });
  const points = readFileSync(list, 'utf8').trim().split('\n');
  for (const what of ['settings: begun', 'settings: done', 'settings backup: half written', 'secrets: half written'])
    expect(points).toContain(what);

  const seen = new Set<string>();
  for (const point of points) {
    const here = join(folder, 'here');
    rmSync(here, { recursive: true, force: true });
    cpSync(before, here, { recursive: true });
    expect(change(here, 'sv', { ROSTER_COURIER_FAIL_AT: point }), point).toBe('SIGKILL');
    const opened = openSettings(here);
    if (!opened.ok) throw new Error(`${point}: ${opened.error.code}`);
    const { locale, recovered } = opened.value.read();
    expect(['en', 'sv'], point).toContain(locale);
    expect(recovered, `${point}: a kill is no damage`).toBeUndefined();
    const secret = await openSecrets(here, protection).get('staff/password');
    expect(['password for en', 'password for sv'], point).toContain(secret.ok ? secret.value : secret.error.code);
    expect(readdirSync(here).filter((name) => name.includes('corrupt'))).toEqual([]);
    seen.add(`${locale} ${secret.ok ? secret.value : ''}`);
  }
  console.log(`settings and secrets: ${points.length} kills; ${[...seen].join(', ')}`);
  expect(seen.size).toBe(3);
}, 60_000);
