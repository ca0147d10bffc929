import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { byKeyboard, byMouse, type Hands } from './hands';
import { lookOver } from './look-over';
import { begin, sendToPractice } from './story';

const golden = readFileSync(fileURLToPath(new URL('golden/messy-israel.csv', import.meta.url)));

/** As payroll prints it: old Hebrew letters, points, geresh and gershayim, and every zero at the front of a number lost. */
const staff = [
  'דוח עובדים - סניף תל אביב,,,,,,,,',
  '"הופק: 20/11/2026, רמת ""סודי""",,,,,,,,',
  ',,,,,,,,',
  `מס' עובד,שם פרטי,שם משפחה,ת.ז.,טלפון נייד,דוא"ל,מחלקה,משכורת,תאריך סיום`.replace('דוא"ל', '"דוא""ל"'),
  '1041,שָׂרָה,כהן,39337423,521740605,sara.cohen@galil.example,מטבח,9800,',
  `1042,ז'ק,לוי,12345674,054-174-0606,jack.levi@galil.example,"מנהלה וכ""א",14200,`,
  '1043,דנה,בן־דוד,123456782,+972 52-174-0607,dana@galil.example,מטבח,8700,',
  '1044,אמיר,"אבו ג\'אמע",305567663,972541740608,amir@galil.example,שטח,10100,',
  '1045,נועה,פרץ,18,521740609,noa@galil.example,שטח,9100,31/08/2026',
  '1046,יוסי,"מזרחי ז""ל",39337423,50-1740610,yossi@galil.example,שטח,9900,31/12/2031',
  'סה"כ,6,,,,,,61800,'.replace('סה"כ', '"סה""כ"'),
  '',
].join('\r\n');

const template =
  'First name*,Last name*,Mobile phone*,Email,Employee ID,Department,Branch,National ID,Archive user\r\n';

async function tell(hands: Hands): Promise<void> {
  const story = await begin('he', hands);
  const { app, page, t, button, reached, next, chooseFile } = story;
  try {
    const export_ = join(story.desk, 'ovdim.csv');
    writeFileSync(export_, iconv.encode(staff, 'win1255'));
    const account = join(story.desk, 'connecteam users.csv');
    writeFileSync(account, template);

    await reached('start.heading');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await hands.press(page.getByRole('button', { name: new RegExp(`^${t('start.connecteam')}`) }));
    await reached('file.heading');
    await chooseFile(button('file.choose'), export_);
    await page.locator('.is-header').waitFor();
    expect(await page.locator('.is-header').textContent()).toContain('טלפון נייד');

    await next('page.columns', 'columns.heading');
    await page.locator('.board').waitFor();
    await chooseFile(button('template.choose'), account);
    await hands.press(button('news.seen'));
    await page.locator('.tag-new').first().waitFor({ state: 'detached' });
    await hands.press(page.locator('.match-actions button').first());
    await page.locator('.board-row').filter({ hasText: 'Employee ID' }).getByText('1041').waitFor();
    await lookOver(app, `israel-${hands.name}-columns`);

    // The account has a column for it, and still it asks.
    await hands.carry(page, 'ת.ז.', 'National ID');
    await page.getByRole('alertdialog').waitFor();
    await lookOver(app, `israel-${hands.name}-sensitive`);
    await hands.press(button('sensitive.keep'));
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });

    await hands.choose(
      page.getByRole('combobox', { name: t('columns.source.label', { column: 'Department' }), exact: true }),
      'מחלקה',
    );
    await page.locator('.board-row').filter({ hasText: 'Department' }).getByText('מטבח').first().waitFor();
    await hands.menu(button('columns.menu', { column: 'Branch' }), t('columns.menu.constant'));
    await hands.type(page.getByLabel(t('columns.constant.label', { column: 'Branch' })), 'תל אביב');
    await page.locator('.board-samples').getByText('תל אביב').first().waitFor();
    await lookOver(app, `israel-${hands.name}-filled`);
    await hands.press(button('leavers.proposal.use'));
    await button('leavers.proposal.use').waitFor({ state: 'detached' });
    const country = page.getByRole('combobox', { name: t('questions.country'), exact: true });
    if ((await country.inputValue()) !== 'ישראל') await hands.choose(country, 'ישראל');

    await next('page.check', 'check.heading');
    await lookOver(app, `israel-${hands.name}-check`);
    await next('page.changes', 'changes.heading', { vendor: 'Connecteam' });
    await page.locator('.change').first().waitFor();
    await next('page.connection', 'connection.heading', { vendor: 'Connecteam' });
    const sent = await sendToPractice(story, 'messy-israel');
    expect(sent.toString('utf8')).toBe(golden.toString('utf8'));
    expect(sent.equals(golden)).toBe(true);
    expect(story.complaints).toEqual([]);
  } catch (problem) {
    await app.picture(`israel-${hands.name}-failed`);
    throw problem;
  } finally {
    await story.end();
  }
}

describe('a messy Hebrew export, to Connecteam with the account’s template, in Hebrew', () => {
  it('arrives by mouse', () => tell(byMouse), 240_000);
  it('arrives by keyboard alone', () => tell(byKeyboard), 240_000);
});
