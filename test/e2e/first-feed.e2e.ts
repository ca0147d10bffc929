import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let desk: string;
const complaints: string[] = [];

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  app = await launch();
  app.page.setDefaultTimeout(20_000);
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.page.on('pageerror', (problem) => complaints.push(problem.message));
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

/** From the connection page to a tested connection, with the practice server; the pictures are named after the vendor. */
async function connectToPractice(vendor: string): Promise<void> {
  const { page } = app;
  await button(page, 'practice.use').click();
  await page.getByText(t('practice.in-use')).waitFor();
  await button(page, 'connection.test').click();
  await page.getByRole('heading', { name: t('fingerprint.title') }).waitFor();
  const shown = (await page.locator('.fingerprint-text').first().getAttribute('aria-label')) ?? '';
  const compare = page.getByLabel(t('fingerprint.paste'));
  await compare.fill(`SHA256:${'A'.repeat(42)}E`);
  await page.getByText(t('fingerprint.different')).waitFor();
  expect(await button(page, 'fingerprint.trust').isDisabled()).toBe(true);
  await compare.fill(shown);
  await page.getByText(t('fingerprint.same')).waitFor();
  await lookOver(app, `${vendor}-7-fingerprint`);
  await button(page, 'fingerprint.trust').click();
  await page.getByText(t('connection.works')).waitFor();
  await lookOver(app, `${vendor}-8-connected`);
}

describe('from the first window to a delivered file', () => {
  it('begins with three large choices', async () => {
    await reached(app.page, 'start.heading');
    await lookOver(app, 'start');
  });

  it.each(['Cosafe', 'Connecteam'] as const)('takes the sample list to %s', async (vendor) => {
    const { page } = app;
    if ((await button(page, 'start.sample.to', { vendor }).count()) === 0) await button(page, 'side.new').click();
    await button(page, 'start.sample.to', { vendor }).click();

    await reached(page, 'file.heading');
    expect(await page.locator('.is-header').textContent()).toContain('Employee #');
    await lookOver(app, `${vendor}-1-file`);

    await button(page, 'steps.next', { page: t('page.columns') }).click();
    await reached(page, 'columns.heading');
    await expect.poll(() => page.locator(':focus').textContent()).toBe(t('columns.heading'));
    await page.getByText(t('board.counter', { open: 0, required: 3 })).waitFor();
    await lookOver(app, `${vendor}-2-columns`);
    await button(page, 'leavers.proposal.use').click();
    await page.getByRole('checkbox', { name: /Terminated/ }).waitFor();
    await page.locator('#leavers-title').scrollIntoViewIfNeeded();
    await lookOver(app, `${vendor}-3-leavers`);

    await button(page, 'steps.next', { page: t('page.check') }).click();
    await reached(page, 'check.heading');
    await page.getByText(/^4\d of 48 people are ready\.$/).waitFor();
    await lookOver(app, `${vendor}-4-check`);

    await button(page, 'steps.next', { page: t('page.changes') }).click();
    await reached(page, 'changes.heading', { vendor });
    await page.locator('.change').first().waitFor();
    await lookOver(app, `${vendor}-5-changes`);

    await button(page, 'steps.next', { page: t('page.connection') }).click();
    await reached(page, 'connection.heading', { vendor });
    expect(await button(page, 'steps.next', { page: t('page.schedule') }).isDisabled()).toBe(true);
    await lookOver(app, `${vendor}-6-connection`);
    await connectToPractice(vendor);

    await button(page, 'steps.next', { page: t('page.schedule') }).click();
    await reached(page, 'schedule.heading');
    await page.getByText(t('schedule.on'), { exact: true }).click();
    await page.getByText(t('schedule.next')).waitFor();
    await expect.poll(() => page.locator('.next-times li').count()).toBe(5);
    await lookOver(app, `${vendor}-9-schedule`);

    await button(page, 'steps.finish').click();
    await reached(page, 'today.heading');
    await page.getByText(t('today.never', { vendor })).waitFor();
    await button(page, 'today.send').click();
    await page.locator('.today-last .mark-good').waitFor();
    await page
      .locator('.table')
      .getByText(/\.csv$/)
      .first()
      .waitFor();
    await lookOver(app, `${vendor}-10-today`);

    await goTo(page, 'page.history', 'history.heading');
    await page.getByText(t('verified.hash')).waitFor();
    await lookOver(app, `${vendor}-11-history`);
    const saved = join(desk, `${vendor}.csv`);
    await nextDialog(app, saved);
    await button(page, 'run.save').click();
    await page.getByText(t('common.saved', { file: saved })).waitFor();
  });

  it('learns the columns of another vendor from its template, matched by keyboard', async () => {
    const { page } = app;
    const template = join(desk, 'Fire watch.csv');
    writeFileSync(template, 'Badge;Full name;E-mail address;Site\r\n');
    const staff = join(desk, 'staff.csv');
    writeStaff(staff, 60);

    await button(page, 'side.new').click();
    await nextDialog(app, template);
    await page.getByRole('button', { name: t('start.other') }).click();
    await reached(page, 'file.heading');
    await nextDialog(app, staff);
    await button(page, 'file.choose').click();
    await page.locator('.is-header').waitFor();
    await lookOver(app, 'template-1-file');

    await goTo(page, 'page.columns', 'columns.heading');
    const badge = page.getByRole('combobox', { name: t('columns.source.label', { column: 'Badge' }) });
    await badge.focus();
    await page.keyboard.type('employee');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.board-samples').getByText('1000', { exact: true }).waitFor();
    await expect.poll(() => badge.inputValue()).toBe('Employee number');
    await lookOver(app, 'template-2-columns');
    await goTo(page, 'page.check', 'check.heading');
    await lookOver(app, 'template-3-check');
  });

  it('holds an unusual export, shows why, and sends it once a person says that it is right', async () => {
    const { page } = app;
    const staff = join(desk, 'held.csv');
    writeStaff(staff, 60);
    await button(page, 'side.new').click();
    await page.getByRole('button', { name: new RegExp(`^${t('start.cosafe')}`) }).click();
    await reached(page, 'file.heading');
    await nextDialog(app, staff);
    await button(page, 'file.choose').click();
    await page.locator('.is-header').waitFor();
    await goTo(page, 'page.check', 'check.heading');
    await goTo(page, 'page.changes', 'changes.heading', { vendor: 'Cosafe' });
    await goTo(page, 'page.connection', 'connection.heading', { vendor: 'Cosafe' });
    await connectToPractice('held');
    await goTo(page, 'page.schedule', 'schedule.heading');
    await button(page, 'steps.finish').click();
    await reached(page, 'today.heading');
    await button(page, 'today.send').click();
    await page.locator('.today-last .mark-good').waitFor();

    writeStaff(staff, 20);
    await button(page, 'today.send').click();
    await page.getByText(t('today.held')).waitFor();
    await lookOver(app, 'held-1-today');
    await button(page, 'changes.held.review').click();
    await page.locator('.totals').waitFor();
    await lookOver(app, 'held-2-review');
    await button(page, 'held.send.yes', { vendor: 'Cosafe' }).click();
    await reached(page, 'today.heading');
    await page.getByText(new RegExp(t('held.send.reason.none'))).waitFor();
    await lookOver(app, 'held-3-sent');
  });

  it('has pages of its own for settings and help', async () => {
    const { page } = app;
    await button(page, 'side.settings').click();
    await reached(page, 'settings.heading');
    await lookOver(app, 'settings');
    await button(page, 'side.help').click();
    await reached(page, 'help.heading');
    await lookOver(app, 'help');
  });

  it('fits into the smallest window, and at twice the size', async () => {
    const { page } = app;
    const resize = (width: number, height: number) =>
      app.app.evaluate(
        ({ BrowserWindow }, [w, h]) => {
          const [first] = BrowserWindow.getAllWindows();
          first?.setMinimumSize(1, 1);
          first?.setContentSize(w ?? 0, h ?? 0);
        },
        [width, height],
      );
    const headings = [
      ['page.file', 'file.heading'],
      ['page.columns', 'columns.heading'],
      ['page.check', 'check.heading'],
      ['page.changes', 'changes.heading'],
      ['page.connection', 'connection.heading'],
      ['page.schedule', 'schedule.heading'],
      ['page.history', 'history.heading'],
    ] as const;
    // 450 × 300 is what 200 % leaves of 900 × 600.
    await page.locator('.side-list button').first().click();
    for (const [name, width, height] of [
      ['small', 900, 600],
      ['zoomed', 450, 300],
    ] as const) {
      await resize(width, height);
      await page.waitForFunction((wide) => window.innerWidth === wide, width);
      for (const [tab, heading] of headings) {
        await goTo(page, tab, heading, { vendor: 'Cosafe' });
        await expectNothingCutOff(page, `${name} ${tab}`);
        await app.picture(`${name}-${tab.slice(5)}`);
      }
    }
    await resize(1100, 722);
  });

  it('left the console quiet: nothing broke and the content policy was never touched', () => {
    expect(complaints).toEqual([]);
  });
});
