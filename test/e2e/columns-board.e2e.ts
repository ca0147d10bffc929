import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { byKeyboard, byMouse } from './hands';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
let feed: string;
const complaints: string[] = [];
const vendor = 'Harbour';

const people = ['Åsa Berg', 'Bo Lund', 'Cia Ek', 'Dan Ros', 'Eva Falk', 'Fia Holm'];
const extra = Array.from({ length: 53 }, (_, at) => `Field ${at + 1}`);

function writeExport(more: readonly string[] = []): void {
  const header = ['Employee number', 'Full name', 'Work e-mail', 'Salary', 'Site', 'Floor', 'Shift', ...extra, ...more];
  const rows = people.map((name, at) =>
    [
      `10${at}`,
      name,
      at === 4 ? 'no address' : `p${at}@example.com`,
      30_000 + at,
      'North',
      at,
      'Day',
      ...extra.map(() => ''),
      ...more.map(() => `v${at}`),
    ].join(','),
  );
  writeFileSync(join(desk, 'staff.csv'), [header.join(','), ...rows, ''].join('\r\n'));
}

function writeTemplate(columns: readonly string[]): string {
  const path = join(desk, `${vendor}.csv`);
  writeFileSync(path, `${columns.join(',')}\r\n`);
  return path;
}

const custom = Array.from({ length: 34 }, (_, at) => `Custom ${at + 1}`);
const first = ['Badge number*', 'Full name*', 'E-mail*', 'Pay', 'Wing', 'Locker', ...custom];

const row = (column: string): Locator =>
  app.page.locator('.board-row').filter({ has: app.page.locator(`[data-wanted=${JSON.stringify(column)}]`) });
const focused = () =>
  app.page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.dataset['wanted'] ?? at?.dataset['put'] ?? at?.closest('li')?.dataset['source'] ?? at?.tagName ?? '';
  });
const mapping = async () => (await value(app, 'feed', { feed })).feed.mapping;

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  app = await launch();
  const { page } = app;
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  writeExport();
  await nextDialog(app, writeTemplate(first));
  await page.getByRole('button', { name: t('start.other') }).click();
  await reached(page, 'file.heading');
  await nextDialog(app, join(desk, 'staff.csv'));
  await button(page, 'file.choose').click();
  await page.locator('.is-header').waitFor();
  await goTo(page, 'page.columns', 'columns.heading');
  await page.locator('.board').waitFor();
  feed = (await value(app, 'feeds'))[0]?.id ?? '';
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

describe('a board with 40 columns on one side and 60 on the other', () => {
  it('finds and narrows on both sides', async () => {
    const { page } = app;
    await expect.poll(() => page.locator('.board-row').count()).toBe(40);
    await expect.poll(() => page.locator('.tray-item').count()).toBe(60);
    await page.getByLabel(t('board.find', { vendor })).fill('custom 3');
    await expect.poll(() => page.locator('.board-row').count()).toBe(6);
    await page.getByLabel(t('tray.find')).fill('north');
    await expect.poll(() => page.locator('.tray-item').count()).toBe(1);
    await lookOver(app, 'board-found');
    await page.getByLabel(t('board.find', { vendor })).fill('');
    await page.getByLabel(t('tray.find')).fill('');
  });

  it('shows people who need a look first on demand', async () => {
    const { page } = app;
    await page.getByText(t('people.problems-first', { count: 1 })).click();
    await page
      .locator('.board-people')
      .getByText(t('people.row', { row: 6 }))
      .waitFor();
    await row('E-mail*').getByText('no address').waitFor();
    await page.getByText(t('people.problems-first', { count: 1 })).click();
  });

  it('carries by keyboard in both directions, says so, and never loses the focus', async () => {
    const { page } = app;
    await byKeyboard.carry(page, 'Site', 'Wing');
    await row('Wing').getByText('North').first().waitFor();
    await expect.poll(focused).toBe('Site');
    const status = page.locator('.match [role="status"]');
    await expect.poll(() => status.textContent()).toBe(t('board.did.tied', { source: 'Site', column: 'Wing' }));

    await page.locator('[data-wanted="Locker"]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => status.textContent()).toBe(t('pick.wanted.up', { column: 'Locker' }));
    await lookOver(app, 'board-held');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Locker');
    expect((await mapping())['Locker']).toBeUndefined();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Locker');
    await expect.poll(async () => (await mapping())['Locker']).toEqual({ from: ['Floor'] });

    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await mapping())['Locker']).toBeUndefined();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await mapping())['Wing']).toBeUndefined();
  });

  it('carries by mouse, joins several, and changes their order', async () => {
    const { page } = app;
    await byMouse.carry(page, 'Site', 'Wing');
    await row('Wing').getByText('North').first().waitFor();
    await page.locator('[data-source="Shift"] [data-part="column"]').click();
    await page
      .getByRole('button', { name: t('pick.join.label', { source: 'Shift', before: 'Site', column: 'Wing' }) })
      .click();
    await row('Wing').getByText('North Day').first().waitFor();
    await button(page, 'join.up', { source: 'Shift' }).click();
    await row('Wing').getByText('Day North').first().waitFor();
    await lookOver(app, 'board-joined');
    await expect.poll(async () => (await mapping())['Wing']).toEqual({ from: ['Shift', 'Site'] });
  });

  it('asks a second time for pay, keeps the yes, and forgets it with the match', async () => {
    const { page } = app;
    await byMouse.carry(page, 'Salary', 'Pay');
    await page.getByRole('alertdialog').waitFor();
    await lookOver(app, 'board-sensitive');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect((await mapping())['Pay']).toBeUndefined();
    await byMouse.carry(page, 'Salary', 'Pay');
    await button(page, 'sensitive.send', { vendor }).click();
    await row('Pay').locator('.board-sensitive').waitFor();
    const allowed = async () =>
      (await value(app, 'feed', { feed })).feed.columnChoices?.allowed?.map(({ from, to }) => [from, to]);
    await expect.poll(allowed).toEqual([['Salary', 'Pay']]);
    await button(page, 'columns.menu', { column: 'Pay' }).click();
    await page.getByRole('menuitem', { name: t('columns.menu.clear') }).click();
    await expect.poll(allowed).toBeUndefined();
  });

  it('remembers what is not to be used, and makes a later new column stand out', async () => {
    const { page } = app;
    await button(page, 'tray.aside.label', { source: 'Floor' }).click();
    await page.locator('[data-source="Floor"].is-aside').waitFor();
    writeExport(['Team lead', 'Desk']);
    await goTo(page, 'page.file', 'file.heading');
    await button(page, 'file.differs.accept').click();
    await button(page, 'file.differs.accept').waitFor({ state: 'detached' });
    await goTo(page, 'page.columns', 'columns.heading');
    await page.getByText(t('news.source.title', { count: 2 })).waitFor();
    await lookOver(app, 'board-new-source');
    await button(page, 'tray.aside.label', { source: 'Desk' }).first().click();
    await page.getByText(t('news.source.title', { count: 1 })).waitFor();
    await button(page, 'news.source.none', { count: 1 }).click();
    await page.getByText(t('news.source.title', { count: 1 })).waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await value(app, 'feed', { feed })).feed.columnChoices?.unused)
      .toEqual(['Floor', 'Desk', 'Team lead']);
  });

  it('tells what a newer template brings and takes, and touches nothing else', async () => {
    const { page } = app;
    const before = await mapping();
    await nextDialog(
      app,
      writeTemplate(['Badge number*', 'Full name*', 'E-mail*', 'Pay', 'Wing name', 'Uniform', ...custom]),
    );
    await button(page, 'template.other').click();
    await page.getByText(t('news.gone.title', { count: 1, vendor })).waitFor();
    await page.getByText(t('news.added.title', { count: 2, vendor, columns: 'Wing name and Uniform' })).waitFor();
    await lookOver(app, 'board-new-template');
    expect(await mapping()).toEqual(before);
    await button(page, 'news.gone.move', { column: 'Wing name' }).click();
    await row('Wing name').getByText('Day North').first().waitFor();
    const { Wing: moved, ...others } = before;
    await expect.poll(mapping).toEqual({ ...others, 'Wing name': moved });
    await button(page, 'news.seen').click();
    await page.locator('.tag-new').first().waitFor({ state: 'detached' });
  });

  it('fits into the smallest window, and at twice the size', async () => {
    const { page } = app;
    for (const [name, width, height] of [
      ['small', 900, 600],
      ['zoomed', 450, 300],
    ] as const) {
      await app.app.evaluate(
        ({ BrowserWindow }, [w, h]) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setMinimumSize(1, 1);
          window?.setContentSize(w ?? 0, h ?? 0);
        },
        [width, height],
      );
      await page.waitForFunction((wide) => window.innerWidth === wide, width);
      await expectNothingCutOff(page, `board ${name}`);
      await app.picture(`board-${name}`);
    }
  });

  it('left the console quiet', () => {
    expect(complaints).toEqual([]);
  });
});
