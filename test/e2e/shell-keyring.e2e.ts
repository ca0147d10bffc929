import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { opened } from './launch';
import { removeFolder } from './remove-folder';

const project = fileURLToPath(new URL('../../', import.meta.url));
const keyringDaemon = '/usr/bin/gnome-keyring-daemon';

/** The first line that a program writes. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '');
    });
  });
}

/**
 * The app without Playwright's launcher, which tells Chromium to use no keyring. Only its page is driven,
 * over the debugging port.
 */
async function open(
  home: string,
  env: Record<string, string>,
): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const executable = `${process.env['ELECTRON_OVERRIDE_DIST_PATH']}/electron`;
  const rootOnly = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...rootOnly, '--remote-debugging-port=0', project], {
    env: { ...process.env, ...env, ROSTER_COURIER_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.once('exit', () => reject(new Error(text)));
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('no page');
  await opened(page);
  return {
    page,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isOnBus(name: string, env: Record<string, string>): Promise<boolean> {
  const question = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
    `string:${name}`,
  ];
  const { stdout } = await promisify(execFile)('dbus-send', question, { env: { ...process.env, ...env } });
  return stdout.includes('boolean true');
}

// Where the daemon is not installed there is nothing to test it with.
describe.skipIf(!existsSync(keyringDaemon))('with a real keyring', () => {
  let folder: string;
  let started: ChildProcess[] = [];
  let env: Record<string, string>;
  let app: Awaited<ReturnType<typeof open>> | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roster-courier-keyring-'));
    chmodSync(folder, 0o700);
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    env = {
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
      XDG_RUNTIME_DIR: folder,
      XDG_DATA_HOME: folder,
      XDG_CURRENT_DESKTOP: 'GNOME',
    };
    const keyring = spawn(keyringDaemon, ['--unlock', '--foreground', '--components=secrets'], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    keyring.stdin?.end('a password\n');
    started = [keyring, bus];
    while (!(await isOnBus('org.freedesktop.secrets', env))) await pause(100);
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  afterAll(async () => {
    for (const child of started) child.kill();
    await removeFolder(folder);
  });

  it('keeps a password and the data key protected, over a restart', async () => {
    const home = join(folder, 'home');
    app = await open(home, env);
    expect((await value(app, 'app')).secrets).toBe('protected');
    const { card } = await value(app, 'createSample', { destination: 'cosafe' });
    const feed = card.id;
    const set = await value(app, 'setSecret', { feed, kind: 'password', secret: 'hemlig-42' });
    expect(set.hasPassword).toBe(true);
    expect(set.secretsUntilQuit).toBeUndefined();
    await value(app, 'history', { feed });
    await app.close();

    const file = readFileSync(join(home, 'secrets.json'), 'utf8');
    expect(Object.keys((JSON.parse(file) as { secrets: object }).secrets).sort()).toEqual([
      'data-key',
      `${feed}/password`,
    ]);
    expect(file).not.toContain(Buffer.from('hemlig-42').toString('base64'));
    expect(existsSync(join(home, 'state', 'data-key'))).toBe(false);

    app = await open(home, env);
    expect((await value(app, 'feed', { feed })).hasPassword).toBe(true);
    expect((await value(app, 'history', { feed })).runs).toEqual([]);
  });
});
