import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { axeFindings, expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t } from './steps';
import { removeFolder } from './remove-folder';

const vendor = 'Cosafe';
const header = ['Employee number', 'Full name', 'Work e-mail', 'Mobile', 'Department', 'Status', 'Site'];
const people = [
  ['1001', 'Berg, Anna Maria', 'anna@example.com', '070-123 40 01', 'Kitchen', 'Active', 'Malmö'],
  ['1002', 'Lund, Erik', 'erik@example.com', '070-123 40 02', 'Kitchen', 'Consultant', 'Malmö'],
  ['1003', 'Cohen, Sara', 'sara@example.com', '070-123 40 03', 'Bakery', 'Active', 'Lund'],
  ['1004', 'Ek, Omar', 'omar@example.com', '070-123 40 04', 'Shop', 'Active', 'Malmö'],
  ['1005', 'Dahl, Maja', 'maja@example.com', '070-123 40 05', 'Office', 'Active', 'Malmö'],
  ['1006', 'Holm, Nils', 'nils@example.com', '070-123 40 06', 'Kitchen', 'Active', 'Lund'],
  ['1007', 'Ros Tove', 'tove@example.com', '070-123 40 07', 'Shop', 'Consultant', 'malmö '],
];

let app: LaunchedApp;
let desk: string;
let feed: string;

function write(name: string, lines: readonly (readonly string[])[]): string {
  const path = join(desk, name);
  const cell = (text: string) => (text.includes(',') ? `"${text}"` : text);
  writeFileSync(path, lines.map((line) => `${line.map(cell).join(',')}\r\n`).join(''));
  // Old enough to be read at once.
  const saved = new Date(Date.now() - 60_000);
  utimesSync(path, saved, saved);
  return path;
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.setViewportSize({ width: 1280, height: 900 });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'All staff' }))?.card.id ?? '';
  await nextDialog(app, write('staff.csv', [header, ...people]));
  await value(app, 'chooseSource', { feed });
  await value(app, 'setSettings', { feed, settings: { defaultCountry: 'SE' } });
  await value(app, 'setMapping', {
    feed,
    mapping: {
      UniqueID: { from: ['Employee number'] },
      Name: { from: ['Full name'] },
      Mail: { from: ['Work e-mail'] },
      Title: { from: ['Department'] },
      TelephoneNumber: { from: ['Mobile'] },
      Groups: { from: ['Department'] },
    },
  });
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await app.page.locator('.side-item', { hasText: 'All staff' }).click();
  await goTo(app.page, 'page.columns', 'columns.heading');
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function openPanel(column: string): Promise<Locator> {
  const { page } = app;
  await button(page, 'columns.menu', { column }).click();
  await page.getByRole('menuitem', { name: t('columns.menu.adjust') }).click();
  return page.getByRole('group', { name: t('adjust.label', { column }), exact: true });
}

async function add(panel: Locator, choice: ScreenCode): Promise<void> {
  await panel.getByRole('button', { name: t('steps.add') }).click();
  await app.page.getByRole('menuitem', { name: t(choice), exact: true }).click();
}

async function choose(page: Page, where: Locator, label: ScreenCode, option: string): Promise<void> {
  await where
    .getByRole('button', { name: new RegExp(`${t(label)}$`) })
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
}

/** The before-and-after table, as "before | after". */
async function tried(panel: Locator): Promise<string[]> {
  return panel.locator('.tried-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = Array.from(row.querySelectorAll('td'));
      return `${cells[1]?.querySelector('bdi')?.textContent ?? ''} | ${cells.at(-1)?.querySelector('bdi')?.textContent ?? ''}`;
    }),
  );
}

async function close(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: t('common.close') }).click();
  await panel.waitFor({ state: 'detached' });
}

describe('the steps of a column', () => {
  it('split a name, and show at once what becomes of whom, failures first', async () => {
    const { page } = app;
    const panel = await openPanel('Name');
    await add(panel, 'steps.menu.split name');
    await choose(page, panel, 'steps.order', t('steps.order.last, first'));
    await choose(page, panel, 'steps.middle', t('steps.middle.leave out'));
    await expect.poll(() => tried(panel)).toContain('Berg, Anna Maria | Anna');
    expect((await tried(panel))[0]).toBe('Ros Tove | ');
    await panel.getByText('Ros Tove has no comma', { exact: false }).waitFor();
    await panel.scrollIntoViewIfNeeded();
    await lookOver(app, 'steps-1-split-name');
    await expectNothingCutOff(page, 'steps of a name');
    // Somebody without a comma gets the whole: a step before it decides.
    await panel.getByRole('button', { name: t('steps.remove', { number: 1 }) }).click();
    await add(panel, 'steps.menu.part');
    await panel.getByLabel(t('steps.separator')).fill(', ');
    await choose(page, panel, 'steps.take', t('steps.side.after'));
    await choose(page, panel, 'steps.missing', t('steps.missing.keep'));
    await expect.poll(() => tried(panel)).toContain('Ros Tove | Ros Tove');
    await close(panel);
  });

  it('decide by another column and fill a table of values', async () => {
    const { page } = app;
    const panel = await openPanel('Title');
    await add(panel, 'steps.menu.if');
    await panel.getByLabel(t('steps.values'), { exact: true }).fill('consultant');
    await panel.getByLabel(t('steps.outcome.what', { branch: t('steps.then') })).fill('Extern');
    // Nothing needs to be left for it to be tried.
    await expect.poll(() => tried(panel)).toContain('Kitchen | Extern');
    await panel.getByRole('button', { name: t('values.title') }).click();
    const first = panel.locator('.value-rows li').first();
    expect(await first.textContent()).toContain(`Kitchen ${t('values.count', { count: 3 })}`);
    await first.getByRole('textbox').fill('Kök');
    await first.getByRole('textbox').press('Tab');
    await expect.poll(() => tried(panel)).toContain('Kitchen | Kök');
    await panel.getByRole('button', { name: t('values.paste') }).click();
    await panel.getByLabel(t('values.paste.label')).fill('Bakery\tBageri\nShop\t"Butik"\nOffice\t\n');
    await panel.getByRole('button', { name: t('values.paste.use', { count: 2 }) }).click();
    await expect.poll(() => tried(panel)).toContain('Bakery | Bageri');
    await choose(page, panel, 'values.others', t('values.others.put'));
    await panel.getByLabel(t('values.others.text')).fill('Övrigt');
    await panel.getByLabel(t('values.others.text')).press('Tab');
    await expect.poll(() => tried(panel)).toContain('Office | Övrigt');
    await panel.scrollIntoViewIfNeeded();
    await lookOver(app, 'steps-2-if-and-values');
    await close(panel);
  });

  it('look up in a second file that a dialog asks for', async () => {
    const { page } = app;
    await nextDialog(
      app,
      write('departments.csv', [
        ['Department', 'Group ID'],
        ['Kitchen', '11'],
        ['Bakery', '12'],
        ['shop', '13'],
      ]),
    );
    const panel = await openPanel('Groups');
    await add(panel, 'steps.menu.look up');
    await panel.getByText(t('steps.unfinished')).waitFor();
    await panel.getByRole('button', { name: t('steps.lookup.choose') }).click();
    await expect.poll(() => tried(panel)).toContain('Kitchen | 11');
    expect((await tried(panel))[0]).toBe('Office | ');
    await panel.getByText('is not in the second file “departments”', { exact: false }).waitFor();
    await panel.scrollIntoViewIfNeeded();
    await lookOver(app, 'steps-3-look-up');
    const lookups = async () => (await value(app, 'feed', { feed })).feed.lookups?.length;
    await panel.getByText(t('steps.lookup.drop.means', { count: 1 })).waitFor();
    await panel.getByRole('button', { name: t('steps.lookup.drop') }).click();
    await expect.poll(() => tried(panel)).toContain('Kitchen | Kitchen');
    await expect.poll(() => panel.locator('.step-sentence').count()).toBe(0);
    await expect.poll(lookups).toBe(0);
    await page
      .getByRole('button', { name: t('board.undo.label', { what: t('board.did.lookup', { name: 'departments' }) }) })
      .click();
    await expect.poll(() => tried(panel)).toContain('Kitchen | 11');
    await expect.poll(lookups).toBe(1);
    await close(panel);
    expect((await value(app, 'feed', { feed })).feed.lookups).toMatchObject([
      { name: 'departments', key: 'Department' },
    ]);
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  });

  it('move with the keyboard alone, and refuse a pattern that cannot be', async () => {
    const { page } = app;
    const panel = await openPanel('Mail');
    await panel.getByRole('button', { name: t('steps.add') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: t('steps.menu.case'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await add(panel, 'steps.menu.replace pattern');
    await panel.getByLabel(t('steps.pattern')).fill('(');
    await panel.getByText('cannot be used', { exact: false }).waitFor();
    await panel.getByLabel(t('steps.pattern')).fill('@example');
    await panel.getByLabel(t('steps.put'), { exact: true }).fill('@Sample');
    await expect.poll(() => tried(panel)).toContain('anna@example.com | Anna@sample.com');
    const up = panel.getByRole('button', { name: t('steps.up', { number: 2 }) });
    await up.focus();
    await page.keyboard.press('Enter');
    await panel.getByText(t('steps.moved', { from: 2, to: 1 })).waitFor({ state: 'attached' });
    for (const number of [1, 1]) await panel.getByRole('button', { name: t('steps.remove', { number }) }).click();
    await close(panel);
    await expect
      .poll(async () => (await value(app, 'feed', { feed })).feed.mapping['Mail'])
      .toEqual({ from: ['Work e-mail'] });
  });

  it('go to some of the people only', async () => {
    const { page } = app;
    await page.getByText(t('only.everybody', { of: 7 })).waitFor();
    await button(page, 'only.add').click();
    const filter = page.locator('.row-filter');
    await filter.getByRole('checkbox', { name: /^Malmö/ }).check({ force: true });
    await page.getByText(t('only.sum', { people: 5, of: 7, vendor })).waitFor();
    // A condition that lacks its values yet stays while another one is changed.
    await button(page, 'only.more').click();
    await filter.nth(1).waitFor();
    await filter.nth(0).getByRole('checkbox', { name: /^Lund/ }).check({ force: true });
    await page.getByText(t('only.sum', { people: 7, of: 7, vendor })).waitFor();
    await expect.poll(() => filter.count()).toBe(2);
    await filter.nth(0).getByRole('checkbox', { name: /^Lund/ }).uncheck({ force: true });
    await page.getByText(t('only.sum', { people: 5, of: 7, vendor })).waitFor();
    await filter
      .nth(1)
      .getByRole('button', { name: t('only.remove', { column: 'Site' }) })
      .click();
    await expect.poll(() => filter.count()).toBe(1);
    await page.locator('#only-title').scrollIntoViewIfNeeded();
    await lookOver(app, 'steps-4-only');
    await expectNothingCutOff(page, 'row filters');
  });

  it('read well in Hebrew', async () => {
    const { page } = app;
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
    const he = (code: ScreenCode, values?: WordValues) => say('he', 'screen', code, values);
    await page
      .locator('.tabs')
      .getByRole('button', { name: he('page.columns') })
      .click();
    await page.getByRole('button', { name: he('columns.menu', { column: 'Title' }), exact: true }).click();
    await page.getByRole('menuitem', { name: he('columns.menu.adjust') }).click();
    await page.locator('.tried-table tbody tr').first().waitFor();
    await page.locator('.step-sentence').first().click();
    await page.locator('.adjust').scrollIntoViewIfNeeded();
    await app.picture('steps-5-hebrew');
    await page.locator('#only-title').scrollIntoViewIfNeeded();
    await app.picture('steps-6-only-hebrew');
    expect(await axeFindings(page)).toEqual([]);
    await value(app, 'setAppearance', { locale: 'en' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
  });

  it('arrive at the vendor as they were shown', async () => {
    const { page } = app;
    await goTo(page, 'page.changes', 'changes.heading', { vendor });
    await page.locator('.change').first().waitFor();
    await expect.poll(() => page.locator('.change').count()).toBe(5);
    const sent = await value(app, 'send', { feed, full: false });
    expect(sent).toMatchObject({ outcome: 'sent' });
    const folder = join(desk, 'home');
    const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
      (name) => name.includes('practice') && name.endsWith('.csv'),
    );
    const [names = '', ...lines] = readFileSync(join(folder, file ?? ''), 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    const at = ['UniqueID', 'Name', 'Title', 'TelephoneNumber', 'Groups'].map((name) =>
      names.split(';').length > 1 ? names.split(';').indexOf(name) : names.split(',').indexOf(name),
    );
    const sign = names.includes(';') ? ';' : ',';
    expect(lines.map((line) => at.map((index) => line.split(sign)[index]))).toEqual([
      ['1001', 'Anna Maria', 'Kök', '+46701234001', '11'],
      ['1002', 'Erik', 'Extern', '+46701234002', '11'],
      ['1004', 'Omar', 'Butik', '+46701234004', '13'],
      ['1005', 'Maja', 'Övrigt', '+46701234005', ''],
      ['1007', 'Ros Tove', 'Extern', '+46701234007', '13'],
    ]);
  });
});
