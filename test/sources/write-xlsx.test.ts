import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { readGrids } from '../../electron/formats/read-grids';
import { textWorkbook } from '../../electron/formats/write-xlsx';
import { listRows } from '../../shared/table/rows';

const rows = [
  ['Name', 'Value'],
  ['Åsa <Öberg> & "co"', '=1+1'],
  ['עברית', '+46701234567'],
  ['_x0041_', '007'],
  ['', ' two\nlines '],
  ['😀\u0001', '@x'],
];
const sheet = { name: 'People: [all]/*', rows, widths: [20, 20], rightToLeft: true, hasHeader: true };

describe('a workbook of text', () => {
  it('is read back cell by cell by our own reader', async () => {
    const found = await readGrids(textWorkbook([sheet]));
    expect(found.ok).toBe(true);
    if (!found.ok) return;
    const [grid] = found.value.grids;
    expect(grid?.name).toBe('People   all');
    expect(listRows(grid!.rows, 0, 10).map(({ cells }) => cells)).toEqual(
      rows.map((cells) => cells.map((cell) => cell.replace('\u0001', '\ufffd'))),
    );
  });

  it('is text and no formula for another reader, whatever it begins with', () => {
    const book = read(textWorkbook([sheet]), { cellFormula: true, cellStyles: true });
    const first = book.Sheets[book.SheetNames[0]!]!;
    expect(first['B2']).toMatchObject({ t: 's', v: '=1+1' });
    expect(first['B2']).not.toHaveProperty('f');
    expect(utils.sheet_to_json(first, { header: 1, raw: true, defval: '' })).toHaveLength(rows.length);
  });

  it('gives each sheet a name of its own that Excel takes', () => {
    const named = (name: string) => ({ ...sheet, name });
    const book = read(textWorkbook([named('A'.repeat(40)), named('a'.repeat(40)), named('???')]));
    expect(book.SheetNames).toEqual(['A'.repeat(31), `${'a'.repeat(27)} 2`, '3']);
  });
});
