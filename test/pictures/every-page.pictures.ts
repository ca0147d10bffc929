import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destinationFor } from '../../shared/destination/destination-for';
import { say } from '../../shared/words/say';
import { value } from '../e2e/bridge-call';
import { axeFindings, focusFindings } from '../e2e/look-over';
import { usualView, widthBeyond, zoomedView } from '../e2e/walk/view';
import { dataIn, wordsOfNoCatalog } from '../e2e/walk/own-words';
import { walk } from '../e2e/walk/walk';
import { t } from '../e2e/steps';
import { dress, startWalk, type Look, type Walker } from '../e2e/walk/walker';

const SAMPLES = fileURLToPath(new URL('../../build/sample', import.meta.url));

/** Colours are all that differs between these, so only contrast is looked at again. */
const otherLooks: readonly Look[] = [
  { locale: 'en', theme: 'dark' },
  { locale: 'en', theme: 'forced' },
  { locale: 'he', theme: 'light' },
  { locale: 'he', theme: 'forced' },
];
/** Names that tests give to feeds. */
const feedNames = [
  'All staff in Sweden, Norway and Denmark, with the summer helpers',
  'All staff',
  'Shift staff',
  'Night staff',
  'Shifts',
  'Fire watch',
  'Staff to',
];

const vendorColumns = (['cosafe', 'connecteam'] as const).flatMap((vendor) =>
  destinationFor(vendor, {}).columns.flatMap(({ name }) => [name, ...name.split(/(?<=[a-z])(?=[A-Z])/)]),
);

let walker: Walker & { readonly end: () => Promise<void> };
const complaints: string[] = [];

beforeAll(async () => {
  walker = await startWalk(lookAt);
});
afterAll(async () => walker.end());

/** What is typed, ticked and chosen, and what has the focus. */
function entered({ page }: Walker): Promise<string> {
  return page.evaluate(() => {
    const fields = Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), (field) =>
      field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value,
    );
    return JSON.stringify([fields, document.activeElement?.id ?? '']);
  });
}

async function lookAt(at: Walker, state: string): Promise<void> {
  const { page } = at;
  const complain = (what: string, found: readonly string[]): void => {
    for (const each of found) complaints.push(`${state}: ${what}: ${each}`);
  };
  const typed = await entered(at);
  complain('axe', await axeFindings(page));
  complain('focus not seen', await focusFindings(page));
  for (const look of otherLooks) {
    await dress(at, look);
    complain(`contrast, ${look.locale} ${look.theme}`, await axeFindings(page, ['color-contrast']));
  }
  await dress(at, { locale: 'he', theme: 'dark' });
  complain('axe, he dark', await axeFindings(page));
  await zoomedView.apply(page);
  complain('too wide at 200 %, he', await widthBeyond(page));
  await dress(at, { locale: 'en-XA', theme: 'light' });
  complain('too wide at 200 %, longer words', await widthBeyond(page));
  await usualView.apply(page);
  const data = dataIn([at.desk, SAMPLES], [...feedNames, ...vendorColumns]);
  complain('no catalog has', await wordsOfNoCatalog(page, data));
  await dress(at, { locale: 'en', theme: 'light' });
  if ((await entered(at)) !== typed) complaints.push(`${state}: what was typed is lost when the language changes`);
}

describe('the language', () => {
  it('is changed in the menu while the app runs, and nothing that was typed is lost', async () => {
    const { app, page } = walker;
    const feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'Night staff' }))?.card.id ?? '';
    await page.reload();
    await page.locator('.side-list').waitFor();
    await walker.open(feed, 'connection');
    await page.getByLabel(t('connection.username'), { exact: true }).fill('ann');
    const speak = (language: string) =>
      app.app.evaluate(
        ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
        `language ${language}`,
      );
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
});

describe('every page in every state', () => {
  it.each(walk)(
    '$part: readable in all colours, at 200 %, in every language, without a word of its own',
    { timeout: 900_000 },
    async ({ go }) => {
      complaints.length = 0;
      await go(walker);
      expect(complaints).toEqual([]);
    },
  );
});
