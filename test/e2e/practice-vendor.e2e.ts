import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
let staff: string;

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  staff = join(desk, 'staff.csv');
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

/** What the window says the vendor did. */
const said = (): Locator => app.page.locator('.notice').filter({ has: app.page.locator('.vendor-counts') });
const lines = async (): Promise<string[]> => {
  await said().locator('.vendor-counts li').first().waitFor();
  return said().locator('.vendor-counts li').allTextContents();
};

/** The practice server tested and trusted, and the vendor's own page of today. */
async function goLive(feed: string): Promise<void> {
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
  await value(app, 'setSchedule', { feed, schedule: null });
  await app.page.reload();
}

/** Sends, and waits until another file lies there than before. */
async function send(): Promise<void> {
  const { page } = app;
  const waiting = page.locator('.vendor-waiting');
  const before = await waiting.textContent();
  await button(page, 'today.send').click();
  await page.locator('.vendor-waiting', { hasNotText: before ?? '' }).waitFor();
  await page.locator('.today-last .mark-good').waitFor();
}

/** Lets it read, and waits until the window tells of the file that lies there. */
async function letRead(vendor: string, file: RegExp): Promise<void> {
  const { page } = app;
  await page.getByText(file).last().waitFor();
  await button(page, 'vendor.read', { vendor }).click();
  await said().waitFor();
}

async function open(name: 'vendor.deeds' | 'vendor.people'): Promise<void> {
  await button(app.page, name).click();
}

describe('the practice vendor', () => {
  it('says what Cosafe would have done with the sample list, and whom it has', async () => {
    const { page } = app;
    const feed = (await value(app, 'createSample', { destination: 'cosafe' })).card.id;
    await value(app, 'columns', { feed, sampleOffset: 0 });
    await value(app, 'check', { feed });
    await goLive(feed);
    await page.locator('.side-list button').first().click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: t('page.today') })
      .click();
    await reached(page, 'today.heading');
    await page.getByText(t('vendor.none')).waitFor();
    expect(await button(page, 'vendor.read', { vendor: 'Cosafe' }).isDisabled()).toBe(true);
    await send();
    await letRead('Cosafe', /It would read/);
    const first = await lines();
    const created = Number(/^(\d+) people were created$/.exec(first[0] ?? '')?.[1]);
    expect(created).toBeGreaterThan(40);
    await page.getByText(t('vendor.report', { vendor: 'Cosafe' })).waitFor();
    await page.getByText(new RegExp(`${created} people\\.`)).waitFor();
    await open('vendor.deeds');
    await page.locator('.vendor-deeds li').first().waitFor();
    await open('vendor.people');
    await page.getByRole('checkbox').nth(19).waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(20);
    await said().scrollIntoViewIfNeeded();
    await lookOver(app, 'practice-vendor-cosafe');
    await expectNothingCutOff(page, 'practice vendor');
  });

  it('applies a changed list: joined, changed, left', async () => {
    const { page } = app;
    writeStaff(staff, 40);
    const feed = (await value(app, 'createSample', { destination: 'connecteam' })).card.id;
    await value(app, 'renameFeed', { feed, name: 'Shift staff' });
    await nextDialog(app, staff);
    await value(app, 'chooseSource', { feed });
    await value(app, 'setLeavers', { feed, leavers: { afterMissing: 1 } });
    await value(app, 'check', { feed });
    await goLive(feed);
    expect(await value(app, 'send', { feed, full: false })).toMatchObject({ outcome: 'sent' });
    await page.reload();
    await page
      .locator('.side-list')
      .getByRole('button', { name: /Shift staff/ })
      .click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: t('page.today') })
      .click();
    await letRead('Connecteam', /It would read/);
    expect(await lines()).toEqual([t('vendor.count.created', { count: 40 })]);

    const [header = '', ...people] = readFileSync(staff, 'utf8').trimEnd().split('\r\n');
    const changed = people.slice(1).map((line) => line.replace('Erik,Berg', 'Eric,Berg'));
    writeFileSync(staff, [header, ...changed, '1090,Ada,Ny,ada@example.com,+46701234999', ''].join('\r\n'));
    await send();
    await page.getByText(t('vendor.count.created', { count: 40 })).waitFor();
    await button(page, 'vendor.read', { vendor: 'Connecteam' }).click();
    await said()
      .getByText(t('vendor.count.archived', { count: 1 }))
      .waitFor();
    expect(await lines()).toEqual([
      t('vendor.count.archived', { count: 1 }),
      t('vendor.count.created', { count: 1 }),
      t('vendor.count.updated', { count: 1 }),
      t('vendor.count.unchanged', { count: 38 }),
    ]);
    await page.getByText(t('vendor.people.archived', { count: 1 })).waitFor();
    await open('vendor.deeds');
    await page.locator('.vendor-deeds').getByText('Eric', { exact: true }).waitFor();
    await said().scrollIntoViewIfNeeded();
    await lookOver(app, 'practice-vendor-connecteam');
  });

  it('refuses the whole file when an admin would be archived, in whatever language one reads', async () => {
    const { page } = app;
    const [header = '', , ...people] = readFileSync(staff, 'utf8').trimEnd().split('\r\n');
    await open('vendor.people');
    await page.getByRole('checkbox', { name: 'Eric Berg is an admin there' }).first().waitFor({ state: 'attached' });
    await page.locator('tr', { hasText: 'Eric Berg' }).locator('.tick-box').click();
    await page.locator('tr', { hasText: 'Eric Berg' }).locator('.tick-box[data-selected]').waitFor();
    writeFileSync(staff, [header, ...people, ''].join('\r\n'));
    await send();
    await button(page, 'vendor.read', { vendor: 'Connecteam' }).click();
    await said()
      .getByText(/refused the whole file/)
      .waitFor();
    expect(await said().textContent()).toContain('Eric Berg');
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page
      .locator('.side-list')
      .getByRole('button', { name: /Shift staff/ })
      .click();
    await page.getByText(say('he', 'screen', 'vendor.title', { vendor: 'Connecteam' })).waitFor();
    await said().scrollIntoViewIfNeeded();
    await lookOver(app, 'practice-vendor-hebrew');
    await value(app, 'setAppearance', { locale: 'en' });
    await page.reload();
  });

  it('can be emptied', async () => {
    const { page } = app;
    await page
      .locator('.side-list')
      .getByRole('button', { name: /Shift staff/ })
      .click();
    await button(page, 'vendor.start-over').click();
    await button(page, 'vendor.start-over.yes').click();
    await said().waitFor({ state: 'detached' });
    await button(page, 'vendor.read', { vendor: 'Connecteam' }).waitFor();
  });
});
