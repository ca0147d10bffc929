import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { goTo, nextDialog, t } from './steps';
import { removeFolder } from './remove-folder';

/** How many people the export has, and its columns. */
export const people = 5000;
export const columns = ['UniqueID', 'Name', 'Mail', 'Title', 'TelephoneNumber'];
/** Every so many people one has a phone that is none. */
export const badEvery = 50;

/** The app with a feed of many people. */
export interface GridApp {
  readonly app: LaunchedApp;
  readonly feed: string;
  /** A folder for exports. */
  readonly desk: string;
  readonly end: () => Promise<void>;
}

function line(at: number): string {
  const phone = at % badEvery === 7 ? 'not a phone' : `+4670123${String(1000 + (at % 9000))}`;
  const name = at === 4321 ? 'Åsa Öberg' : at % 3 === 0 ? `דנה כהן ${at}` : `Person ${(at * 7919) % 5000}`;
  return `${10_000 + at},${name},p${at}@example.com,${at === 9 ? '=1+1' : `Title ${at % 7}`},${phone}`;
}

/** Writes an export of so many people. */
export function writePeople(path: string, count: number): void {
  writeFileSync(path, [columns.join(','), ...Array.from({ length: count }, (_, at) => line(at)), ''].join('\r\n'));
  const saved = new Date(Date.now() - 60_000);
  utimesSync(path, saved, saved);
}

export async function launchWithPeople(): Promise<GridApp> {
  const desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  const app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const staff = join(desk, 'staff.csv');
  writePeople(staff, people);
  const feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'All staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await value(app, 'setMapping', {
    feed,
    mapping: Object.fromEntries(columns.map((name) => [name, { from: [name] }])),
  });
  await app.page.locator('.side-item', { hasText: 'All staff' }).click();
  const end = async (): Promise<void> => {
    await app.close();
    await removeFolder(desk);
  };
  return { app, feed, desk, end };
}

/** The grid with everybody in it. */
export async function openGrid({ app: { page } }: GridApp): Promise<Page> {
  await goTo(page, 'page.check', 'check.heading');
  await page
    .locator('label')
    .filter({ hasText: t('check.show.all') })
    .last()
    .click();
  await page.locator('.grid-line:not(.grid-waiting) .grid-cell').first().waitFor();
  return page;
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: t('grid.label') });

/** A cell by the row's place in the list and the column's, both from 0. */
export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`.grid-line[aria-rowindex="${row + 2}"] [aria-colindex="${column + 1}"]`);

/** What has the focus: the row's place, the column's, and what is read out. */
export function focused(page: Page): Promise<{ row: number; column: number; says: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest('[role=row]')?.getAttribute('aria-rowindex');
    return {
      row: Number(row) - 2,
      column: Number(element?.getAttribute('aria-colindex')) - 1,
      says: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
    };
  });
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
