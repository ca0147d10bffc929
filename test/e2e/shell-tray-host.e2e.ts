import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { farTime } from './calm-zone';
import { launch, type LaunchedApp } from './launch';
import { t } from './steps';
import { removeFolder } from './remove-folder';

const script = fileURLToPath(new URL('tray-watcher.py', import.meta.url));

interface Entry {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly children: readonly Entry[];
}

/** The whole lines that a program has written so far. */
function linesOf(child: ChildProcess): () => string[] {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text.split('\n').slice(0, -1);
}

/** The first answer that there is one, looked for for half a minute. */
async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 150; turn++) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(200);
  }
  throw new Error('it did not happen');
}

/** A session bus with a place for icons on it, and the real app whose icon is there. */
describe('an icon in a real tray', () => {
  let folder: string;
  let app: LaunchedApp;
  let icon: readonly string[];
  let feed: string;
  const started: ChildProcess[] = [];
  let env: Record<string, string>;

  const ask = async (what: string, ...rest: string[]): Promise<string> =>
    (
      await promisify(execFile)('/usr/bin/python3', [script, what, ...icon, ...rest], {
        env: { ...process.env, ...env },
      })
    ).stdout;
  const seen = async () => JSON.parse(await ask('menu')) as { tip: string; picture: unknown; menu: readonly Entry[] };
  const ofFeed = async (): Promise<readonly Entry[]> => (await seen()).menu[0]?.children ?? [];
  async function click(label: string): Promise<void> {
    const entry = await until(async () => (await ofFeed()).find((one) => one.label === label));
    await ask('click', String(entry.id));
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roster-courier-tray-'));
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const address = linesOf(bus);
    env = { DBUS_SESSION_BUS_ADDRESS: await until(() => address()[0]) };
    const watcher = spawn('/usr/bin/python3', [script, 'watch'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(watcher, bus);
    const lines = linesOf(watcher);
    await until(() => lines().find((line) => line === 'ready'));
    app = await launch({ env });
    icon = (await until(() => lines().find((line) => line.startsWith(':')))).split(' ');
    feed = (await value(app, 'createSample', { destination: 'cosafe' })).card.id;
    await value(app, 'columns', { feed, sampleOffset: 0 });
    await value(app, 'usePractice', { feed });
    const probe = await value(app, 'testConnection', { feed });
    await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
    await value(app, 'testConnection', { feed });
  });
  afterAll(async () => {
    await app.close();
    for (const child of started) child.kill();
    await removeFolder(folder);
  });

  it('shows each feed with its state, and is paused and sent from there', async () => {
    expect((await value(app, 'app')).tray).toBe(true);
    await value(app, 'setSchedule', { feed, schedule: { at: farTime('UTC'), timeZone: 'UTC' } });
    const first = await until(async () => {
      const found = await ofFeed();
      return found.some(({ label }) => label === t('tray.pause week')) ? found : undefined;
    });
    expect(first.map(({ label, enabled }) => [label, enabled])).toEqual([
      [expect.stringMatching(/^Next: /), false],
      [t('tray.send now'), true],
      [t('tray.pause today'), true],
      [t('tray.pause week'), true],
      [t('tray.open'), true],
    ]);
    await click(t('tray.pause week'));
    await until(async () => (await value(app, 'schedule', { feed })).pausedUntil);
    await click(t('tray.go on'));
    await until(async () => ((await value(app, 'schedule', { feed })).pausedUntil === undefined ? true : undefined));
    await click(t('tray.send now'));
    await until(async () => (await value(app, 'feeds'))[0]?.lastRun?.outcome === 'sent' || undefined);
  });

  it('turns to another picture for a held run, which is reviewed from there, and the app stays without a window', async () => {
    const before = await seen();
    const limits = (await value(app, 'feed', { feed })).feed.limits;
    await value(app, 'setLimits', { feed, limits: { ...limits, sourceOlderThanDays: 0 } });
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'held' });
    // Icon, tip and menu come one after the other.
    const held = await until(async () => {
      const found = await seen();
      const isNew = JSON.stringify(found.picture) !== JSON.stringify(before.picture);
      return isNew && found.menu[0]?.label.includes(t('tray.state needs you')) ? found : undefined;
    });
    expect(held.menu[0]?.label.startsWith('▲')).toBe(true);
    expect(held.tip).toContain(t('tray.state needs you'));
    expect(held.picture).not.toEqual(before.picture);
    const labels = held.menu[0]?.children.map(({ label, enabled }) => [label, enabled]);
    expect(labels).toContainEqual([t('tray.review'), true]);
    expect(labels).toContainEqual([t('tray.send now'), false]);

    await app.page.close();
    await expect.poll(() => app.app.windows()).toHaveLength(0);
    const opened = app.app.waitForEvent('window');
    await click(t('tray.review'));
    const page = await opened;
    await page.getByRole('heading', { name: t('held.heading', { count: 1 }) }).waitFor();
  });
});
