import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../electron/sources/read-source';
import { isBlank } from '../../shared/table/cell-look';
import { listRows } from '../../shared/table/rows';
import { expectedOf, fixturePath, refusedFixtures, tableFixtures, tableText } from './fixtures';

const project = fileURLToPath(new URL('../..', import.meta.url));

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

async function read(name: string) {
  const reading = await readSource(fixturePath(name));
  if (!reading.ok) throw new Error(`${name}: ${reading.error.code}`);
  return reading.value;
}

it('every file of the fixtures is in one of the lists', () => {
  const listed = new Set([...tableFixtures.map(({ file }) => file), ...refusedFixtures.map(([file]) => file)]);
  const others = readdirSync(fixturePath('')).filter((name) => !listed.has(name) && !name.endsWith('.expected.tsv'));
  expect(others.sort()).toEqual([
    ...['README.md', 'make', 'staff-israel.json', 'staff-sweden.json', 'vendor-template.choices.json'],
    'vendor-template.xlsx',
  ]);
});

describe.each(['Europe/Stockholm', 'Asia/Jerusalem', 'America/New_York', 'Pacific/Apia'])(
  'on a computer in %s',
  (zone) => {
    it.each(tableFixtures)('reads $file as its maker says', async (fixture) => {
      process.env['TZ'] = zone;
      const { format, encoding, delimiter, table } = await read(fixture.file);
      expect(tableText(table)).toEqual(expectedOf(fixture));
      expect({ format, encoding, delimiter }).toEqual({
        ...{ format: fixture.format, encoding: fixture.encoding, delimiter: fixture.delimiter },
      });
    });
  },
);

/** The command as it is built, asked for one file after the other in a single process. */
const askAll = `import { commandLine } from './command.mjs';
  for (const file of process.argv.slice(2)) {
    let out = '';
    const print = (text) => (out += text), tell = () => undefined;
    const exit = await commandLine(['inspect', file, '--json'], { version: '0', print, tell, signal: AbortSignal.timeout(6e5) });
    console.log(JSON.stringify([exit, out]));
  }`;

describe('the command inspect', () => {
  const answers = new Map<string, { exit: number; said: unknown }>();
  beforeAll(() => {
    mkdirSync(join(project, 'out'), { recursive: true });
    const folder = mkdtempSync(join(project, 'out', 'test-inspect-'));
    try {
      const bundle = `import { bundleNode } from './build/bundle/bundle-node.mjs';
        await bundleNode('electron/command/command-line.ts', ${JSON.stringify(join(folder, 'command.mjs'))}, { electron: false });`;
      execFileSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: project, stdio: 'pipe' });
      writeFileSync(join(folder, 'ask.mjs'), askAll);
      const files = [...tableFixtures.map(({ file }) => file), ...refusedFixtures.map(([file]) => file)];
      const lines = execFileSync(process.execPath, [join(folder, 'ask.mjs'), ...files.map(fixturePath)], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }).split('\n');
      files.forEach((file, i) => {
        const [exit, out] = JSON.parse(lines[i] ?? '') as [number, string];
        answers.set(file, { exit, said: JSON.parse(out) });
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 300_000);

  it.each(tableFixtures)('tells what is in $file, what it left out and why', (fixture) => {
    const [names = [], ...people] = expectedOf(fixture).map((line) => line.split('\t').slice(1).map(unescaped));
    const { exit, said } = answers.get(fixture.file) ?? {};
    expect(exit).toBe(0);
    expect(said).toMatchObject({
      format: fixture.format,
      headerRow: fixture.header ?? 1,
      rows: people.length,
      columns: names.map((name, i) => ({
        name,
        samples: [...new Set(people.map((cells) => cells[i] ?? ''))].filter((cell) => !isBlank(cell)).slice(0, 5),
      })),
      skipped: (fixture.skipped ?? []).map((line) => {
        const [row, ...reason] = line.split(' ');
        return { row: Number(row), reason: reason.join(' ') };
      }),
    });
    const { encoding, delimiter, notes } = said as Record<string, unknown>;
    expect({ encoding, delimiter }).toEqual({ encoding: fixture.encoding, delimiter: fixture.delimiter });
    const told = (notes as { row: number; column: string; code: string }[]).map(
      ({ row, column, code }) => `${row} ${column} ${code}`,
    );
    expect(told).toEqual(fixture.notes ?? []);
  });

  it.each(refusedFixtures)('refuses %s: %s', (file, code) => {
    const { exit, said } = answers.get(file) ?? {};
    expect(exit).toBe(2);
    expect(said).toMatchObject({ error: { code } });
  });
});

describe('what is told about a file besides its table', () => {
  it('names what it left out, and why', async () => {
    const { table } = await read('staff-sweden.xlsx');
    expect(table.headerRow).toBe(4);
    expect(table.skipped).toEqual([
      { row: 1, reason: 'above the header' },
      { row: 2, reason: 'above the header' },
      { row: 3, reason: 'blank' },
      { row: 65, reason: 'total' },
      { row: 66, reason: 'blank' },
      { row: 67, reason: 'footer' },
    ]);
  });

  it('keeps a person called Total, and sets aside the total', async () => {
    const { table } = await read('worker-report.csv');
    expect(table.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 above the header',
      '2 blank',
      '7 total',
      '8 blank',
      '9 footer',
    ]);
  });

  it('chooses the visible sheet with the people, and counts the rows a filter hides', async () => {
    for (const file of ['sheets.xlsx', 'sheets.ods']) {
      const { table, sheets, why, hiddenRows } = await read(file);
      expect([table.sheet, why, hiddenRows]).toEqual(['Staff ', 'most people', 2]);
      expect(sheets.map((sheet) => `${sheet.name}: ${sheet.rows}${sheet.hidden ? ' hidden' : ''}`)).toEqual([
        'Read me: 3',
        'Cost centres: 41',
        'Staff : 13',
        'Old staff: 91 hidden',
        'Salaries: 2 hidden',
      ]);
      expect(
        listRows(table.rows)
          .filter((row) => row.hidden)
          .map((row) => row.number),
      ).toEqual([4, 5]);
    }
  });

  it('notes cells whose text cannot tell everything', async () => {
    expect((await read('formulas-without-values.xlsx')).table.notes).toEqual([
      { row: 2, column: 3, code: 'formula without value' },
    ]);
    expect((await read('merged.xlsx')).table.notes).toEqual([
      { row: 4, column: 3, code: 'merged into' },
      { row: 5, column: 3, code: 'merged into' },
    ]);
    const lost = (await read('numbers.xlsx')).table;
    const names = lost.notes
      .filter((note) => note.column === 2)
      .map((note) => listRows(lost.rows).find((row) => row.number === note.row)?.cells[0]);
    expect(names).toEqual(['Text with an exponent', 'Seventeen digits']);
  });

  it('finds the kinds of the columns', async () => {
    const { table } = await read('staff-sweden.xls');
    expect(table.columns.map((column) => column.type)).toEqual([
      'number',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'date',
      'date',
      'email',
      'phone',
      'number',
    ]);
    expect(table.columns[0]?.samples).toEqual(['00042', '00055', '00068', '00081', '00094']);
  });
});

function unescaped(cell: string): string {
  return cell.replace(/\\([tnr\\])/g, (_, letter: string) => ({ t: '\t', n: '\n', r: '\r' })[letter] ?? letter);
}
