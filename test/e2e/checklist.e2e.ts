import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklistOf } from '../../shared/destination/checklist';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say } from '../../shared/words/say';
import { type OpenSsh, startOpenSsh } from '../delivery/openssh-server';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

const vendor = 'Cosafe';
const total = checklistOf('cosafe').steps.length;

let app: LaunchedApp;
let desk: string;
let feed: string;
let server: OpenSsh;

async function start(): Promise<void> {
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  server = await startOpenSsh();
  await start();
  const staff = join(desk, 'staff.csv');
  writeStaff(staff, 40);
  feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'All staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
});
afterAll(async () => {
  await app.close();
  await server.stop();
  await removeFolder(desk);
});

async function openList(): Promise<Page> {
  const { page } = app;
  await page.locator('.side-item', { hasText: 'All staff' }).click();
  await goTo(page, 'page.checklist', 'checklist.heading', { vendor });
  await page.locator('.check-progress').waitFor();
  return page;
}

const step = (page: Page, code: ScreenCode): Locator =>
  page.locator('.check-step', { has: page.getByRole('checkbox', { name: t(code, { vendor }), exact: true }) });
const box = (page: Page, code: ScreenCode): Locator =>
  page.getByRole('checkbox', { name: t(code, { vendor }), exact: true });

/** Waits until the page says so many steps. */
async function done(page: Page, count: number): Promise<void> {
  await page.locator('.check-progress', { hasText: t('checklist.progress', { done: count, total }) }).waitFor();
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let press = 0; press < 120; press += 1) {
    if (await page.evaluate((node) => document.activeElement === node, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('never reached by Tab');
}

/** Waits until what is kept on disk has it. */
async function kept(look: (text: string) => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (look(JSON.stringify((await value(app, 'feed', { feed })).feed.checklist ?? {}))) return;
    await app.page.waitForTimeout(100);
  }
  throw new Error('it was never kept');
}

describe('the steps with a vendor', () => {
  it('begin with the letter, which is copied whole', async () => {
    const page = await openList();
    await done(page, 0);
    expect(await page.locator('.check-progress').textContent()).toContain(t('checklist.access', { vendor }));
    await lookOver(app, 'checklist-0-top');
    await button(page, 'checklist.to-letter').click();
    await expect.poll(() => page.locator(':focus').textContent()).toBe(t('checklist.letter', { vendor }));
    await button(page, 'checklist.letter.copy').click();
    await page.getByText(t('key.copied')).waitFor();
    const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('13. ');
    expect(copied).toContain(t('question.skip'));
    await lookOver(app, 'checklist-1-begin');
  });

  it('are ticked, noted and answered by keyboard alone, and are still so after a restart', async () => {
    let page = await openList();
    await page
      .locator('.tabs')
      .getByRole('button', { name: t('page.checklist') })
      .focus();
    await page.keyboard.press('Enter');
    await tabTo(page, box(page, 'checklist.access'));
    await page.keyboard.press('Space');
    await done(page, 1);
    expect(await step(page, 'checklist.access').textContent()).toMatch(/Ticked by you on \w+ \d/);
    const title = t('checklist.access', { vendor });
    await tabTo(page, page.getByRole('button', { name: t('checklist.note.add.label', { step: title }) }));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Case 4711');
    await tabTo(page, page.getByLabel(t('question.skip')));
    await page.keyboard.type('Nothing happens');
    // Without leaving the field: it is kept by itself.
    await kept((text) => text.includes('Case 4711') && text.includes('Nothing happens'));
    await expect.poll(() => page.locator('.check-letter textarea').inputValue()).not.toContain(t('question.skip'));
    expect(await page.locator(':focus').inputValue()).toBe('Nothing happens');

    await app.close();
    await start();
    page = await openList();
    await done(page, 1);
    expect(await box(page, 'checklist.access').isChecked()).toBe(true);
    expect(await page.getByLabel(t('checklist.note.label', { step: title })).inputValue()).toBe('Case 4711');
    expect(await page.getByLabel(t('question.skip')).inputValue()).toBe('Nothing happens');
    await tabTo(page, box(page, 'checklist.access'));
    await page.keyboard.press('Space');
    await done(page, 0);
    await page.keyboard.press('Space');
    await done(page, 1);
  });

  it('take no notice of the practice server', async () => {
    const page = await openList();
    await value(app, 'usePractice', { feed });
    const probe = await value(app, 'testConnection', { feed });
    await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
    expect((await value(app, 'testConnection', { feed })).ok).toBe(true);
    expect((await value(app, 'send', { feed, full: false })).outcome).toBe('sent');
    await page.getByText(t('checklist.practice'), { exact: true }).waitFor();
    await done(page, 1);
    expect(await box(page, 'checklist.first-file').isChecked()).toBe(false);
  });

  it('are ticked by the app itself once the vendor’s server is tested and a file delivered, and say so', async () => {
    const page = await openList();
    const saved = join(desk, 'try.csv');
    await nextDialog(app, saved);
    await value(app, 'exportFile', { feed, full: true });
    await done(page, 2);
    mkdirSync(join(server.folder, 'in'));
    const { host, port, username } = server;
    await value(app, 'setConnection', { feed, connection: { host, port, username, folder: 'in', hostKeys: [] } });
    await nextDialog(app, server.privateKeyFile);
    await value(app, 'choosePrivateKey', { feed });
    await value(app, 'trustHostKey', { feed, fingerprint: server.hostKey });
    expect(await value(app, 'testConnection', { feed })).toMatchObject({ ok: true });
    await done(page, 4);
    expect(await step(page, 'checklist.fingerprint').textContent()).toContain('you trust this server');
    expect(await box(page, 'checklist.fingerprint').isChecked()).toBe(false);
    expect(await box(page, 'checklist.first-file').isChecked()).toBe(false);

    expect((await value(app, 'send', { feed, full: true })).outcome).toBe('sent');
    await done(page, 5);
    expect(await step(page, 'checklist.first-file').textContent()).toMatch(/Seen by Roster Courier on \w+ \d/);
    expect(await box(page, 'checklist.first-file').isChecked()).toBe(true);
    // What the app sees nobody unticks, by mouse or by keyboard.
    await box(page, 'checklist.first-file').focus();
    await page.keyboard.press('Space');
    await step(page, 'checklist.first-file').locator('.tick-box').click();
    await done(page, 5);
    expect(await box(page, 'checklist.first-file').isChecked()).toBe(true);
    await lookOver(app, 'checklist-2-under-way');
  });

  it('stand on the page Today until they are done, and lead where a step is done', async () => {
    const page = await openList();
    const schedule = t('checklist.schedule', { vendor });
    await page
      .getByRole('button', { name: t('checklist.go.label', { page: t('page.schedule'), step: schedule }) })
      .click();
    await reached(page, 'schedule.heading');
    await goTo(page, 'page.today', 'today.heading');
    await page.getByText(t('checklist.progress', { done: 5, total })).waitFor();
    await lookOver(app, 'checklist-3-today');
    await button(page, 'checklist.open').click();
    await reached(page, 'checklist.heading', { vendor });
    for (const { id, done: by } of (await value(app, 'checklist', { feed })).steps) {
      if (by === undefined) await value(app, 'tickStep', { feed, step: id, done: true });
    }
    await page.getByText(t('checklist.all')).waitFor();
    await goTo(page, 'page.today', 'today.heading');
    expect(await button(page, 'checklist.open').count()).toBe(0);
  });

  it('read from right to left in Hebrew, and fit at twice the size', async () => {
    const { page } = app;
    await openList();
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.checklist') })
      .click();
    await page.locator('.check-progress').waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await lookOver(app, 'checklist-4-hebrew');
    await page.locator('.check-letter').scrollIntoViewIfNeeded();
    await app.picture('checklist-4-hebrew-letter');
    await value(app, 'setAppearance', { locale: 'en' });
    await page.reload();
    await app.app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(1, 1);
      first?.setContentSize(450, 300);
    });
    await page.waitForFunction(() => window.innerWidth === 450);
    await page
      .locator('.tabs')
      .getByRole('button', { name: t('page.checklist') })
      .click();
    await page.locator('.check-progress').waitFor();
    await expectNothingCutOff(page, 'checklist, zoomed');
    await app.picture('checklist-5-zoomed');
  });
});
