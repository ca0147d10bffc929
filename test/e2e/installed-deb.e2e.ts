import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { writeFeed } from './installed-feed';
import { button, reached, t, writeStaff } from './steps';

/** Installing a package is for root, on a Debian; elsewhere there is nothing to see. */
const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/dpkg');
const USER = 'roster-courier-test';
const HOME = `/home/${USER}`;
const DESK = join(HOME, 'Desktop');

let server: OpenSsh;

beforeAll(async () => {
  if (!canInstall) return;
  removeAll();
  execFileSync('useradd', ['--create-home', USER]);
  execFileSync(process.execPath, ['build/dist-dir.mjs'], { stdio: 'ignore' });
  const deb = execFileSync(process.execPath, ['build/dist-deb.mjs', '--quick'], { encoding: 'utf8' }).trim();
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', deb], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
  server = await startOpenSsh();
  mkdirSync(DESK);
  writeStaff(join(DESK, 'staff.csv'), 40);
  copyFileSync(server.privateKeyFile, join(DESK, 'courier_key'));
  chmodSync(join(DESK, 'courier_key'), 0o600);
  writeFeed(join(DESK, 'feed.json'), server);
  execFileSync('chown', ['-R', `${USER}:`, HOME]);
}, 300_000);
afterAll(async () => {
  if (!canInstall) return;
  await server?.stop();
  removeAll();
});

function removeAll(): void {
  spawnSync('pkill', ['-KILL', '-u', USER]);
  if (existsSync('/opt/roster-courier')) spawnSync('apt-get', ['purge', '-y', '-q', 'roster-courier']);
  spawnSync('userdel', ['--remove', '--force', USER]);
}

/** What comes before a command so that the ordinary user runs it, with nothing of ours in the environment. */
function asUser(display: string | undefined): readonly string[] {
  const env = [`HOME=${HOME}`, 'PATH=/usr/bin:/bin', 'LANG=en_GB.UTF-8'];
  return ['-u', USER, '--', 'env', '-i', ...env, ...(display === undefined ? [] : [`DISPLAY=${display}`])];
}

/** The command line as it is typed after the installation, where there is no display. */
function courier(...words: readonly string[]) {
  const done = spawnSync('runuser', [...asUser(undefined), 'roster-courier', ...words], {
    cwd: '/',
    encoding: 'utf8',
  });
  return { exit: done.status, out: done.stdout, said: done.stderr };
}

/** The installed window, reached by Chromium's own switch: Node's are burnt out of the packed app. */
async function openWindow(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const child = spawn('runuser', [...asUser(process.env['DISPLAY']), 'roster-courier', '--remote-debugging-port=0'], {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the installed app ended:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the installed app showed no window');
  page.setDefaultTimeout(30_000);
  return {
    page,
    close: async () => {
      await browser.close();
      spawnSync('pkill', ['-TERM', '-u', USER]);
      await new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve();
        else child.once('exit', () => resolve());
      });
    },
  };
}

/** Drops a file on a part of the page, as the hand does. */
async function drop(page: Page, label: string, file: string): Promise<void> {
  const place = await page.getByRole('group', { name: label, exact: true }).boundingBox();
  if (!place) throw new Error(`nowhere to drop: ${label}`);
  const session = await page.context().newCDPSession(page);
  const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** The lines of /proc/PID/status and the user namespace of the installed app's processes, by kind. */
function processes(): {
  readonly type: string;
  readonly seccomp: string;
  readonly space: string;
  readonly uid: string;
}[] {
  const listed = spawnSync('pgrep', ['-u', USER, '-f', 'roster-courier'], { encoding: 'utf8' });
  return listed.stdout.split('\n').flatMap((pid) => {
    if (pid === '' || !existsSync(`/proc/${pid}/status`)) return [];
    // What Chromium forks writes its arguments with blanks between them.
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
    if (!words[0]?.includes('roster-courier')) return [];
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const type = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'main';
    const space = spawnSync('readlink', [`/proc/${pid}/ns/user`], { encoding: 'utf8' }).stdout.trim();
    return [{ type, seccomp: field(status, 'Seccomp'), space, uid: field(status, 'Uid').split('\t')[0] ?? '' }];
  });
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
}

function uploads(): readonly string[] {
  return readdirSync(join(server.folder, 'Uploads')).sort();
}

describe.runIf(canInstall)('the installed Debian package', () => {
  it('says its version and its commands without a display, and does not fall over where a window is asked for', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const told = courier('--version');
    expect(told.exit).toBe(0);
    expect(told.said).toContain(version);
    const help = courier('--help');
    expect(help.exit).toBe(0);
    expect(help.said).toContain('preview');
    const window = courier();
    expect(window.exit).toBe(1);
    expect(window.said).toContain('no display');
  });

  it('brings menu entry, icons and a sandbox that the kernel lets it use', () => {
    expect(readFileSync('/usr/share/applications/roster-courier.desktop', 'utf8')).toContain('Name=Roster Courier');
    expect(existsSync('/usr/share/icons/hicolor/256x256/apps/roster-courier.png')).toBe(true);
    const bits = spawnSync('stat', ['-c', '%a %U', '/opt/roster-courier/chrome-sandbox'], { encoding: 'utf8' });
    expect(bits.stdout.trim()).toBe('4755 root');
  });

  it('sends from the command line as an ordinary user, without a display', () => {
    const sent = courier('send', join(DESK, 'feed.json'), '--state', join(HOME, 'state'), '--json');
    expect(sent.exit, sent.said).toBe(0);
    expect(JSON.parse(sent.out)).toMatchObject({ outcome: 'sent', verified: 'hash' });
    expect(uploads()).toEqual(['by-command.csv']);
    expect(readFileSync(join(server.folder, 'Uploads/by-command.csv'), 'utf8')).toContain('+46701234039');
  });

  it('sends from the window, whose page is shut in', async () => {
    const { page, close } = await openWindow();
    try {
      await reached(page, 'start.heading');
      const all = processes();
      const renderer = all.find(({ type }) => type === 'renderer');
      const own = spawnSync('readlink', ['/proc/self/ns/user'], { encoding: 'utf8' }).stdout.trim();
      // 2: a filter of system calls (proc(5)); and a user namespace of its own.
      expect(renderer?.seccomp).toBe('2');
      expect(renderer?.space).not.toBe(own);
      expect(all.every(({ uid }) => uid !== '0')).toBe(true);

      await page
        .getByRole('button', { name: t('start.cosafe') })
        .first()
        .click();
      await reached(page, 'file.heading');
      await drop(page, t('file.drop'), join(DESK, 'staff.csv'));
      await button(page, 'steps.next', { page: t('page.columns') }).click();
      await reached(page, 'columns.heading');
      await button(page, 'steps.next', { page: t('page.check') }).click();
      await reached(page, 'check.heading');
      await button(page, 'steps.next', { page: t('page.changes') }).click();
      await reached(page, 'changes.heading', { vendor: 'Cosafe' });
      await button(page, 'steps.next', { page: t('page.connection') }).click();
      await reached(page, 'connection.heading', { vendor: 'Cosafe' });
      await page.getByLabel(t('connection.host'), { exact: true }).fill(server.host);
      await page.getByLabel(t('connection.port'), { exact: true }).first().fill(String(server.port));
      await page.getByLabel(t('connection.username'), { exact: true }).fill(server.username);
      await page.getByLabel(t('connection.folder'), { exact: true }).fill('Uploads');
      await page.getByText(t('connection.log-in.key'), { exact: true }).click();
      await drop(page, t('connection.key.drop'), join(DESK, 'courier_key'));
      await page.getByText(/OpenSSH key file, Ed25519/).waitFor();
      await button(page, 'connection.test').click();
      await page.getByLabel(t('fingerprint.paste'), { exact: true }).fill(server.hostKey);
      await button(page, 'fingerprint.trust').click();
      await page.getByText(t('connection.works')).waitFor();
      await button(page, 'steps.next', { page: t('page.schedule') }).click();
      await reached(page, 'schedule.heading');
      await button(page, 'steps.finish').click();
      await reached(page, 'today.heading');
      await button(page, 'today.send').click();
      await page.locator('.today-last .mark-good').waitFor();
      expect(uploads()).toEqual(['by-command.csv', 'cosafe-users.csv']);
      expect(readFileSync(join(server.folder, 'Uploads/cosafe-users.csv'), 'utf8')).toContain('+46701234039');
    } finally {
      await close();
    }
  });

  it('goes without a trace but for what is the person’s own', () => {
    execFileSync('apt-get', ['purge', '-y', '-q', 'roster-courier'], { stdio: 'ignore' });
    for (const place of ['/opt/roster-courier', '/usr/bin/roster-courier', '/usr/share/doc/roster-courier'])
      expect(existsSync(place), place).toBe(false);
    expect(existsSync('/usr/share/applications/roster-courier.desktop')).toBe(false);
    const left = spawnSync('find', ['/usr', '/opt', '/etc', '/var/lib/dpkg/info', '-name', '*roster-courier*'], {
      encoding: 'utf8',
    });
    expect(left.stdout).toBe('');
    // The journal is the only record of what the vendor may hold.
    expect(existsSync(join(HOME, 'state'))).toBe(true);
  });
});
