import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { fixWorkbook } from '../../../electron/formats/fix-workbook';
import { destinationFor } from '../../../shared/destination/destination-for';
import { checkRecords } from '../../../shared/issues/check-records';
import { fixList } from '../../../shared/issues/fix-list';
import type { Mapping } from '../../../shared/mapping/mapping';
import { toRecords } from '../../../shared/records/to-records';
import { issues as sentences } from '../../../shared/words/en/issues';
import { locales, type Locale } from '../../../shared/words/locale';
import { say } from '../../../shared/words/say';
import { tableOf } from '../mapping/table-of';

const vendor = destinationFor(
  { ...{ template: 'x' } },
  { key: 'Id' },
  {
    columns: [
      { name: 'Id', type: 'text', required: true, unique: 'error' },
      { name: 'First name', type: 'text', required: true, unique: 'no' },
      { name: 'Mobile', type: 'mobile', required: true, unique: 'no' },
    ],
    form: {},
  },
);
const table = tableOf(
  ['Nr', 'Förnamn', 'Mobil', 'Avdelning'],
  [
    ['1', 'Åsa', '=HYPERLINK("http://x.example";"call")', 'Kök'],
    ['2', '', '+46701234567', 'Bageri'],
    ['3', 'Bo', '@SUM(1)', ''],
    ['4', 'Cia', '+46701234568', 'Kök'],
    ['5', 'שרה', "+1+cmd|' /C calc'!A0", 'Kök'],
  ],
);
const mapping: Mapping = { Id: { from: ['Nr'] }, 'First name': { from: ['Förnamn'] }, Mobile: { from: ['Mobil'] } };

function listIn(locale: Locale, by?: string) {
  const { records, issues } = toRecords(table, vendor, mapping, { leavers: {}, today: '2026-06-01' });
  const checked = checkRecords(records, issues, vendor);
  const list = fixList({
    locale,
    issues: checked.issues,
    records,
    table,
    destination: vendor,
    mapping,
    ...(by !== undefined && { by }),
  });
  return { list, bytes: fixWorkbook(list, list.parts, locale) };
}

/** A second reader, where it is on this computer. */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe('the list of problems to mend at the source', () => {
  it('names row, person, their own column, the value and what to do, by department', () => {
    const { list, bytes } = listIn('sv', 'Avdelning');
    expect(list.parts.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Bageri', 1],
      ['Kök', 2],
      ['Utan värde', 1],
    ]);
    expect(list.parts[0]?.rows).toEqual([
      ['3', '', 'Förnamn', '', 'Ett värde saknas', 'Fyll i det.', 'Personen uppdateras inte'],
    ]);
    const book = read(bytes);
    expect(book.SheetNames).toEqual(['Bageri', 'Kök', 'Utan värde']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets['Kök']!, { header: 1, defval: '' });
    expect(rows[0]?.[2]).toBe('Kolumn i exporten');
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[3]])).toEqual([
      ['2', 'Åsa', 'Mobil', '=HYPERLINK("http://x.example";"call")'],
      ['6', 'שרה', 'Mobil', "+1+cmd|' /C calc'!A0"],
    ]);
  });

  it('holds no formula, whatever a cell says', () => {
    const book = read(listIn('en').bytes, { cellFormula: true });
    const cells = Object.entries(book.Sheets['To mend']!).filter(([place]) => !place.startsWith('!'));
    expect(cells.length).toBeGreaterThan(20);
    for (const [, cell] of cells) expect(cell).toMatchObject({ t: 's' });
    for (const [, cell] of cells) expect(cell).not.toHaveProperty('f');
  });

  it.runIf(office !== undefined)('is read so by LibreOffice, too', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'courier-list-'));
    try {
      const file = join(folder, 'list.xlsx');
      writeFileSync(file, listIn('sv').bytes);
      // 59 is a semicolon, 34 a quote, 76 UTF-8.
      execFileSync(office ?? '', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
        '--outdir',
        folder,
        file,
      ]);
      const text = readFileSync(join(folder, 'list.csv'), 'utf8');
      expect(text).toContain('"=HYPERLINK(""http://x.example"";""call"")"');
      expect(text).toContain('@SUM(1)');
      expect(text).toContain('שרה');
      expect(text.split('\n')[0]).toContain('Vad som ska göras');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(locales)('has a kind for every problem, in %s', (locale) => {
    for (const code of Object.keys(sentences))
      expect(say(locale, 'screen', `kind.${code}`), code).not.toBe(`kind.${code}`);
  });
});
