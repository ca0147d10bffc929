import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../delivery/free-port';
import { value } from '../bridge-call';
import { button, nextDialog, reached, t } from '../steps';
import { feedOf, settled, staffIn, type Walker } from './walker';

const setUpPages = ['checklist', 'file', 'columns', 'check', 'changes', 'connection', 'schedule'] as const;

/** Before there is any feed, and the pages beside the feeds. */
export async function beginning(walker: Walker): Promise<void> {
  const { page } = walker;
  await reached(page, 'start.heading');
  await walker.visit('start');
  await button(page, 'side.settings').click();
  await reached(page, 'settings.heading');
  await walker.visit('settings');
  await page.getByRole('button', { name: t('settings.language') }).click();
  await page.getByRole('listbox').waitFor();
  await walker.visit('settings-languages');
  await page.keyboard.press('Escape');
  await button(page, 'side.help').click();
  await reached(page, 'help.heading');
  await walker.visit('help');
}

/** Every page of a feed that has no file yet. */
export async function emptySetUp(walker: Walker): Promise<void> {
  const feed = (await value(walker.app, 'createFeed', { destination: 'cosafe', name: 'Night staff' }))?.card.id ?? '';
  for (const name of setUpPages) {
    await walker.open(feed, name);
    await walker.visit(`${name}-empty`);
  }
  await value(walker.app, 'removeFeed', { feed });
}

/** The sample list on its way to both vendors: file, columns, check, changes, connection. */
export async function samples(walker: Walker): Promise<void> {
  const { app, page } = walker;
  const [cosafe, connecteam] = [
    (await value(app, 'createSample', { destination: 'cosafe' })).card.id,
    (await value(app, 'createSample', { destination: 'connecteam' })).card.id,
  ];
  await value(app, 'renameFeed', { feed: connecteam, name: 'Shift staff' });
  for (const name of ['file', 'columns', 'check', 'changes', 'connection', 'schedule'] as const) {
    await walker.open(cosafe, name);
    await walker.visit(name);
  }
  await walker.open(cosafe, 'columns');
  const source = page.getByRole('combobox').first();
  await source.click();
  await source.fill('e');
  await page.getByRole('listbox').waitFor();
  await walker.visit('columns-search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const name of ['columns', 'changes', 'checklist'] as const) {
    await walker.open(connecteam, name);
    await walker.visit(`${name}-connecteam`);
  }
  await walker.open(cosafe, 'connection');
  await button(page, 'practice.use').click();
  await page.getByText(t('practice.in-use'), { exact: true }).waitFor();
  await button(page, 'connection.test').click();
  await page.getByRole('heading', { name: t('fingerprint.title') }).waitFor();
  await page.getByLabel(t('fingerprint.paste')).fill(`SHA256:${'A'.repeat(42)}E`);
  await page.getByText(t('fingerprint.different')).waitFor();
  await walker.visit('connection-fingerprint');
  await page.getByLabel(t('fingerprint.paste')).fill('');
  await button(page, 'fingerprint.trust').click();
  await page.getByText(t('connection.works')).waitFor();
  await walker.visit('connection-works');
  for (const feed of [cosafe, connecteam]) await value(app, 'removeFeed', { feed });
}

/** What goes wrong while a feed is set up. */
export async function problems(walker: Walker): Promise<void> {
  const { app, page, desk } = walker;
  const path = staffIn(walker, 'wrong.csv', 30, (lines) => [
    ...lines.map((line, at) =>
      at < 5 ? line.replace('@', ' at ') : at < 9 ? line.replace(/\+46\d+/, '9.7E+11') : line,
    ),
    ',Nobody,At all,,',
    '1000,Anna,Twice,anna.twice@example.com,+46701230000',
    'Total,30,,,',
  ]);
  const feed = await feedOf(walker, 'cosafe', 'All staff in Sweden, Norway and Denmark, with the summer helpers', path);
  for (const name of ['file', 'columns', 'check', 'changes'] as const) {
    await walker.open(feed, name);
    await walker.visit(`${name}-problems`);
  }
  const port = await freePort();
  await value(app, 'setConnection', { feed, connection: { host: '127.0.0.1', port, username: 'courier' } });
  await value(app, 'setSecret', { feed, kind: 'password', secret: 'not right' });
  await walker.open(feed, 'connection');
  await button(page, 'connection.test').click();
  await page.locator('.probe').waitFor();
  await button(page, 'connection.stop').waitFor({ state: 'detached' });
  for (const fold of await page.locator('.main .disclosure-button[aria-expanded="false"]').elementHandles())
    await fold.click();
  await settled(page);
  await walker.visit('connection-failed');
  rmSync(path);
  await page.reload();
  await page.locator('.side-list').waitFor();
  await walker.open(feed, 'file');
  await walker.visit('file-gone');
  await walker.open(feed, 'check');
  await walker.visit('check-gone');
  const unreadable = join(desk, 'letter.docx');
  writeFileSync(unreadable, 'PK\u0003\u0004 not really');
  await nextDialog(app, unreadable);
  await walker.open(feed, 'file');
  await button(page, 'file.choose').or(button(page, 'file.other')).first().click();
  await page.getByRole('alert').first().waitFor();
  await walker.visit('file-refused');
  await value(app, 'removeFeed', { feed });
}

/** A vendor of whom nothing is known but its template. */
export async function otherVendor(walker: Walker): Promise<void> {
  const { app, desk } = walker;
  const template = join(desk, 'Fire watch.csv');
  writeFileSync(template, 'Badge *;Full name *;E-mail address;Start date (dd/mm/yyyy);Site\r\n');
  await nextDialog(app, template);
  const feed = (await value(app, 'createFeed', { destination: 'template', name: 'Fire watch' }))?.card.id ?? '';
  const staff = staffIn(walker, 'one.csv', 1);
  await nextDialog(app, staff);
  await value(app, 'chooseSource', { feed });
  for (const name of ['columns', 'check', 'changes', 'checklist', 'connection'] as const) {
    await walker.open(feed, name);
    await walker.visit(`${name}-template`);
  }
  await value(app, 'removeFeed', { feed });
}
