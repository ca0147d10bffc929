import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes } from '../../electron/sources/read-bytes';
import { firstRows } from '../../electron/sources/preview-rows';
import { openSource, readSource } from '../../electron/sources/read-source';
import { fixturePath } from './fixtures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bytes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  it('tells its hash and when it changed', async () => {
    const path = join(folder, 'staff.csv');
    writeFileSync(path, 'ID,Name\n1,Anna\n');
    const at = new Date('2025-03-03T05:00:00.000Z');
    utimesSync(path, at, at);
    const file = await readBytes(path);
    const sha256 = createHash('sha256').update('ID,Name\n1,Anna\n').digest('hex');
    expect(file.ok && file.value).toMatchObject({ sha256, modified: '2025-03-03T05:00:00.000Z' });
  });

  it('waits until the file is whole while another program still writes it', async () => {
    const path = join(folder, 'growing.csv');
    writeFileSync(path, 'ID,Name\n');
    let line = 0;
    const writer = setInterval(() => {
      line++;
      appendFileSync(path, `${line},Person ${line}\n`);
      if (line === 8) clearInterval(writer);
    }, 100);
    const reading = await readSource(path);
    expect(reading.ok && reading.value.table.rows.count).toBe(8);
  });

  it('does not wait for a file that has been lying there', async () => {
    const path = join(folder, 'old.csv');
    writeFileSync(path, 'ID,Name\n1,Anna\n');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    const start = performance.now();
    await readBytes(path);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('first rows', () => {
  it('are shown as they were read, title and all, from the sheet with the people', async () => {
    const people = await openSource(fixturePath('staff-sweden.xlsx'));
    expect(people.ok && firstRows(people.value, {}, 5).map((row) => [row.number, row.cells[0] ?? ''])).toEqual([
      [1, 'Nordvik Omsorg AB – Personallista'],
      [2, 'Uttagen 2025-03-03'],
      [3, ''],
      [4, 'Employee #'],
      [5, '00042'],
    ]);
    const choices = { sheet: 'Cost centres' };
    const sheet = await openSource(fixturePath('sheets.xlsx'), choices);
    expect(sheet.ok && firstRows(sheet.value, choices, 2).map((row) => row.cells)).toEqual([
      ['Code', 'Cost centre'],
      ['100', 'Centre 0'],
    ]);
  });
});
