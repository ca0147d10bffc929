import { mkdirSync, mkdtempSync, utimesSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { read, utils } from 'xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, reached, t } from './steps';
import { removeFolder } from './remove-folder';

const vendor = 'Connecteam';
const header = ['Employee number', 'First name', 'Last name', 'Mobile phone', 'Department'];

let app: LaunchedApp;
let desk: string;
let staff: string;
let feed: string;

interface Somebody {
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly phone: string;
  readonly department: string;
}

/** Made-up people, each with names and a number of their own. */
function people(count: number): Somebody[] {
  const firsts = ['Anna', 'Erik', 'Sara', 'Omar', 'Maja', 'Nils', 'Lea', 'Ivan', 'Ruth', 'Tove'];
  return Array.from({ length: count }, (_, at) => ({
    number: 1000 + at,
    first: `${firsts[at % 10]}${String.fromCharCode(97 + Math.floor(at / 10))}`,
    last: `Family${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
    phone: `+4670123${4000 + at}`,
    department: ['Kitchen', 'Bakery', 'Shop'][at % 3] ?? '',
  }));
}

function write(path: string, list: readonly Somebody[], day?: string): void {
  const rows = list.map(({ number, first, last, phone, department }) =>
    [number, first, last, phone, department].join(','),
  );
  writeFileSync(path, [header.join(','), ...rows, ''].join('\r\n'));
  // Old enough to be read at once.
  const saved = new Date(day === undefined ? Date.now() - 60_000 : `${day}T06:00:00Z`);
  utimesSync(path, saved, saved);
}

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-desk-'));
  mkdirSync(join(desk, 'home'));
  app = await launch({ home: join(desk, 'home') });
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  staff = join(desk, 'staff.csv');
  write(staff, people(60));
  feed = (await value(app, 'createFeed', { destination: 'connecteam', name: 'Shift staff' }))?.card.id ?? '';
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  await value(app, 'setLeavers', { feed, leavers: { afterMissing: 1 } });
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
});
afterAll(async () => {
  await app.close();
  await removeFolder(desk);
});

async function open(): Promise<Page> {
  const { page } = app;
  await page.locator('.side-item', { hasText: 'Shift staff' }).click();
  return page;
}

async function openChanges(): Promise<Page> {
  const page = await open();
  await goTo(page, 'page.today', 'today.heading');
  await goTo(page, 'page.changes', 'changes.heading', { vendor });
  await page.locator('.totals').waitFor();
  return page;
}

describe('the changes page', () => {
  it('holds the vendor’s own list against the export before the first file', async () => {
    const page = await open();
    await goTo(page, 'page.changes', 'changes.heading', { vendor });
    await page.getByText(t('may-hold.nothing'), { exact: true }).waitFor();
    const list = join(desk, 'users.csv');
    const there = people(62).slice(2);
    const rows = there.map(({ first, last, phone }, at) => [first, at === 0 ? 'Otherwise' : last, phone].join(','));
    writeFileSync(list, ['First name,Last name,Mobile phone', ...rows, ''].join('\r\n'));
    await nextDialog(app, list);
    await button(page, 'baseline.choose', { vendor }).click();
    await page.getByText(t('baseline.matched', { count: 58 })).waitFor();
    await page.getByText(t('baseline.same', { count: 57 })).waitFor();
    const found = (await page.locator('.baseline-found').textContent()) ?? '';
    expect(found).toContain('2 people are only in Connecteam’s list: Annag FamilyIc and Erikg FamilyJc.');
    expect(found).toContain('2 people are only in your export and would join: Annaa FamilyAa and Erika FamilyBa.');
    await lookOver(app, 'changes-0-baseline');
    await button(page, 'baseline.accept').click();
    await page.locator('.total-added', { hasText: t('changes.added', { count: 2 }) }).waitFor();
    expect(await page.locator('.total-changed').textContent()).toContain(t('changes.changed', { count: 1 }));
  });

  it('tells a mass removal from the screen alone, and sends it after a yes', async () => {
    await value(app, 'send', { feed, full: false });
    const held = await value(app, 'changes', { feed, full: false });
    if (held.holds.length > 0) {
      const { heldRun } = (await value(app, 'feed', { feed })).card;
      await value(app, 'approve', { feed, run: heldRun ?? '', reason: 'The two have left' });
    }
    write(staff, people(40));
    const page = await openChanges();
    const sentence = say('en', 'holds', 'too many removed', {
      removed: 20,
      people: 60,
      limit: 6,
      vendor,
      how: 'archived',
    });
    expect(sentence).toBe('20 of 60 people would be archived in Connecteam. Your limit is 6.');
    await page.getByText(sentence).waitFor();
    expect(await page.locator('.consequences').textContent()).toContain('20 people lose access to Connecteam at once.');
    expect(await page.locator('.may-hold-why').textContent()).toContain('at an hour that nobody knows');
    // What Connecteam has of somebody archived stays there.
    const leaving = page.locator('.change-removed').first();
    await expect.poll(() => leaving.locator('.change-cell').count()).toBeGreaterThan(0);
    expect(await leaving.locator('.cleared, del').count()).toBe(0);
    await lookOver(app, 'changes-1-mass-removal');
    await page
      .locator('.page-foot, .foot, footer')
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => undefined);
    await button(page, 'changes.held.review').first().click();
    await page.getByRole('heading', { name: t('held.heading', { count: 2 }), exact: true }).waitFor();
    await page.locator('.held-reasons').getByText(sentence).waitFor();
    await page.getByLabel(t('held.send.reason')).fill('The summer staff has left');
    await lookOver(app, 'changes-2-held');
    await button(page, 'held.send.yes', { vendor }).click();
    await reached(page, 'today.heading');
    const [last] = (await value(app, 'history', { feed })).runs;
    expect(last).toMatchObject({ outcome: 'sent', counts: { removed: 20 } });
  });

  it('discards another one, and keeps what was sent', async () => {
    write(staff, people(12));
    expect((await value(app, 'send', { feed, full: false })).outcome).toBe('held');
    const page = await open();
    await page.getByRole('heading', { name: t('held.heading', { count: 2 }), exact: true }).waitFor();
    expect(await page.locator('.held-reasons').textContent()).toContain('28 of 40 people would be archived');
    await button(page, 'held.discard.yes').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel(t('held.discard.reason')).fill('Half an export');
    await dialog.getByRole('button', { name: t('held.discard.yes'), exact: true }).click();
    await reached(page, 'today.heading');
    expect((await value(app, 'history', { feed })).runs[0]?.outcome).toBe('discarded');
  });

  it('shows who trades a phone number, narrows by department and column, and saves a report with the right rows', async () => {
    const [one, two, three, ...rest] = people(41);
    write(staff, [
      { ...one!, phone: two!.phone },
      { ...two!, phone: one!.phone },
      { ...three!, last: '=Lund' },
      ...rest,
    ]);
    const page = await openChanges();
    await page.locator('.total-changed', { hasText: t('changes.changed', { count: 3 }) }).waitFor();
    const event = page.locator('.change-event');
    await event.nth(1).waitFor();
    await expect.poll(() => event.count()).toBe(2);
    expect(await event.first().textContent()).toContain('Has traded Mobile phone with');
    expect(await event.nth(1).textContent()).toContain('The other side of the trade with');
    // One event: whoever it is about stand next to each other.
    await expect.poll(() => page.locator('.change:has(.change-event) + .change:has(.change-event)').count()).toBe(1);
    await page.locator('#change-list-title').scrollIntoViewIfNeeded();
    await event.first().scrollIntoViewIfNeeded();
    await lookOver(app, 'changes-3-swap');

    await page
      .locator('.change-tools')
      .getByRole('button', { name: t('changes.column') })
      .click();
    await page.getByRole('option', { name: t('changes.column.one', { column: 'Last name', people: 3 }) }).click();
    await page.getByText(t('changes.shown', { count: 3 }), { exact: true }).waitFor();
    await page.locator('.change-tools').getByRole('button', { name: 'Department' }).click();
    await page.getByRole('option', { name: /^Shop/ }).click();
    await page.getByText(t('changes.shown', { count: 1 }), { exact: true }).waitFor();
    await expect.poll(() => page.locator('.change').count()).toBe(1);

    const saved = join(desk, 'report.xlsx');
    await nextDialog(app, saved);
    await button(page, 'report.save.xlsx').click();
    await page.getByText(t('common.saved', { file: saved })).waitFor();
    const book = read(readFileSync(saved));
    expect(book.SheetNames).toEqual([t('report.sheet.summary'), t('report.sheet.people'), t('report.sheet.cells')]);
    const cells = utils.sheet_to_json<string[]>(book.Sheets[t('report.sheet.cells')]!, { header: 1, defval: '' });
    // Two names for each of the two who traded, one for the third, and three values of the one who joins.
    const own = cells.filter((row) => row[2] === t('change.changed'));
    expect(own).toHaveLength(5);
    expect(own).toContainEqual([
      'Saraa =Lund',
      three!.phone,
      'changes',
      'Last name',
      three!.last,
      '=Lund',
      'changed',
      '4',
    ]);
    expect(cells.filter((row) => row[2] === t('change.added')).map((row) => row[5])).toContain('+46701234040');
    const shown = join(desk, 'report.html');
    await nextDialog(app, shown);
    await button(page, 'report.save.html').click();
    await page.getByText(t('common.saved', { file: shown })).waitFor();
    expect(readFileSync(shown, 'utf8')).toContain('=Lund');
    const table = join(desk, 'report.csv');
    await nextDialog(app, table);
    await button(page, 'report.save.csv').click();
    await page.getByText(t('common.saved', { file: table })).waitFor();
    expect(readFileSync(table, 'utf8')).toContain(",'=Lund,");
  });

  it('tries the limits on past exports, and takes the proposal over', async () => {
    const past = join(desk, 'past');
    mkdirSync(past);
    for (let day = 1; day <= 28; day += 1) {
      const date = `2026-02-${String(day).padStart(2, '0')}`;
      const count = day === 15 ? 90 : 200 - (day % 3);
      write(join(past, `staff-${date}.csv`), people(count), date);
    }
    writeFileSync(join(past, 'notes.txt'), '');
    const page = await open();
    await goTo(page, 'page.schedule', 'schedule.heading');
    await nextDialog(app, past);
    await button(page, 'back-test.choose').click();
    await page.getByText(t('back-test.result', { held: 1, days: 28 })).waitFor();
    expect(await page.locator('.back-test-held').textContent()).toContain('people would be archived');
    await page.locator('.proposal').scrollIntoViewIfNeeded();
    await app.picture('changes-4-proposal');
    expect(await page.locator('.proposal').textContent()).toContain('A limit of 5 would have held one day');
    await page.locator('#back-test-title').scrollIntoViewIfNeeded();
    await lookOver(app, 'changes-4-back-test');
    await button(page, 'back-test.use').click();
    await page.getByText(t('back-test.used')).waitFor();
    expect((await value(app, 'feed', { feed })).feed.limits).toMatchObject({ removedCount: 5 });
  });

  it('takes over when the vendor reads, and says what follows', async () => {
    const { page } = app;
    await page.locator('#pickup-title').scrollIntoViewIfNeeded();
    await page.getByText(t('pickup.means', { days: 3 })).waitFor();
    await page.getByText(t('pickup.known', { vendor }), { exact: true }).click();
    await page.getByText(t('pickup.means', { days: 2 })).waitFor();
    await page.getByText(t('pickup.everybody.on', { vendor }), { exact: true }).click();
    await page.getByLabel(t('pickup.everybody.label')).waitFor();
    await lookOver(app, 'changes-5-pickup');
    expect((await value(app, 'feed', { feed })).feed.pickup).toMatchObject({ at: '02:00', everybodyEveryDays: 30 });
  });

  it('reads from right to left in Hebrew', async () => {
    const { page } = app;
    await value(app, 'setAppearance', { locale: 'he' });
    await page.reload();
    await page.locator('.side-item', { hasText: 'Shift staff' }).click();
    await page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.changes') })
      .click();
    await page.locator('.change-event').first().waitFor();
    await lookOver(app, 'changes-6-hebrew');
    await expectNothingCutOff(page, 'changes in Hebrew');
    await value(app, 'setAppearance', { locale: 'en' });
  });
});
