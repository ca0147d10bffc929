import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../electron/formats/csv';
import { csvBytes } from '../../electron/formats/csv-bytes';
import { FaultError } from '../../shared/fault';
import type { OutgoingFile } from '../../shared/csv/outgoing';
import type { FileForm } from '../../shared/destination/destination';
import { listRows, rowsOf } from '../../shared/table/rows';

async function read(bytes: Buffer, choices = {}) {
  const reading = await readCsv(bytes, choices);
  if (!reading.ok) throw new FaultError(reading.error);
  return { ...reading.value, rows: listRows(reading.value.grid.rows) };
}

const swedish = 'ID,Namn,Ort\n1,Åsa Öberg,Umeå\n2,Håkan Käll,Skellefteå\n';
const hebrew = 'ID,שם,עיר\n1,נועה כהן,חיפה\n2,דוד לוי,תל אביב\n';

describe('the encoding of a text file', () => {
  it.each([
    ['utf-8', swedish, Buffer.from(swedish)],
    ['utf-8', swedish, Buffer.from('\ufeff' + swedish)],
    ['utf-8', hebrew, Buffer.from(hebrew)],
    ['utf-16le', swedish, iconv.encode(swedish, 'utf-16le', { addBOM: true })],
    ['utf-16le', hebrew, iconv.encode(hebrew, 'utf-16le')],
    ['utf-16be', hebrew, iconv.encode(hebrew, 'utf-16be', { addBOM: true })],
    ['utf-16be', swedish, iconv.encode(swedish, 'utf-16be')],
    ['windows-1252', swedish, iconv.encode(swedish, 'windows-1252')],
    ['windows-1255', hebrew, iconv.encode(hebrew, 'windows-1255')],
    ['macintosh', swedish, iconv.encode(swedish, 'macintosh')],
    ['cp850', swedish, iconv.encode(swedish, 'cp850')],
    ['cp862', hebrew, iconv.encode(hebrew, 'cp862')],
  ])('is found to be %s', async (encoding, text, bytes) => {
    const reading = await read(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(reading.rows.map((row) => row.cells.join(','))).toEqual(text.trimEnd().split('\n'));
  });

  it('keeps what only windows-1252 has above ASCII: € – ’ š', async () => {
    const text = 'Name,Note\nZoë Šimić,“5 €” – it’s\n';
    expect((await read(iconv.encode(text, 'windows-1252'))).rows[1]?.cells).toEqual(
      ['Zoë Šimić', '“5 €” – it’s'].map((cell) => cell.replace('ć', '?')),
    );
  });

  it('is what the mark says, whatever was chosen before', async () => {
    expect(
      (await read(iconv.encode(hebrew, 'utf-8', { addBOM: true }), { encoding: 'windows-1255' })).rows[0]?.cells[1],
    ).toBe('שם');
  });

  it('is not garbled when an export changes from an old code page to UTF-8', async () => {
    const reading = await readCsv(Buffer.from(swedish), { encoding: 'windows-1252' });
    expect(reading.ok || reading.error).toEqual({
      code: 'encoding does not fit',
      decision: 'usage',
      values: { chosen: 'windows-1252', found: 'utf-8' },
    });
    expect((await read(Buffer.from('ID,Name\n1,Bo\n'), { encoding: 'windows-1252' })).rows).toHaveLength(2);
  });

  it('tells a few Hebrew names apart from Swedish ones, and the other way around', async () => {
    expect((await read(iconv.encode('Id,Name\n1,Åsa\n2,Bo\n', 'windows-1252'))).encoding).toBe('windows-1252');
    expect((await read(iconv.encode('Id,Name\n1,רן\n2,Bo\n', 'windows-1255'))).encoding).toBe('windows-1255');
  });
});

describe('the separator of a text file', () => {
  it.each([
    [',', 'id,name,mail\n1,Anna,a@x.example\n2,Bo,b@x.example\n'],
    [';', 'id;salary\n1;1,000\n2;2,500\n'],
    [';', 'Efternamn, förnamn;Titel\nBerg, Anna;Chef\nEk, Bo;Kock\nDahl, Eva;Vakt\n'],
    [';', 'Namn;Titel\nBerg, Anna;Chef, nord\nEk, Bo;Kock, syd\nDahl, Eva;Vakt, natt\n'],
    ['\t', 'id\tname\n1\tBerg, Anna\n'],
    ['|', 'id|name|groups\n1|Anna|a;b;c\n2|Bo|a;b;c\n'],
    [',', 'id,name,groups\n1,Anna,a;b;c\n2,Bo,a;b\n'],
    [',', '"Staff; all; of; them"\n\nid,name\n1,"Berg; Anna"\n2,Bo\n'],
    [',', 'Name\nBerg\nEk\n'],
    [';', 'sep=;\nid;a,b,c,d\n1;a,b,c,d\n'],
    ['|', 'sep=|\r\na|b\r\n'],
  ])('is found to be %j', async (delimiter, text) => {
    expect((await read(Buffer.from(text))).delimiter).toBe(delimiter);
  });

  it('keeps names with a comma whole in a list of one column', async () => {
    expect((await read(Buffer.from('Name\nBerg, Anna\nEk, Bo\n'))).rows[1]?.cells).toEqual(['Berg, Anna']);
    expect((await read(Buffer.from('ID, Name\n1, Anna\n2, Bo\n'))).rows[1]?.cells).toEqual(['1', ' Anna']);
    expect((await read(Buffer.from('Name;\nBerg, Anna;\nEk, Bo;\nDahl, Eva;\n'))).rows[1]?.cells).toEqual([
      'Berg, Anna',
    ]);
  });
});

describe('records', () => {
  it('are numbered by the line on which an editor shows their start', async () => {
    const rows = (await read(Buffer.from('a,b\r\n"x\r\ny",1\n\n2,3\r4,5'))).rows;
    expect(rows.map((row) => [row.number, ...row.cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', '1'],
      [4],
      [5, '2', '3'],
      [6, '4', '5'],
    ]);
  });

  it('keep zeros, long numbers, dates and blanks as they are', async () => {
    expect((await read(Buffer.from('a,b,c,d,e\n007,46701740605,03/04/2024, x ,1-2\n'))).rows[1]?.cells).toEqual([
      '007',
      '46701740605',
      '03/04/2024',
      ' x ',
      '1-2',
    ]);
  });

  it('note an exponent, whose digits were lost before', async () => {
    expect((await read(Buffer.from('Name;Mobil\nAnna;9,72501E+11\n'))).grid.notes).toEqual([
      { row: 2, column: 1, code: 'digits lost' },
    ]);
  });

  it('keep bare quotes inside a cell', async () => {
    const rows = (await read(Buffer.from('שם,דוא"ל,תפקיד\nנועה,"סה"כ",מנכ"ל\n6\'2",x,"a ""b"" c"\n'))).rows;
    expect(rows.map((row) => row.cells)).toEqual([
      ['שם', 'דוא"ל', 'תפקיד'],
      ['נועה', 'סה"כ', 'מנכ"ל'],
      ['6\'2"', 'x', 'a "b" c'],
    ]);
  });

  it('may have addresses of several lines, with commas in them', async () => {
    const text =
      'ID,Address,Mail,Phone\n1,"Storgatan 1, c/o Ek\n903 22 Umeå, Sverige",a@x.example,070-174 06 05\n2,"A, b\nc, d\ne, f",b@x.example,070-174 06 06\n3,x,c@x.example,070-174 06 07\n';
    expect((await read(Buffer.from(text))).rows).toHaveLength(4);
  });

  it('may have a title of several lines', async () => {
    expect(
      (await read(Buffer.from('"Staff list, 2025\nby HR, Umeå"\nID,Name,Mail,Phone\n1,A,a@x.example,0\n'))).rows,
    ).toHaveLength(3);
  });
});

const form: FileForm = {
  encoding: 'utf-8',
  byteOrderMark: false,
  delimiter: ',',
  quotes: 'when needed',
  lineEnd: '\r\n',
  dateFormat: 'dd/mm/yyyy',
  listSeparator: ';',
};
const file = (header: string[], rows: string[][], changes: Partial<FileForm> = {}): OutgoingFile => ({
  header,
  rows,
  form: { ...form, ...changes },
});
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('writing', () => {
  it('quotes only what needs it, and ends the last line', () => {
    expect(
      text(
        csvBytes(
          file(
            ['a', 'b'],
            [
              ['1', 'x "y"'],
              ['2,5', 'p\nq'],
            ],
          ),
        ),
      ),
    ).toBe('a,b\r\n1,"x ""y"""\r\n"2,5","p\nq"\r\n');
  });

  it('quotes everything when asked, with the separator and line end of the form', () => {
    expect(text(csvBytes(file(['a', 'b'], [['', 'x']], { quotes: 'always', delimiter: ';', lineEnd: '\n' })))).toBe(
      '"a";"b"\n"";"x"\n',
    );
  });

  it('writes phone numbers and the like as they are, without a mark against formulas', () => {
    expect(text(csvBytes(file(['p'], [['+46701740605'], ['-5'], ['=1']])))).toBe('p\r\n+46701740605\r\n-5\r\n=1\r\n');
  });

  it('writes the mark of its encoding when asked', () => {
    expect([...csvBytes(file(['å'], [], { byteOrderMark: true })).subarray(0, 5)]).toEqual([
      0xef, 0xbb, 0xbf, 0xc3, 0xa5,
    ]);
    expect([...csvBytes(file(['å'], [], { byteOrderMark: true, encoding: 'utf-16le' })).subarray(0, 4)]).toEqual([
      0xff, 0xfe, 0xe5, 0,
    ]);
    expect([...csvBytes(file(['ש'], [], { byteOrderMark: true, encoding: 'windows-1255' }))]).toEqual([0xf9, 13, 10]);
  });

  it.each([
    ['windows-1252', 'נועה'],
    ['windows-1255', 'Åsa'],
    ['windows-1252', 'Łukasz'],
    ['utf-8', 'a\ud800b'],
  ] as const)('refuses to write in %s what it cannot hold, and says where', (encoding, name) => {
    let caught: unknown;
    try {
      csvBytes(
        file(
          ['ID', 'Name'],
          [
            ['1', 'Bo'],
            ['2', name],
          ],
          { encoding },
        ),
      );
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(FaultError);
    expect((caught as FaultError).fault).toEqual({
      code: 'character not in encoding',
      decision: 'person',
      values: { encoding, row: 3, column: 'Name' },
    });
  });

  it('is read back exactly as it was, whatever is in the cells', async () => {
    const cell = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'x"y', ',;|\t', '"', ' a ', '\n', 'מנכ"ל', '+46'))
      .map((value) =>
        // Line ends inside a cell are read as "\n"; 0x1A and NUL end or spoil text files and are no text.
        value.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('\u001a', '').replaceAll('\ufeff', ''),
      );
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 5 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
          ),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('when needed', 'always'),
        fc.constantFrom('\r\n', '\n'),
        fc.constantFrom('utf-8', 'utf-16le'),
        async (rows, delimiter, quotes, lineEnd, encoding) => {
          const [header = [], ...rest] = rows;
          const bytes = csvBytes(file(header, rest, { delimiter, quotes, lineEnd, encoding, byteOrderMark: true }));
          const reading = await readCsv(Buffer.from(bytes), { delimiter });
          const read = reading.ok ? reading.value.grid.rows : rowsOf([]);
          expect(read.count).toBe(rows.length);
          expect(rows.map((cells, at) => cells.map((_, column) => read.text(at, column)))).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
});
