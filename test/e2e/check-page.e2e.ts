import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
let staff: string;
let feed: string;

const header = ['Employee number', 'First name', 'Last name', 'Mobile phone', 'Department', 'Manager', 'Title'];
const firsts = ['Anna', 'Erik', 'Sara', 'Omar', 'Maja', 'Nils', 'Lea', 'Ivan', 'Ruth', 'Tove'];
const lasts = ['BERG', 'LUND', 'COHEN', 'EK', 'DAHL', 'HOLM', 'ROS', 'FALK'];

/** Made-up people; every third phone has no country code, every family name is in capitals. */
function people(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    `${1000 + at}`,
    firsts[at % 10] ?? '',
    lasts[Math.floor(at / 10) % 8] ?? '',
    at % 3 === 0 ? `070-123 ${10 + at} ${10 + at}` : `+4670123${4000 + at}`,
    ['Kitchen', 'Bakery', 'Shop'][at % 3] ?? '',
    ['Karin Ek', 'Per Dahl'][at % 2] ?? '',
    at === 7 ? '=1+1' : 'Cook',
  ]);
}

function write(rows: readonly (readonly string[])[]): void {
  writeFileSync(staff, [header.join(','), ...rows.map((row) => row.join(',')), ''].join('\r\n'));
  const saved = new Date(Date.now() - 60_000);
  utimesSync(staff, saved, saved);
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-check-'));
  mkdirSync(join(desk, 'home'));
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  staff = join(desk, 'staff.csv');
  const list = people(40);
  list[5] = ['1005', 'Nils', 'BERG', 'see the card', 'Shop', 'Per Dahl', 'Cook'];
  write(list);
  feed = (await value(app, 'createFeed', { destination: 'connecteam', name: 'Shift staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  // No country yet: that is what the page is asked to mend.
  await value(app, 'setSettings', { feed, settings: { key: 'Employee number' } });
  await value(app, 'setMapping', {
    feed,
    mapping: {
      'Employee number': { from: ['Employee number'] },
      'First name': { from: ['First name'] },
      'Last name': { from: ['Last name'] },
      'Mobile phone': { from: ['Mobile phone'] },
      Title: { from: ['Title'] },
    },
  });
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function openCheck(): Promise<Page> {
  const { page } = app;
  await page.locator('.side-item', { hasText: 'Shift staff' }).click();
  await goTo(page, 'page.file', 'file.heading');
  await goTo(page, 'page.check', 'check.heading');
  return page;
}

describe('the check page', () => {
  it('shows where a value comes from, and takes one set by hand in its place', async () => {
    const page = await openCheck();
    await page.locator('.issue-kind', { hasText: t('kind.phone not understood') }).click();
    await page.getByRole('heading', { name: t('kind.phone not understood') }).waitFor();
    await button(page, 'cell.open').first().click();
    const panel = page.locator('.cell-panel');
    await panel.getByText('see the card').first().waitFor();
    expect(await panel.textContent()).toContain(t('cell.of', { column: 'Mobile phone', person: 'Nils BERG' }));
    await lookOver(app, 'check-1-story');
    await panel.getByLabel(t('hand.value', { column: 'Mobile phone' })).fill('070 999 88 77');
    await button(page, 'hand.set').click();
    await panel.getByText(t('hand.is-set.keep', { was: 'see the card' })).waitFor();
    // It goes through the rules of the column, and nobody has said yet which country that is.
    await panel.locator('.cell-issues').waitFor();
    await button(page, 'hand.drop').click();
    await panel.getByLabel(t('hand.value', { column: 'Mobile phone' })).fill('+46 70 999 88 77');
    await button(page, 'hand.set').click();
    await panel.locator('.cell-result-value', { hasText: '+46709998877' }).waitFor();
    await page.locator('.issue-kind', { hasText: t('kind.phone not understood') }).waitFor({ state: 'detached' });
    await lookOver(app, 'check-2-by-hand');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expectNothingCutOff(page, 'check page');
    await page.getByText(t('hand.list.count', { count: 1 })).click();
    await page.getByText('+46 70 999 88 77').waitFor();
    await lookOver(app, 'check-3-list-by-hand');
    await goTo(page, 'page.changes', 'changes.heading', { vendor: 'Connecteam' });
    await page.locator('.change-cell', { hasText: '+46709998877' }).getByText(t('hand.mark')).waitFor();
    // The export is mended: what was set by hand is asked about, and not used meanwhile.
    const mended = people(40);
    mended[5] = ['1005', 'Nils', 'BERG', '+46701112233', 'Shop', 'Per Dahl', 'Cook'];
    write(mended);
    await openCheck();
    await page.locator('.issue-kind', { hasText: t('kind.set by hand before') }).click();
    await button(page, 'cell.open').first().click();
    await panel.getByText(t('hand.changed'), { exact: true }).waitFor();
    await lookOver(app, 'check-4-source-changed');
    await button(page, 'hand.use-new').click();
    await panel.locator('.cell-result-value', { hasText: '+46701112233' }).waitFor();
    expect(await value(app, 'overrides', { feed })).toEqual([]);
    // From here one goes to how the column is filled.
    await button(page, 'cell.columns').click();
    await page.getByRole('group', { name: t('adjust.label', { column: 'Mobile phone' }) }).waitFor();
    await openCheck();
    await page.locator('.issue-open').first().click();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('mends a whole kind at once after showing what it would come to, and takes it back', async () => {
    const page = await openCheck();
    await page.locator('.issue-kind', { hasText: t('kind.phone country unknown') }).click();
    const offer = page.locator('.mend-way').first();
    await offer.getByText(t('mend.country', { country: 'Sweden' })).waitFor();
    await offer.getByText(t('mend.effect.right', { count: 14 })).waitFor();
    await offer.getByRole('button', { name: t('mend.show') }).click();
    await offer.getByText('+46701231010').waitFor();
    await lookOver(app, 'check-5-mend');
    await button(page, 'mend.do', { count: 14 }).click();
    await page.getByText(t('mend.done')).waitFor();
    await page.locator('.issue-kind', { hasText: t('kind.phone country unknown') }).waitFor({ state: 'detached' });
    expect((await value(app, 'feed', { feed })).feed.settings.defaultCountry).toBe('SE');
    await lookOver(app, 'check-6-mended');
    await button(page, 'mend.undo').click();
    await page.locator('.issue-kind', { hasText: t('kind.phone country unknown') }).waitFor();
    expect((await value(app, 'feed', { feed })).feed.settings.defaultCountry).toBeUndefined();
  });

  it('lets names in capitals be written as names, through the column', async () => {
    const page = await openCheck();
    await page.locator('.issue-kind', { hasText: t('kind.name in capitals') }).click();
    await page.getByText(t('mend.title case', { column: 'Last name' })).waitFor();
    await expect.poll(async () => page.locator('.issue-people tbody tr').count()).toBe(30);
    await page
      .locator('.mend-way')
      .getByRole('button', { name: /Mend these/ })
      .click();
    await page.locator('.issue-kind', { hasText: t('kind.name in capitals') }).waitFor({ state: 'detached' });
    const { mapping } = (await value(app, 'feed', { feed })).feed;
    expect(mapping['Last name']?.transforms).toEqual([{ do: 'title case' }]);
  });

  it('holds the whole run for a kind of problem once a person says so, and says what cannot be lowered', async () => {
    const page = await openCheck();
    await page.locator('.issue-kind', { hasText: t('kind.phone country unknown') }).click();
    await page.getByRole('button', { name: t('rule.title') }).click();
    await page.getByText(t('rule.not-without.required', { vendor: 'Connecteam', column: 'Mobile phone' })).waitFor();
    await lookOver(app, 'check-7-rule');
    await page.locator('.choice', { hasText: t('rule.hold') }).click();
    await page.getByText(t('rule.now.hold')).waitFor();
    const changes = await value(app, 'changes', { feed, full: false });
    expect(changes.holds.map(({ code }) => code)).toContain('problem to look at');
    await page.locator('.choice', { hasText: t('rule.usual') }).click();
    await page.getByText(t('rule.now.hold')).waitFor({ state: 'detached' });
    await expect.poll(async () => (await value(app, 'feed', { feed })).feed.checks).toEqual([]);
  });

  it('saves the problems for whoever can mend them, as sheets of one file or as files of one folder', async () => {
    const page = await openCheck();
    await page.getByRole('button', { name: t('fix.title') }).click();
    await page.getByText(t('fix.hint')).waitFor();
    await lookOver(app, 'check-8-fix-list');
    const file = join(desk, 'to mend.xlsx');
    await nextDialog(app, file);
    await button(page, 'fix.save').click();
    await page.getByText(t('common.saved', { file })).waitFor();
    expect(read(readFileSync(file)).SheetNames).toEqual(['Kitchen']);
    const folder = join(desk, 'lists');
    mkdirSync(folder);
    await nextDialog(app, folder);
    await page.getByText(t('fix.as.files'), { exact: true }).click();
    await button(page, 'fix.save').click();
    await page.getByText(t('fix.saved.files', { count: 1, folder })).waitFor();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)[0]).toContain('Kitchen');
  });

  it('keeps who is never sent and never removed in one place, with the reason', async () => {
    const page = await openCheck();
    await page.getByRole('button', { name: t('listed.title') }).click();
    await page.getByLabel(t('listed.find', { key: 'Employee number' })).fill('sara');
    await page.getByLabel(t('listed.why'), { exact: true }).fill('protected identity');
    await page.getByRole('button', { name: /^Never send: Sara Berg/ }).click();
    await page.locator('.listed').getByText('protected identity').waitFor();
    await page.getByLabel(t('listed.find', { key: 'Employee number' })).fill('9999');
    await page.getByRole('button', { name: /^Never remove: 9999/ }).click();
    await page.locator('.listed').getByText(t('listed.not-in-export')).waitFor();
    await lookOver(app, 'check-9-lists');
    const { feed: kept } = await value(app, 'feed', { feed });
    expect([kept.neverSend, kept.protected]).toEqual([['1002'], ['9999']]);
    await page.getByRole('button', { name: /^Take off the list: 9999/ }).click();
    await page.locator('.listed').getByText(t('listed.not-in-export')).waitFor({ state: 'detached' });
    // Before somebody's data may go out again, a person is asked.
    await page.getByRole('button', { name: /^Take off the list: Sara Berg/ }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('listed.remove') })
      .click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await expect.poll(async () => (await value(app, 'feed', { feed })).feed.neverSend).toEqual([]);
    expect((await value(app, 'feed', { feed })).feed.listNotes).toEqual({});
  });

  it('shows everybody cell by cell, and where a cell of theirs comes from', async () => {
    const page = await openCheck();
    await page.getByText(t('check.show.any'), { exact: true }).click();
    await page.getByRole('grid').waitFor();
    await lookOver(app, 'check-10-grid');
    await page.getByText(t('check.show.kind'), { exact: true }).click();
    await page.locator('.check-split').waitFor();
    await expectNothingCutOff(page, 'check page with kinds');
  });

  it('speaks Hebrew, from right to left', async () => {
    const page = await openCheck();
    await page.locator('.issue-open').first().click();
    await page.locator('.cell-panel .trail').waitFor();
    await value(app, 'setAppearance', { locale: 'he' });
    await page.getByText(say('he', 'screen', 'hand.keep')).waitFor();
    await app.picture('check-11-hebrew');
    await expectNothingCutOff(page, 'check page in Hebrew');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('he', 'screen', 'listed.title') }).click();
    await app.picture('check-12-hebrew-lists');
    await value(app, 'setAppearance', { locale: 'en' });
    await page.getByRole('heading', { name: t('check.heading') }).waitFor();
  });
});
