/** The built app in a real Electron with a folder of its own, driven from outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Starts out/main.js. Needs DISPLAY and ELECTRON_OVERRIDE_DIST_PATH in the environment.
 * @returns {Promise<{ app: import('playwright-core').ElectronApplication, page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openApp() {
  const home = mkdtempSync(join(tmpdir(), 'courier-bench-window-'));
  const app = await _electron.launch({
    cwd: PROJECT,
    // Chromium refuses its sandbox to root, and only to root is it denied here.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [PROJECT, `--user-data=${home}`],
    env: { ...process.env, ROSTER_COURIER_HOME: home, LANG: 'en_GB.UTF-8' },
  });
  const close = async () => {
    const child = app.process();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    void app.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
    const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
    if (child.exitCode === null && child.signalCode === null) await ended;
    clearTimeout(patience);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    return { app, page, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** A new feed at its file page, made and opened as a person would see it. */
export async function openFeed({ page }, name) {
  await page.evaluate(async (wanted) => {
    const made = await globalThis.courier.call('createFeed', { destination: 'cosafe', name: wanted });
    if (!made.ok) throw new Error(made.problem.code);
  }, name);
  await page.locator('.side-item', { hasText: name }).click();
  await page.locator('.feed-head', { hasText: name }).waitFor();
  await page.locator('.file-drop').waitFor();
}

/** The system's dialog answers with this file, and the button that asks for one is pressed. */
export async function chooseFile({ app, page }, path) {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }) });
  }, path);
  await page.locator('.file-empty .button, .file-strip > .button').click();
}
