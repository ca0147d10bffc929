import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../electron/formats/read-grids';
import { readCsv } from '../../../electron/formats/csv';
import { cellsOf, read } from './read-records';

const megabyte = 1024 ** 2;
const people = 'ID,Name,Mail,Phone\n' + '1,Anna,a@x.example,070-174 06 05\n'.repeat(5);

describe('texts that could take for ever or all memory', () => {
  it('has one cell of nothing but quotes, or says that it is not closed', async () => {
    const even = await cellsOf(Buffer.alloc(8 * megabyte, '"'), { delimiter: ',' });
    expect(even.map((cells) => cells.map((cell) => [cell.length, new Set(cell)]))).toEqual([
      [[4 * megabyte - 1, new Set('"')]],
    ]);
    expect(await read(Buffer.alloc(8 * megabyte + 1, '"'))).toEqual({ code: 'quote not closed', row: 1 });
  });

  it('takes a million columns for a mistake, and a million separators without cells for nothing', async () => {
    expect(await read('ID\n' + 'a,'.repeat(megabyte), { delimiter: ',' })).toEqual({
      code: 'too many columns',
      row: 2,
    });
    expect(await cellsOf(`a,b\n1${','.repeat(megabyte)}\n2,3\n`)).toEqual([['a', 'b'], ['1'], ['2', '3']]);
    const grids = await readGrids(Buffer.alloc(8 * megabyte, ','), { delimiter: ',' });
    expect(grids.ok || grids.error.code).toBe('source empty');
  });

  it('reads as many columns as a sheet can have', async () => {
    const line = Array.from({ length: 16_384 }, (_, i) => String(i)).join(';');
    const reading = await readCsv(Buffer.from(`${line}\n${line}\n`));
    expect(reading.ok && [reading.value.grid.rows.width, reading.value.grid.rows.text(1, 16_383)]).toEqual([
      16_384,
      '16383',
    ]);
    expect(await read(`${line};x\n`)).toEqual({ code: 'too many columns', row: 1 });
  });

  it('reads a line of 50 MB, and as much of one cell as a picture may need', async () => {
    const cells = Array.from({ length: 5000 }, (_, i) => String(i % 10).repeat(10_000));
    expect(await cellsOf(cells.join('\t') + '\n')).toEqual([cells]);
    const picture = 'QUJD'.repeat(2 * megabyte);
    const lengths = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => cell.length));
    expect(lengths(await cellsOf(`a,b\n1,${picture}\n2,"${picture}"\n`))).toEqual([
      [1, 1],
      [1, 8 * megabyte],
      [1, 8 * megabyte],
    ]);
  });

  it.each([
    ['that has no end', 'x'.repeat(50 * megabyte), 'cell too long'],
    ['of one byte more', 'x'.repeat(8 * megabyte + 1), 'cell too long'],
    ['in quotes', `"${'x'.repeat(8 * megabyte + 1)}"`, 'cell too long'],
    ['of blanks', `"a"${' '.repeat(8 * megabyte)}x"`, 'cell too long'],
    ['of very many lines', `"${'lorem, ipsum\n'.repeat(megabyte)}"`, 'quote not closed'],
  ])('takes a cell %s for a mistake', async (_, cell, code) => {
    expect(await read(`a,b\n1,${cell}\n2,x\n`)).toEqual({ code, row: 2 });
  });

  it.each([
    ['a quote that nothing closes', '2,"Bo,b@x.example,070\n', 7],
    ['marks that close nothing', '2,"Bo" x "y\n', 7],
    ['blanks behind a mark', `2,"Bo"${' '.repeat(4 * megabyte)}x\n`, 7],
  ])('names the line of %s before very much text', async (_, line, row) => {
    const text = people + line + '3,Eva,e@x.example,070-174 06 07\n'.repeat(megabyte / 4);
    expect(await read(text)).toEqual({ code: 'quote not closed', row });
  });

  it('looks for swallowed lines once, however many cells have several', async () => {
    const wide = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? '"a,b\nc,d"' : '7')).join(',');
    expect(await cellsOf(`${wide}\n`.repeat(8))).toHaveLength(8);
    const address = '1,"Storgatan 1, c/o Ek\nUmeå, Sverige",a@x.example,070-174 06 05\n';
    expect(await cellsOf(people + address.repeat(30_000))).toHaveLength(30_006);
  });

  it('says that nothing is in millions of blank lines and cells', async () => {
    for (const nothing of ['\n', '\r\n', ' \n', '" "\n', '"\n"\n', ';\t;\n', '\u00a0,\u3000\n']) {
      const grids = await readGrids(Buffer.from(nothing.repeat(400_000)));
      expect([nothing, grids.ok || grids.error.code]).toEqual([nothing, 'source empty']);
    }
  });

  it('is not slowed down by texts that look alike at both ends', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `${'p'.repeat(40)}${i}${'s'.repeat(40)}`);
    expect(await cellsOf(names.join(',1\n'))).toHaveLength(60_000);
  });
});

describe('what is told besides the cells', () => {
  it('notes an exponent whatever blanks are around it', async () => {
    const cells = ['9E+11', '9.72501E+11', '-9,7e+123', ' 9E+11 ', '9E+123 ', '\u00a09E+11\u3000', '"\n9E+11"'];
    const others = ['9E+1', '9E+1234', '9E11', '9E-11', 'x9E+11', '9E+11x', '99E+11', '+46', '1+23', '12345+67', '""'];
    const text = ['a', ...cells, ...others].join('\n') + '\n';
    const reading = await readCsv(Buffer.from(text), { delimiter: ';' });
    expect(reading.ok && reading.value.grid.notes).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, column: 0, code: 'digits lost' })),
    );
  });

  it('has no column for what is empty in every row', async () => {
    const reading = await readCsv(Buffer.from('a;b;;;\n1;2;;;\n3;;;;\n'));
    expect(reading.ok && [reading.value.grid.rows.width, reading.value.grid.rows.reach(2)]).toEqual([2, 1]);
  });
});
