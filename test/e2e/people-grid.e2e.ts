import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import type { LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import {
  badEvery,
  cell,
  focused,
  grid,
  type GridApp,
  launchWithPeople,
  openGrid,
  people,
  press,
  writePeople,
} from './people-grid-hands';
import { button, goTo, nextDialog, t } from './steps';

let started: GridApp;
let app: LaunchedApp;
let desk: string;
let feed: string;

beforeAll(async () => {
  started = await launchWithPeople();
  ({ app, desk, feed } = started);
});
afterAll(async () => started.end());

/** Rows that are seen, each with its number in the sheet and its first value: they must belong together. */
async function expectRightRows(page: Page): Promise<number[]> {
  // Looked at in one moment: further rows may come to wait between two questions.
  const seen = await page.waitForFunction(() => {
    if (document.querySelector('.grid-waiting') !== null) return undefined;
    return Array.from(document.querySelectorAll('.grid-body .grid-line:not(.grid-spare)'), (row) => ({
      at: Number(row.getAttribute('aria-rowindex')) - 2,
      number: row.querySelector('[aria-colindex="1"]')?.textContent,
      id: row.querySelector('[aria-colindex="3"]')?.textContent,
    }));
  });
  const rows = (await seen.jsonValue()) ?? [];
  expect(rows).not.toEqual([]);
  for (const { at, number, id } of rows) expect([number, id]).toEqual([String(at + 2), String(10_000 + at)]);
  return rows.map(({ at }) => at);
}

describe('the grid of people', () => {
  it('shows everybody in the export’s order, and every row by wheel, bar and keys', async () => {
    const page = await openGrid(started);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(people + 1));
    expect(await grid(page).getAttribute('aria-colcount')).toBe(
      String((await value(app, 'columns', { feed, sampleOffset: 0 })).destinationColumns.length + 2),
    );
    await page.getByText(t('grid.people', { count: people }), { exact: true }).waitFor();
    expect(await expectRightRows(page)).toContain(0);
    await lookOver(app, 'grid-0-everybody');
    await expectNothingCutOff(page, 'the grid');
    await cell(page, 0, 1).hover();
    for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 700);
    await cell(page, 200, 0).waitFor();
    const after = await expectRightRows(page);
    expect(Math.max(...after)).toBeGreaterThan(200);
    await page.locator('.grid-scroller').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    await cell(page, people - 1, 0).waitFor();
    expect(await expectRightRows(page)).toContain(people - 1);
    await cell(page, people - 1, 2).click();
    await press(page, 'Control+Home');
    await expect.poll(() => focused(page)).toMatchObject({ row: 0, column: 0, says: '2' });
    await press(page, 'Control+End');
    await expect.poll(() => focused(page)).toMatchObject({ row: people - 1 });
    await press(page, 'PageUp', 'Home', 'ArrowRight', 'ArrowRight');
    await expect.poll(async () => (await focused(page)).says).toMatch(/^1\d{4}$/);
    const { row, says } = await focused(page);
    expect(says).toBe(String(10_000 + row));
    expect(row).toBeLessThan(people - 5);
    await expectRightRows(page);
  });

  it('is one tab stop, which stays where it is however far one scrolls', async () => {
    const page = app.page;
    await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown');
    await page.mouse.wheel(0, 60_000);
    await page.waitForTimeout(400);
    await expect.poll(() => focused(page)).toMatchObject({ row: 2, column: 0, says: '4' });
    expect(await page.locator('.grid-pane [tabindex="0"]').count()).toBe(1);
    await press(page, 'ArrowDown');
    await expect.poll(() => focused(page)).toMatchObject({ row: 3, says: '5' });
    await cell(page, 3, 0).waitFor();
    await press(page, 'Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.grid-pane') === null)).toBe(true);
  });

  it('says what is wrong with a value, by a word, a shape and a sentence beneath', async () => {
    const page = app.page;
    await page.getByLabel(t('grid.go')).fill('9');
    await page.getByLabel(t('grid.go')).press('Enter');
    const phones = (await value(app, 'columns', { feed, sampleOffset: 0 })).destinationColumns.findIndex(
      ({ name }) => name === 'TelephoneNumber',
    );
    const bad = cell(page, 7, phones + 2);
    await cell(page, 7, 2).click();
    await press(page, ...Array<string>(phones).fill('ArrowRight'));
    const name = await bad.getAttribute('aria-label');
    expect(name).toContain(`not a phone – ${t('grid.weight.warning')}: `);
    expect(await bad.getAttribute('data-look')).toBe('warning');
    await page.locator('.point-line-mark', { hasText: 'not a phone is not a telephone number' }).waitFor();
    await lookOver(app, 'grid-1-problem');
  });

  it('finds, filters and sorts', async () => {
    const page = app.page;
    await page.getByLabel(t('grid.find')).fill('asa oberg');
    await page.getByText(t('grid.find.at', { nth: 1, count: 1 })).waitFor();
    await cell(page, 4321, 1).waitFor();
    await expect.poll(() => cell(page, 4321, 1).textContent()).toBe('Åsa Öberg');
    await page.getByLabel(t('grid.find')).fill('not a phone');
    await page.getByText(t('grid.find.at', { nth: 1, count: people / badEvery })).waitFor();
    await button(page, 'grid.find.before').click();
    await page.getByText(t('grid.find.at', { nth: people / badEvery, count: people / badEvery })).waitFor();
    await cell(page, people - badEvery + 7, 1).waitFor();
    await page.getByLabel(t('grid.find')).fill('');

    await page.getByRole('button', { name: t('grid.severity') }).click();
    await page.getByRole('option', { name: t('check.severity.warning') }).click();
    await page.getByText(t('grid.people.of', { count: people / badEvery, people })).waitFor();
    await expect.poll(() => cell(page, 1, 0).textContent()).toBe(String(badEvery + 7 + 2));
    await page.getByLabel(t('grid.holds')).fill('cohen');
    await page.getByText(t('grid.nobody.filter')).waitFor();
    await page.getByLabel(t('grid.holds')).fill('כהן');
    await page.getByText(t('grid.people.of', { count: 33, people })).waitFor();
    await page.getByLabel(t('grid.holds')).fill('');
    await page.getByRole('button', { name: t('grid.severity') }).click();
    await page.getByRole('option', { name: t('grid.severity.everybody') }).click();
    await page.getByText(t('grid.people', { count: people }), { exact: true }).waitFor();

    const heading = page.getByRole('columnheader', { name: 'Mail' });
    await heading.click();
    await page.locator('[aria-sort=ascending]').waitFor();
    await page.locator('.grid-line[aria-rowindex="4"]', { hasText: 'p2@example.com' }).waitFor();
    await press(page, 'Enter');
    await page.locator('[aria-sort=descending]').waitFor();
    await page.locator('.grid-line[aria-rowindex="2"]', { hasText: 'p4999@example.com' }).waitFor();
    await press(page, 'Enter');
    await page.locator('[aria-sort=descending]').waitFor({ state: 'detached' });
    await page.locator('.grid-line[aria-rowindex="2"]', { hasText: 'p0@example.com' }).waitFor();
  });

  it('is mirrored from right to left, and so are its arrow keys', async () => {
    const { page } = app;
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
    await page.locator('.tabs button').nth(3).click();
    await page
      .locator('label')
      .filter({ hasText: say('he', 'screen', 'check.show.all') })
      .last()
      .click();
    await page.locator('.grid-line:not(.grid-waiting) .grid-cell').first().waitFor();
    await cell(page, 7, 1).click();
    await app.picture('grid-3-hebrew');
    await cell(page, 3, 2).click();
    await press(page, 'ArrowLeft');
    await expect.poll(() => focused(page)).toMatchObject({ row: 3, column: 3 });
    await press(page, 'ArrowRight', 'ArrowRight');
    await expect.poll(() => focused(page)).toMatchObject({ row: 3, column: 1 });
    const [number, name] = [await cell(page, 3, 0).boundingBox(), await cell(page, 3, 1).boundingBox()];
    expect(number?.x).toBeGreaterThan(name?.x ?? 0);
    await press(page, 'End');
    const last = Number(await page.getByRole('grid').getAttribute('aria-colcount')) - 1;
    await expect.poll(async () => (await focused(page)).column).toBe(last);
    const frame = await page.locator('.grid-scroller').boundingBox();
    await expect
      .poll(async () => (await cell(page, 3, last).boundingBox())?.x)
      .toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
    await value(app, 'setAppearance', { locale: 'en' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
  });

  it('is whole at twice the size, and in forced colours', async () => {
    const page = await openGrid(started);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await cell(page, 7, 1).click();
    await app.picture('grid-4-forced-colours');
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    const zoom = (factor: number) =>
      app.app.evaluate(
        ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
        factor,
      );
    const width = await page.evaluate(() => window.innerWidth);
    await zoom(2);
    await page.waitForFunction((before) => window.innerWidth <= before / 2 + 1, width);
    await page.locator('.grid-pane [tabindex="0"]').focus();
    await expect.poll(async () => (await cell(page, 7, 1).boundingBox())?.y).toBeGreaterThan(0);
    await press(page, 'Control+End', 'Home');
    await expect.poll(() => focused(page)).toMatchObject({ row: people - 1, column: 0 });
    await app.picture('grid-5-twice-the-size');
    await expectNothingCutOff(page, 'the grid at twice the size');
    await zoom(1);
  });

  it('is as good with three people', async () => {
    const few = join(desk, 'few.csv');
    writePeople(few, 3);
    await nextDialog(app, few);
    await value(app, 'chooseSource', { feed });
    const { page } = app;
    await goTo(page, 'page.file', 'file.heading');
    await openGrid(started);
    await page.getByText(t('grid.people', { count: 3 }), { exact: true }).waitFor();
    await expect
      .poll(async () => (await page.locator('.grid-scroller').boundingBox())?.height ?? Infinity)
      .toBeLessThan(200);
    await lookOver(app, 'grid-2-three-people');
  });
});
