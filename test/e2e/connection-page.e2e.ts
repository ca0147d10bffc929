import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BridgeArgument } from '../../shared/bridge/bridge';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import { freePort } from '../delivery/free-port';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { startScriptedServer } from '../delivery/scripted-server';
import { webServer } from '../delivery/servers/strangers';
import { startProxy } from '../delivery/socks-server';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t } from './steps';
import { removeFolder } from './remove-folder';

type Connection = BridgeArgument<'setConnection'>['connection'];

let app: LaunchedApp;
let desk: string;
let server: OpenSsh;
let feed: string;
const complaints: string[] = [];
const toStop: (() => Promise<void>)[] = [];

beforeAll(async () => {
  if (!expectsOpenSsh()) return;
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  server = await startOpenSsh({ hostKeyTypes: ['ed25519', 'rsa'] });
  writeFileSync(join(server.folder, 'a file'), '');
  app = await launch();
  app.page.setDefaultTimeout(20_000);
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.page.on('pageerror', (problem) => complaints.push(problem.message));
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  feed = (await value(app, 'createFeed', { destination: 'cosafe' }))?.card.id ?? '';
  await app.page.locator('.side-list button').first().click();
});
afterAll(async () => {
  await app?.close();
  await server?.stop();
  if (desk) await removeFolder(desk);
});
afterEach(async () => {
  for (const stop of toStop.splice(0)) await stop();
});

/** Starts something for one test. */
async function use<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  toStop.push(() => started.stop());
  return started;
}

/** Passes everything on to a port, until it holds back what the server says. */
async function startBetween(port: number) {
  const lines: Socket[] = [];
  let holds = false;
  const listener = createServer((guest) => {
    const line = connect(port, '127.0.0.1');
    lines.push(guest, line);
    for (const each of [guest, line]) each.on('error', () => undefined);
    guest.on('close', () => line.destroy());
    guest.pipe(line);
    if (!holds) line.pipe(guest);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    holdBack: () => (holds = true),
    stop: async () => {
      for (const line of lines) line.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

/** Leaves the page and comes back, so that it shows what is kept now. */
async function reopen(): Promise<void> {
  await goTo(app.page, 'page.file', 'file.heading');
  await goTo(app.page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
}

interface SetUp {
  readonly change?: Partial<Connection>;
  readonly key?: string;
  readonly pins?: readonly string[];
  readonly jumpPins?: readonly string[];
  readonly jumpKey?: string;
}

/** Connects the feed to the server of these tests, but for something that is different; by the bridge, for speed. */
async function setUp({ change = {}, key = server.privateKeyFile, pins = [server.hostKey], ...jump }: SetUp = {}) {
  const { host, port, username } = server;
  for (const kind of ['password', 'passphrase', 'proxyPassword', 'jumpPassword', 'jumpPassphrase'] as const)
    await value(app, 'setSecret', { feed, kind, secret: '' });
  // Another port first: whatever was accepted before is forgotten.
  await value(app, 'setConnection', { feed, connection: { host, port: 1, username } });
  const connection = { host, port, username, folder: 'Uploads', ...change };
  await value(app, 'setConnection', { feed, connection });
  if (key !== '') {
    await nextDialog(app, key);
    await value(app, 'choosePrivateKey', { feed });
  }
  if (jump.jumpKey !== undefined) {
    await nextDialog(app, jump.jumpKey);
    await value(app, 'choosePrivateKey', { feed, which: 'jump host' });
  }
  for (const fingerprint of pins) await value(app, 'trustHostKey', { feed, fingerprint });
  for (const fingerprint of jump.jumpPins ?? [])
    await value(app, 'trustHostKey', { feed, which: 'jump host', fingerprint });
  await reopen();
}

/** 450 × 300 is what 200 % leaves of 900 × 600. */
async function resize(width: number, height: number): Promise<void> {
  await app.app.evaluate(
    ({ BrowserWindow }, [w, h]) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(1, 1);
      first?.setContentSize(w ?? 0, h ?? 0);
    },
    [width, height],
  );
  await app.page.waitForFunction((wide) => window.innerWidth === wide, width);
}

/** Presses the button, and waits until the test has come to its end. */
async function test(): Promise<void> {
  await button(app.page, 'connection.test').click();
  await app.page.locator('.probe').waitFor();
  await button(app.page, 'connection.stop').waitFor({ state: 'detached' });
}

/** Each step of the test with its mark, as a person sees them. */
async function steps(): Promise<string[]> {
  return app.page.locator('.probe-step').evaluateAll((lines) =>
    lines.map((line) => {
      const mark = /mark-(\w+)/.exec(line.querySelector('.mark')?.getAttribute('class') ?? '')?.[1] ?? '';
      return `${mark} ${line.querySelector('.probe-line span')?.textContent ?? ''}`;
    }),
  );
}

/** The sentence at the step that failed. */
function failure(): Promise<string> {
  return app.page.locator('.probe-step-failed p:nth-child(2)').innerText();
}

/** A fault as the page says it: in the window’s own words where it has some. */
function fault(code: string, values: WordValues = {}): string {
  const own = `probe.fault.${code}`;
  const said = say('en', 'screen', own, values);
  return said === own ? say('en', 'faults', code, values) : said;
}
const field = (code: ScreenCode) => app.page.getByLabel(t(code), { exact: true });
/** The port among the fields of a proxy or a jump host. */
const portOf = (group: ScreenCode) =>
  app.page.getByRole('group', { name: t(group) }).getByLabel(t('connection.port'), { exact: true });

describe.skipIf(!expectsOpenSsh())('the connection page', () => {
  it('is filled in by hand, shows each step, and asks before it trusts', async () => {
    const { page } = app;
    await goTo(page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
    await field('connection.host').fill(server.host);
    await field('connection.port').first().fill(String(server.port));
    await field('connection.username').fill(server.username);
    await field('connection.folder').fill('Uploads');
    await field('connection.file-name').fill('staff');
    await page
      .getByText(t('connection.file-name.not-csv', { vendor: 'Cosafe' }))
      .first()
      .waitFor();
    expect(await button(page, 'connection.test').isDisabled()).toBe(true);
    await field('connection.file-name').fill('');
    await page.getByText(t('connection.log-in.key'), { exact: true }).click();
    await nextDialog(app, server.privateKeyFile);
    await button(page, 'connection.key.choose').click();
    await page.getByText(/OpenSSH key file, Ed25519, without a passphrase/).waitFor();
    await lookOver(app, 'connection-1-key');
    await test();
    expect(await steps()).toEqual([
      `good ${t('probe.name')}`,
      `good ${t('probe.port')}`,
      `needs ${t('probe.host key')}`,
      `open ${t('probe.log-in')}`,
      `open ${t('probe.folder')}`,
    ]);
    const paste = field('fingerprint.paste');
    const trust = button(page, 'fingerprint.trust');
    const verdict = page.locator('.fingerprint-verdict');
    await paste.fill(`Our fingerprint: ${server.wrongHostKey} (ED25519)`);
    await verdict.getByText(t('fingerprint.different')).waitFor();
    expect(await trust.isDisabled()).toBe(true);
    await paste.fill('MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48');
    await verdict.getByText(t('fingerprint.too weak')).waitFor();
    await paste.fill('See you on Monday.');
    await verdict.getByText(t('fingerprint.nothing')).waitFor();
    await lookOver(app, 'connection-2-compare');
    await paste.fill(`Dear customer,\nED25519 ${server.hostKey}\nKind regards`);
    await verdict.getByText(t('fingerprint.same')).waitFor();
    await trust.click();
    await page.getByText(t('connection.works')).waitFor();
    expect(await steps()).toEqual([
      `good ${t('probe.name')}`,
      `good ${t('probe.port')}`,
      `good ${t('probe.host key')}`,
      `good ${t('probe.log-in')}`,
      `good ${t('probe.folder')}`,
      `good ${t('probe.free space')}`,
    ]);
    expect(await page.locator('.probe-step').first().innerText()).toMatch(/\d ms/);
    await page.getByText(t('probe.publish', { way: 'tempthenrename', because: 'onestep' })).waitFor();
    expect((await value(app, 'feed', { feed })).feed.connection?.hostKeys).toEqual([`ssh-ed25519 ${server.hostKey}`]);
    await lookOver(app, 'connection-3-works');
  });

  it('takes what the vendor sent from a file, and another of the server’s keys than the one it showed', async () => {
    const { page } = app;
    await setUp({ pins: [] });
    await test();
    const scanned = execFileSync('ssh-keyscan', ['-t', 'rsa', '-p', String(server.port), server.host], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const known = join(desk, 'known_hosts');
    writeFileSync(known, scanned);
    await nextDialog(app, known);
    await button(page, 'fingerprint.open').click();
    await page.getByText(t('fingerprint.from', { file: 'known_hosts', verdict: t('fingerprint.same') })).waitFor();
    await page.getByText(t('fingerprint.type', { type: 'RSA' })).waitFor();
    await button(page, 'fingerprint.trust').click();
    await page.getByText(t('connection.works')).waitFor();
    const [pin] = (await value(app, 'feed', { feed })).feed.connection?.hostKeys ?? [];
    expect(pin).toMatch(/^ssh-rsa SHA256:/);
    await page.getByRole('button', { name: /^Remove the accepted key/ }).click();
    await page.locator('.fingerprint').waitFor({ state: 'detached' });
    expect((await value(app, 'feed', { feed })).feed.connection?.hostKeys).toEqual([]);
  });

  it('makes a key, for its owner alone, that the server lets in once it has the public half', async () => {
    const { page } = app;
    await setUp({ key: '' });
    await page.getByText(t('connection.log-in.key'), { exact: true }).click();
    await button(page, 'key.make.title').click();
    await field('key.make.passphrase').fill('a long one');
    const file = join(desk, 'new-key');
    await nextDialog(app, file);
    await button(page, 'key.make.do').click();
    await page.getByText(t('key.made', { vendor: 'Cosafe' })).waitFor();
    await page.getByText(/OpenSSH key file, Ed25519, with a passphrase/).waitFor();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await value(app, 'feed', { feed })).kept).toContain('passphrase');
    await button(page, 'key.public.copy').click();
    await page.getByText(t('key.copied')).waitFor();
    const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(readFileSync(`${file}.pub`, 'utf8')).toContain(copied);
    await nextDialog(app, join(desk, 'for the vendor.pub'));
    await button(page, 'key.public.save').click();
    await page.getByText(/Saved as .*for the vendor\.pub/).waitFor();
    expect(readFileSync(join(desk, 'for the vendor.pub'), 'utf8')).toContain(copied);

    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: server.username }));
    await button(page, 'mail.write', { vendor: 'Cosafe' }).click();
    const mail = await field('mail.label').inputValue();
    expect(mail).toContain(copied);
    expect(mail).toContain('code: log-in refused');
    expect(mail).not.toContain('a long one');
    expect(mail).not.toContain(desk);
    await lookOver(app, 'connection-4-mail');

    const authorized = join(server.privateKeyFile, '..', 'authorized_keys');
    const before = readFileSync(authorized, 'utf8');
    writeFileSync(authorized, before + readFileSync(`${file}.pub`, 'utf8'));
    await test();
    await page.getByText(t('connection.works')).waitFor();
    writeFileSync(authorized, before);
  });

  it('never overwrites a file with a new key', async () => {
    await setUp();
    const file = join(desk, 'precious');
    writeFileSync(file, 'precious');
    await nextDialog(app, file);
    await button(app.page, 'key.make.title').click();
    await button(app.page, 'key.make.do').click();
    await app.page.getByText(fault('output exists', { file })).waitFor();
    expect([readFileSync(file, 'utf8'), existsSync(`${file}.pub`)]).toEqual(['precious', false]);
  });

  it('shows both keys when the server has another one, and accepts the new one only for a reason', async () => {
    const { page } = app;
    await setUp({ pins: [server.wrongHostKey] });
    await test();
    expect(await failure()).toBe(fault('host key changed', { host: server.host }));
    await page.getByRole('heading', { name: t('fingerprint.changed') }).waitFor();
    const shown = await page.locator('.fingerprint-text').evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(shown).toEqual([server.wrongHostKey, server.hostKey]);
    const accept = button(page, 'fingerprint.accept');
    expect(await accept.isDisabled()).toBe(true);
    await lookOver(app, 'connection-5-changed');
    await page.getByText(t('fingerprint.confirmed')).click();
    expect(await accept.isDisabled()).toBe(false);
    await accept.click();
    await page.getByText(t('connection.works')).waitFor();
    expect(await page.locator('.accepted-key').count()).toBe(2);
  });

  it('names what is wrong with the address, before anything is sent', async () => {
    await setUp({ change: { host: 'sftp.vendor.invalid' } });
    await test();
    expect(await failure()).toBe(fault('server not found', { host: 'sftp.vendor.invalid' }));

    const port = await freePort();
    await setUp({ change: { port } });
    await test();
    expect(await failure()).toBe(fault('server refused connection', { host: server.host, port }));

    const web = await use(webServer());
    await setUp({ change: { port: web.port } });
    await test();
    expect(await failure()).toBe(fault('not an SFTP server', { host: server.host, port: web.port }));

    await setUp({ change: { host: 'sftp://vendor.example' } });
    await button(app.page, 'connection.test').click();
    await app.page.getByText(fault('server address not usable', { host: 'sftp://vendor.example' })).waitFor();
  });

  it('names what is wrong with the log-in', async () => {
    const { page } = app;
    await setUp({ change: { username: 'nobody-here' } });
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: 'nobody-here' }));

    await setUp({ key: server.wrongKeyFile });
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: server.host, user: server.username }));

    await setUp({ key: '' });
    await test();
    expect(await failure()).toBe(fault('no credentials', { host: server.host, username: server.username }));

    await field('connection.password').fill('secret');
    await test();
    expect(await failure()).toMatch(/does not take the kind of log-in/);
    expect(await field('connection.password').inputValue()).toBe('');
    await page.getByText(t('connection.password.kept')).waitFor();
  });

  it('logs in with a password, which never comes back to the page', async () => {
    const { page } = app;
    const secret = 'open-sesame-7';
    const vendor = await use(
      startScriptedServer({
        logIn: (asks) =>
          asks.method === 'password' && asks.password === secret ? asks.accept() : asks.reject(['password']),
      }),
    );
    await setUp({ change: { port: vendor.port }, key: '', pins: [vendor.hostKey] });
    await field('connection.password').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('log-in refused', { host: vendor.host, user: server.username }));
    await field('connection.password').fill(secret);
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect(vendor.logIns.filter((way) => way.startsWith('password'))).toHaveLength(2);
    // This one does not tell its free space.
    expect(await steps()).toHaveLength(5);
    const seen = await page.evaluate(() => document.documentElement.outerHTML);
    expect(JSON.stringify([seen, await value(app, 'feed', { feed })])).not.toContain(secret);
    expect(await field('connection.password').inputValue()).toBe('');
  });

  it('names what is wrong with the key file', async () => {
    const { page } = app;
    await setUp();
    await nextDialog(app, `${server.privateKeyFile}.pub`);
    await button(page, 'connection.key.other').click();
    await page.getByText(fault('private key is a public key')).waitFor();
    expect((await value(app, 'keyFile', { feed }))?.name).toBe('user_key');

    const locked = join(desk, 'locked');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'right', '-f', locked]);
    await setUp({ key: locked });
    await page.getByText(fault('private key needs a passphrase')).waitFor();
    await field('connection.passphrase').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('private key passphrase wrong'));
    rmSync(locked);
    await test();
    expect(await failure()).toBe(fault('key file missing', { file: locked }));
  });

  it('names what is wrong behind the log-in', async () => {
    const { host, username: user } = server;
    await setUp({ change: { folder: 'uploads' } });
    await test();
    expect(await failure()).toBe(fault('remote folder missing', { host, user, folder: 'uploads' }));
    expect(await app.page.locator('.probe-step-failed').innerText()).toContain(server.folder);

    await setUp({ change: { folder: 'a file' } });
    await test();
    expect(await failure()).toBe(fault('remote folder is a file', { host, folder: 'a file' }));

    const shell = await use(startOpenSsh({ files: 'none' }));
    await setUp({ change: { port: shell.port }, key: shell.privateKeyFile, pins: [shell.hostKey] });
    await test();
    expect(await failure()).toBe(fault('SFTP not offered', { host, user }));
  });

  it('goes through a proxy, with its own step, and names what the proxy refuses', async () => {
    const { page } = app;
    const proxy = await use(startProxy({ kind: 'socks5', user: 'anna', password: 'right' }));
    await setUp();
    await button(page, 'way.title').click();
    await page.getByText(t('way.proxy.socks5'), { exact: true }).click();
    await field('way.proxy.host').fill(proxy.host);
    await portOf('way.proxy').fill(String(proxy.port));
    await field('way.proxy.username').fill('anna');
    await field('way.proxy.password').fill('wrong');
    await test();
    expect(await failure()).toBe(fault('proxy log-in refused', { proxy: proxy.host, user: 'anna' }));
    await field('way.proxy.password').fill('right');
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect((await steps()).slice(0, 2)).toEqual([`good ${t('probe.proxy')}`, `good ${t('probe.name')}`]);
    await page.getByText(t('probe.left to proxy')).waitFor();
    expect(proxy.logIns).toContain('anna:right');

    // The password was for the other one.
    const strict = await use(startProxy({ kind: 'socks5', refuses: 2 }));
    await portOf('way.proxy').fill(String(strict.port));
    await test();
    expect(await failure()).toBe(fault('no proxy password', { proxy: strict.host, user: 'anna' }));
    expect((await value(app, 'feed', { feed })).kept).not.toContain('proxyPassword');
    await field('way.proxy.username').fill('');
    await test();
    const where = { proxy: strict.host, host: server.host, port: server.port };
    expect(await failure()).toBe(fault('proxy forbids server', where));
  });

  it('goes over a jump host, whose own key is asked about first', async () => {
    const { page } = app;
    const jump = await use(startOpenSsh());
    await setUp();
    await button(page, 'way.title').click();
    await page.getByText(t('way.jump'), { exact: true }).click();
    await field('way.jump.host').fill(jump.host);
    await portOf('way.jump').fill(String(jump.port));
    await field('way.jump.username').fill(jump.username);
    await page
      .getByRole('radiogroup', { name: t('way.jump.log-in') })
      .getByText(t('connection.log-in.key'))
      .click();
    await nextDialog(app, jump.wrongKeyFile);
    await button(page, 'connection.key.choose').click();
    await page.getByText('wrong_key').waitFor();
    await test();
    await page.getByRole('heading', { name: t('fingerprint.title.jump') }).waitFor();
    await lookOver(app, 'connection-6-jump');
    await button(page, 'fingerprint.trust.jump').click();
    await page.locator('.probe-step-failed').waitFor();
    const who = { host: jump.host, user: jump.username, why: 'refused' };
    expect(await failure()).toBe(fault('jump host log-in refused', who));

    const jumpHost = { host: jump.host, port: jump.port, username: jump.username };
    await setUp({ change: { jumpHost }, jumpKey: jump.privateKeyFile, jumpPins: [jump.hostKey] });
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect((await steps())[0]).toBe(`good ${t('probe.jump host')}`);
  });

  it('says what an old server is, and lets a person allow it', async () => {
    const { page } = app;
    const old = await use(startOpenSsh({ settings: ['KexAlgorithms diffie-hellman-group14-sha1'] }));
    await setUp({ change: { port: old.port }, key: old.privateKeyFile, pins: [old.hostKey] });
    await test();
    const values = { host: old.host, profile: 'usual' };
    expect(await failure()).toBe(fault('no common security method', values));
    await button(page, 'way.title').click();
    await page.getByText(t('way.old'), { exact: true }).click();
    await test();
    await page.getByText(t('connection.works')).waitFor();
    const names = 'diffie-hellman-group14-sha1';
    await page.getByText(t('probe.warning.old methods used', { names })).waitFor();
    await lookOver(app, 'connection-7-old');
  });

  it('can be stopped while a server keeps silent, which says nothing against what was tested before', async () => {
    const { page } = app;
    const between = await use(startBetween(server.port));
    const isTested = async () => (await value(app, 'feed', { feed })).card.stepsDone.includes('connection');
    await setUp({ change: { port: between.port } });
    await test();
    await page.getByText(t('connection.works')).waitFor();
    expect(await isTested()).toBe(true);
    between.holdBack();
    await button(page, 'connection.test').click();
    await page.locator('.probe-step-working').getByText(t('probe.host key')).waitFor();
    await button(page, 'connection.stop').click();
    await page.locator('.probe-step').getByText(t('probe.stopped'), { exact: true }).waitFor();
    await button(page, 'connection.stop').waitFor({ state: 'detached' });
    expect(await page.locator('.probe-step-failed').count()).toBe(0);
    expect(await isTested()).toBe(true);
  });

  it('opens what is used, and fits into a small window at twice the size', async () => {
    const { page } = app;
    const { host, port, username } = server;
    const way = {
      proxy: { kind: 'http' as const, host: 'proxy.example.com', port: 8080, username: 'anna' },
      jumpHost: { host: 'jump.example.com', port: 22, username: 'hop' },
    };
    await resize(450, 300);
    await setUp({ change: way, jumpKey: server.privateKeyFile });
    await field('way.proxy.password').waitFor();
    await page.getByText(t('key.public.what.jump')).waitFor();
    await button(page, 'mail.title', { vendor: 'Cosafe' }).click();
    await expectNothingCutOff(page, 'the way');
    await app.picture('connection-zoomed-way');
    await setUp({ change: { host, port, username }, pins: [server.wrongHostKey] });
    await test();
    await page.getByRole('heading', { name: t('fingerprint.changed') }).waitFor();
    await expectNothingCutOff(page, 'a changed key');
    await app.picture('connection-zoomed-changed');
    await resize(1100, 722);
  });

  it('is the same in Hebrew, from right to left', async () => {
    const { page } = app;
    await setUp({ pins: [server.wrongHostKey] });
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-list button').first().click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.connection') })
      .click();
    await page.getByRole('button', { name: say('he', 'screen', 'connection.test'), exact: true }).click();
    await page.getByText(say('he', 'screen', 'fingerprint.changed')).waitFor();
    await lookOver(app, 'connection-8-hebrew');
    await value(app, 'setAppearance', { locale: 'en' });
  });

  it('left the console quiet', () => {
    expect(complaints).toEqual([]);
  });
});
