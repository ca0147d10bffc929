import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { inspect } from '../../electron/command/inspect';
import { readSource } from '../../electron/sources/read-source';
import { understood } from '../../electron/sources/understood';
import type { SourceChoices, SourceReading } from '../../shared/table/source-reading';
import { fixturePath } from './fixtures';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, choices: SourceChoices = {}): Promise<SourceReading> {
  const reading = await readSource(path, choices);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

describe('the sheet', () => {
  it('is explained by what it holds, beside the others with their rows', async () => {
    const reading = await read(fixturePath('sheets.xlsx'));
    expect(reading.why).toBe('most people');
    expect(reading.sheets.map(({ name, hidden, rows }) => `${name}${hidden ? ' hidden' : ''} ${rows}`)).toEqual([
      'Read me 3',
      'Cost centres 41',
      'Staff  13',
      'Old staff hidden 91',
      'Salaries hidden 2',
    ]);
    const said = await inspect(fixturePath('sheets.xlsx'), {});
    expect(said.words).toContain(
      'Sheet “Staff ”: Of the 5 sheets it looks most like a list of people, with e-mail addresses and phone numbers. Not used: Read me (3 rows), Cost centres (41 rows), Old staff (hidden, 91 rows), Salaries (hidden, 2 rows).',
    );
    expect(said.words).toContain('2 people are in rows that the sheet hides; they are included.');
  });

  it('may be overruled, also by a hidden one', async () => {
    const reading = await read(fixturePath('sheets.xlsx'), { sheet: 'Old staff' });
    expect([reading.why, reading.table.sheet]).toEqual(['chosen', 'Old staff']);
  });
});

describe('the row with the column names', () => {
  it.each([
    ['staff-sweden.xlsx', { is: 'found', width: 12, firstSoWide: true }, 4],
    ['staff-israel.windows-1255.csv', { is: 'found', width: 9, firstSoWide: true }, 3],
    ['two-headers.csv', { is: 'found', second: 1, firstSoWide: false }, 2],
  ])('of %s is explained', async (name, why, row) => {
    const reading = await read(fixturePath(name));
    expect(reading.headerWhy).toMatchObject(why);
    expect(reading.headerWhy?.names).toHaveLength(3);
    expect(reading.table.headerRow).toBe(row);
  });

  it('in words that nobody has listed is explained by what stands below', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at + 1},p${at}@x.example,2026-01-0${at + 1}`);
    const reading = await read(file('odd.csv', ['Qwx,Zzy,Vrt', ...rows].join('\n')));
    expect(reading.headerWhy).toMatchObject({ is: 'found', names: [], unlikeBelow: 3, width: 3 });
    expect((await inspect(join(folder, 'odd.csv'), {})).words.join('\n')).toContain(
      'Row 1. The first row that is as wide as the list (3 columns), in words where numbers, dates or addresses stand below.',
    );
  });

  it('that was chosen is said to be, with the one that looks more like it', async () => {
    const reading = await read(fixturePath('staff-sweden.xlsx'), { headerRow: 5 });
    expect(reading.headerWhy).toMatchObject({ is: 'chosen', elsewhere: { row: 4 } });
    expect(reading.headerWhy?.elsewhere?.names).toContain('Work e-mail');
    const same = await read(fixturePath('staff-sweden.xlsx'), { headerRow: 4 });
    expect(same.headerWhy?.elsewhere).toBeUndefined();
  });
});

describe('rows left out', () => {
  it('are told by reason, with count and numbers, runs of them drawn together', async () => {
    const { words } = await inspect(fixturePath('staff-sweden.xlsx'), {});
    expect(words).toContain(
      'Left out: 2 rows above the column names: 1–2; 2 blank rows: 3, 66; one row with a total: 65; one row with a remark below the list: 67.',
    );
  });
});

describe('encoding and delimiter', () => {
  const text = 'Anställningsnr;Namn;Ort\n1;Åsa Öberg;Umeå\n2;Sören Ek;Luleå\n3;Märta Dahl;Piteå\n';
  it.each([
    ['mark.csv', Buffer.from(`\ufeff${text}`), 'utf-8', 'byte order mark'],
    ['utf16-mark.csv', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', 'byte order mark'],
    ['utf16.csv', Buffer.from(text, 'utf16le'), 'utf-16le', 'zero bytes'],
    ['utf8.csv', Buffer.from(text), 'utf-8', 'all of it fits'],
    ['latin.csv', Buffer.from(text, 'latin1'), 'windows-1252', 'shape of the words'],
  ])('of %s say how they were found', async (name, bytes, encoding, why) => {
    const reading = await read(file(name, bytes));
    expect(reading).toMatchObject({
      encoding,
      encodingWhy: why,
      delimiter: ';',
      delimiterWhy: 'divides most evenly',
      headerWhy: { is: 'found' },
    });
  });

  it('may be announced or chosen', async () => {
    expect(await read(file('sep.csv', `sep=;\n${text}`))).toMatchObject({ delimiterWhy: 'announced' });
    expect(
      await read(file('chosen.csv', Buffer.from(text, 'latin1')), { encoding: 'windows-1252', delimiter: ';' }),
    ).toMatchObject({ encodingWhy: 'chosen', delimiterWhy: 'chosen' });
  });

  it.each(['utf8', 'utf16le'] as const)('that were chosen wrongly name the better one (%s)', async (encoding) => {
    const many = text + Array.from({ length: 5000 }, (_, at) => `${at + 4};Anna Berg;Umeå\n`).join('');
    const reading = await read(file(`long-${encoding}.csv`, Buffer.from(`\ufeff${many}`, encoding)), {
      delimiter: ',',
    });
    expect(reading.otherDelimiter).toBe(';');
    const right = await read(join(folder, `long-${encoding}.csv`), { delimiter: ';' });
    expect(right.otherDelimiter).toBeUndefined();
  });
});

describe('columns', () => {
  it('come with what speaks for their type, and how full they are', async () => {
    const reading = await read(fixturePath('staff-sweden.xlsx'));
    const columns = new Map(understood(reading).columns.map((column) => [column.name, column]));
    expect(columns.get('Work e-mail')).toMatchObject({ type: 'email', filled: 60, looked: 60, fitting: 60 });
    expect(columns.get('End date')).toMatchObject({ type: 'date', filled: 3, looked: 3, fitting: 3 });
    const { words } = await inspect(fixturePath('staff-sweden.xlsx'), {});
    expect(words).toContain('End date: Dates in 3 of 3 filled cells; 3 of 60 have something in it.');
  });

  it('of a long list are looked at in part, and counted in whole', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, at) => `${at},${at % 7 === 0 ? '-' : `p${at}@x.example`},${at % 3 === 0 ? ' ' : 'x'}`,
    );
    const reading = await read(file('long.csv', ['Id,E-mail,Note', ...rows].join('\n')));
    const [, email, note] = understood(reading).columns;
    expect(email?.filled).toBe(9000);
    expect(email?.looked).toBeLessThan(3000);
    expect((email?.fitting ?? 0) / (email?.looked ?? 1)).toBeCloseTo(6 / 7, 1);
    expect(note?.filled).toBe(6000);
  });
});

describe('what Excel changed', () => {
  it('is listed with rows and examples for a program, and in words without a cell’s value', async () => {
    const people = ['Employee number,Name,E-mail,Mobile'];
    for (let at = 0; at < 40; at++)
      people.push(
        `${(1_000 + at * 7919) % 100_000},Anna ${at},a${at}@x.example,${at < 2 ? '4,67012E+10' : `70123${4000 + at}`}`,
      );
    const path = file('excel.csv', people.join('\n').replaceAll('4,67012E+10', '"4,67012E+10"'));
    const { data, words } = await inspect(path, {});
    const rescues = data['rescues'] as {
      column: string;
      kind: string;
      count: number;
      rows: number[];
      proposal?: object;
    }[];
    expect(rescues).toMatchObject([
      { column: 'Employee number', kind: 'pad', proposal: { pad: { to: 5 } } },
      { column: 'Mobile', kind: 'zero', count: 38, proposal: { zero: { digits: [9] } } },
      { column: 'Mobile', kind: 'exponent', count: 2, rows: [2, 3] },
    ]);
    expect(rescues[2]?.proposal).toBeUndefined();
    expect(words.join('\n')).not.toMatch(/701234|4,67012/);
    expect(words.join('\n')).toContain('Only the HR system still knows them (rows 2–3).');
  });

  it('is nothing where the exact number is still in the cell', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [at + 1, `p${at}@x.example`, 972_501_234_500 + at]);
    const sheet = XLSX.utils.aoa_to_sheet([['Row', 'E-mail', 'Badge number'], ...rows]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'People');
    const path = file('exact.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const reading = await read(path);
    expect(reading.table.rows.text(0, 2)).toBe('972501234500');
    expect(understood(reading).rescues).toEqual([]);
  });

  it('to cells that Excel shows as 9.72501E+11 is only the plus: the digits are there', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [`p${at}@x.example`, 972_501_234_500 + at]);
    const sheet = XLSX.utils.aoa_to_sheet([['E-mail', 'Mobile'], ...rows]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'People');
    const reading = await read(file('shown.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
    expect(understood(reading).rescues).toMatchObject([
      { kind: 'plus', count: 20, proposal: { plus: { code: '972', digits: [12] } } },
    ]);
  });
});

describe('every fixture', () => {
  it.each(['staff-sweden', 'staff-israel'])(
    'of %s says the same of its people, whatever kind of file it is',
    async (stem) => {
      const kinds =
        stem === 'staff-sweden' ? ['xlsx', 'libreoffice.xlsx', 'xlsb', 'xls', 'ods', 'fods'] : ['xlsx', 'xls', 'ods'];
      const told = await Promise.all(
        kinds.map(async (kind) => {
          const reading = await read(fixturePath(`${stem}.${kind}`));
          const { columns, rescues } = understood(reading);
          return {
            header: reading.headerWhy,
            columns: columns.map(({ name, filled, fitting }) => [name, filled, fitting]),
            rescues: rescues.map(({ column, kind: what, count }) => [column, what, count]),
          };
        }),
      );
      for (const other of told) expect(other).toEqual(told[0]);
    },
  );
});
