import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../delivery/free-port';
import { value } from '../bridge-call';
import { farTime } from '../calm-zone';
import { button, nextDialog, t, writeStaff } from '../steps';
import { changeConnection, feedOf, settled, staffIn, usePractice, type Walker } from './walker';

const vendor = 'Cosafe';

/** A feed in daily use: sent, changed, held, failed; its history, its people, its vendor. */
export async function daily(walker: Walker): Promise<void> {
  const { app, page, desk } = walker;
  const path = staffIn(walker, 'staff.csv', 60);
  const feed = await feedOf(walker, 'cosafe', 'All staff', path);
  await usePractice(walker, feed);
  await value(app, 'setSchedule', {
    feed,
    schedule: {
      at: farTime('Europe/Stockholm'),
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      timeZone: 'Europe/Stockholm',
      catchUpHours: 6,
    },
  });
  await walker.open(feed, 'today');
  await walker.visit('today-ready');
  await value(app, 'send', { feed, full: false });
  staffIn(walker, 'staff.csv', 60, (lines) => [
    ...lines.slice(2).map((line, at) => (at < 3 ? line.replace('@example', '@new.example') : line)),
    '1090,Ada,Ny,ada@example.com,+46701234999',
  ]);
  await walker.open(feed, 'changes');
  await page.locator('.totals').waitFor();
  await walker.visit('changes-some');
  await value(app, 'send', { feed, full: false });
  await walker.open(feed, 'today');
  await walker.visit('today-sent');
  await button(page, 'vendor.read', { vendor }).click();
  await page.locator('.vendor-counts').waitFor();
  await button(page, 'vendor.deeds').click();
  await page.locator('.vendor-deeds li').first().waitFor();
  await button(page, 'vendor.people').click();
  await walker.visit('today-vendor');
  await walker.open(feed, 'schedule');
  await walker.visit('schedule-on');

  await held(walker, feed, path);
  await failed(walker, feed, path);
  await history(walker, feed);

  const past = join(desk, 'past');
  mkdirSync(past);
  for (let day = 1; day <= 16; day += 1)
    writeStaff(join(past, `staff-2026-02-${String(day).padStart(2, '0')}.csv`), day === 9 ? 30 : 78 - (day % 3));
  await walker.open(feed, 'schedule');
  await nextDialog(app, past);
  await button(page, 'back-test.choose').click();
  await page.locator('.back-test-held, .proposal').first().waitFor();
  await walker.visit('schedule-replay');

  const other = await feedOf(walker, 'connecteam', 'Shifts', path);
  await walker.open(feed, 'compare');
  await settled(page);
  await walker.visit('compare');
  await value(app, 'removeFeed', { feed: other });

  await dialogs(walker, feed);
}

async function held(walker: Walker, feed: string, path: string): Promise<void> {
  const { app, page } = walker;
  writeStaff(path, 20);
  await value(app, 'send', { feed, full: false });
  await page.reload();
  await page.locator('.side-list').waitFor();
  await walker.open(feed, 'today');
  await walker.visit('today-held');
  await walker.open(feed, 'held');
  await page.locator('.totals').waitFor();
  await page.getByLabel(t('held.send.reason')).fill('The summer staff has left');
  await walker.visit('held');
  await button(page, 'held.discard.yes').click();
  await page.getByRole('alertdialog').waitFor();
  await walker.visit('dialog-discard');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await value(app, 'discard', { feed, reason: 'Half an export' });
}

async function failed(walker: Walker, feed: string, path: string): Promise<void> {
  const { app, page } = walker;
  writeStaff(path, 59);
  const { feed: before } = await value(app, 'feed', { feed });
  await changeConnection(walker, feed, { port: await freePort() });
  await value(app, 'send', { feed, full: false });
  await page.reload();
  await page.locator('.side-list').waitFor();
  await walker.open(feed, 'today');
  await walker.visit('today-failed');
  if (before.connection) await value(app, 'setConnection', { feed, connection: before.connection });
  await usePractice(walker, feed);
  await value(app, 'send', { feed, full: false });
}

async function history(walker: Walker, feed: string): Promise<void> {
  const { page } = walker;
  await walker.open(feed, 'history');
  await page.locator('.runs .run').first().waitFor();
  await walker.visit('history');
  const asTable = page.getByRole('button', { name: t('history.chart.table') });
  // All of one day: there is no line to draw.
  if ((await asTable.count()) > 0) await asTable.click();
  await page
    .locator('.runs .run')
    .first()
    .getByRole('button', { name: t('run.look'), exact: true })
    .click();
  await page.locator('.file-text').waitFor();
  await walker.visit('history-open');
  await page.getByRole('searchbox', { name: t('history.find') }).fill('sara');
  await page.locator('.runs, .found').first().waitFor();
  await page.getByRole('button', { name: /Sara/ }).first().waitFor();
  await walker.visit('history-found');
  await page.getByRole('button', { name: /Sara/ }).first().click();
  await page.locator('.story-runs .run').first().waitFor();
  await walker.visit('history-story');
  await walker.open(feed, 'today');
  await walker.open(feed, 'history');
  await page
    .locator('.runs .run')
    .last()
    .getByRole('button', { name: t('restore.open') })
    .click();
  await page.locator('.totals-list, .change').first().waitFor();
  await walker.visit('history-restore');
}

async function dialogs(walker: Walker, feed: string): Promise<void> {
  const { page } = walker;
  await walker.open(feed, 'today');
  const more = page.getByRole('button', { name: t('feed.more', { name: 'All staff' }), exact: true });
  await more.click();
  await page.getByRole('menu').waitFor();
  await walker.visit('menu');
  await page.getByRole('menuitem', { name: t('feed.rename') }).click();
  await page.getByRole('alertdialog').waitFor();
  await walker.visit('dialog-rename');
  await page.keyboard.press('Escape');
  await more.click();
  await page.getByRole('menuitem', { name: t('feed.remove') }).click();
  await page.getByRole('alertdialog').waitFor();
  await walker.visit('dialog-remove');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await button(page, 'side.new').click();
  await walker.visit('start-again');
}
