import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { call, value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
let staff: string;
let first: string;
let second: string;

async function feedOf(name: string, path: string): Promise<string> {
  const feed = (await value(app, 'createFeed', { destination: 'cosafe', name }))?.card.id ?? '';
  await nextDialog(app, path);
  await value(app, 'chooseSource', { feed });
  return feed;
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  staff = join(desk, 'staff.csv');
  writeStaff(staff, 120);
  const [header = '', ...lines] = readFileSync(staff, 'utf8').trimEnd().split('\r\n');
  const withDesk = [
    `${header},Desk phone`,
    ...lines.map((line, at) => `${line},${at < 70 ? '+4686962000' : line.split(',')[4]}`),
  ];
  writeFileSync(staff, [...withDesk, ''].join('\r\n'));
  first = await feedOf('Alarm', staff);
  second = await feedOf('Shifts', staff);
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function openCompare(page: Page, name: string): Promise<void> {
  await page.locator('.side-item', { hasText: name }).click();
  await page.getByRole('button', { name: t('feed.more', { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('compare.open') }).click();
  await reached(page, 'compare.heading');
}

describe('two feeds of one export', () => {
  it('have the same people at first', async () => {
    const { page } = app;
    await openCompare(page, 'Alarm');
    await page.getByText(t('compare.same'), { exact: true }).waitFor();
    await lookOver(app, 'compare-0-same');
  });

  it('show in sentences and lists who goes to one only, why, and whose phone differs', async () => {
    const { page } = app;
    const { feed } = await value(app, 'feed', { feed: second });
    const mapping = { ...feed.mapping, TelephoneNumber: { from: ['Desk phone'] } };
    await value(app, 'setMapping', { feed: second, mapping });
    await value(app, 'setPeopleLists', { feed: second, protected: [], neverSend: ['1003'] });
    await page.getByText(t('compare.only', { count: 1, one: 'Alarm', other: 'Shifts' })).waitFor();
    await page.getByText(t('compare.phone', { count: 69, first: 'Alarm', second: 'Shifts' })).waitFor();
    const only = page.getByRole('region', { name: t('compare.list.only', { one: 'Alarm', other: 'Shifts' }) });
    await expect
      .poll(() => only.locator('tbody tr').allTextContents())
      .toEqual([`5Omar Berg${t('compare.because.never sent')}`]);
    const phones = page.getByRole('region', { name: t('compare.list.phone') });
    await expect.poll(() => phones.locator('tbody tr').count()).toBe(50);
    await phones.getByRole('button', { name: t('common.later') }).click();
    await phones.getByText(t('common.range', { first: 51, last: 69, total: 69 })).waitFor();
    await phones.locator('tbody tr').nth(18).waitFor();
    await expect.poll(() => phones.locator('tbody tr').count()).toBe(19);
    await page.mouse.wheel(0, -5000);
    await lookOver(app, 'compare-1-differ');
    await expectNothingCutOff(page, 'compare');
  });

  it('answer in pages of a few hundred at most, and only where the source is the same', async () => {
    const rows = { feed: first, other: second, list: 'phone', offset: 0, limit: 501 } as const;
    expect(await call(app, 'compareRows', rows)).toMatchObject({ ok: false, problem: { code: 'entry not accepted' } });
    const elsewhere = join(desk, 'elsewhere.csv');
    writeStaff(elsewhere, 10);
    const third = await feedOf('Elsewhere', elsewhere);
    expect(await call(app, 'compareFeeds', { feed: first, other: third })).toMatchObject({
      ok: false,
      problem: { code: 'not the same export' },
    });
    expect((await value(app, 'feed', { feed: third })).sameSource).toEqual([]);
    expect((await value(app, 'feed', { feed: first })).sameSource.map(({ id }) => id)).toEqual([second]);
  });

  it('go to two vendors with other keys, and are matched all the same', async () => {
    const { page } = app;
    const shifts = (await value(app, 'createSample', { destination: 'connecteam' })).card;
    const alarm = (await value(app, 'createSample', { destination: 'cosafe' })).card;
    const found = await value(app, 'compareFeeds', { feed: shifts.id, other: alarm.id });
    expect(found).toMatchObject({ first: 'Connecteam', second: 'Cosafe', fileName: 'sample-staff.xlsx' });
    expect(found.problem).toBeUndefined();
    expect(found.both).toBeGreaterThan(10);
    expect([found.phone.first, found.email.second]).toEqual(['Mobile phone', 'Mail']);
    await openCompare(page, shifts.name);
    const only = { count: found.onlySecond, one: 'Cosafe', other: 'Connecteam' };
    await page.getByText(t('compare.only', only)).waitFor();
    await lookOver(app, 'compare-3-vendors');
  });

  it('read from right to left in Hebrew', async () => {
    const { page } = app;
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'Alarm' }).click();
    await page.getByRole('button', { name: say('he', 'screen', 'feed.more', { name: 'Alarm' }), exact: true }).click();
    await page.getByRole('menuitem', { name: say('he', 'screen', 'compare.open') }).click();
    await page.getByText(say('he', 'screen', 'compare.list.phone'), { exact: true }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    await lookOver(app, 'compare-2-hebrew');
  });
});
