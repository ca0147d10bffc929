import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BridgeArgument } from '../../shared/bridge/bridge';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { removeFolder } from './remove-folder';
import { button, goTo, nextDialog, t } from './steps';

type Connection = BridgeArgument<'setConnection'>['connection'];

/** The app with a feed for Cosafe at its connection page, and a server that it can be connected to. */
export interface ConnectionDesk {
  readonly app: LaunchedApp;
  readonly server: OpenSsh;
  readonly feed: string;
  /** A folder for keys and whatever else is chosen. */
  readonly desk: string;
  /** What the page complained about on its console. */
  readonly complaints: readonly string[];
}

let here: ConnectionDesk | undefined;
const toStop: (() => Promise<void>)[] = [];

/** What the tests of this file work with; only within a test. */
export function connection(): ConnectionDesk {
  if (here === undefined) throw new Error('not begun');
  return here;
}

/** Has it there before the first test of a file, and puts it away after the last. */
export function atConnectionPage(): void {
  beforeAll(async () => {
    if (!expectsOpenSsh()) return;
    const desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
    const server = await startOpenSsh({ hostKeyTypes: ['ed25519', 'rsa'] });
    writeFileSync(join(server.folder, 'a file'), '');
    const app = await launch();
    const complaints: string[] = [];
    app.page.setDefaultTimeout(20_000);
    app.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    app.page.on('pageerror', (problem) => complaints.push(problem.message));
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    const feed = (await value(app, 'createFeed', { destination: 'cosafe' }))?.card.id ?? '';
    await app.page.locator('.side-list button').first().click();
    here = { app, server, feed, desk, complaints };
  });
  afterAll(async () => {
    if (here === undefined) return;
    await here.app.close();
    await here.server.stop();
    await removeFolder(here.desk);
  });
  afterEach(async () => {
    for (const stop of toStop.splice(0)) await stop();
  });
}

/** Starts something for one test. */
export async function use<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  toStop.push(() => started.stop());
  return started;
}

/** Leaves the page and comes back, so that it shows what is kept now. */
async function reopen(): Promise<void> {
  const { page } = connection().app;
  await goTo(page, 'page.file', 'file.heading');
  await goTo(page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
}

interface SetUp {
  readonly change?: Partial<Connection>;
  readonly key?: string;
  readonly pins?: readonly string[];
  readonly jumpPins?: readonly string[];
  readonly jumpKey?: string;
}

/** Connects the feed to the server of these tests, but for something that is different; by the bridge, for speed. */
export async function setUp({ change = {}, key, pins, ...jump }: SetUp = {}): Promise<void> {
  const { app, server, feed } = connection();
  const { host, port, username } = server;
  for (const kind of ['password', 'passphrase', 'proxyPassword', 'jumpPassword', 'jumpPassphrase'] as const)
    await value(app, 'setSecret', { feed, kind, secret: '' });
  // Another port first: whatever was accepted before is forgotten.
  await value(app, 'setConnection', { feed, connection: { host, port: 1, username } });
  await value(app, 'setConnection', { feed, connection: { host, port, username, folder: 'Uploads', ...change } });
  const keyFile = key ?? server.privateKeyFile;
  if (keyFile !== '') {
    await nextDialog(app, keyFile);
    await value(app, 'choosePrivateKey', { feed });
  }
  if (jump.jumpKey !== undefined) {
    await nextDialog(app, jump.jumpKey);
    await value(app, 'choosePrivateKey', { feed, which: 'jump host' });
  }
  for (const fingerprint of pins ?? [server.hostKey]) await value(app, 'trustHostKey', { feed, fingerprint });
  for (const fingerprint of jump.jumpPins ?? [])
    await value(app, 'trustHostKey', { feed, which: 'jump host', fingerprint });
  await reopen();
}

/** Presses the button, and waits until the test has come to its end. */
export async function test(): Promise<void> {
  const { page } = connection().app;
  // What an earlier test found stays on the page until the draft is kept and the next one begins; it may end at once.
  const began = await page.evaluateHandle((stop) => {
    const seen = { stop: false };
    const watch = new MutationObserver(() => {
      seen.stop ||= Array.from(document.querySelectorAll('button')).some(({ textContent }) => textContent === stop);
      if (seen.stop) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return seen;
  }, t('connection.stop'));
  await button(page, 'connection.test').click();
  await page.waitForFunction(({ stop }) => stop, began);
  await button(page, 'connection.stop').waitFor({ state: 'detached' });
  await page.locator('.probe').waitFor();
}

/** Each step of the test with its mark, as a person sees them. */
export async function steps(): Promise<string[]> {
  return connection()
    .app.page.locator('.probe-step')
    .evaluateAll((lines) =>
      lines.map((line) => {
        const mark = /mark-(\w+)/.exec(line.querySelector('.mark')?.getAttribute('class') ?? '')?.[1] ?? '';
        return `${mark} ${line.querySelector('.probe-line span')?.textContent ?? ''}`;
      }),
    );
}

/** The sentence at the step that failed. */
export function failure(): Promise<string> {
  return connection().app.page.locator('.probe-step-failed p:nth-child(2)').innerText();
}

/** A fault as the page says it: in the window’s own words where it has some. */
export function fault(code: string, values: WordValues = {}): string {
  const own = `probe.fault.${code}`;
  const said = say('en', 'screen', own, values);
  return said === own ? say('en', 'faults', code, values) : said;
}

export const field = (code: ScreenCode): Locator => connection().app.page.getByLabel(t(code), { exact: true });
