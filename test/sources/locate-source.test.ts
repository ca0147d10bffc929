import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locateSource } from '../../electron/sources/locate-source';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, hour: number): void {
  writeFileSync(join(folder, name), 'x');
  const at = new Date(Date.UTC(2025, 2, 3, hour));
  utimesSync(join(folder, name), at, at);
}

async function newest(pattern: string) {
  const found = await locateSource({ folder: '.', pattern }, folder);
  return found.ok ? found.value.slice(folder.length + 1) : found.error.code;
}

describe('locating a source', () => {
  it('takes a path from the folder of the feed file', async () => {
    expect(await locateSource({ path: 'exports/staff.xlsx' }, folder)).toEqual({
      ok: true,
      value: join(folder, 'exports', 'staff.xlsx'),
    });
    expect(await locateSource({ path: '/tmp/staff.xlsx' }, folder)).toEqual({ ok: true, value: '/tmp/staff.xlsx' });
  });

  it('takes the newest file that fits, and among equals the last by name', async () => {
    put('staff-1.xlsx', 6);
    put('staff-2.xlsx', 8);
    put('Staff-3.XLSX', 7);
    put('other.xlsx', 9);
    put('staff-4.xlsx.bak', 9);
    expect(await newest('staff-*.xlsx')).toBe('staff-2.xlsx');
    expect(await newest('staff-?.xlsx')).toBe('staff-2.xlsx');
    put('staff-2b.xlsx', 8);
    expect(await newest('staff-*.xlsx')).toBe('staff-2b.xlsx');
    put('Staff-3.XLSX', 10);
    expect(await newest('staff-*.xlsx')).toBe('Staff-3.XLSX');
  });

  it('passes over folders, lock files and unfinished downloads', async () => {
    put('staff.xlsx', 6);
    for (const name of [
      '~$staff.xlsx',
      '.~lock.staff.xlsx#',
      '.staff.xlsx',
      'staff.xlsx.crdownload',
      'staff.xlsx.part',
      'staff.tmp',
    ])
      put(name, 9);
    mkdirSync(join(folder, 'staff-folder.xlsx'));
    expect(await newest('*')).toBe('staff.xlsx');
    expect(await newest('*staff*')).toBe('staff.xlsx');
  });

  it('takes a pattern by the letter but for * and ?', async () => {
    put('staff (1).xlsx', 6);
    put('staffx1y.xlsx', 7);
    expect(await newest('staff (1).xlsx')).toBe('staff (1).xlsx');
    expect(await newest('staff[x1y]*')).toBe('no file matches');
    expect(await newest('staff.1.*')).toBe('no file matches');
  });

  it('finds a name written with letters and accents apart, as a Mac does', async () => {
    put('anställda.csv'.normalize('NFD'), 6);
    expect((await newest('anställda*.csv'.normalize('NFC'))).normalize('NFC')).toBe('anställda.csv');
  });

  it('says when there is no folder, and when nothing fits', async () => {
    expect(await newest('*.xlsx')).toBe('no file matches');
    const found = await locateSource({ folder: 'not-there', pattern: '*' }, folder);
    expect(found.ok || found.error).toEqual({
      code: 'source folder missing',
      decision: 'usage',
      values: { folder: join(folder, 'not-there') },
    });
  });
});
