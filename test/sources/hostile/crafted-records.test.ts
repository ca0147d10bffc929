import { describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { partsOf, zipFile } from '../differential/zip-file';
import { fixtureBytes } from '../fixtures';
import { readerUnderWatch } from './reader-under-watch';
import { smallFiles } from './small-files';

const read = readerUnderWatch();
const most = 0xffffffff;
const sheetPart = 'xl/worksheets/sheet1.bin';

function small(format: string): Buffer {
  const bytes = smallFiles[format];
  if (!bytes) throw new Error(format);
  return bytes;
}

/** Numbers as 32 bits, everything else as it is. */
function body(...pieces: readonly (number | Buffer)[]): Buffer {
  return Buffer.concat(
    pieces.map((piece) => {
      if (typeof piece !== 'number') return piece;
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(piece);
      return bytes;
    }),
  );
}

/** A record of an .xlsb ([MS-XLSB] 2.1.4): type and length in seven bits a byte, then so many bytes. */
function record(type: number, content: Buffer, length = content.length): Buffer {
  const numbers = (value: number, least: number): number[] =>
    value > 0x7f || least > 1 ? [(value & 0x7f) | 0x80, ...numbers(value >>> 7, least - 1)] : [value];
  return Buffer.concat([Buffer.from([...numbers(type, type > 0x7f ? 2 : 1), ...numbers(length, 1)]), content]);
}

const wide = (text: string, letters = text.length) => body(letters, Buffer.from(text, 'utf16le'));

/** The small workbook with records put into a part, in front of the one of a type. */
function withRecords(part: string, records: Buffer, before: number): Buffer {
  const parts = partsOf(small('xlsb'));
  const content = parts.get(part);
  if (!content) throw new Error(part);
  let at = 0;
  for (;;) {
    const start = at;
    let type = content.readUInt8(at++);
    if (type > 0x7f) type = (type & 0x7f) | (content.readUInt8(at++) << 7);
    let length = 0;
    for (let shift = 0, byte = 0x80; byte > 0x7f; shift += 7) {
      byte = content.readUInt8(at++);
      length |= (byte & 0x7f) << shift;
    }
    if (type === before) {
      parts.set(part, Buffer.concat([content.subarray(0, start), records, content.subarray(start)]));
      return zipFile(parts);
    }
    at += length;
  }
}

const endOfCells = 0x92;
const firstRow = 0x00;
const rowOf = (number: number) => record(0x00, body(number, 0, Buffer.alloc(9)));

describe('an .xlsb whose records promise more than there is', () => {
  const inSheet: readonly (readonly [what: string, outcome: 'table' | 'fault', bytes: Buffer])[] = [
    // Each of these cost SheetJS all memory, or all time, before it was given no more than cells.
    ['widths for four billion columns', 'table', record(0x3c, body(0, most, 2048, 0, Buffer.alloc(2)))],
    [
      'a link over every cell of the sheet',
      'table',
      record(0x01ee, body(0, 1_048_575, 0, 16_383, wide(''), wide('x'), wide(''), wide(''))),
    ],
    ['a formula with an endless expression', 'table', record(0x09, body(0, 0, Buffer.alloc(8), Buffer.alloc(2), most))],
    ['an array formula for nothing', 'table', record(0x01aa, body(0, most, 0, most, Buffer.alloc(1), most))],
    ['a shared formula for nothing', 'table', record(0x01ab, body(0, most, 0, most, most))],
    ['a size of everything', 'table', record(0x94, body(0, most, 0, most))],
    ['a text longer than its record', 'fault', record(0x06, body(0, 0, wide('Anna', most)))],
    ['a text a little longer than its record', 'fault', record(0x06, body(0, 0, wide('Anna', 5)))],
    ['a text in runs without end', 'table', record(0x3e, body(0, 0, Buffer.of(1), wide('Anna'), most))],
    ['a shared text that is not there', 'fault', record(0x07, body(0, 0, most))],
    ['a cell in column four billion', 'fault', record(0x05, body(most, 0, Buffer.alloc(8)))],
    ['a cell behind the last column', 'fault', record(0x05, body(16_384, 0, Buffer.alloc(8)))],
    ['a cell without a value', 'fault', record(0x05, body(0, 0))],
    ['row four billion', 'fault', rowOf(most)],
    ['a row behind the last', 'fault', rowOf(1_048_576)],
    [
      'the last cell of the sheet',
      'table',
      Buffer.concat([rowOf(1_048_575), record(0x05, body(16_383, 0, Buffer.alloc(8)))]),
    ],
    ['a record longer than the part', 'fault', record(0x05, body(0, 0), 0x0fffffff)],
    ['merged cells outside of the sheet', 'fault', record(0xb0, body(0, most, 0, most))],
    ['everything merged', 'table', record(0xb0, body(0, 1_048_575, 0, 16_383))],
    [
      'records that nobody knows',
      'table',
      Buffer.concat([record(0x3fff, Buffer.alloc(300)), record(0x77, Buffer.alloc(1))]),
    ],
  ];

  it.each(inSheet)('%s: a %s', async (_, outcome, bytes) => {
    expect(await read(withRecords(sheetPart, bytes, endOfCells))).toMatchObject({ is: outcome });
  });

  it('cells before any row are no cells', async () => {
    const cell = record(0x05, body(most, 0, Buffer.alloc(8)));
    expect(await read(withRecords(sheetPart, cell, firstRow))).toMatchObject({ is: 'table' });
  });

  it('shared texts without end', async () => {
    const runs = record(0x13, body(Buffer.of(1), wide('Anna'), most));
    expect(await read(withRecords('xl/sharedStrings.bin', runs, 0xa0))).toMatchObject({ is: 'table' });
    const long = record(0x13, body(Buffer.of(0), wide('Anna', most)));
    expect(await read(withRecords('xl/sharedStrings.bin', long, 0xa0))).toMatchObject({ is: 'fault' });
  });

  it('formats and names without end', async () => {
    const format = record(0x2c, body(Buffer.alloc(2), wide('0', most)));
    expect(await read(withRecords('xl/styles.bin', format, 0x0269))).toMatchObject({ is: 'fault' });
    const name = record(0x27, body(0, Buffer.alloc(1), most, wide('x', most)));
    expect(await read(withRecords('xl/workbook.bin', name, 0x84))).toMatchObject({ is: 'table' });
  });

  it('one sheet listed a hundred thousand times', async () => {
    const again = record(0x9c, body(0, 1, wide('rId1'), wide('Staff')));
    const bytes = withRecords('xl/workbook.bin', Buffer.concat(Array<Buffer>(100_000).fill(again)), 0x90);
    expect(await read(bytes)).toMatchObject({ is: 'fault' });
  });
});

/** The stream of the small .xls with records (BIFF: type, length, content) put in front of the first of a type. */
function withXlsRecords(records: Buffer, before: number): Buffer {
  const file = CFB.read(small('xls'), { type: 'buffer' }) as object;
  const stream = Buffer.from((CFB.find(file, '/Workbook') as { content: Uint8Array }).content);
  let at = 0;
  while (stream.readUInt16LE(at) !== before) at += 4 + stream.readUInt16LE(at + 2);
  const container = CFB.utils.cfb_new() as object;
  CFB.utils.cfb_add(container, '/Workbook', Buffer.concat([stream.subarray(0, at), records, stream.subarray(at)]));
  return CFB.write(container, { type: 'buffer' }) as Buffer;
}

function xlsRecord(type: number, content: Buffer, length = content.length): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(length, 2);
  return Buffer.concat([head, content]);
}

const words = (...values: readonly number[]) => Buffer.from(Uint16Array.from(values).buffer);

describe('an .xls whose records promise more than there is', () => {
  const firstCell = 0x0204;
  const records: readonly (readonly [what: string, outcome: 'table' | 'fault', bytes: Buffer, before: number])[] = [
    ['four billion shared texts', 'fault', xlsRecord(0xfc, body(most, most)), 0x85],
    ['a shared text of 65535 letters', 'fault', xlsRecord(0xfc, body(1, 1, words(65_535), Buffer.of(0, 0x41))), 0x85],
    [
      'a shared text with four billion extra bytes',
      'fault',
      xlsRecord(0xfc, body(1, 1, words(1), Buffer.of(4), most, Buffer.of(0x41))),
      0x85,
    ],
    ['65535 merged ranges in no bytes', 'fault', xlsRecord(0xe5, words(65_535)), 0x0a],
    ['everything merged', 'table', xlsRecord(0xe5, words(1, 0, 65_535, 0, 255)), firstCell],
    ['a row of numbers that ends before it starts', 'fault', xlsRecord(0xbd, words(0, 300, 0, 0, 0, 1)), firstCell],
    ['a row of blanks without end', 'fault', xlsRecord(0xbe, words(0, 0, 0, 65_535)), firstCell],
    [
      'a cell in the last column of 65536',
      'fault',
      xlsRecord(0x0203, Buffer.concat([words(0, 65_535, 0), Buffer.alloc(8)])),
      firstCell,
    ],
    [
      'a shared text that is not there',
      'fault',
      xlsRecord(0xfd, Buffer.concat([words(0, 0, 0), body(most)])),
      firstCell,
    ],
    ['a text longer than its record', 'table', xlsRecord(0x0204, words(0, 0, 0, 65_535)), firstCell],
    ['a size of everything', 'table', xlsRecord(0x0200, body(0, most, words(0, 65_535, 0))), firstCell],
    ['a record longer than the stream', 'fault', xlsRecord(0x0203, Buffer.alloc(0), 65_535), firstCell],
    ['a format longer than its record', 'fault', xlsRecord(0x041e, words(200, 65_535)), 0xe0],
    [
      'ten thousand parts one within the other',
      'fault',
      Buffer.concat(Array<Buffer>(10_000).fill(xlsRecord(0x0809, words(0x0600, 0x10, 0, 0)))),
      firstCell,
    ],
  ];

  it.each(records)('%s: a %s', async (_, outcome, bytes, before) => {
    expect(await read(withXlsRecords(bytes, before))).toMatchObject({ is: outcome });
  });

  it('four billion shared texts, of which some are there', async () => {
    const bytes = fixtureBytes('staff-sweden.xls');
    const whole = await read(bytes);
    // The record of shared texts (SST, type 0x00fc), by its own two counts.
    const file = CFB.read(bytes, { type: 'buffer' }) as object;
    const stream = Buffer.from((CFB.find(file, '/Workbook') as { content: Uint8Array }).content);
    let at = 0;
    while (stream.readUInt16LE(at) !== 0xfc) at += 4 + stream.readUInt16LE(at + 2);
    body(most, most).copy(stream, at + 4);
    const container = CFB.utils.cfb_new() as object;
    CFB.utils.cfb_add(container, '/Workbook', stream);
    const outcome = await read(CFB.write(container, { type: 'buffer' }) as Buffer);
    expect([outcome.is, outcome.is === 'table' && outcome.said]).toEqual(['table', whole.is === 'table' && whole.said]);
  });
});
