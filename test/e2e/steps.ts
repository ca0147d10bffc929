import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import type { LaunchedApp } from './launch';

/** A sentence as the window says it in English. */
export function t(code: ScreenCode, values?: WordValues): string {
  return say('en', 'screen', code, values);
}

export function button(page: Page, code: ScreenCode, values?: WordValues): Locator {
  return page.getByRole('button', { name: t(code, values), exact: true });
}

/** Goes to a page of the feed by its step or tab. */
export async function goTo(page: Page, code: ScreenCode, heading: ScreenCode, values?: WordValues): Promise<void> {
  await page
    .locator('.tabs')
    .getByRole('button', { name: t(code) })
    .click();
  await reached(page, heading, values);
}

/** Waits for a page by its heading, and until nothing on it is still on its way. */
export async function reached(page: Page, heading: ScreenCode, values?: WordValues): Promise<void> {
  await page.getByRole('heading', { name: t(heading, values), exact: true }).waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}

/** The next dialog of the system answers with this file. */
export async function nextDialog(app: LaunchedApp, path: string): Promise<void> {
  await app.app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
      showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen }),
    });
  }, path);
}

/** A list of made-up people as an HR system might export it. */
export function writeStaff(path: string, count: number): void {
  const names = ['Anna', 'Erik', 'Sara', 'Omar', 'Maja', 'Nils', 'Lea', 'Ivan', 'Ruth', 'Tove'];
  const families = ['Berg', 'Lund', 'Cohen', 'Ek', 'Dahl', 'Holm', 'Ros', 'Falk'];
  const rows = Array.from({ length: count }, (_, row) => {
    const [first, last] = [names[row % 10], families[Math.floor(row / 10) % 8]];
    return `${1000 + row},${first},${last},${first?.toLowerCase()}.${row}@example.com,+4670123${String(4000 + row)}`;
  });
  writeFileSync(path, ['Employee number,First name,Last name,Work e-mail,Mobile phone', ...rows, ''].join('\r\n'));
}
