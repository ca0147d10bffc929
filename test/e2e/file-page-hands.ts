import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { button, nextDialog, reached, t } from './steps';
import { removeFolder } from './remove-folder';

/** Exports that lie in the project. */
export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The app, with what the tests of the file page do again and again. */
export interface FileApp {
  readonly app: LaunchedApp;
  /** A folder for exports. */
  readonly desk: string;
  /** A new feed for Cosafe, at its file page; gives its id. */
  readonly newFeed: () => Promise<string>;
  /** Chooses a file on the page. */
  readonly open: (path: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function launchForFiles(): Promise<FileApp> {
  const desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  const app = await launch();
  const { page } = app;
  let feeds = 0;
  page.setDefaultTimeout(30_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    app,
    desk,
    newFeed: async () => {
      const name = `Feed ${String(++feeds).padStart(2, '0')}`;
      const view = await value(app, 'createFeed', { destination: 'cosafe', name });
      await page.locator('.side-item', { hasText: name }).click();
      await page.locator('.feed-head', { hasText: name }).waitFor();
      await reached(page, 'file.heading');
      return view?.card.id ?? expect.fail('no feed');
    },
    open: async (path) => {
      await nextDialog(app, path);
      await button(page, 'file.other').or(button(page, 'file.choose')).click();
    },
    end: async () => {
      await app.close();
      await removeFolder(desk);
    },
  };
}

/** What the page says about one subject: its choice and its sentences. */
export function fact(page: Page, label: Parameters<typeof t>[0]): Locator {
  return page.locator('.fact').filter({ has: page.locator('dt', { hasText: t(label) }) });
}
