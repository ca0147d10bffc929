import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import { value } from './bridge-call';
import type { Hands } from './hands';
import { launch, type LaunchedApp } from './launch';
import { nextDialog } from './steps';
import { removeFolder } from './remove-folder';

/** One person's way through the window, from the first start page to a file at the vendor's. */
export interface Story {
  readonly app: LaunchedApp;
  readonly page: Page;
  readonly hands: Hands;
  readonly desk: string;
  /** What the page complained about on its console. */
  readonly complaints: readonly string[];
  readonly t: (code: ScreenCode, values?: WordValues) => string;
  readonly button: (code: ScreenCode, values?: WordValues) => Locator;
  /** Waits for a page by its heading, and until nothing on it is still on its way. */
  readonly reached: (heading: ScreenCode, values?: WordValues) => Promise<void>;
  readonly next: (name: ScreenCode, heading: ScreenCode, values?: WordValues) => Promise<void>;
  readonly chooseFile: (what: Locator, path: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const results = fileURLToPath(new URL('../../test-results/', import.meta.url));
const speaking = { sv: 'sv_SE.UTF-8', he: 'he_IL.UTF-8' } as const;

export async function begin(locale: keyof typeof speaking, hands: Hands): Promise<Story> {
  const desk = mkdtempSync(join(tmpdir(), 'roster-courier-story-'));
  const app = await launch({
    env: { LANG: speaking[locale], LC_ALL: speaking[locale], LANGUAGE: locale },
    args: [`--lang=${locale}`],
  });
  const { page } = app;
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const t = (code: ScreenCode, values?: WordValues): string => say(locale, 'screen', code, values);
  const button = (code: ScreenCode, values?: WordValues): Locator =>
    page.getByRole('button', { name: t(code, values), exact: true });
  const reached = async (heading: ScreenCode, values?: WordValues): Promise<void> => {
    await page.getByRole('heading', { name: t(heading, values), exact: true }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  };
  return {
    app,
    page,
    hands,
    desk,
    complaints,
    t,
    button,
    reached,
    next: async (name, heading, values) => {
      await hands.press(button('steps.next', { page: t(name) }));
      await reached(heading, values);
    },
    chooseFile: async (what, path) => {
      await nextDialog(app, path);
      await hands.press(what);
    },
    end: async () => {
      await app.close();
      await removeFolder(desk);
    },
  };
}

/** From the connection page to the file in the practice server's folder: its bytes as they lie there. */
export async function sendToPractice(
  { app, page, hands, button, reached, next, t }: Story,
  name: string,
): Promise<Buffer> {
  await hands.press(button('practice.use'));
  await page.getByText(t('practice.in-use')).waitFor();
  await hands.press(button('connection.test'));
  await page.getByRole('heading', { name: t('fingerprint.title') }).waitFor();
  const shown = (await page.locator('.fingerprint-text').first().getAttribute('aria-label')) ?? '';
  await hands.type(page.getByLabel(t('fingerprint.paste')), shown);
  await page.getByText(t('fingerprint.same')).waitFor();
  await hands.press(button('fingerprint.trust'));
  await page.getByText(t('connection.works')).waitFor();
  await next('page.schedule', 'schedule.heading');
  await hands.press(button('steps.finish'));
  await reached('today.heading');
  await hands.press(button('today.send'));
  await page.locator('.today-last .mark-good').waitFor();
  const { folder, files } = await value(app, 'practice');
  const [newest] = files;
  if (newest === undefined) throw new Error('nothing arrived');
  const arrived = readFileSync(join(folder, newest.path));
  // For whoever wants to see what arrived, or how it differs.
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}-${hands.name}.csv`), arrived);
  return arrived;
}
