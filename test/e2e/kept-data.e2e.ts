import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventory, ownPlaces } from '../../electron/store/own-places';
import { value } from './bridge-call';
import { launch } from './launch';
import { lookOver } from './look-over';
import { button, nextDialog, t, writeStaff } from './steps';
import { removeFolder } from './remove-folder';
import { wholeGroupEnded } from './whole-group';

let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'roster-courier-kept-'));
});
afterAll(() => removeFolder(desk));

it('what is kept is counted, a support file is shown whole and saved, and everything can be erased', async () => {
  const home = join(desk, 'home');
  const config = join(desk, 'config');
  const app = await launch({ home, env: { XDG_CONFIG_HOME: config } });
  let gone = false;
  try {
    const { page } = app;
    const staff = join(desk, 'staff.csv');
    writeStaff(staff, 30);
    const view = await value(app, 'createFeed', { destination: 'cosafe', name: 'Night shift' });
    const feed = view?.card.id ?? '';
    await nextDialog(app, staff);
    await value(app, 'chooseSource', { feed });
    await value(app, 'usePractice', { feed });
    await value(app, 'send', { feed, full: false });
    await value(app, 'setStartAtLogin', { on: true });
    expect(existsSync(join(config, 'autostart', 'roster-courier.desktop'))).toBe(true);

    await page
      .getByRole('button', { name: t('settings.heading') })
      .first()
      .click();
    await page.getByRole('heading', { name: t('kept.title') }).waitFor();
    const kinds = inventory(home).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['settings', 'practice', 'logs']));
    for (const kind of kinds) await page.getByText(t(`kept.${kind}`)).waitFor();

    await button(page, 'support.make').click();
    await page.getByText(t('support.clean')).waitFor();
    await page.locator('.support-text').waitFor();
    await lookOver(app, 'settings-support');
    const saved = join(desk, 'support.zip');
    await nextDialog(app, saved);
    await button(page, 'support.save').click();
    await page.getByText(t('support.saved', { file: saved })).waitFor();
    expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');

    await button(page, 'erase.open').click();
    const yes = button(page, 'erase.yes');
    expect(await yes.isDisabled()).toBe(true);
    await page.getByLabel(t('erase.type', { word: t('erase.word') })).fill(t('erase.word'));
    await lookOver(app, 'settings-erase');
    // Starting anew is the system's to do: here it only ends.
    await app.app.evaluate(({ app: running }) => {
      running.relaunch = () => undefined;
    });
    const leader = app.app.process().pid ?? expect.fail('no process');
    const ended = new Promise<void>((resolve) => app.app.process().once('exit', () => resolve()));
    await yes.click();
    await ended;
    gone = true;
    // Its helpers end after it, and write until then.
    await wholeGroupEnded(leader);
    expect(ownPlaces(home)).toEqual([]);
    expect(readdirSync(join(config, 'autostart'))).toEqual([]);
    for (const name of readdirSync(home, { recursive: true }) as string[])
      expect(name, 'left').not.toMatch(/feeds|jsonl|kept|secrets|settings|practice/);
  } finally {
    if (!gone) await app.close();
  }
}, 90_000);
