/** The physical limit: only unpacking the two parts that hold the cells, in blocks of one mebibyte. */
import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';

export async function read(file) {
  const started = performance.now();
  const bytes = readFileSync(file);
  let size = 0;
  for (const { name, from, packed } of entriesOf(bytes)) {
    if (!/sheet1\.xml|sharedStrings\.xml/.test(name)) continue;
    const inflate = createInflateRaw({ chunkSize: 1 << 20 });
    inflate.end(bytes.subarray(from, from + packed));
    for await (const chunk of inflate) size += chunk.length;
  }
  return { ms: performance.now() - started, count: () => ({ size }) };
}

function entriesOf(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = [];
  for (let i = 0, at = bytes.readUInt32LE(end + 16); i < bytes.readUInt16LE(end + 10); i++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      from: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
