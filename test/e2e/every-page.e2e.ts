import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { button, t } from './steps';
import { brief } from './walk/complaints';
import { walk } from './walk/walk';
import { startWalk, type Walker } from './walk/walker';

// The whole of it, in all colours and sizes and with pictures, is `npm run pictures`.

let walker: Walker & { readonly end: () => Promise<void> };
const complaints: string[] = [];

beforeAll(async () => {
  walker = await startWalk((at, state) => brief(at, state, complaints));
});
afterAll(async () => walker.end());

/** As the menu "Language" does. */
function speak(language: string): Promise<void> {
  return walker.app.app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
    `language ${language}`,
  );
}

describe('the language', () => {
  it('is changed in the menu while the app runs, and nothing that was typed is lost', async () => {
    const { app, page } = walker;
    const feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'Night staff' }))?.card.id ?? '';
    await page.reload();
    await page.locator('.side-list').waitFor();
    await walker.open(feed, 'connection');
    await page.getByLabel(t('connection.username'), { exact: true }).fill('ann');
    await speak('he');
    await page
      .getByRole('heading', { name: say('he', 'screen', 'connection.heading', { vendor: 'Cosafe' }) })
      .waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'he',
      'rtl',
    ]);
    expect(await page.getByLabel(say('he', 'screen', 'connection.username'), { exact: true }).inputValue()).toBe('ann');
    expect(await app.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))).toContain(
      say('he', 'screen', 'tray.menu view'),
    );
    await speak('en');
    await page.getByRole('heading', { name: t('connection.heading', { vendor: 'Cosafe' }) }).waitFor();
    await value(app, 'removeFeed', { feed });
  });

  it('is also that of what the library of lists says to a screen reader', async () => {
    const { app, page } = walker;
    const feed = (await value(app, 'createSample', { destination: 'cosafe' })).card.id;
    await page.reload();
    await page.locator('.side-list').waitFor();
    await walker.open(feed, 'columns');
    await speak('sv');
    await page.getByRole('heading', { name: say('sv', 'screen', 'columns.heading') }).waitFor();
    await page.getByRole('combobox').first().fill('e');
    await page.getByRole('listbox').waitFor();
    await expect.poll(() => page.locator('[data-live-announcer]').textContent()).toMatch(/alternativ tillgängliga/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await speak('en');
    await button(page, 'side.new').waitFor();
    await value(app, 'removeFeed', { feed });
    // What was said stays in the page until it is loaded again.
    await page.reload();
  });
});

describe('every page in every state', () => {
  it.each(walk)(
    '$part: right in every language, in the dark and in a narrow window',
    { timeout: 300_000 },
    async ({ go }) => {
      complaints.length = 0;
      await go(walker);
      expect(complaints).toEqual([]);
    },
  );
});
