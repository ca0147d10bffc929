import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedOf, tableFixtures } from '../sources/fixtures';
import { value } from './bridge-call';
import { fact, type FileApp, fixtures, launchForFiles } from './file-page-hands';
import type { LaunchedApp } from './launch';
import { lookOver } from './look-over';
import { button, goTo, t } from './steps';

let end: FileApp['end'];
let app: LaunchedApp;
let desk: string;
let newFeed: FileApp['newFeed'];
let open: FileApp['open'];
beforeAll(async () => {
  ({ app, desk, newFeed, open, end } = await launchForFiles());
});
afterAll(async () => end());

const changed = (path: string, daysAgo: number): void => {
  const at = new Date(Date.now() - daysAgo * 86_400_000 - 60_000);
  utimesSync(path, at, at);
};

describe('files as HR systems make them', () => {
  it.each([
    ['staff-sweden.xlsx', 60, 4, 'Anställda'],
    ['staff-sweden.xlsb', 60, 4, 'Anställda'],
    ['staff-sweden.xls', 60, 4, 'Anställda'],
    ['staff-sweden.ods', 60, 4, 'Anställda'],
    ['staff-sweden.windows-1252.csv', 60, 4, ''],
    ['staff-israel.xlsx', 40, 3, 'עובדים'],
    ['staff-israel.windows-1255.csv', 40, 3, ''],
    ['sheets.xlsx', 12, 1, 'Staff '],
    ['two-headers.csv', 2, 2, ''],
    ['worker-report.csv', 3, 3, ''],
    ['xml-spreadsheet.xls', 2, 3, 'Anställda'],
    ['web-page.xls', 2, 2, 'Table 1'],
  ])(
    'such as %s show how many people they have, on which sheet and below which row',
    async (name, people, row, sheet) => {
      const { page } = app;
      await newFeed();
      await open(join(fixtures, name));
      await page.locator('.file-name', { hasText: name }).waitFor();
      const facts = (await page.locator('.file-facts').textContent()) ?? '';
      expect(facts).toContain(`${people} people`);
      expect(facts).toContain(`column names on row ${row}.`);
      if (sheet !== '') expect(facts).toContain(`on the sheet “${sheet}”`);
      expect(await fact(page, 'understood.header').textContent()).toContain(`Row ${row}`);
      expect(await page.locator('.is-header .row-pick').textContent()).toBe(String(row));
      expect(await fact(page, 'understood.sheet').count()).toBe(sheet === '' ? 0 : 1);
    },
  );
});

describe('the text of a file', () => {
  /** Workbooks of every kind and maker, and text files of every encoding and separator. */
  const files = [
    ...['staff-sweden.xlsx', 'staff-sweden.libreoffice.xlsx', 'staff-sweden.xlsb', 'staff-sweden.xls'],
    ...['staff-sweden.2003.xls', 'staff-sweden.ods', 'staff-sweden.fods', 'staff-sweden.utf8-bom.csv'],
    ...['staff-sweden.utf16le.csv', 'staff-sweden.windows-1252.csv', 'staff-sweden.macintosh.csv'],
    ...['staff-sweden.pipe.csv', 'staff-israel.xlsx', 'staff-israel.xls', 'staff-israel.windows-1255.csv'],
    ...['staff-israel.utf16be.csv', 'date-1904.xls', 'numbers.xlsx', 'formulas.ods', 'strict.xlsx', 'macros.xlsm'],
    ...['zip64.xlsx', 'code-page.xls', 'text-named.xls', 'web-page.xls', 'xml-spreadsheet.xls', 'worker-report.csv'],
    ...['line-breaks.csv', 'sheets.xlsx'],
  ].map((file) => tableFixtures.find((fixture) => fixture.file === file) ?? expect.fail(file));
  const unescaped = (cell: string): string =>
    cell.replace(/\\([tn\\])/g, (_, sign: string) => ({ t: '\t', n: '\n' })[sign] ?? sign);
  /** The page shows so many of a file's first rows. */
  const rowsShown = 20;

  it.each(files)('$file is on the page as its maker says', async (fixture) => {
    const { page } = app;
    const [names = [], ...people] = expectedOf(fixture).map((line) => line.split('\t').map(unescaped));
    names.shift();
    const wanted = people.filter(([row]) => Number(row) <= rowsShown);
    expect(wanted.length).toBeGreaterThan(0);
    await newFeed();
    await open(join(fixtures, fixture.file));
    await page.locator('.file-name', { hasText: fixture.file }).waitFor();
    await page
      .locator('.row-pick')
      .getByText(wanted.at(-1)?.[0] ?? '', { exact: true })
      .waitFor();
    const rows = await page.locator('.first-rows tr').evaluateAll((lines) =>
      lines.map((line) => ({
        number: line.querySelector('.row-pick')?.textContent ?? '',
        cells: Array.from(line.querySelectorAll('td:not(.row-tag)'), (cell) => cell.textContent),
      })),
    );
    const shown = new Map(rows.map(({ number, cells }) => [number, cells]));
    // A column without a name and without values is no column.
    const named = (shown.get(String(fixture.header ?? 1)) ?? []).flatMap((cell, at) => (cell === '' ? [] : [at]));
    const read = wanted.map(([row = '']) => [row, ...named.map((at) => shown.get(row)?.[at])]);
    expect(read).toEqual(wanted);

    // Every person counts here, not only the first.
    const filled = names.map((_name, at) => people.filter((cells) => (cells[at + 1] ?? '') !== '').length);
    const lines = page.locator('.source-columns tbody tr');
    await lines.nth(names.length - 1).waitFor();
    expect(await lines.locator('th').allTextContents()).toEqual(names);
    expect(await lines.locator('.nowrap').allTextContents()).toEqual(
      filled.map((count) => t('understood.column.share', { filled: count, people: people.length })),
    );
  });
});

describe('how a file was understood', () => {
  it('is told with its reasons, and can be overruled and found again', async () => {
    const { page } = app;
    const feed = await newFeed();
    await open(join(fixtures, 'sheets.xlsx'));
    const sheet = fact(page, 'understood.sheet');
    await sheet.getByText(/Of the 5 sheets it looks most like a list of people/).waitFor();
    expect(await sheet.textContent()).toContain('Old staff (hidden, 91 rows)');
    await page.getByText(t('understood.hidden.count', { count: 2 })).waitFor();
    await lookOver(app, 'file-understood');

    await sheet.getByRole('button').first().click();
    await page.getByRole('option', { name: /Old staff/ }).click();
    await sheet.getByText(t('understood.sheet.chosen')).waitFor();
    expect((await value(app, 'feed', { feed })).feed.source).toMatchObject({ sheet: 'Old staff' });
    await sheet.getByRole('button', { name: t('understood.find') }).click();
    await sheet.getByText(/Of the 5 sheets/).waitFor();
    expect((await value(app, 'feed', { feed })).feed.source).not.toHaveProperty('sheet');

    await button(page, 'file.row.make-header', { row: 3 }).click();
    const header = fact(page, 'understood.header');
    await header.getByText(t('understood.header.chosen')).waitFor();
    await header.getByText(t('understood.header.elsewhere', { other: 1 })).waitFor();
    await header.getByRole('button', { name: t('understood.find') }).click();
    await header.getByText(/The first row that is as wide as the list/).waitFor();
  });

  it('is told of text files, too: letters and signs', async () => {
    const { page } = app;
    await newFeed();
    await open(join(fixtures, 'staff-sweden.windows-1252.csv'));
    await fact(page, 'file.encoding').getByText(t('understood.encoding.shape of the words')).waitFor();
    const signs = fact(page, 'file.delimiter');
    await signs.getByText(t('understood.delimiter.divides most evenly', { columns: 12 })).waitFor();
    await signs.getByRole('button').first().click();
    await page.getByRole('option', { name: t('file.delimiter.tab') }).click();
    await signs.getByText(t('understood.delimiter.other', { other: t('file.delimiter.;') })).waitFor();
    await signs.getByRole('button', { name: t('understood.find') }).click();
    await signs.getByText(t('understood.delimiter.divides most evenly', { columns: 12 })).waitFor();
  });
});

describe('what Excel changed', () => {
  const list = (name: string, mobile: (at: number) => string): string => {
    const path = join(desk, name);
    const rows = Array.from({ length: 41 }, (_, at) =>
      [(1_000 + at * 7919) % 100_000, `Åsa ${at}`, `a${at}@nordvik.example`, mobile(at), at === 7 ? 'jan-50' : '51-100']
        .map(String)
        .join(';'),
    );
    writeFileSync(path, ['Anställningsnummer;Namn;E-post;Mobil;Grupp', ...rows].join('\r\n'));
    return path;
  };

  it('is shown before and after, put right for the whole column, remembered, and can be changed', async () => {
    const { page } = app;
    const feed = await newFeed();
    await open(list('zeros.csv', (at) => `70123${4000 + at}`));
    await page.getByText(t('rescue.zero', { count: 41, column: 'Mobil' })).waitFor();
    const zero = page.locator('.rescue', { hasText: 'Mobil' });
    expect(await zero.locator('li').allTextContents()).toEqual([
      '701234000becomes0701234000',
      '701234001becomes0701234001',
      '701234002becomes0701234002',
    ]);
    await lookOver(app, 'file-rescue');
    expect((await value(app, 'feed', { feed })).feed.source).not.toHaveProperty('rescue');
    await button(page, 'rescue.yes', { kind: 'zero' }).click();
    await page.getByText(t('rescue.done.zero', { column: 'Mobil' })).waitFor();
    expect((await value(app, 'feed', { feed })).feed.source.rescue).toEqual({ Mobil: { zero: { digits: [9] } } });
    const columns = await value(app, 'columns', { feed, sampleOffset: 0 });
    expect(columns.sourceColumns.find(({ name }) => name === 'Mobil')?.samples[0]).toBe('0701234000');

    await page
      .locator('.rescue', { hasText: 'Grupp' })
      .getByRole('button', { name: t('rescue.no') })
      .click();
    await page.getByText(t('rescue.left.dates', { column: 'Grupp' })).waitFor();
    await page.locator('.rescue-answered', { hasText: 'Mobil' }).getByRole('button').click();
    await page
      .locator('.rescue', { hasText: 'Mobil' })
      .getByRole('button', { name: t('rescue.no') })
      .click();
    await page.getByText(t('rescue.left.zero', { column: 'Mobil' })).waitFor();
    expect((await value(app, 'feed', { feed })).feed.source.rescue).toMatchObject({
      Mobil: { zero: 'leave' },
      Grupp: { dates: 'leave' },
    });
    await lookOver(app, 'file-rescue-answered');
  });

  it('and took away for good is said to be lost', async () => {
    const { page } = app;
    await newFeed();
    await open(list('lost.csv', (at) => (at < 3 ? '4,67012E+10' : `070-123 ${1000 + at}`)));
    await page.getByText(t('rescue.exponent', { count: 3, column: 'Mobil' })).waitFor();
    const lost = page.locator('.rescue', { hasText: '4,67012E+10' });
    expect((await lost.textContent())?.replace(/[\u2066-\u2069]/g, '')).toContain('(rows 2–4)');
    expect(await lost.getByRole('button').count()).toBe(0);
  });
});

describe('a folder of exports', () => {
  it('gives its newest file that fits a pattern proposed from the chosen one', async () => {
    const { page } = app;
    const feed = await newFeed();
    const write = (name: string, people: number, daysAgo: number): void => {
      const rows = Array.from({ length: people }, (_, at) => `${at},Anna ${at},a${at}@x.example`);
      const path = join(desk, name);
      writeFileSync(path, ['Employee number,Name,E-mail', ...rows].join('\n'));
      changed(path, daysAgo);
    };
    for (let day = 1; day <= 9; day++) write(`people-2026-11-0${day}.csv`, 20 + day, 12 - day);
    write('budget-2026.csv', 3, 0);
    await open(join(desk, 'people-2026-11-03.csv'));
    await button(page, 'place.dated.use').waitFor();
    await page.locator('.choice', { hasText: t('place.newest') }).click();
    const pattern = page.getByLabel(t('place.pattern'));
    await expect.poll(() => pattern.inputValue()).toBe('people-*.csv');
    const fits = page.locator('.place-pattern p').first();
    await page.getByText(/^9 files in the folder fit/).waitFor();
    expect(await page.locator('.place-taken').textContent()).toContain('people-2026-11-09.csv');
    await lookOver(app, 'file-place');
    await pattern.fill('people-2026-11-0?.xlsx');
    await page.getByText(/^No file in the folder fits/).waitFor();
    expect(await button(page, 'place.use').isDisabled()).toBe(true);
    await pattern.fill('../*');
    await page.getByText(t('place.pattern.slash')).waitFor();
    expect(await button(page, 'place.use').isDisabled()).toBe(true);
    await pattern.fill('people-*.csv');
    await page.getByText(/^9 files in the folder fit/).waitFor();
    expect(await fits.textContent()).toBeTruthy();
    await button(page, 'place.use').click();
    await page.locator('.file-name', { hasText: 'people-2026-11-09.csv' }).waitFor();
    await page.getByText(t('place.in-use')).waitFor();
    await expect.poll(() => button(page, 'place.dated.use').count()).toBe(0);
    expect((await value(app, 'feed', { feed })).feed.source).toMatchObject({ folder: desk, pattern: 'people-*.csv' });
    // Nine days running, and none yesterday.
    await page.locator('.file-doubt', { hasText: 'Older than usual' }).waitFor();
    await lookOver(app, 'file-older-than-usual');

    write('people-2026-11-10.csv', 44, 0);
    const view = await value(app, 'source', { feed });
    expect(view).toMatchObject({ fileName: 'people-2026-11-10.csv', found: { people: 44, age: { missed: [] } } });
    await page.locator('.choice', { hasText: t('place.file') }).click();
    await page.locator('.file-name', { hasText: 'people-2026-11-10.csv' }).waitFor();
    expect((await value(app, 'feed', { feed })).feed.source).toMatchObject({
      path: join(desk, 'people-2026-11-10.csv'),
    });
  });
});

describe('an export that lost its people', () => {
  it('is never taken for everybody having left: the page and the changes say what is wrong', async () => {
    const { page } = app;
    const { card } = await value(app, 'createSample', { destination: 'cosafe' });
    const feed = card.id;
    await value(app, 'usePractice', { feed });
    const probe = await value(app, 'testConnection', { feed });
    await value(app, 'trustHostKey', { feed, fingerprint: probe.hostKey?.fingerprint ?? '' });
    await value(app, 'testConnection', { feed });
    let run = await value(app, 'send', { feed, full: false });
    if (run.outcome === 'held') run = await value(app, 'approve', { feed, run: run.run ?? '', reason: 'rehearsal' });
    expect(run.outcome).toBe('sent');

    const { source } = (await value(app, 'feed', { feed })).feed;
    const path = 'path' in source ? source.path : expect.fail('no path');
    const header = source.header ?? [];
    const write = (people: number): void => {
      const rows = Array.from({ length: people }, (_, at) => header.map((_name, column) => `${column}${at}`).join(','));
      writeFileSync(path, [header.join(','), ...rows].join('\n'));
      changed(path, 0.5);
    };
    write(9);
    expect(await value(app, 'changes', { feed, full: false })).toMatchObject({ verdict: 'held' });
    await page.locator('.side-item', { hasText: card.name }).click();
    await goTo(page, 'page.file', 'file.heading');
    await page.getByText(/The export has 9 people, last time it had 48: 39 fewer\./).waitFor();
    await lookOver(app, 'file-fewer');
    write(0);
    expect(await value(app, 'changes', { feed, full: false })).toMatchObject({
      verdict: 'held',
      holds: expect.arrayContaining([expect.objectContaining({ code: 'empty', approvable: false })]),
    });
    const seen = await value(app, 'source', { feed });
    expect(seen?.found?.swing).toMatchObject({ code: 'empty' });
  });
});
