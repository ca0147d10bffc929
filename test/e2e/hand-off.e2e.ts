import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

const vendor = 'Fire watch';
let app: LaunchedApp;
let desk: string;
let server: OpenSsh;
let handOff: string;

async function start(): Promise<void> {
  app = await launch();
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
}

beforeAll(async () => {
  if (!expectsOpenSsh()) return;
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  handOff = join(desk, 'hand-off.json');
  server = await startOpenSsh();
  mkdirSync(join(server.folder, 'in'));
  await start();
});
afterAll(async () => {
  await app?.close();
  await server?.stop();
  if (desk) await removeFolder(desk);
});

/** Drops a file onto the middle of the window, as a person would from the file manager. */
async function drop(name: string, text: string): Promise<void> {
  const path = join(desk, name);
  writeFileSync(path, text);
  const session = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  await session.detach();
}

describe.runIf(expectsOpenSsh())('a hand-off', () => {
  it('is saved from a feed, after saying what is in it', async () => {
    const { page } = app;
    const template = join(desk, `${vendor}.csv`);
    writeFileSync(template, 'Badge;Full name *;E-mail address;Site\r\n');
    await nextDialog(app, template);
    const made = await value(app, 'createFeed', { destination: 'template', name: 'Mine' });
    const feed = made?.card.id ?? '';
    const { host, port, username } = server;
    await value(app, 'setSettings', { feed, settings: { key: 'Badge', quotes: 'always' } });
    await value(app, 'setConnection', {
      feed,
      connection: { host, port, username, folder: 'in', fileName: 'people.csv' },
    });
    await value(app, 'trustHostKey', { feed, fingerprint: server.hostKey });
    await page.locator('.side-item', { hasText: 'Mine' }).click();
    const more = page.getByRole('button', { name: t('feed.more', { name: 'Mine' }), exact: true });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: t('hand-off.save') }).click();
    await page.getByRole('alertdialog').getByText(t('hand-off.save.not')).waitFor();
    await lookOver(app, 'hand-off-0-save');
    await page.keyboard.press('Escape');
    // The focus is back where the menu was opened.
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute('aria-label') === label,
      t('feed.more', { name: 'Mine' }),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: t('hand-off.save') }).click();
    await nextDialog(app, handOff);
    await button(page, 'hand-off.save.yes').click();
    await page.getByText(t('common.saved', { file: handOff })).waitFor();
    const text = readFileSync(handOff, 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      vendor,
      connection: { host, port, folder: 'in', fileName: 'people.csv' },
    });
    for (const own of [username, desk, 'Mine']) expect(text).not.toContain(`"${own}`);
  });

  it('from a stranger is refused with a sentence, wherever it is dropped, and nothing is made of it', async () => {
    const { page } = app;
    const good = JSON.parse(readFileSync(handOff, 'utf8')) as object;
    const feeds = (await value(app, 'feeds')).length;
    for (const [text, code, values] of [
      ['{"version":1}', 'not a hand-off', {}],
      [JSON.stringify({ ...good, version: 2 }), 'hand-off of another version', { version: 2 }],
      [JSON.stringify({ ...good, run: 'calc.exe' }), 'hand-off field unknown', { field: 'run' }],
      [JSON.stringify({ ...good, vendor: 'Co\u202esafe' }), 'hand-off field wrong', { field: 'vendor' }],
    ] as const) {
      await drop('evil.json', text);
      await page.getByText(say('en', 'faults', code, { file: 'evil.json', ...values })).waitFor();
    }
    await lookOver(app, 'hand-off-1-refused');
    expect((await value(app, 'feeds')).length).toBe(feeds);
  });

  it('is opened in a fresh profile: shows where it would send, and becomes a feed that delivers', async () => {
    await app.close();
    await start();
    const { page } = app;
    await reached(page, 'start.heading');
    await nextDialog(app, handOff);
    await button(page, 'hand-off.open').click();
    await page.getByRole('heading', { name: t('hand-off.heading') }).waitFor();
    const shown = (await page.locator('.hand-off-where').textContent()) ?? '';
    expect(shown).toContain(server.host);
    expect(shown).toContain(String(server.port));
    expect(await page.locator('.fingerprint-text').getAttribute('aria-label')).toContain(
      server.hostKey.split(' ').at(-1),
    );
    await lookOver(app, 'hand-off-2-shown');
    expect(await value(app, 'feeds')).toEqual([]);
    await button(page, 'hand-off.accept', { vendor }).click();
    await reached(page, 'file.heading');

    const [card] = await value(app, 'feeds');
    const feed = card?.id ?? '';
    expect(card?.vendor).toBe(vendor);
    // Not connected to anything yet: the server is only proposed.
    expect((await value(app, 'feed', { feed })).feed.connection).toBeUndefined();
    const staff = join(desk, 'staff.csv');
    writeStaff(staff, 30);
    await nextDialog(app, staff);
    await button(page, 'file.choose').click();
    await page.locator('.is-header').waitFor();
    await value(app, 'setMapping', {
      feed,
      mapping: {
        Badge: { from: ['Employee number'] },
        'Full name *': { from: ['First name', 'Last name'] },
        'E-mail address': { from: ['Work e-mail'] },
      },
    });
    await goTo(page, 'page.connection', 'connection.heading', { vendor });
    await page.getByText(t('hand-off.filled-in')).waitFor();
    expect(await page.getByLabel(t('connection.host'), { exact: true }).inputValue()).toBe(server.host);
    await lookOver(app, 'hand-off-3-connection');
    await page.getByLabel(t('connection.username'), { exact: true }).fill(server.username);
    await page.getByText(t('connection.log-in.key'), { exact: true }).click();
    await nextDialog(app, server.privateKeyFile);
    await button(page, 'connection.key.choose').click();
    await page
      .getByText(/privateKey|ed25519/i)
      .first()
      .waitFor();
    await button(page, 'connection.test').click();
    await page.getByRole('heading', { name: t('fingerprint.title') }).waitFor();
    // What the file says is held against what the server shows; trusting stays the person's.
    await page.getByText(t('hand-off.same', { vendor })).waitFor();
    await page.getByText(t('hand-off.fingerprint')).waitFor();
    expect((await value(app, 'feed', { feed })).feed.connection?.hostKeys).toEqual([]);
    await lookOver(app, 'hand-off-4-fingerprint');
    await button(page, 'fingerprint.trust').click();
    await page.getByText(t('connection.works')).waitFor();
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'sent' });
    const lines = readFileSync(join(server.folder, 'in', 'people.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toBe('"Badge";"Full name *";"E-mail address";"Site"');
    expect(lines[1]).toBe('"1000";"Anna Berg";"anna.0@example.com";""');
  });

  it('that names another key than the server shows is not trusted by a press', async () => {
    const { page } = app;
    const evil = JSON.parse(readFileSync(handOff, 'utf8')) as { connection: object };
    const lying = { ...evil, connection: { ...evil.connection, hostKeys: [`SHA256:${'A'.repeat(42)}E`] } };
    await drop('lying.json', JSON.stringify(lying));
    await page.getByRole('heading', { name: t('hand-off.heading') }).waitFor();
    await button(page, 'hand-off.accept', { vendor }).click();
    await reached(page, 'file.heading');
    const id = (await value(app, 'feeds')).at(-1)?.id ?? '';
    const { host, port, username } = server;
    await value(app, 'setConnection', { feed: id, connection: { host, port, username, folder: 'in' } });
    await nextDialog(app, server.privateKeyFile);
    await value(app, 'choosePrivateKey', { feed: id });
    await goTo(page, 'page.connection', 'connection.heading', { vendor });
    await button(page, 'connection.test').click();
    await page.getByText(t('fingerprint.different')).waitFor();
    expect(await button(page, 'fingerprint.trust').isDisabled()).toBe(true);
    await app.picture('hand-off-5-different');
  });
});
