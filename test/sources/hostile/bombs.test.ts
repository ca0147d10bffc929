import { constants, crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipFile, partsOf } from '../differential/zip-file';
import { sheetPart } from './packages';
import { readerUnderWatch } from './reader-under-watch';
import { smallFiles } from './small-files';

const read = readerUnderWatch();
const megabyte = 1024 ** 2;

/** So many megabytes of one byte, deflated a thousand to one, made without ever being held. */
function deflated(megabytes: number, byte = 0x20): Buffer {
  const piece = deflateRawSync(Buffer.alloc(megabyte, byte), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(megabytes).fill(piece), deflateRawSync(Buffer.alloc(0))]);
}

/** The small workbook in which a part is these packed bytes, with what the directory says of them. */
function packed(part: string, bytes: Buffer, said: { size: number; crc?: number }): Buffer {
  const parts = partsOf(smallFiles['xlsx, streamed'] ?? Buffer.alloc(0));
  parts.set(part, bytes);
  const zip = zipFile(parts, () => ({}));
  // Found by its name, in the directory and in front of the content.
  for (let at = zip.indexOf(part); at >= 0; at = zip.indexOf(part, at + 1)) {
    const isLocal = zip.readUInt32LE(at - 30) === 0x04034b50;
    if (!isLocal && zip.readUInt32LE(at - 46) !== 0x02014b50) continue;
    zip.writeUInt16LE(8, at - (isLocal ? 22 : 36));
    zip.writeUInt32LE(said.crc ?? 0, at - (isLocal ? 16 : 30));
    zip.writeUInt32LE(said.size, at - (isLocal ? 8 : 22));
  }
  return zip;
}

const everyPart = ['[Content_Types].xml', 'xl/workbook.xml', sheetPart, 'xl/styles.xml', 'xl/sharedStrings.xml'];

describe('a small file that unpacks to a large one', () => {
  it.each(everyPart)('is not unpacked when it says so: %s', async (part) => {
    const outcome = await read(packed(part, deflated(1), { size: 300 * megabyte }));
    expect(outcome).toMatchObject(
      part === '[Content_Types].xml'
        ? { is: 'fault', code: 'source not a table' }
        : { is: 'fault', code: 'source compressed too much', values: { megabytes: 301 } },
    );
  });

  it('is not unpacked when it is too large as a whole', async () => {
    const outcome = await read(packed(sheetPart, Buffer.alloc(8 * megabyte), { size: 1100 * megabyte }));
    expect(outcome).toMatchObject({ is: 'fault', code: 'source too large' });
  });

  it.each(everyPart)('is stopped where it is larger than it says: %s', async (part) => {
    const outcome = await read(packed(part, deflated(800), { size: 1000 }));
    expect(outcome).toMatchObject({ is: 'fault', code: 'source damaged' });
    expect('megabytes' in outcome && outcome.megabytes).toBeLessThan(500);
  });

  it.each(everyPart)('is read to its end when it is just not too large: %s', async (part) => {
    const crc = crc32(Buffer.alloc(95 * megabyte, 0x20));
    const outcome = await read(packed(part, deflated(95), { size: 95 * megabyte, crc }));
    // Styles without anything in them are styles.
    expect(outcome).toMatchObject({ is: part === 'xl/styles.xml' ? 'table' : 'fault' });
  });

  it('may carry others that are never opened', async () => {
    const inner = packed(sheetPart, deflated(1), { size: 300 * megabyte });
    expect(await read(zipFile(new Map([['bomb.xlsx', inner]])))).toMatchObject({
      is: 'fault',
      values: { kind: 'archive' },
    });
    const parts = partsOf(smallFiles['xlsx'] ?? Buffer.alloc(0));
    parts.set('xl/embeddings/bomb.xlsx', inner);
    expect(await read(zipFile(parts))).toMatchObject({ is: 'table' });
  });
});

describe('a directory that lies', () => {
  it('may not have more parts than any workbook', async () => {
    const parts = partsOf(smallFiles['xlsx'] ?? Buffer.alloc(0));
    for (let i = 0; i < 60_000; i++) parts.set(`x/${i}`, Buffer.alloc(0));
    expect(await read(zipFile(parts, () => ({})))).toMatchObject({ is: 'fault', code: 'source compressed too much' });
  });

  it('may not promise more parts than it lists', async () => {
    const zip = Buffer.from(smallFiles['xlsx'] ?? []);
    zip.writeUInt16LE(0xfffe, zip.length - 12);
    expect(await read(zip)).toMatchObject({ is: 'fault', code: 'source damaged' });
  });

  it('may not promise 2^60 parts in 64 bits', async () => {
    const zip = Buffer.from(smallFiles['xlsx'] ?? []);
    const end = Buffer.from(zip.subarray(zip.length - 22));
    const wide = Buffer.alloc(56);
    wide.writeUInt32LE(0x06064b50);
    wide.writeBigUInt64LE(44n, 4);
    wide.writeBigUInt64LE(2n ** 60n, 24);
    wide.writeBigUInt64LE(2n ** 60n, 32);
    wide.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50);
    locator.writeBigUInt64LE(BigInt(zip.length - 22), 8);
    end.writeUInt16LE(0xffff, 10);
    end.writeUInt32LE(0xffffffff, 16);
    expect(await read(Buffer.concat([zip.subarray(0, -22), wide, locator, end]))).toMatchObject({
      is: 'fault',
      code: 'source damaged',
    });
  });

  it('may not give the same bytes out as many parts', async () => {
    // 4,000 entries that all point to one content of 200 kilobytes.
    const content = Buffer.alloc(200_000, 'Anna');
    const parts = partsOf(smallFiles['xlsx'] ?? Buffer.alloc(0));
    const types = parts.get('[Content_Types].xml') ?? Buffer.alloc(0);
    const zip = zipFile(
      new Map([
        ['[Content_Types].xml', types],
        ['xl/a.xml', content],
      ]),
      () => ({}),
    );
    const directoryAt = zip.readUInt32LE(zip.length - 6);
    const entryAt = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    const entry = zip.subarray(entryAt, zip.length - 22);
    const first = zip.subarray(directoryAt, entryAt);
    const entries = Array.from({ length: 4000 }, (_, i) => {
      const one = Buffer.from(entry);
      one.write(String.fromCharCode(97 + (i % 26)), one.length - 5);
      return one;
    });
    const end = Buffer.from(zip.subarray(zip.length - 22));
    end.writeUInt16LE(4001, 8);
    end.writeUInt16LE(4001, 10);
    const outcome = await read(Buffer.concat([zip.subarray(0, directoryAt), first, ...entries, end]));
    expect(outcome).toMatchObject({ is: 'fault', code: 'source damaged' });
    expect('megabytes' in outcome && outcome.megabytes).toBeLessThan(500);
  });

  it('may not name one part twice', async () => {
    const parts = partsOf(smallFiles['xlsx'] ?? Buffer.alloc(0));
    const sheet = parts.get(sheetPart) ?? Buffer.alloc(0);
    const other = sheetPart.replace('1', '2');
    parts.set(other, Buffer.from(sheet.toString().replaceAll('Anna', 'Zoe')));
    const zip = zipFile(parts, () => ({}));
    for (let at = zip.indexOf(other); at >= 0; at = zip.indexOf(other, at + 1)) zip.write(sheetPart, at);
    expect(await read(zip)).toMatchObject({ is: 'fault' });
  });
});
