import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, journal } from '../../electron/store/journal';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

const vendor = 'Cosafe';
let app: LaunchedApp;
let desk: string;
let feed: string;
let staff: string;

async function start(): Promise<void> {
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
}

/** The export of a day: everybody but those left out, and what is otherwise different. */
function exportWith(change: (lines: string[]) => string[]): void {
  writeStaff(staff, 40);
  const [header = '', ...lines] = readFileSync(staff, 'utf8').trimEnd().split('\r\n');
  writeFileSync(staff, [header, ...change(lines), ''].join('\r\n'));
}

/** As if each run had been so many days ago: the journal again, with other times. */
function setBack(daysAgo: readonly number[]): void {
  const folders = join(desk, 'home', 'state', 'practice', 'feeds');
  const path = join(folders, readdirSync(folders)[0] ?? '', 'journal.jsonl');
  const read = journal(path).read();
  if (!read.ok) throw new Error('no journal');
  const runs = [...new Set(read.value.events.map(({ run }) => run))];
  for (const file of [path, copyOf(path)]) rmSync(file);
  for (const event of read.value.events) {
    const back = (daysAgo[runs.indexOf(event.run)] ?? 0) * 86_400_000;
    journal(path).append({ ...event, at: new Date(Date.parse(event.at) - back).toISOString() });
  }
}

const moved = (line: string): string => line.replace('sara.12@example.com', 'sara.lund@example.com');
const isSara = (line: string): boolean => line.startsWith('1012,');

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  staff = join(desk, 'staff.csv');
  await start();
  exportWith((lines) => lines);
  feed = (await value(app, 'createFeed', { destination: 'cosafe', name: 'All staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
  const send = async (outcome: string): Promise<void> => {
    expect((await value(app, 'send', { feed, full: false })).outcome).toBe(outcome);
  };
  await send('sent');
  exportWith((lines) => lines.map(moved));
  await send('sent');
  exportWith((lines) => lines.filter((line) => !isSara(line)));
  await send('sent');
  exportWith((lines) => [...lines.filter((line) => !isSara(line)), '1050,Dana,Ros,dana@example.com,+46701239999']);
  await send('sent');
  exportWith((lines) => lines.slice(20));
  await send('held');
  await app.close();
  setBack([41, 33, 12, 5, 1]);
  await start();
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function openHistory(): Promise<Page> {
  const { page } = app;
  await page.locator('.side-item', { hasText: 'All staff' }).click();
  await goTo(page, 'page.history', 'history.heading');
  await page.locator('.runs').waitFor();
  return page;
}

const runs = (page: Page): Locator => page.locator('.runs .run');

describe('the history of a feed', () => {
  it('shows its size over time, in a picture, by keyboard, and as a table', async () => {
    const page = await openHistory();
    await lookOver(app, 'history-0-page');
    const chart = page.getByRole('slider');
    await chart.focus();
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toContain('20 people');
    await page.keyboard.press('Home');
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toContain('40 people');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.chart-says').textContent()).toContain('1 changed');
    await page.getByRole('button', { name: t('history.chart.table') }).click();
    const rows = page.locator('.chart-table tbody tr');
    await expect.poll(() => rows.count()).toBe(5);
    expect(await rows.nth(1).textContent()).toMatch(/401.*01.*sent/);
    await lookOver(app, 'history-1-table');
    await page.getByRole('button', { name: t('history.chart.table') }).click();
  });

  it('lists every run, and only those that one looks for', async () => {
    const page = await openHistory();
    await expect.poll(() => runs(page).count()).toBe(5);
    await page.getByRole('button', { name: t('history.filter') }).click();
    await page.getByRole('option', { name: t('history.filter.held', { count: 1 }) }).click();
    await expect.poll(() => runs(page).count()).toBe(1);
    expect(await runs(page).first().textContent()).toContain(t('run.held'));
  });

  it('shows a file as it was sent, letter for letter', async () => {
    const page = await openHistory();
    const sent = runs(page).nth(1);
    await sent.getByRole('button', { name: t('run.look'), exact: true }).click();
    await sent.locator('.file-text').waitFor();
    const text = (await sent.locator('.file-text').textContent()) ?? '';
    expect(text).toContain('dana@example.com');
    expect(text.split('\n')).toHaveLength(41);
    expect(await sent.textContent()).toContain(t('verified.hash'));
    await lookOver(app, 'history-2-file');
  });

  it('finds somebody who is gone, and tells when and why; every step leads to its run', async () => {
    const page = await openHistory();
    await page.getByRole('searchbox', { name: t('history.find') }).fill('sara lu');
    await page.getByText(t('history.find.count', { count: 1 })).waitFor();
    await lookOver(app, 'history-3-found');
    await page.getByRole('button', { name: /Sara Lund/ }).press('Enter');
    await page.locator('.story-runs .run').first().waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe(t('story.heading', { person: 'Sara Lund' }));
    await expect.poll(() => page.locator('.story-runs .run').count()).toBe(4);
    const story = await page.locator('.story-runs .run').allTextContents();
    expect(story[0]).toContain(t('story.removed.remove', { vendor }));
    expect(story[0]).toContain(t('story.why.missing'));
    expect(story[1]).toContain(t('story.missing', { exports: 1, of: 2 }));
    expect(story[2]).toContain('sara.lund@example.com');
    expect(story[3]).toContain(t('story.sent first', { vendor }));
    await lookOver(app, 'history-4-story');
    await page.locator('.story-runs .run').nth(2).getByRole('button').click();
    expect(await page.locator('.run-shown').textContent()).toContain('1 changing');
    await lookOver(app, 'history-5-run');
  });

  it('sends an earlier state again, and says what the next run changes back', async () => {
    exportWith((lines) => lines.filter((line) => !isSara(line)));
    const page = await openHistory();
    await runs(page)
      .nth(3)
      .getByRole('button', { name: t('restore.open') })
      .click();
    await page.locator('.change').first().waitFor();
    expect(await page.locator('.totals-list').textContent()).toContain(t('changes.added', { count: 1 }));
    expect(await page.locator('.consequences').textContent()).toContain('one person leaves');
    await lookOver(app, 'history-6-restore');
    await button(page, 'restore.send', { vendor }).click();
    await page.getByText(t('outcome.sent', { vendor }), { exact: true }).waitFor();
    await runs(page).first().getByText('It sends the state of').waitFor();
    await lookOver(app, 'history-7-restored');
    // The export goes on as it is: the page says so before the next run does it.
    await goTo(page, 'page.changes', 'changes.heading', { vendor });
    await page.getByText(/was last sent the state of .* again/).waitFor();
    await expect.poll(() => page.locator('.totals').textContent()).toContain(t('changes.removed.remove', { count: 1 }));
  });

  it('holds an earlier state that differs too much, shows whom it concerns, and sends it once it is approved', async () => {
    exportWith((lines) => lines.slice(20));
    await value(app, 'send', { feed, full: false });
    const held = (await value(app, 'feed', { feed })).card.heldRun ?? '';
    await value(app, 'approve', { feed, run: held, reason: 'two shops closed' });
    exportWith((lines) => [...lines.slice(20), '1050,Dana,Ros,dana@example.com,+46701239999']);
    await value(app, 'send', { feed, full: false });
    const again = (await value(app, 'feed', { feed })).card.heldRun ?? '';
    expect((await value(app, 'approve', { feed, run: again, reason: 'they did' })).outcome).toBe('sent');
    const page = await openHistory();
    await page
      .locator('.run', { hasText: '40 people in the export' })
      .first()
      .getByRole('button', { name: t('restore.open') })
      .click();
    await page.locator('.notice-needs').waitFor();
    await button(page, 'restore.send.held').click();
    await page.getByText(/What waits is not today’s export/).waitFor();
    expect(await page.locator('.totals-list').textContent()).toContain('19 people join');
    await lookOver(app, 'history-8-held');
    await page.getByLabel(t('held.send.reason')).fill('they open again');
    await button(page, 'held.send.yes', { vendor }).click();
    await reached(page, 'today.heading');
    await openHistory();
    await runs(page).first().getByText('It sends the state of').waitFor();
    const text = (await runs(page).first().textContent()) ?? '';
    expect(text).toContain('they open again');
  });

  it('reads from right to left in Hebrew, and fits at twice the size', async () => {
    const { page } = app;
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'All staff' }).click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.history') })
      .click();
    await page.locator('.runs').waitFor();
    await lookOver(app, 'history-9-hebrew');
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.getByRole('slider').getAttribute('aria-valuenow')).toBe('1');
    await page.getByRole('searchbox').fill('Lund');
    await page.getByRole('button', { name: /Sara Lund/ }).click();
    await page.locator('.story-runs .run').first().waitFor();
    await lookOver(app, 'history-10-hebrew-story');
    await value(app, 'setAppearance', { locale: 'en' });
    await page.reload();
    await app.app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(1, 1);
      first?.setContentSize(450, 300);
    });
    await page.waitForFunction(() => window.innerWidth === 450);
    await page.locator('.tabs').waitFor();
    await goTo(page, 'page.history', 'history.heading');
    await page.locator('.runs').waitFor();
    await expectNothingCutOff(page, 'history, zoomed');
    await app.picture('history-11-zoomed');
  });
});
