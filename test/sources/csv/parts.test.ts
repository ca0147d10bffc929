import { describe, expect, it } from 'vitest';
import { blankAt, blankBefore, isBlankText } from '../../../electron/formats/csv-blanks';
import { cellsOf, recordsOf } from './read-records';

describe('blanks', () => {
  it('are what trim() takes away, among all characters', () => {
    const wrong: string[] = [];
    for (let code = 1; code < 0x11000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      const bytes = Buffer.from(`é${character}é`);
      const length = character.trim() === '' ? bytes.length - 4 : 0;
      const found = [blankAt(bytes, 2), blankBefore(bytes, bytes.length - 2)];
      if (found.some((blank) => blank !== length)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('do not reach beyond a text', () => {
    expect([blankBefore(Buffer.from(' '), 0), blankAt(Buffer.from(' '), 1), blankAt(Buffer.from([0xc2]), 0)]).toEqual([
      0, 0, 0,
    ]);
    expect([isBlankText(Buffer.from('x \u3000\t'), 1, 6), isBlankText(Buffer.from('x y'), 1, 3)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('texts of one column that could be taken for one another', () => {
  const column = async (cells: readonly string[]) =>
    (await cellsOf(cells.map((cell) => `${cell};x\n`).join(''), { delimiter: ';' })).map(([first]) => first);

  it('have the same bytes, quoted and not', async () => {
    const cells = ['a""b', '"a""b"', 'a""b', 'Kalle ""Kula"" Ek', '"Kalle ""Kula"" Ek"', 'Kalle ""Kula"" Ek'];
    expect(await column([...cells, ...cells])).toEqual([
      ...['a""b', 'a"b', 'a""b', 'Kalle ""Kula"" Ek', 'Kalle "Kula" Ek', 'Kalle ""Kula"" Ek'],
      ...['a""b', 'a"b', 'a""b', 'Kalle ""Kula"" Ek', 'Kalle "Kula" Ek', 'Kalle ""Kula"" Ek'],
    ]);
  });

  it('start alike, are as long as can be told by their bytes, or one longer', async () => {
    const cells = Array.from({ length: 14 }, (_, i) => 'abcdefghijklmn'.slice(0, i + 1));
    const others = cells.map((cell) => `${cell.slice(0, -1)}ö`);
    expect(await column([...cells, ...others, ...cells])).toEqual([...cells, ...others, ...cells]);
  });

  it('have the same hash', async () => {
    // Found by trying; they share one place as long as the hash of long texts is what it is.
    const cells = ['Anna LindberKock', 'Bo Ek 000072xlif'];
    expect(await column([...cells, ...cells])).toEqual([...cells, ...cells]);
  });

  it('are long, and the same', async () => {
    const cells = [4095, 4096, 4097, 70_000].map((length) => 'lång '.repeat(length).slice(0, length - 1) + '.');
    expect(await column([...cells, ...cells])).toEqual([...cells, ...cells]);
  });
});

describe('suspects', () => {
  it('are the records with a cell that has both a line end and the separator, and no others', () => {
    const text = ['"a,b",c', '"a\nb",c', '"a\n,b",c', '"a\nb","c,d"', '"a,b","c\nd"', '"a,\r\n",""', ',"\n,"'].join(
      '\n',
    );
    const records = recordsOf(text, ',', 3);
    expect(records.ok && records.value.suspects).toEqual([2, 5, 6]);
    expect(records.ok && Array.from(records.value.shapes)).toEqual([4, 5, 5, 5, 5, 5, 5]);
  });
});
