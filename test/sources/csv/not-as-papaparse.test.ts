import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, papaRows, read } from './read-records';

const papaCells = (text: string) => Papa.parse<string[]>(text, { delimiter: ',' }).data;

describe('what is read otherwise than by PapaParse, on purpose', () => {
  it('every kind of line end parts records, also when a file has several', async () => {
    const text = 'a,b\r\n1,2\n3,4\r5,6\n\r7,8\r\n';
    expect(papaCells(text)).not.toContainEqual(['3', '4']);
    expect(await read(text)).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', '2'] },
      { number: 3, cells: ['3', '4'] },
      { number: 4, cells: ['5', '6'] },
      { number: 5, cells: [] },
      { number: 6, cells: ['7', '8'] },
    ]);
  });

  it('every kind of line end in a cell is "\\n"', async () => {
    expect(await cellsOf('a,b\r\n"1\r\n2\r3\n4",5\r\n')).toEqual([
      ['a', 'b'],
      ['1\n2\n3\n4', '5'],
    ]);
  });

  it('a quote is closed by blanks and the end of the file, as it is by blanks and a line end', async () => {
    for (const blanks of [' ', '\t ', '\u00a0', '\u2003']) {
      expect(papaRows(`a,"b"${blanks}`, ',')).toBe(1);
      expect(await cellsOf(`a,"b"${blanks}`, { delimiter: ',' })).toEqual([['a', 'b']]);
      expect(await cellsOf(`a,"b"${blanks}\n`, { delimiter: ',' })).toEqual([['a', 'b']]);
    }
    expect(await read('a,"b" c')).toEqual({ code: 'quote not closed', row: 1 });
  });

  it('a mark that closes nothing is text in a record of one line, and a fault in one of several', async () => {
    expect(await cellsOf('a,"b" c "d",e\n')).toEqual([['a', 'b" c "d', 'e']]);
    expect(await read('x,y\n1,2\na,"b" c\nd",e\n3,4\n')).toEqual({ code: 'quote not closed', row: 3 });
    expect(papaCells('a,"b" c\nd",e\n')[0]).toEqual(['a', 'b" c\nd', 'e']);
  });

  it('a first line "sep=;" names the separator and is no record', async () => {
    const rows = [
      { number: 2, cells: ['a', 'b,c'] },
      { number: 3, cells: ['1', '2,3'] },
    ];
    for (const line of ['sep=;', '"sep=;"', 'SEP=;', 'sep=;;;', 'sep=;\t']) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        expect(await read(`${line}${lineEnd}a;b,c${lineEnd}1;2,3${lineEnd}`)).toEqual(rows);
      }
    }
    expect(await cellsOf('sep=;\na|b\n', { delimiter: '|' })).toEqual([['a', 'b']]);
    expect(await cellsOf('sep=ä\na|b\n')).toEqual([['a', 'b']]);
    expect(await cellsOf('sep=;')).toEqual([]);
    expect(await cellsOf(`sep=;${'x'.repeat(300)}\na;b`)).toHaveLength(2);
    expect(await cellsOf('sep,b\n1,2\n')).toHaveLength(2);
  });

  it('Ctrl-Z ends the text, alone, with blanks, or many times over', async () => {
    for (const end of ['\u001a', '\u001a\r\n', '\r\n\u001a', '\r\n\u001a\u001a\u001a', '\u001a \u001a\n']) {
      expect(await cellsOf(`a,b\r\n1,2${end}`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
    expect(await cellsOf('a,b\n1\u001a,2\n')).toEqual([
      ['a', 'b'],
      ['1\u001a', '2'],
    ]);
    expect(await read('a,"b\u001a')).toEqual({ code: 'quote not closed', row: 1 });
  });

  it('a NUL is no text: such a file was not written to its end', async () => {
    const people = 'ID,Name\n' + '1,Anna\n'.repeat(12_000);
    expect(await read(people + '\0'.repeat(100))).toEqual({ code: 'text damaged', row: 12_002 });
    expect(await read('ID,Name\n1,An\0na\n', { encoding: 'utf-8' })).toEqual({ code: 'text damaged', row: 2 });
    expect(await read('ID,Name\n1,An\0na\n', { encoding: 'windows-1252' })).toEqual({ code: 'text damaged', row: 2 });
    expect(await read(Buffer.from('\ufeffID\r\nAn\0na\r\n', 'utf16le'))).toEqual({ code: 'text damaged', row: 2 });
    expect(await read(people.replace('Anna', 'An\0na'))).toEqual({ code: 'source not a table' });
  });

  it('one byte order mark more is left out, as by PapaParse, but not a third', async () => {
    expect(await cellsOf('\ufeff\ufeffa,b\n')).toEqual([['a', 'b']]);
    expect(await cellsOf('\ufeff\ufeff\ufeffa,b\n')).toEqual([['\ufeffa', 'b']]);
  });
});
