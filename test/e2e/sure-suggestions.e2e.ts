import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
let feed: string;

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  app = await launch();
  const { page } = app;
  page.setDefaultTimeout(20_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  feed = (await value(app, 'createFeed', { destination: 'connecteam', name: 'Shift staff' }))?.card.id ?? '';
  const staff = join(desk, 'staff.csv');
  writeStaff(staff, 12);
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await page.locator('.side-item', { hasText: 'Shift staff' }).click();
  await goTo(page, 'page.columns', 'columns.heading');
  const template = join(desk, 'account.csv');
  writeFileSync(template, 'First name,Last name,Mobile phone,Email,Employee number,Nickname\r\n');
  await nextDialog(app, template);
  await button(page, 'template.choose').click();
  await page.locator('.board-row', { hasText: 'Nickname' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

describe('the sure suggestions', () => {
  it('are what comes next after the template was chosen, before anything else of the board', async () => {
    const { page } = app;
    const { suggestions, mapping } = await value(app, 'columns', { feed, sampleOffset: 0 });
    const count = suggestions.filter(({ accepted, column }) => accepted && mapping[column] === undefined).length;
    expect(count).toBeGreaterThan(1);
    await page.getByText(t('board.sure', { count }), { exact: true }).waitFor();
    const use = page.locator('.sure-next').getByRole('button', { name: t('board.use-sure', { count }) });
    await use.waitFor();
    await lookOver(app, 'sure-0-next');
    await expectNothingCutOff(page, 'the sure suggestions');
    await value(app, 'setAppearance', { locale: 'he' });
    await page.getByText(say('he', 'screen', 'board.sure', { count })).waitFor();
    await app.picture('sure-1-hebrew');
    await value(app, 'setAppearance', { locale: 'en' });
    await use.waitFor();
  });

  it('fill their columns with one press, step back, and come back with one press on Undo', async () => {
    const { page } = app;
    const mapping = async () => (await value(app, 'feed', { feed })).feed.mapping;
    const before = await mapping();
    const next = page.locator('.sure-next');
    await next.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await next.waitFor({ state: 'detached' });
    // The focus went to what lies beside it, not to the top of the window.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.match') !== null)).toBe(true);
    await expect.poll(async () => Object.keys(await mapping()).length).toBeGreaterThan(Object.keys(before).length + 1);
    await page
      .getByRole('button', { name: t('board.undo'), exact: false })
      .first()
      .click();
    await next.waitFor();
    await expect.poll(mapping).toEqual(before);
  });
});
