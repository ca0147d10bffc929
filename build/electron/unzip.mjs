/** Unpacks a zip file with nothing but Node: plain and deflated entries, run bits kept. No zip64, no encryption. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// Offsets and signatures: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/**
 * @param {string} zipFile
 * @param {string} folder made when it is not there
 * @param {(name: string) => string | undefined} place where an entry goes inside the folder; undefined leaves it out
 */
export async function unzip(zipFile, folder, place) {
  for (const entry of await listEntries(zipFile)) {
    const inside = entry.name.endsWith('/') ? undefined : place(entry.name);
    if (inside === undefined) continue;
    const target = resolve(folder, inside);
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`an entry of the zip points outside: ${entry.name}`);
    await mkdir(dirname(target), { recursive: true });
    await writeEntry(zipFile, entry, target);
  }
}

async function listEntries(zipFile) {
  const file = await open(zipFile);
  try {
    const { size } = await file.stat();
    const tail = await readAt(
      file,
      Math.max(0, size - END_SIZE - LONGEST_COMMENT),
      Math.min(size, END_SIZE + LONGEST_COMMENT),
    );
    let end = tail.length - END_SIZE;
    while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
    if (end < 0) throw new Error('not a zip file');
    const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));

    const entries = [];
    for (let at = 0; at < directory.length && directory.readUInt32LE(at) === CENTRAL;) {
      const nameLength = directory.readUInt16LE(at + 28);
      const localHeader = directory.readUInt32LE(at + 42);
      const local = await readAt(file, localHeader, LOCAL_SIZE);
      entries.push({
        name: directory.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
        dataAt: localHeader + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28),
      });
      at += CENTRAL_SIZE + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await file.close();
  }
}

async function readAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file ends too early');
  return buffer;
}

async function writeEntry(zipFile, entry, target) {
  const output = createWriteStream(target, { mode: entry.mode || 0o644 });
  if (entry.packed === 0) {
    output.end();
    await new Promise((done, failed) => output.on('close', done).on('error', failed));
  } else {
    const packed = createReadStream(zipFile, { start: entry.dataAt, end: entry.dataAt + entry.packed - 1 });
    if (entry.method === 0) await pipeline(packed, output);
    else if (entry.method === 8) await pipeline(packed, createInflateRaw(), output);
    else throw new Error(`the zip packs ${entry.name} in a way that is not known here (${entry.method})`);
  }
  if (output.bytesWritten !== entry.size) throw new Error(`${entry.name} came out of the zip with a wrong size`);
}
