import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import type { LaunchedApp } from './launch';
import { cell, columns, focused, type GridApp, launchWithPeople, openGrid, people, press } from './people-grid-hands';
import { t } from './steps';

let started: GridApp;
let app: LaunchedApp;
let feed: string;

beforeAll(async () => {
  started = await launchWithPeople();
  ({ app, feed } = started);
  await openGrid(started);
});
afterAll(async () => started.end());

async function boxOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('not there');
  return box;
}

/** Presses on a cell and goes to a point with the button held. */
async function dragFrom(page: Page, from: Locator, x: number, y: number): Promise<void> {
  const box = await boxOf(from);
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 6 });
}

/** Waits until what came before is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Where what is chosen ends. */
const activeRow = async (page: Page): Promise<number> => (await focused(page)).row;

describe('in the grid of people, a person', () => {
  it('copies what is chosen, so that no cell becomes a formula', async () => {
    const page = app.page;
    await page.getByLabel(t('grid.go')).fill('10');
    await page.getByLabel(t('grid.go')).press('Enter');
    const titles = (await value(app, 'columns', { feed, sampleOffset: 0 })).destinationColumns.findIndex(
      ({ name }) => name === 'Title',
    );
    await cell(page, 8, 2).click();
    await press(page, ...Array<string>(titles).fill('ArrowRight'), 'Shift+ArrowDown', 'Shift+ArrowDown');
    await expect.poll(() => page.locator('.grid-chosen').count()).toBe(3);
    await press(page, 'Control+c');
    await page.getByText(t('grid.copied', { rows: 3 })).waitFor();
    expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toBe("Title 1\n'=1+1\nTitle 3");
  });

  it('makes a column wider by key and by mouse', async () => {
    const page = app.page;
    const heading = page.getByRole('columnheader', { name: columns[0] ?? '' });
    await press(page, 'Home');
    const width = async () => (await heading.boundingBox())?.width ?? 0;
    const before = await width();
    await cell(page, 8, 2).click();
    await press(page, 'Control+ArrowUp', 'ArrowUp');
    await expect.poll(() => focused(page)).toMatchObject({ row: -1, column: 2 });
    await press(page, 'Alt+Shift+ArrowRight');
    const column = Number((await heading.getAttribute('aria-colindex')) ?? 0);
    await expect.poll(width).toBe(before + 16);
    expect((await focused(page)).column).toBe(column - 1);
    // Away from the tabs, which stay at the top when the page is scrolled.
    await page.locator('.grid-pane').evaluate((pane) => pane.scrollIntoView({ block: 'center' }));
    const sizer = await heading.locator('.grid-sizer').boundingBox();
    if (!sizer) throw new Error('no sizer');
    await page.mouse.move(sizer.x + 4, sizer.y + 8);
    await page.mouse.down();
    await page.mouse.move(sizer.x + 44, sizer.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBe(before + 56);
  });

  it('finds columns as wide as they left them, also after the window was loaded anew', async () => {
    const { page } = app;
    const heading = page.getByRole('columnheader', { name: columns[0] ?? '' });
    const { width } = await boxOf(heading);
    await expect.poll(() => value(app, 'columnWidths', { feed })).toMatchObject({ [columns[0] ?? '']: width });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
    await openGrid(started);
    await expect.poll(async () => (await boxOf(heading)).width).toBe(width);
    // Whoever goes on at once has set it all the same.
    await cell(page, 0, 2).click();
    await press(page, 'ArrowUp', 'Alt+Shift+ArrowLeft');
    await page.locator('.tabs button').first().click();
    await expect.poll(() => value(app, 'columnWidths', { feed })).toMatchObject({ [columns[0] ?? '']: width - 16 });
    await openGrid(started);
  });

  it('chooses beyond what is seen by dragging to an edge and out of it', async () => {
    const { page } = app;
    await page.locator('.grid-pane').evaluate((pane) => pane.scrollIntoView({ block: 'center' }));
    const pane = await boxOf(page.locator('.grid-pane'));
    await cell(page, 0, 3).click();
    await dragFrom(page, cell(page, 2, 3), pane.x + 500, pane.y + pane.height + 60);
    // Nothing but time goes on: the pointer rests.
    await expect.poll(() => activeRow(page)).toBeGreaterThan(120);
    await page.mouse.move(pane.x + 500, pane.y + pane.height / 2);
    await page.mouse.up();
    await drawn(page);
    const end = await activeRow(page);
    await app.picture('grid-6-dragged');
    await expect.poll(() => page.locator('.grid-line:not(.grid-spare) .grid-chosen').count()).toBeGreaterThan(3);
    await page.waitForTimeout(300);
    expect(await activeRow(page)).toBe(end);
    await press(page, 'Control+c');
    await page.getByText(t('grid.copied', { rows: end - 1 })).waitFor();

    await dragFrom(page, cell(page, end, 3), pane.x + 500, pane.y - 80);
    await expect.poll(() => activeRow(page)).toBe(0);
    await page.mouse.up();
  });

  it('ends it with Escape, wherever the pointer is', async () => {
    const { page } = app;
    const pane = await boxOf(page.locator('.grid-pane'));
    await press(page, 'Control+Home');
    await dragFrom(page, cell(page, 1, 3), pane.x + 500, pane.y + pane.height + 20);
    await expect.poll(() => activeRow(page)).toBeGreaterThan(20);
    await press(page, 'Escape');
    await drawn(page);
    const at = await activeRow(page);
    await expect.poll(() => page.locator('.grid-line:not(.grid-spare) .grid-chosen').count()).toBe(0);
    await page.mouse.move(pane.x + 500, pane.y + pane.height + 40);
    await page.waitForTimeout(300);
    expect(await activeRow(page)).toBe(at);
    await page.mouse.up();
    expect(at).toBeLessThan(people - 1);
  });

  it('goes sideways in the same way, but not with whole rows', async () => {
    const { page } = app;
    const pane = await boxOf(page.locator('.grid-pane'));
    await press(page, 'Control+Home');
    await dragFrom(page, cell(page, 1, 2), pane.x + pane.width + 60, pane.y + 60);
    const scrolled = () => page.locator('.grid-scroller').evaluate((scroller) => Math.abs(scroller.scrollLeft));
    await expect.poll(scrolled).toBeGreaterThan(300);
    await page.mouse.up();
    await press(page, 'Escape', 'Home');
    await expect.poll(scrolled).toBe(0);
    await dragFrom(page, cell(page, 1, 0), pane.x + pane.width + 60, pane.y + pane.height + 60);
    await expect.poll(() => activeRow(page)).toBeGreaterThan(60);
    await page.mouse.up();
    expect(await scrolled()).toBe(0);
    expect(await focused(page)).toMatchObject({ column: 0 });
    await drawn(page);
    const row = await activeRow(page);
    const chosen = page.locator(`.grid-line[aria-rowindex="${row + 2}"] .grid-chosen`);
    await expect.poll(() => chosen.count()).toBeGreaterThan(4);
    await press(page, 'Escape', 'Control+Home');
  });
});
