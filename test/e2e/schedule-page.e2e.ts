import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../shared/words/say';
import { value } from './bridge-call';
import { launch, type LaunchedApp } from './launch';
import { expectNothingCutOff, lookOver } from './look-over';
import { button, goTo, nextDialog, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';

let app: LaunchedApp;
let folder: string;
let feed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roster-courier-schedule-'));
  app = await launch();
  app.page.setDefaultTimeout(20_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  feed = (await value(app, 'createSample', { destination: 'cosafe' })).card.id;
  await value(app, 'usePractice', { feed });
  const probe = await value(app, 'testConnection', { feed });
  await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
  await value(app, 'testConnection', { feed });
  await value(app, 'setPickup', { feed, pickup: { at: '02:00' } });
  await app.page.reload();
  await goTo(app.page, 'page.schedule', 'schedule.heading');
});
afterAll(async () => {
  await app.close();
  await removeFolder(folder);
});

const times = () => app.page.locator('.clock-time input');
const next = () => app.page.locator('.next-times li').allInnerTexts();

describe('the schedule page', () => {
  it('takes several times a day, and says the next five in words', async () => {
    const { page } = app;
    await page.getByText(t('schedule.on'), { exact: true }).click();
    await button(page, 'schedule.at.add').click();
    await expect.poll(() => times().count()).toBe(2);
    await times().nth(1).fill('01:00');
    await page.getByRole('button', { name: t('schedule.at.remove', { time: '08:00' }) }).focus();
    await expect.poll(async () => (await value(app, 'schedule', { feed })).schedule?.at).toEqual(['01:00', '08:00']);
    // The times change their order; whoever went on with the keyboard stays where they went.
    await expect.poll(() => times().nth(0).inputValue()).toBe('01:00');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    const said = await next();
    expect(said).toHaveLength(5);
    for (const one of said) expect(one).toMatch(/at 0[18]:00\s*\(in \d+ (minute|hour|day)s?\)/);
    await page.getByRole('button', { name: t('schedule.at.remove', { time: '01:00' }) }).click();
    await expect.poll(async () => (await value(app, 'schedule', { feed })).schedule?.at).toBe('08:00');
  });

  it('takes whole hours only, and says in the field what it took', async () => {
    const { page } = app;
    const hours = page.getByLabel(t('schedule.catch-up.label'), { exact: true });
    await hours.fill('2.6');
    await hours.press('Enter');
    await expect.poll(() => hours.inputValue()).toBe('3');
    await expect.poll(async () => (await value(app, 'schedule', { feed })).schedule?.catchUpHours).toBe(3);
  });

  it('holds the sending time against the vendor’s hour', async () => {
    const { page } = app;
    const sentence = t('reading.in time', { vendor: 'Cosafe', time: '08:00', reading: '02:00', span: '18 hours' });
    await page.getByText(sentence).waitFor();
    const { schedule } = await value(app, 'schedule', { feed });
    await value(app, 'setSchedule', { feed, schedule: { ...schedule, at: ['02:30', '22:00'], catchUpHours: 6 } });
    await page.locator('.notice', { hasText: 'after Cosafe has read at 02:00' }).waitFor();
    await page.locator('.notice', { hasText: 'only 4 hours later' }).waitFor();
  });

  it('leaves out the days of a calendar file, and no other file’s', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('holidays.title', { days: 0 }) }).click();
    const wrong = join(folder, 'staff.csv');
    writeStaff(wrong, 3);
    await nextDialog(app, wrong);
    await button(page, 'holidays.import').click();
    await page.locator('.notice-failed', { hasText: 'staff.csv is no calendar' }).waitFor();
    const year = new Date().getFullYear() + 1;
    const calendar = join(folder, 'holidays.ics');
    const events = [`${year}0106`, `${year}0501`].map(
      (date) => `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${date}\r\nEND:VEVENT`,
    );
    writeFileSync(calendar, ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n'));
    await nextDialog(app, calendar);
    await button(page, 'holidays.import').click();
    await expect.poll(() => page.locator('.holidays li').count()).toBe(2);
    await page.locator('.holidays button').first().click();
    await expect
      .poll(async () => (await value(app, 'schedule', { feed })).schedule?.leaveOut)
      .toEqual([`${year}-05-01`]);
  });

  it('is tried on the very way of the schedule: first it would wait, then it sends', async () => {
    const { page } = app;
    // What the practice feed reads was saved long before the planned time.
    const view = await value(app, 'feed', { feed });
    const path = 'path' in view.feed.source ? view.feed.source.path : '';
    utimesSync(path, new Date('2026-01-01'), new Date('2026-01-01'));
    const { schedule } = await value(app, 'schedule', { feed });
    await value(app, 'setSchedule', { feed, schedule: { ...schedule, at: '08:00', fresh: 'today' } });
    await button(page, 'try.button').click();
    await page.getByText(t('try.waits.export')).waitFor();
    expect((await value(app, 'history', { feed })).runs).toEqual([]);

    utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    await button(page, 'try.button').click();
    await page.getByText(t('try.sent', { vendor: 'Cosafe' })).waitFor();
    expect((await value(app, 'history', { feed })).runs).toEqual([
      expect.objectContaining({ trigger: 'schedule', outcome: 'sent' }),
    ]);
    await page.getByText(t('try.doubt.not at log-in')).waitFor();
  });

  it('is easy to read', async () => {
    await expectNothingCutOff(app.page, 'schedule');
    await app.page.setViewportSize({ width: 1100, height: 2300 });
    await lookOver(app, 'schedule-page');
    await value(app, 'setAppearance', { locale: 'he' });
    await app.page.reload();
    await app.page
      .locator('.tabs')
      .getByRole('button', { name: say('he', 'screen', 'page.schedule') })
      .click();
    await app.page.locator('.clock-time').first().waitFor();
    await app.picture('schedule-page-he');
  });

  it('pauses until a day that is chosen', async () => {
    await value(app, 'setAppearance', { locale: 'en' });
    const { page } = app;
    await page.reload();
    await goTo(page, 'page.schedule', 'schedule.heading');
    const date = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(t('pause.date')).fill(date);
    await button(page, 'pause.date.do').click();
    await button(page, 'pause.end').waitFor();
    const { pausedUntil } = await value(app, 'schedule', { feed });
    // By the app's clock: the tests' own may be in another zone.
    const midnight = await page.evaluate((day) => new Date(`${day}T00:00:00`).getTime(), date);
    expect(new Date(pausedUntil ?? '').getTime()).toBe(midnight);
  });
});
