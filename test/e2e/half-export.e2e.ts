import { mkdirSync, mkdtempSync, readFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { removeFolder } from './remove-folder';
import { button, goTo, nextDialog, t, writeStaff } from './steps';

let app: LaunchedApp;
let desk: string;
let staff: string;

/** Saved long enough ago to be read at once. */
function write(count: number): void {
  writeStaff(staff, count);
  const saved = new Date(Date.now() - 60_000);
  utimesSync(staff, saved, saved);
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  staff = join(desk, 'staff.csv');
  write(60);
  const feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'All staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function openChanges(): Promise<Page> {
  const { page } = app;
  await page.locator('.side-item', { hasText: 'All staff' }).click();
  await goTo(page, 'page.changes', 'changes.heading', { vendor: 'Cosafe' });
  await page.locator('.totals').waitFor();
  return page;
}

describe('half an export', () => {
  it('tells beside the button that the whole one was delivered', async () => {
    const page = await openChanges();
    await button(page, 'changes.send.people', { count: 60, vendor: 'Cosafe' }).click();
    await page.locator('.notice', { hasText: t('outcome.sent', { vendor: 'Cosafe' }) }).waitFor();
  });

  it('is held, and says who is missing, where one decides', async () => {
    write(35);
    const page = await openChanges();
    const missing = page.locator('.missing-people');
    await page.reload();
    await openChanges();
    await missing.getByText(t('changes.missing.title', { count: 25 })).waitFor();
    await button(page, 'changes.held.review').first().click();
    await missing.locator('tbody tr').nth(9).waitFor();
    await missing.scrollIntoViewIfNeeded();
    expect(await missing.locator('tbody tr').first().allTextContents()).toEqual([
      `Nils Ek1035${t('changes.missing.exports', { exports: 1, of: 2 })}`,
    ]);
    await lookOver(app, 'half-export-1-held');
    await expectNothingCutOff(page, 'half an export');
    await missing.getByRole('searchbox').fill('1059');
    await missing.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await missing.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('Tove Holm')]);
  });

  it('saves the list of who is missing', async () => {
    const list = join(desk, 'list.csv');
    await nextDialog(app, list);
    await button(app.page, 'report.save.csv').click();
    await app.page.getByText(t('common.saved', { file: list })).waitFor();
    const lines = readFileSync(list, 'utf8').split('\r\n');
    expect(lines.filter((line) => line.includes('stays for now'))).toHaveLength(25);
  });
});
