import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { releaseFile } from '../../shared/update/release';
import { packed, release, releaseKey, type ReleaseServer, releaseServer, signedList } from '../update/release-server';
import { call, value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, reached, t } from './steps';
import { removeFolder } from './remove-folder';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'roster-courier-updates-'));
const appImage = join(desk, 'Courier.AppImage');
const started = join(desk, 'started');
const key = releaseKey();
let server: ReleaseServer;
let other: ReleaseServer;

/**
 * Stands for an AppImage: electron-updater and we ask of one that it is a file, is to the byte what was signed, and starts
 * the app when it is run. This one starts the same app with another version's number.
 */
function image(version: string, home: string): Buffer {
  const folder = join(desk, version);
  if (!existsSync(folder)) {
    mkdirSync(join(folder, 'out'), { recursive: true });
    cpSync(join(PROJECT, 'out'), join(folder, 'out'), {
      recursive: true,
      filter: (path) => !/out\/(?:types|eslintcache|cli\.js)/.test(path),
    });
    const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }));
  }
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const sandbox = process.getuid?.() === 0 ? '--no-sandbox' : '';
  return Buffer.from(
    `#!/bin/sh\necho $$ > '${started}'\nexec '${electron}' ${sandbox} '${folder}' '--user-data=${home}'\n`,
  );
}

beforeAll(async () => {
  [server, other] = await Promise.all([releaseServer(), releaseServer()]);
});
beforeEach(() => {
  server.asked.splice(0);
  writeFileSync(appImage, '#!/bin/sh\n');
  chmodSync(appImage, 0o755);
});
afterAll(async () => {
  await Promise.all([server.stop(), other.stop()]);
  await removeFolder(desk);
});

/** Every way out of the main process that anything takes from now on. */
async function watchTheWayOut(app: LaunchedApp): Promise<() => Promise<readonly string[]>> {
  await app.app.evaluate(({ app: running, net }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const sockets = process.getBuiltinModule('node:net').Socket.prototype;
    const connect = sockets.connect;
    sockets.connect = function (this: typeof sockets, ...given: unknown[]) {
      seen.push(`socket ${JSON.stringify(given[0])}`);
      return Reflect.apply(connect, this, given) as typeof sockets;
    } as typeof connect;
    const request = net.request;
    net.request = (options) => {
      seen.push('request');
      return request.call(net, options);
    };
    running.on('session-created', () => seen.push('session'));
  });
  return () => app.app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

it('looks nowhere, and loads nothing for it, until somebody said where', async () => {
  expect(readFileSync(join(PROJECT, 'out/main.js'), 'utf8')).not.toContain('electron-updater');
  expect(readFileSync(join(PROJECT, 'out/updater.js'), 'utf8')).toContain('electron-updater');
  const app = await launch({ env: { APPIMAGE: appImage } });
  try {
    const seen = await watchTheWayOut(app);
    expect(await value(app, 'updates')).toEqual({
      ...{
        version: expect.stringMatching(/^\d/) as string,
        allowed: true,
        decided: false,
        is: 'nothing',
        again: false,
      },
    });
    await button(app.page, 'side.settings').click();
    await reached(app.page, 'settings.heading');
    await app.page.getByText(t('updates.off')).waitFor();
    expect(await call(app, 'lookForUpdates')).toMatchObject({ ok: false });
    expect(await call(app, 'installUpdate')).toMatchObject({ ok: false, problem: { code: 'update not ready' } });
    expect(await seen()).toEqual([]);

    const usable = `ed25519:${'A'.repeat(43)}=`;
    const refuse = async (address: string, wish = usable): Promise<string> => {
      const reply = await call(app, 'setUpdates', { place: { address, key: wish } });
      return reply.ok ? 'taken' : reply.problem.code;
    };
    for (const bad of ['http://updates.example.com/', 'file:///etc/', 'https://me:secret@updates.example/', 'x'])
      expect(await refuse(bad), bad).toBe('updates address not usable');
    expect(await refuse('https://updates.example/', 'ed25519:AAAA')).toBe('updates key not usable');
    expect(await seen()).toEqual([]);
  } finally {
    await app.close();
  }
}, 180_000);

it('believes nothing that is not signed, and goes to no other server', async () => {
  const app = await launch({ env: { APPIMAGE: appImage } });
  try {
    const list = signedList(release('9.9.9', [packed(Buffer.from('x'))]), key);
    const look = async (): Promise<string> => {
      const view = await value(app, 'lookForUpdates');
      return view.problem?.code ?? view.is;
    };
    server.serveList(list.replace('9.9.9', '9.9.8'));
    const place = { address: server.address, key: key.text };
    expect(await value(app, 'setUpdates', { place })).toMatchObject({ problem: { code: 'updates not signed' } });
    expect(server.asked).toEqual([`/${releaseFile}`]);
    server.serveList(signedList(release('9.9.9'), releaseKey()));
    expect(await look()).toBe('updates not signed');
    server.serveList(signedList({ ...release('9.9.9'), product: 'another' }, key));
    expect(await look()).toBe('updates of another product');
    server.serveList(signedList({ ...release('9.9.9'), until: '2026-01-01T00:00:00Z' }, key));
    expect(await look()).toBe('updates run out');
    server.serveList('x'.repeat(1_000_000));
    expect(await look()).toBe('updates too large');
    other.serveList(list);
    server.serve(`/${releaseFile}`, (_request, response) =>
      response.writeHead(302, { location: `${other.address}${releaseFile}` }).end(),
    );
    expect(await look()).toBe('updates elsewhere');
    expect(other.asked).toEqual([]);
    server.serve(`/${releaseFile}`, (_request, response) => response.destroy());
    expect(await look()).toBe('updates server silent');
    server.serve(`/${releaseFile}`, (_request, response) => response.writeHead(302, { location: '/here' }).end());
    server.serve('/here', signedList(release('0.0.1'), key));
    expect(await look()).toBe('older');
    // Nothing that anybody could be known by, but the name of the program.
    const usual = ['host', 'connection', 'user-agent', 'accept-encoding', 'accept-language', 'cache-control', 'pragma'];
    const fetched = ['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'accept'];
    expect([...server.headers].filter((name) => ![...usual, ...fetched].includes(name))).toEqual([]);
    expect(server.asked).not.toContain('/courier.AppImage');
  } finally {
    await app.close();
  }
});

it.runIf(process.platform === 'linux')(
  'fetches, waits while a run is near, installs, and is there again',
  async () => {
    const home = join(desk, 'home');
    const newer = image('9.9.9', home);
    server.serveList(signedList(release('9.9.9', [packed(newer)]), key));
    server.serve('/courier.AppImage', newer);
    const app = await launch({ home, env: { APPIMAGE: appImage } });
    let pid: number | undefined;
    try {
      const { page } = app;
      page.setDefaultTimeout(20_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const sample = await value(app, 'createSample', { destination: 'cosafe' });
      const feed = sample.card.id;
      const soon = new Date(Date.now() + 10 * 60_000).toISOString().slice(11, 16);
      await value(app, 'setSchedule', { feed, schedule: { at: soon, timeZone: 'UTC' } });

      await button(page, 'side.settings').click();
      await reached(page, 'settings.heading');
      await button(page, 'updates.set up').click();
      await page.getByLabel(t('updates.address'), { exact: true }).fill(server.address);
      await page.getByLabel(t('updates.key'), { exact: true }).fill(key.text);
      await page.getByLabel(t('updates.key'), { exact: true }).scrollIntoViewIfNeeded();
      await lookOver(app, 'updates-form');
      await button(page, 'updates.save').click();
      // A run is due in ten minutes: the list was asked for by a person, and nothing more is fetched.
      await page.getByText(t('updates.fetch', { found: '9.9.9' })).waitFor();
      await page.getByText(/Not now: a run is due/).waitFor();
      await page.getByText(t('updates.title'), { exact: true }).scrollIntoViewIfNeeded();
      await lookOver(app, 'updates-near-run');
      expect(server.asked).toEqual([`/${releaseFile}`]);

      await value(app, 'setSchedule', { feed, schedule: null });
      await button(page, 'updates.look').click();
      await page.getByText(t('updates.ready', { found: '9.9.9' })).waitFor();
      await page.getByText(t('updates.title'), { exact: true }).scrollIntoViewIfNeeded();
      await lookOver(app, 'updates-ready');
      await expectNothingCutOff(page, 'updates-ready');
      expect(server.asked.filter((path) => path === '/courier.AppImage')).toHaveLength(1);

      await value(app, 'setSchedule', { feed, schedule: { at: soon, timeZone: 'UTC' } });
      await button(page, 'updates.install').click();
      await page.locator('.notice-failed', { hasText: 'A run of the schedule is near' }).waitFor();
      await lookOver(app, 'updates-refused');
      expect(readFileSync(appImage, 'utf8')).toBe('#!/bin/sh\n');
      await value(app, 'setSchedule', { feed, schedule: null });
      // Above every other page, too.
      await page
        .getByRole('button', { name: /Cosafe/ })
        .first()
        .click();
      await page.getByText(t('updates.ready', { found: '9.9.9' })).waitFor();
      await lookOver(app, 'updates-above-a-page');
      for (const locale of ['he', 'sv'] as const) {
        await value(app, 'setAppearance', { locale });
        await page.locator(`html[lang="${locale}"]`).waitFor();
        await page.getByRole('button', { name: say(locale, 'screen', 'side.settings'), exact: true }).click();
        await page.getByText(say(locale, 'screen', 'updates.title'), { exact: true }).scrollIntoViewIfNeeded();
        await app.picture(`updates-${locale}`);
      }
      await value(app, 'setAppearance', { locale: 'en' });

      const ended = new Promise((resolve) => app.app.process().once('exit', resolve));
      expect(await call(app, 'installUpdate').catch(() => 'gone')).not.toMatchObject({ ok: false });
      await ended;
      // The shell makes the file before it writes the number.
      const written = (): string => (existsSync(started) ? readFileSync(started, 'utf8') : '');
      for (let wait = 0; wait < 300 && !written().endsWith('\n'); wait += 1) await pause(200);
      expect(written()).toMatch(/^\d+\n$/);
      pid = Number(written());
      expect(readFileSync(appImage)).toEqual(newer);
      const log = (): string => readFileSync(join(home, 'logs', 'log.jsonl'), 'utf8');
      for (let wait = 0; wait < 300 && !/update installed.*\n/.test(log()); wait += 1) await pause(200);
      const entries = log()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { what: string; version?: string; hidden?: boolean });
      expect(entries.findLast(({ what }) => what === 'app started')).toMatchObject({ version: '9.9.9', hidden: false });
      expect(entries.filter(({ what }) => what === 'update installed')).toMatchObject([{ version: '9.9.9' }]);
    } finally {
      await app.close();
      if (pid !== undefined) process.kill(pid);
    }
  },
  180_000,
);

it('says nothing else where the IT department forbids it, and takes their place where they set one', async () => {
  const policyFile = join(desk, 'policy.json');
  const folder = join(desk, 'app');
  mkdirSync(join(folder, 'out'), { recursive: true });
  for (const name of ['renderer', 'preload.cjs', 'engine.js', 'updater.js', 'icons', 'sample'])
    cpSync(join(PROJECT, 'out', name), join(folder, 'out', name), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  const { bundleNode } = (await import('../../build/bundle/bundle-node.mjs' as string)) as {
    bundleNode: (entry: string, file: string, options: object) => Promise<void>;
  };
  await bundleNode(join(PROJECT, 'electron/main.ts'), join(folder, 'out/main.js'), { electron: true, policyFile });
  const place = { address: server.address, keys: [key.text] };
  writeFileSync(policyFile, JSON.stringify({ version: 1, updates: { allowed: false, place } }));
  const app = await launch({ project: folder, env: { APPIMAGE: appImage } });
  try {
    const { page } = app;
    await button(page, 'side.settings').click();
    await page.getByText(t('updates.forbidden')).waitFor();
    await page.getByText(t('updates.title'), { exact: true }).scrollIntoViewIfNeeded();
    await lookOver(app, 'updates-forbidden');
    expect(await button(page, 'updates.set up').count()).toBe(0);
    const refused = { ok: false, problem: { code: 'decided by IT' } };
    const wish = { address: server.address, key: key.text };
    expect(await call(app, 'setUpdates', { place: wish })).toMatchObject(refused);
    expect(await call(app, 'lookForUpdates')).toMatchObject(refused);
    expect(await call(app, 'installUpdate')).toMatchObject(refused);
    expect(server.asked).toEqual([]);

    writeFileSync(policyFile, JSON.stringify({ version: 1, updates: { place } }));
    server.serveList(signedList(release('0.0.1'), key));
    expect(await call(app, 'setUpdates', { place: wish })).toMatchObject(refused);
    expect(await call(app, 'setUpdates', { place: null })).toMatchObject(refused);
    expect(await value(app, 'lookForUpdates')).toMatchObject({ decided: true, place, is: 'older' });
    await page.reload();
    await button(page, 'side.settings').click();
    await page.getByText(t('updates.decided', { address: `\u2066${server.address}\u2069` })).waitFor();
    await lookOver(app, 'updates-decided');

    // Cannot be used: as good as forbidden.
    server.asked.splice(0);
    writeFileSync(policyFile, '{');
    expect(await call(app, 'lookForUpdates')).toMatchObject({ ok: false });
    expect(server.asked).toEqual([]);
  } finally {
    await app.close();
  }
}, 120_000);
