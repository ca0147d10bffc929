import { crc32, deflateRawSync } from 'node:zlib';
import { zipContent, zipEntries } from '../../../electron/formats/zip';

/** How one part lies in the archive. */
export interface Packing {
  readonly deflated?: boolean;
  /** Sizes and checksum follow the content instead of standing before it (APPNOTE 4.4.4, bit 3). */
  readonly streamed?: boolean;
}

/** Parts by name, in their order. */
export type Parts = ReadonlyMap<string, Buffer>;

/** The parts of a workbook that a program wrote. */
export function partsOf(bytes: Buffer): Map<string, Buffer> {
  const entries = zipEntries(bytes);
  if (!entries.ok) throw new Error('not a zip');
  return new Map(
    entries.value.map((entry) => {
      const content = zipContent(bytes, entry);
      if (!content.ok) throw new Error(entry.name);
      return [entry.name, Buffer.from(content.value)];
    }),
  );
}

export function zipFile(parts: Parts, packing: (name: string) => Packing = () => ({ deflated: true })): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const { deflated = false, streamed = false } = packing(name);
    const packed = deflated ? deflateRawSync(content) : content;
    const facts = Buffer.alloc(12);
    facts.writeUInt32LE(crc32(content), 0);
    facts.writeUInt32LE(packed.length, 4);
    facts.writeUInt32LE(content.length, 8);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800 | (streamed ? 8 : 0), 2);
    head.writeUInt16LE(deflated ? 8 : 0, 4);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    if (!streamed) facts.copy(head, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const whole = streamed ? Buffer.concat([local, Buffer.from('PK\x07\x08'), facts]) : local;
    facts.copy(head, 10);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, place, Buffer.from(name));
    pieces.push(whole);
    at += whole.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, list, end]);
}
