import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { readGrids } from '../../electron/formats/read-grids';
import { storedZip, zipContent, zipEntries } from '../../electron/formats/zip';
import { firstRows } from '../../electron/sources/preview-rows';
import { openSource, readSource } from '../../electron/sources/read-source';
import { exitCodeOf, type Fault } from '../../shared/fault';
import { listRows } from '../../shared/table/rows';
import { fixtureBytes, fixturePath } from './fixtures';

const folder = mkdtempSync(join(tmpdir(), 'refused-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultOf(bytes: Buffer): Promise<Fault | undefined> {
  const reading = await readGrids(bytes);
  return reading.ok ? undefined : reading.error;
}

describe('files that are no table', () => {
  it.each(['locked.xlsx', 'locked.xls', 'locked.ods'])('says that %s has a password', async (name) => {
    expect((await faultOf(fixtureBytes(name)))?.code).toBe('source has a password');
  });

  it.each([
    ['a PDF', fixtureBytes('pdf-named.xlsx'), 'pdf'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'image'],
    ['a web page without a table', Buffer.from('<!doctype html><html><body>Please log in</body></html>'), 'web'],
    ['an XML file of another kind', Buffer.from('<?xml version="1.0"?><people><person/></people>'), 'xml'],
    ['JSON', Buffer.from('[{"name":"Anna"}]'), 'json'],
    ['a private key', Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n'), 'key'],
    [
      'a zip of something else',
      storedZip([{ name: 'notes.txt', content: Buffer.from('x'), crc: crc32('x') }]),
      'archive',
    ],
    ['a program', Buffer.from(Array.from({ length: 400 }, (_, i) => i % 7)), 'other'],
  ])('says what %s is', async (_, bytes, kind) => {
    expect(await faultOf(bytes)).toEqual({ code: 'source not a table', decision: 'usage', values: { kind } });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['only a mark and blanks', Buffer.from('\ufeff \r\n\t\r\n')],
  ])('calls %s empty', async (_, bytes) => {
    expect((await faultOf(bytes))?.code).toBe('source empty');
  });

  it('reads a header without people as a table without rows', async () => {
    const path = join(folder, 'header-only.csv');
    writeFileSync(path, 'ID,Name,E-mail\r\n');
    const reading = await readSource(path);
    expect(reading.ok && reading.value.table.rows.count).toBe(0);
    expect(reading.ok && reading.value.table.columns.map((column) => column.name)).toEqual(['ID', 'Name', 'E-mail']);
  });

  it('refuses a list without column names, and still shows its rows for choosing', async () => {
    const path = join(folder, 'no-header.csv');
    writeFileSync(path, '1,Anna,anna@nordvik.example\n2,Bo,bo@nordvik.example\n');
    const reading = await readSource(path);
    expect(reading.ok || reading.error.code).toBe('no header row');
    const opened = await openSource(path);
    expect(opened.ok && firstRows(opened.value, {}, 1)).toEqual([
      { number: 1, cells: ['1', 'Anna', 'anna@nordvik.example'] },
    ]);
  });
});

describe('files that are damaged', () => {
  it.each([
    'staff-sweden.xlsx',
    'staff-sweden.xls',
    'staff-sweden.xlsb',
    'staff-sweden.ods',
    'staff-sweden.fods',
    'xml-spreadsheet.xls',
  ])('never takes a part of %s for the whole', async (name) => {
    const whole = fixtureBytes(name);
    for (let part = 1; part < 20; part++) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 20));
      const fault = await faultOf(cut);
      expect(fault, `cut after ${cut.length} of ${whole.length} bytes`).toBeDefined();
      expect(fault && exitCodeOf(fault)).toBe(2);
    }
  });

  it.each(['staff-sweden.xlsx', 'staff-sweden.xls', 'staff-sweden.ods'])(
    'survives %s with bytes changed',
    async (name) => {
      const whole = fixtureBytes(name);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
          async (changes) => {
            const bytes = Buffer.from(whole);
            for (const [at, value] of changes) bytes[at] = value;
            const reading = await readGrids(bytes);
            expect(reading.ok || exitCodeOf(reading.error) === 2).toBe(true);
            expect(Object.keys(Object.prototype)).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('comes back from an .xls whose tables lead in circles', async () => {
    const bytes = fixtureBytes('staff-sweden.xls');
    const directoryAt = (bytes.readUInt32LE(48) + 1) * 512;
    // The first stream is its own left and right neighbour, and the sector table points back to its start.
    bytes.writeUInt32LE(1, directoryAt + 128 + 68);
    bytes.writeUInt32LE(1, directoryAt + 128 + 72);
    expect(await faultOf(bytes)).toBeUndefined();
    const tableAt = (bytes.readUInt32LE(76) + 1) * 512;
    const start = bytes.readUInt32LE(directoryAt + 128 + 116);
    bytes.writeUInt32LE(start, tableAt + 4 * bytes.readUInt32LE(tableAt + 4 * start));
    expect((await faultOf(bytes))?.code).toBe('source damaged');
  });

  it('comes back from an .ods that repeats one cell for ever', async () => {
    const bytes = fixtureBytes('staff-sweden.ods');
    const entries = zipEntries(bytes);
    if (!entries.ok) throw new Error('not a zip');
    const parts = entries.value.map((entry) => {
      const whole = zipContent(bytes, entry);
      const xml = whole.ok ? whole.value.toString('latin1') : '';
      const cell = '<table:table-cell office:value-type="string"';
      const content = Buffer.from(xml.replace(cell, `${cell} table:number-columns-repeated="900000000"`), 'latin1');
      return { name: entry.name, content, crc: crc32(content) };
    });
    expect((await faultOf(storedZip(parts)))?.code).toBe('source damaged');
  });

  it('misses a sheet that an .xls lists and does not have', async () => {
    const file = CFB.read(fixtureBytes('staff-sweden.xls'), { type: 'buffer' }) as object;
    const stream = Buffer.from((CFB.find(file, '/Workbook') as { content: Uint8Array }).content);
    let at = 0;
    while (stream.readUInt16LE(at) !== 0x000a) at += 4 + stream.readUInt16LE(at + 2);
    const onlyGlobals = CFB.utils.cfb_new() as object;
    CFB.utils.cfb_add(onlyGlobals, '/Workbook', stream.subarray(0, at + 4));
    expect((await faultOf(CFB.write(onlyGlobals, { type: 'buffer' }) as Buffer))?.code).toBe('source damaged');
  });

  it('finds a changed byte in a workbook by its checksum', async () => {
    const bytes = fixtureBytes('staff-sweden.xlsx');
    const entries = zipEntries(bytes);
    const sheet = entries.ok ? entries.value.find((entry) => entry.name.endsWith('sheet1.xml')) : undefined;
    const at = (sheet?.at ?? 0) + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await faultOf(bytes))?.code).toBe('source damaged');
  });

  it('names the line on which a quote was opened and not closed', async () => {
    const line = (n: number, name = `Person ${n}`) => `${n},${name},p${n}@nordvik.example,Kitchen\r\n`;
    const head = 'ID,Name,E-mail,Department\r\n';
    const broken = head + line(1) + line(2, '"Person 2') + line(3) + line(4);
    expect(await faultOf(Buffer.from(broken))).toMatchObject({ code: 'quote not closed', values: { row: 3 } });
    const oneSwallowed = head + line(1) + line(2, '"Person 2') + line(3, 'Person 3"') + line(4) + line(5);
    expect(await faultOf(Buffer.from(oneSwallowed))).toMatchObject({ code: 'quote not closed', values: { row: 3 } });
    const healedLater = broken + line(5, '"Person, 5"') + line(6) + line(7) + line(8);
    expect(await faultOf(Buffer.from(healedLater))).toMatchObject({ code: 'quote not closed', values: { row: 3 } });
    const closedByAnother = broken + line(5, 'Person 5"') + line(6) + line(7) + line(8);
    expect(await faultOf(Buffer.from(closedByAnother))).toMatchObject({ code: 'quote not closed', values: { row: 3 } });
  });

  it('refuses UTF-8 that was cut within a letter', async () => {
    const text = Buffer.from('ID,Namn\n' + 'åäö,Åsa Öberg\n'.repeat(20) + 'x,Åsa Ö');
    expect(await faultOf(text.subarray(0, text.length - 1))).toMatchObject({
      code: 'text damaged',
      values: { row: 22 },
    });
  });
});

describe('files that are too much', () => {
  const typeList = Buffer.from(
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  );
  const types = { name: '[Content_Types].xml', content: typeList, crc: crc32(typeList) };

  /** A workbook whose sheet is the given deflated bytes, with the size that its directory promises. */
  function packed(deflated: Buffer, promised: number): Buffer {
    const zip = storedZip([types, { name: 'xl/worksheets/sheet1.xml', content: deflated, crc: 0 }]);
    for (let at = zip.indexOf('xl/worksheets'); at >= 0; at = zip.indexOf('xl/worksheets', at + 1)) {
      const local = zip.readUInt32LE(at - 30) === 0x04034b50;
      zip.writeUInt16LE(8, at - (local ? 22 : 36));
      zip.writeUInt32LE(promised, at - (local ? 8 : 22));
    }
    return zip;
  }

  const megabyte = 1024 ** 2;
  const zeros = deflateRawSync(Buffer.alloc(megabyte), { finishFlush: constants.Z_FULL_FLUSH });

  it('does not open what would unpack to far more than it is', async () => {
    expect(await faultOf(packed(zeros, 300 * megabyte))).toMatchObject({
      code: 'source compressed too much',
      values: { megabytes: 301 },
    });
  });

  it('stops unpacking where the directory lied', () => {
    const liar = packed(Buffer.concat([...Array<Buffer>(600).fill(zeros), deflateRawSync(Buffer.alloc(0))]), 1000);
    const entries = zipEntries(liar);
    const sheet = entries.ok ? entries.value.at(-1) : undefined;
    if (!sheet) throw new Error('no entry');
    const kilobytesBefore = process.resourceUsage().maxRSS;
    const content = zipContent(liar, sheet);
    expect(content.ok || content.error.code).toBe('source damaged');
    expect(process.resourceUsage().maxRSS - kilobytesBefore).toBeLessThan(200 * 1024);
  });

  it('refuses a sheet longer than any text can be, instead of reading nothing', async () => {
    const long = packed(Buffer.alloc(6 * megabyte), 0x1fffffe9);
    expect((await faultOf(long))?.code).toBe('sheet too large');
  });

  it('refuses a workbook that is too large as a whole', async () => {
    const part = { name: 'xl/worksheets/sheet1.bin', content: Buffer.alloc(6 * megabyte), crc: 0 };
    const zip = storedZip([types, part]);
    zip.writeUInt32LE(1100 * megabyte, zip.lastIndexOf('xl/worksheets') - 22);
    expect(await faultOf(zip)).toMatchObject({ code: 'source too large', values: { limit: 1024 } });
  });
});

describe('paths and choices', () => {
  it.each([
    ['missing', join(folder, 'not-there.xlsx'), 'source not found'],
    ['a folder', folder, 'source is a folder'],
    ['inside a file', join(fixturePath('sheets.xlsx'), 'x.csv'), 'source not found'],
  ])('a path that is %s', async (_, path, code) => {
    const reading = await readSource(path);
    expect(reading.ok || reading.error).toMatchObject({ code, decision: 'usage' });
  });

  it('names the sheets there are when the chosen one is not', async () => {
    const reading = await readSource(fixturePath('merged.xlsx'), { sheet: 'People' });
    expect(reading.ok || reading.error).toEqual({
      code: 'sheet not found',
      decision: 'usage',
      values: { sheet: 'People', sheets: 'Staff' },
    });
  });

  it('reads a hidden sheet when it was chosen', async () => {
    const reading = await readSource(fixturePath('sheets.xlsx'), { sheet: 'Old staff' });
    expect(reading.ok && [reading.value.table.rows.count, reading.value.why]).toEqual([90, 'chosen']);
  });

  it('follows a chosen header row, encoding and delimiter', async () => {
    const path = join(folder, 'chosen.csv');
    writeFileSync(path, Buffer.from('A|B\nNamn|Ort\n\xc5sa|Ume\xe5\n', 'latin1'));
    const reading = await readSource(path, { headerRow: 2, encoding: 'windows-1252', delimiter: '|' });
    expect(reading.ok && listRows(reading.value.table.rows)).toEqual([{ number: 3, cells: ['Åsa', 'Umeå'] }]);
    const wrong = await readSource(path, { encoding: 'utf-8' });
    expect(wrong.ok || wrong.error.code).toBe('text damaged');
    const unknown = await readSource(path, { encoding: 'klingon' });
    expect(unknown.ok || unknown.error.code).toBe('encoding not known');
    const delimiter = await readSource(path, { delimiter: 'x' });
    expect(delimiter.ok || delimiter.error.code).toBe('delimiter not usable');
    const row = await readSource(path, { headerRow: 9 });
    expect(row.ok || row.error.code).toBe('header row not found');
  });
});
