import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailPoint } from '../../electron/store/fail-point';
import { call, value } from './bridge-call';
import { launch, type LaunchedApp, opened } from './launch';
import { removeFolder } from './remove-folder';

const project = fileURLToPath(new URL('../../', import.meta.url));
const hour = 3_600_000;

/** The built app with an engine that can be made to die at a named moment: what is shipped cannot. */
function withFailPoints(): string {
  const folder = join(project, 'test-results', 'with-fail-points');
  const engine = join(folder, 'out', 'engine.js');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(project, 'out'), join(folder, 'out'), {
    recursive: true,
    filter: (path) => !/out.(test-|types)/.test(path),
  });
  cpSync(join(project, 'package.json'), join(folder, 'package.json'));
  const bundle = `import { bundleNode } from './build/bundle/bundle-node.mjs';
    await bundleNode('electron/engine/engine.ts', ${JSON.stringify(engine)}, { electron: true, failPoints: true });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: project, stdio: 'pipe' });
  return folder;
}

/** "HH:MM" in UTC so many milliseconds from now. */
const clockIn = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString().slice(11, 16);

async function until<T>(look: () => Promise<T | undefined>, milliseconds: number): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('it did not happen');
    await pause(250);
  }
}

/** A feed of the sample list that can send to the practice server. */
async function readyFeed(app: LaunchedApp): Promise<string> {
  const { card } = await value(app, 'createSample', { destination: 'cosafe' });
  const feed = card.id;
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  expect((await value(app, 'testConnection', { feed })).ok).toBe(true);
  return feed;
}

/** Starts the app as a person would, without Playwright. */
function electron(home: string, args: readonly string[]): ChildProcess {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { ...process.env, ROSTER_COURIER_HOME: home };
  return spawn(`${process.env['ELECTRON_OVERRIDE_DIST_PATH']}/electron`, [...asRoot, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('the app', () => {
  let app: LaunchedApp;
  let home: string | undefined;
  afterEach(async () => {
    await app.close();
    if (home !== undefined) await removeFolder(home);
    home = undefined;
  });

  it('sends at its time with the window closed, once, and shows the window to a second start', async () => {
    home = mkdtempSync(join(tmpdir(), 'roster-courier-e2e-'));
    app = await launch({ home });
    const feed = await readyFeed(app);
    // The next full minute, and never so near that a slow computer writes it down when it is over.
    const left = 60_000 - (Date.now() % 60_000);
    const wait = left < 20_000 ? left + 60_000 : left;
    const { next } = await value(app, 'setSchedule', { feed, schedule: { at: clockIn(wait), timeZone: 'UTC' } });
    const due = Date.parse(next[0] ?? '');
    expect(due - Date.now()).toBeLessThanOrEqual(80_000);
    await app.page.close();
    await expect.poll(() => app.app.windows()).toHaveLength(0);

    const journal = join(home, 'state', 'practice', 'feeds', feed, 'journal.jsonl');
    const ended = await until(async () => {
      const text = await Promise.resolve()
        .then(() => readFileSync(journal, 'utf8'))
        .catch(() => '');
      return /"event":"(delivered|held|failed)"/.test(text) ? text : undefined;
    }, 150_000);
    expect(ended).toContain('"trigger":"schedule"');
    expect(ended).toContain('"event":"delivered"');
    const [, occurrence] = /"occurrence":"([^"]+)"/.exec(ended) ?? [];
    expect(occurrence).toBe(`${feed}@${next[0]?.slice(0, 10)}@${next[0]?.slice(11, 16)}`);
    const startedAt = Date.parse(/"at":"([^"]+)"/.exec(ended)?.[1] ?? '');
    // Not before its time, and with the scheduler's next look at the latest, however busy the computer is.
    expect(startedAt).toBeGreaterThanOrEqual(due);
    expect(startedAt - due).toBeLessThan(30_000);

    const shown = app.app.waitForEvent('window');
    electron(home, [project]);
    app = { ...app, page: await shown };
    await opened(app.page);
    await pause(1_000);
    expect((await value(app, 'history', { feed })).runs).toHaveLength(1);
  }, 240_000);

  it.each(['run: read', 'upload: begun', 'upload: ended'] satisfies FailPoint[])(
    'goes on when the engine dies in the middle of a send, %s',
    async (point) => {
      app = await launch({ project: withFailPoints() });
      // The engine inherits it at its start, and kills itself there: a signal from outside may come too late.
      await app.app.evaluate((_electron, at) => void (process.env['ROSTER_COURIER_FAIL_AT'] = at), point);
      const feed = await readyFeed(app);
      await app.app.evaluate(() => void delete process.env['ROSTER_COURIER_FAIL_AT']);
      expect(await call(app, 'send', { feed, full: false })).toMatchObject({
        ok: true,
        value: { outcome: 'unknown', problem: { code: 'engine stopped' } },
      });
      // A new one answers, takes over the lock of the dead one and finishes the work.
      expect((await value(app, 'check', { feed })).people).toBeGreaterThan(10);
      let run = await value(app, 'send', { feed, full: false });
      if (run.outcome === 'held') run = await value(app, 'approve', { feed, run: run.run ?? '', reason: 'rehearsal' });
      expect(['sent', 'nothing']).toContain(run.outcome);
    },
  );

  it('puts damaged settings aside, restores them, and keeps the schedule off until a person agrees', async () => {
    home = mkdtempSync(join(tmpdir(), 'roster-courier-e2e-'));
    app = await launch({ home });
    const { card } = await value(app, 'createSample', { destination: 'cosafe' });
    await value(app, 'setSchedule', { feed: card.id, schedule: { at: clockIn(12 * hour), timeZone: 'UTC' } });
    await app.close();
    const file = join(home, 'settings.json');
    writeFileSync(file, readFileSync(file).subarray(0, 100));

    app = await launch({ home });
    const damaged = await value(app, 'app');
    expect(damaged.warnings.map(({ code }) => code)).toEqual(['settings restored']);
    expect((await value(app, 'feeds'))[0]).toMatchObject({ id: card.id, name: card.name });
    expect((await value(app, 'feeds'))[0]?.nextRun).toBeUndefined();
    expect((await value(app, 'confirmSettings')).warnings).toEqual([]);
    expect((await value(app, 'feeds'))[0]?.nextRun).toBeDefined();
  });

  it('does not pretend to protect a password where the computer cannot', async () => {
    home = mkdtempSync(join(tmpdir(), 'roster-courier-e2e-'));
    app = await launch({ home });
    expect((await value(app, 'app')).secrets).toBe('not protected');
    const { card } = await value(app, 'createSample', { destination: 'cosafe' });
    const view = await value(app, 'setSecret', { feed: card.id, kind: 'password', secret: 'hemlig-42' });
    expect(view).toMatchObject({ hasPassword: true, secretsUntilQuit: true });
    expect(JSON.stringify(view)).not.toContain('hemlig');
    await app.close();
    const { stdout } = await promisify(execFile)('grep', ['-r', '-l', 'hemlig-42', home]).catch(() => ({ stdout: '' }));
    expect(stdout).toBe('');
    app = await launch({ home });
    expect((await value(app, 'feed', { feed: card.id })).hasPassword).toBe(false);
  });
});

describe('a start of the app', () => {
  let app: LaunchedApp;
  afterEach(async () => app.close());

  it('has a window of a size that it can be used in', async () => {
    app = await launch();
    const { minimum, size } = await app.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { minimum: window?.getMinimumSize(), size: window?.getSize() };
    });
    expect({ minimum, size }).toEqual({ minimum: [900, 600], size: [1100, 750] });
  });

  it('brings back a page that crashed', async () => {
    app = await launch();
    await value(app, 'createSample', { destination: 'cosafe' });
    const shown = app.app.waitForEvent('window');
    await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    const page = await shown;
    await opened(page);
    expect(await value({ page }, 'feeds')).toHaveLength(1);
    await expect.poll(() => app.app.windows()).toHaveLength(1);
  });

  it('can be asked for at log-in', async () => {
    const config = mkdtempSync(join(tmpdir(), 'roster-courier-config-'));
    try {
      app = await launch({ env: { XDG_CONFIG_HOME: config } });
      const entry = join(config, 'autostart', 'roster-courier.desktop');
      expect((await value(app, 'setStartAtLogin', { on: true })).startAtLogin).toBe(true);
      const [, command = ''] = /^Exec=(.*)$/m.exec(readFileSync(entry, 'utf8')) ?? [];
      expect(command).toMatch(/^".*electron" ".*" "--hidden"$/);
      expect((await value(app, 'setStartAtLogin', { on: false })).startAtLogin).toBe(false);
      expect(existsSync(entry)).toBe(false);
    } finally {
      await removeFolder(config);
    }
  });

  it('speaks the language and wears the theme that were chosen', async () => {
    app = await launch();
    const view = await value(app, 'setAppearance', { locale: 'sv', theme: 'dark' });
    expect(view).toMatchObject({ locale: 'sv', localeChoice: 'sv', theme: 'dark' });
    expect(await app.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
    const roles = await app.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => role)),
    );
    expect(roles).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectall', 'zoomin', 'zoomout', 'resetzoom']),
    );
  });
});

describe('a hidden start', () => {
  it('shows no window while something is on a schedule, until somebody starts the app', async () => {
    const home = mkdtempSync(join(tmpdir(), 'roster-courier-e2e-'));
    const app = await launch({ home });
    const { card } = await value(app, 'createSample', { destination: 'cosafe' });
    await value(app, 'setSchedule', { feed: card.id, schedule: { at: clockIn(12 * hour), timeZone: 'UTC' } });
    await app.close();

    const hidden = electron(home, ['--remote-debugging-port=0', project, '--hidden']);
    try {
      const port = await new Promise<string>((resolve) => {
        let text = '';
        hidden.stderr?.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
          if (found) resolve(found);
        });
      });
      const pages = async (): Promise<number> =>
        ((await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as unknown[]).length;
      await pause(2_000);
      expect(await pages()).toBe(0);
      electron(home, [project]);
      await until(async () => ((await pages()) === 1 ? true : undefined), 20_000);
    } finally {
      const ended = new Promise((resolve) => hidden.once('exit', resolve));
      hidden.kill('SIGTERM');
      await ended;
      await removeFolder(home);
    }
  });
});

describe('the executable with a command word', () => {
  it('is the command line, without a display, and ends with its code', async () => {
    const executable = `${process.env['ELECTRON_OVERRIDE_DIST_PATH']}/electron`;
    const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() };
    const run = (...words: string[]) =>
      promisify(execFile)(executable, ['--no-sandbox', project, ...words], { env, timeout: 60_000 });
    const { stdout } = await run('inspect', join(project, 'build/sample/sample-staff.xlsx'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ format: 'xlsx' });
    await expect(run('check', '/nowhere/feed.json', '--json')).rejects.toMatchObject({
      code: 2,
      stdout: expect.stringContaining('feed file missing'),
    });
  });
});
