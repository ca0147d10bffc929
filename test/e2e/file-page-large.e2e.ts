import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from './bridge-call';
import { type FileApp, fixtures, launchForFiles } from './file-page-hands';
import { writeLargeWorkbook } from './large-workbook';
import type { LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { writeOnePiece } from './one-piece-file';
import { button, t } from './steps';

let end: FileApp['end'];
let app: LaunchedApp;
let desk: string;
let newFeed: FileApp['newFeed'];
let open: FileApp['open'];
beforeAll(async () => {
  ({ app, desk, newFeed, open, end } = await launchForFiles());
});
afterAll(async () => end());

const engine = (): Promise<number | undefined> =>
  app.app.evaluate(
    ({ app: running }) =>
      running.getAppMetrics().find(({ serviceName }) => serviceName === 'node.mojom.NodeService')?.pid,
  );

/** Lets the process that reads rest meanwhile, so that it cannot come to its end before the page was looked at. */
async function whileItRests(reader: number | undefined, look: () => Promise<void>): Promise<void> {
  if (reader === undefined) throw new Error('nobody reads');
  if (process.platform === 'win32') return look();
  process.kill(reader, 'SIGSTOP');
  try {
    await look();
  } finally {
    process.kill(reader, 'SIGCONT');
  }
}

describe('a file that can only be read in one piece', () => {
  it('is read without a share that nobody knows, and can be stopped all the same', async () => {
    const { page } = app;
    const large = join(desk, 'large.fods');
    writeOnePiece(large, 60_000);
    const feed = await newFeed();
    copyFileSync(join(fixtures, 'sheets.xlsx'), join(desk, 'kept.xlsx'));
    await open(join(desk, 'kept.xlsx'));
    await page.locator('.file-name', { hasText: 'kept.xlsx' }).waitFor();
    const before = (await value(app, 'feed', { feed })).feed;
    const reader = await engine();
    expect(reader).toBeDefined();

    await open(large);
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    await whileItRests(reader, async () => {
      expect(await bar.getAttribute('aria-valuenow')).toBeNull();
      expect(await bar.textContent()).toContain(t('file.reading'));
      await lookOver(app, 'file-reading-one-piece');
    });
    await button(page, 'file.cancel').click();
    await page.getByText(t('file.stopped')).waitFor();
    await expect.poll(() => bar.count()).toBe(0);
    expect(await page.locator('.file-name').textContent()).toBe('kept.xlsx');
    expect((await value(app, 'feed', { feed })).feed).toEqual(before);

    // It did not listen, so its process was ended; the next one reads what is chosen next.
    await open(join(fixtures, 'staff-sweden.ods'));
    await page.locator('.file-name', { hasText: 'staff-sweden.ods' }).waitFor();
    expect(await engine()).not.toBe(reader);
    expect((await value(app, 'source', { feed }))?.found?.people).toBe(60);
  });
});

describe('a list of half a million people', () => {
  const people = 500_000;
  let large: string;
  beforeAll(async () => {
    large = join(desk, 'large.xlsx');
    await writeLargeWorkbook(large, people);
  });

  /** The longest time, in milliseconds, that page and main process did nothing else since this was called last. */
  async function longestGaps(): Promise<{ page: number; main: number }> {
    interface Ticking {
      longestGap?: number;
      ticker?: unknown;
    }
    const tick = (): number => {
      const here = globalThis as unknown as Ticking;
      const before = here.longestGap ?? 0;
      here.longestGap = 0;
      if (here.ticker === undefined) {
        let last = performance.now();
        here.ticker = setInterval(() => {
          const now = performance.now();
          here.longestGap = Math.max(here.longestGap ?? 0, now - last);
          last = now;
        }, 5);
      }
      return before;
    };
    return { page: await app.page.evaluate(tick), main: await app.app.evaluate(tick) };
  }

  /** Watches the bar until it is gone or `enough` says so; the shares it showed, in order. */
  async function watchBar(enough: (share: number) => boolean): Promise<number[]> {
    const { page } = app;
    await page.getByRole('progressbar').waitFor();
    const shares: number[] = [];
    for (;;) {
      const shown = await page.evaluate(
        () => document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? null,
      );
      if (shown === null) return shares;
      shares.push(Number(shown));
      if (enough(Number(shown))) return shares;
      await page.waitForTimeout(25);
    }
  }

  it('can be stopped while it is read, and everything stays as it was', async () => {
    const { page } = app;
    const feed = await newFeed();
    copyFileSync(join(fixtures, 'sheets.xlsx'), join(desk, 'before.xlsx'));
    await open(join(desk, 'before.xlsx'));
    await page.locator('.file-name', { hasText: 'before.xlsx' }).waitFor();
    const before = (await value(app, 'feed', { feed })).feed;
    await open(large);
    const shares = await watchBar((share) => share >= 15);
    expect(shares.at(-1)).toBeLessThan(100);
    await whileItRests(await engine(), () => lookOver(app, 'file-reading'));
    await button(page, 'file.cancel').click();
    await page.getByText(t('file.stopped')).waitFor();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    expect(await page.locator('.file-name').textContent()).toBe('before.xlsx');
    expect(await button(page, 'file.other').isEnabled()).toBe(true);
    expect((await value(app, 'feed', { feed })).feed).toEqual(before);
    await lookOver(app, 'file-stopped');
  });

  it('is read while page and tray stay alive, with a bar that only grows', async () => {
    const { page } = app;
    await longestGaps();
    await page.waitForTimeout(3000);
    const idle = await longestGaps();
    const begun = performance.now();
    await open(large);
    const shares = await watchBar(() => false);
    await page.getByText(/500,000 people/).waitFor({ timeout: 300_000 });
    const gaps = await longestGaps();
    const took = performance.now() - begun;
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(5);
    const told = (gap: { page: number; main: number }): string =>
      `page ${gap.page.toFixed(0)} ms, main ${gap.main.toFixed(0)} ms`;
    console.log(`longest pause while reading: ${told(gaps)}; in three idle seconds before: ${told(idle)}`);
    // Only that nobody does the reading there: how long a pause is depends on what else this computer does, as does
    // how long the reading takes.
    expect(Math.max(gaps.page, gaps.main)).toBeLessThan(took / 8);
    await lookOver(app, 'file-large');
  }, 400_000);

  it('fits into the smallest window at twice the size', async () => {
    const { page } = app;
    await app.app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(1, 1);
      first?.setContentSize(450, 300);
    });
    await page.waitForFunction(() => window.innerWidth === 450);
    await expectNothingCutOff(page, 'large file, zoomed');
    await app.picture('file-large-zoomed');
  });
});
