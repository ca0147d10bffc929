/**
 * How long main process and page stand still while a large file is opened through the window, whether the bar tells the
 * truth, and how soon a reading ends when it is cancelled. The built app in a real Electron; a while without any work
 * comes first, because a machine has pauses of its own.
 */
import { link, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, extname } from 'node:path';
import { spawnSync } from 'node:child_process';
import { display } from '../../../build/electron/display.mjs';
import { electronRuntime } from '../../../build/electron/electron-runtime.mjs';
import { median, table } from '../figures.mjs';
import { writePeople } from '../people/write-people.mjs';
import { chooseFile, openApp, openFeed } from './open-app.mjs';
import { startWatching, stopWatching } from './pauses.mjs';

const IDLE = 3_000;
/** Behind the answer come the page's own questions for more of it. */
const AFTERWARDS = 1_500;
/** The share at which a reading is cancelled. */
const CANCEL_AT = 20;

/** @param {{ folder: string, rows: readonly number[], rounds: number }} wish */
export async function benchWindow({ folder, rows, rounds }) {
  await withDisplay(async () => {
    for (const count of rows) {
      const people = await writePeople(folder, { rows: count });
      for (const path of [people.xlsx, people.csv]) {
        const seen = [];
        for (let round = 0; round < rounds; round++) seen.push(await openOnce(path, count));
        tell(path, count, seen);
      }
    }
  });
}

/** Builds the app, and has an Electron and a display for it as long as `work` goes on. */
export async function withDisplay(work) {
  build();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = (await electronRuntime()).dist;
  const screen = await display();
  if (screen.name) process.env['DISPLAY'] = screen.name;
  try {
    await work();
  } finally {
    screen.stop();
  }
}

function build() {
  const { status } = spawnSync(process.execPath, ['build/bundle.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the app does not build');
}

/** One start of the app: nothing for a while, a file that is cancelled, and the file. */
async function openOnce(path, count) {
  const window = await openApp();
  const copies = await mkdtemp(join(tmpdir(), 'courier-bench-copy-'));
  try {
    const { page } = window;
    await openFeed(window, 'Bench');
    await page.waitForTimeout(500);
    await startWatching(window);
    await page.waitForTimeout(IDLE);
    const idle = await stopWatching(window);

    await startWatching(window);
    await chooseFile(window, path);
    await page.waitForFunction(() => globalThis.benchSeen.moments.shown !== undefined, undefined, { timeout: 300_000 });
    await page.waitForTimeout(AFTERWARDS);
    const opened = await stopWatching(window);
    const facts = await page.locator('.file-facts').textContent();
    if (!facts.includes(`${count.toLocaleString('en')} people`)) throw new Error(`not ${count} people: ${facts}`);
    checkBar(opened.page.shares);

    // Another name, so that it is not remembered.
    const other = join(copies, `other${extname(path)}`);
    await link(path, other).catch(async () => (await import('node:fs/promises')).copyFile(path, other));
    await startWatching(window);
    await chooseFile(window, other);
    await page.waitForFunction((least) => (globalThis.benchSeen.shares.at(-1)?.share ?? 0) >= least, CANCEL_AT);
    await page.locator('.progress-row .button').click();
    await page.waitForFunction(() => globalThis.benchSeen.moments.stopped !== undefined);
    const cancelled = await stopWatching(window);
    return { idle, opened, cancelled };
  } finally {
    await window.close();
    await rm(copies, { recursive: true, force: true });
  }
}

/** The bar never went back, and came to its end. */
function checkBar(shares) {
  const known = shares.flatMap(({ share }) => (share === null ? [] : [share]));
  const told = known.join(' ');
  if (known.some((share, at) => share < (known[at - 1] ?? 0))) throw new Error(`the bar went back: ${told}`);
  if (known.at(-1) !== 100) throw new Error(`the bar did not come to its end: ${told}`);
}

function tell(path, count, seen) {
  console.log(`\n${count.toLocaleString('en')} people × 24 columns, ${extname(path)}`);
  const row = (name, pick) => {
    const all = seen.map(pick);
    return [name, median(all).toFixed(0), Math.max(...all).toFixed(0)];
  };
  table(
    ['milliseconds', 'median', 'most'],
    [
      row('longest pause of main, idle', ({ idle }) => idle.main.longest),
      row('longest pause of main, opening', ({ opened }) => opened.main.longest),
      row('longest pause of the page, idle', ({ idle }) => idle.page.longest),
      row('longest pause of the page, opening', ({ opened }) => opened.page.longest),
      row('longest task of the page', ({ opened }) => Math.max(0, ...opened.page.tasks.map(({ ms }) => ms))),
      row('longest between two frames, idle', ({ idle }) => idle.page.frame),
      row('longest between two frames', ({ opened }) => opened.page.frame),
      row('until it is shown', ({ opened }) => opened.page.moments.shown),
      row('steps of the bar', ({ opened }) => opened.page.shares.length),
      row('from Cancel until it is over', ({ cancelled: { page } }) => page.moments.stopped - page.moments.pressed),
    ],
  );
  for (const { opened } of seen) {
    const list = (gaps) => gaps.map(({ at, ms }) => `${ms.toFixed(0)} at ${(at / 1000).toFixed(2)} s`).join(', ');
    console.log(`pauses of main: ${list(opened.main.gaps)}; of the page: ${list(opened.page.gaps)}`);
  }
}
