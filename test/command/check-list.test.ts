import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { FeedInput } from '../../shared/feed/feed';
import { courier } from './courier';

const { run } = courier();
const folder = mkdtempSync(join(tmpdir(), 'courier-check-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const feed: FeedInput = {
  version: 1,
  name: 'Staff',
  source: { path: 'staff.csv' },
  destination: 'connecteam',
  settings: { key: 'Employee ID', defaultCountry: 'SE' },
  mapping: {
    'First name': { from: ['Förnamn'] },
    'Last name': { from: ['Efternamn'] },
    'Mobile phone': { from: ['Mobil'] },
    'Employee ID': { from: ['Nr'] },
  },
  overrides: [
    { key: '2', column: 'Mobile phone', value: '070-555 66 77', was: 'se kortet' },
    { key: '3', column: 'First name', value: 'Sesilia', was: 'Cecilia' },
    { key: '99', column: 'First name', value: 'Nobody', was: '' },
  ],
};
const file = join(folder, 'feed.json');
const staff = join(folder, 'staff.csv');
const here = ['--json', '--state', join(folder, 'state'), '--at', '2025-03-03T08:00:00Z'];

function write(): void {
  writeFileSync(file, JSON.stringify(feed));
  writeFileSync(
    staff,
    [
      'Nr,Förnamn,Efternamn,Mobil,Avdelning',
      '1,Anna,Ek,070-111 22 33,Kök',
      '2,Bo,Lund,se kortet,Kök',
      '3,Cia,Berg,070-111 22 34,Bageri',
      '4,Dan,Holm,inget,Bageri',
      '',
    ].join('\r\n'),
  );
  utimesSync(staff, new Date('2025-03-01'), new Date('2025-03-01'));
}

describe('check', () => {
  it('honours and lists what was set by hand, and says what is not used', async () => {
    write();
    const { json, words, exit } = await run(['check', file, ...here]);
    expect(exit).toBe(0);
    expect(json.setByHand).toEqual([
      { key: '2', column: 'Mobile phone', value: '070-555 66 77', once: false, is: 'used', row: 3 },
      { key: '3', column: 'First name', value: 'Sesilia', once: false, is: 'source changed', row: 4 },
      { key: '99', column: 'First name', value: 'Nobody', once: false, is: 'nobody' },
    ]);
    expect(json.issues.map(({ code, row }: { code: string; row: number }) => [row, code])).toEqual([
      [3, 'set by hand'],
      [4, 'set by hand before'],
      [5, 'phone not understood'],
    ]);
    expect(words).toContain('Set by hand: Mobile phone, in row 3.');
    expect(words).toContain('2 values that were set by hand are not used');
    expect(words).not.toContain('555');
    expect(words).not.toContain('Sesilia');
  });

  it('shows the same in a preview, with the value that would go', async () => {
    write();
    const { json } = await run(['preview', file, ...here]);
    const second = json.changes.find(({ key }: { key: string }) => key === '2');
    expect(second.cells).toContainEqual({ column: 'Mobile phone', before: '', after: '+46705556677' });
    expect(json.setByHand).toHaveLength(3);
  });

  it('writes the list for whoever can mend it, divided and in their language', async () => {
    write();
    const list = join(folder, 'att-rätta.xlsx');
    const wish = ['--list', list, '--by', 'Avdelning', '--language', 'sv'];
    const { json, exit, words } = await run(['check', file, ...wish, ...here]);
    expect(exit).toBe(0);
    expect(json.list).toEqual({ file: list, problems: 2, sheets: 1 });
    expect(words).toContain('2 problems written to');
    const book = read(readFileSync(list));
    expect(book.SheetNames).toEqual(['Bageri']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets['Bageri']!, { header: 1, defval: '' });
    expect(rows.at(-1)).toEqual([
      '5',
      'Dan Holm',
      'Mobil',
      'inget',
      'Inte ett telefonnummer',
      'Rätta telefonnumret.',
      'Personen uppdateras inte',
    ]);
    const wrong = await run(['check', file, '--list', list, '--by', 'Skostorlek', ...here]);
    expect(wrong).toMatchObject({ exit: 2, json: { error: { code: 'list column unknown' } } });
  });
});
