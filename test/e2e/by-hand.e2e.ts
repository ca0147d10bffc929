import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { removeFolder } from './remove-folder';
import { button, goTo, nextDialog, t, writeStaff } from './steps';

const vendor = 'Connecteam';

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
  const write = (count: number): void => {
    writeStaff(staff, count);
    const saved = new Date(Date.now() - 60_000);
    utimesSync(staff, saved, saved);
  };
  write(12);
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await page.locator('.side-item', { hasText: 'Shift staff' }).click();
  await goTo(page, 'page.columns', 'columns.heading');
  // An account without a column for those who left.
  const template = join(desk, 'account.csv');
  writeFileSync(template, 'First name,Last name,Mobile phone,Email,Employee number\r\n');
  await nextDialog(app, template);
  await button(page, 'template.choose').click();
  await page.locator('.sure-next').getByRole('button').click();
  await value(app, 'setLeavers', { feed, leavers: { afterMissing: 1 } });
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
  expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'sent' });
  write(11);
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

describe('somebody who left a vendor that no file can tell so', () => {
  it('is named on the page of changes, to be removed by hand, and in nothing that is sent', async () => {
    const { page } = app;
    await page.locator('.side-item', { hasText: 'Shift staff' }).click();
    await goTo(page, 'page.changes', 'changes.heading', { vendor });
    const list = page.locator('.by-hand-people');
    await list.getByRole('heading', { name: t('changes.by-hand.title', { count: 1, vendor }) }).waitFor();
    await list.locator('tbody tr').waitFor();
    expect(await list.locator('tbody tr').allInnerTexts()).toEqual([
      ['Erik Lund', '+46701234011', t('change.leaver.missing')].join('\t'),
    ]);
    expect(await list.locator('input').count()).toBe(0);
    await expectNothingCutOff(page, 'the people to remove by hand');
    await lookOver(app, 'by-hand-0');
    // Carried along are the others: Connecteam may not have read the first file yet.
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({
      outcome: 'sent',
      counts: { inFile: 11 },
    });
  });
});
