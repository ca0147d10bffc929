import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { value } from '../bridge-call';
import { button, nextDialog, reached, t } from '../steps';
import { feedOf, settled, staffIn, type Walker } from './walker';

/** What a page has behind its buttons: panels, forms, lists with every cell. */
export async function opened(walker: Walker): Promise<void> {
  const { app, page } = walker;
  const path = staffIn(walker, 'opened.csv', 24, (lines) =>
    lines.map((line, at) => (at < 3 ? line.replace('@', ' at ') : line)),
  );
  const feed = await feedOf(walker, 'cosafe', 'Night staff', path);
  await columnPanels(walker, feed);
  await value(app, 'setOnly', { feed, only: [{ from: 'First name', is: 'none of', values: ['Ruth', 'Tove'] }] });
  await checkPanels(walker, feed);
  await walker.open(feed, 'changes');
  await page.locator('.totals').waitFor();
  await walker.visit('changes-left-out');
  await handOff(walker, feed);
  await value(app, 'removeFeed', { feed });
  await settingsOpened(walker);
}

async function columnPanels({ app, page, visit, open }: Walker, feed: string): Promise<void> {
  await value(app, 'setMapping', {
    feed,
    mapping: {
      UniqueID: { from: ['Employee number'] },
      Name: { from: ['First name', 'Last name'], with: ' ' },
      Mail: {
        from: ['Work e-mail'],
        transforms: [{ do: 'lower case' }, { do: 'replace', find: '@old.example', put: '' }],
      },
      Title: { from: ['Last name'] },
    },
    allow: [],
  });
  await open(feed, 'columns');
  await button(page, 'columns.menu', { column: 'Mail' }).click();
  await page.getByRole('menu').waitFor();
  await visit('columns-menu');
  await page.getByRole('menuitem', { name: t('columns.menu.adjust') }).click();
  await page.getByRole('group', { name: t('adjust.label', { column: 'Mail' }), exact: true }).waitFor();
  await settled(page);
  await visit('columns-steps');
  await button(page, 'only.add').click();
  await page.locator('.row-filters').scrollIntoViewIfNeeded();
  await settled(page);
  await visit('columns-only');
}

async function checkPanels({ page, visit, open }: Walker, feed: string): Promise<void> {
  await open(feed, 'check');
  await button(page, 'cell.open').first().click();
  await page.locator('.cell-panel .trail').waitFor();
  await visit('check-cell');
  await page.keyboard.press('Escape');
  for (const fold of await page.locator('.main .disclosure-button[aria-expanded="false"]').elementHandles())
    await fold.click();
  await settled(page);
  await visit('check-folds');
  await page
    .locator('label')
    .filter({ hasText: t('check.show.all') })
    .last()
    .click();
  await page.locator('.grid-line:not(.grid-waiting) .grid-cell').first().waitFor();
  await visit('check-everybody');
}

async function handOff({ app, page, desk, visit }: Walker, feed: string): Promise<void> {
  const file = join(desk, 'hand-off.json');
  await value(app, 'setConnection', {
    feed,
    connection: { host: 'sftp.example.com', port: 22, username: 'courier', folder: 'in' },
  });
  await nextDialog(app, file);
  await value(app, 'saveHandOff', { feed });
  await button(page, 'side.new').click();
  await reached(page, 'start.heading');
  await button(page, 'hand-off.open').click();
  await reached(page, 'hand-off.heading');
  await visit('hand-off');
  writeFileSync(file, '{"version":1}');
  await button(page, 'hand-off.leave').click();
  await reached(page, 'start.heading');
  await button(page, 'hand-off.open').click();
  await page.getByRole('alert').first().waitFor();
  await visit('hand-off-refused');
}

async function settingsOpened({ page, visit }: Walker): Promise<void> {
  await button(page, 'side.settings').click();
  await reached(page, 'settings.heading');
  await button(page, 'notices.mail').click();
  await button(page, 'notices.webhook').click();
  await button(page, 'updates.set up').click();
  await page.getByLabel(t('notices.mail.host'), { exact: true }).fill('mail.example.com');
  await button(page, 'support.make').click();
  await page.locator('.support-text').waitFor();
  await visit('settings-opened');
  await button(page, 'erase.open').click();
  await page.getByRole('alertdialog').waitFor();
  await visit('dialog-erase');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}
