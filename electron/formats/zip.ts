import { setImmediate as otherWork } from 'node:timers/promises';
import { crc32, createGunzip, inflateRawSync } from 'node:zlib';
import { fault, FaultError, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

/** One file inside a zip archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes as stored in the archive. */
  readonly packed: number;
  /** Bytes after unpacking, as the directory promises. */
  readonly size: number;
  /** Where its local header starts. */
  readonly at: number;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const damaged = fault('source damaged', 'usage');
/** zlib’s own 16 kB make unpacking four times as slow; with one megabyte the steps between are still felt. */
const pieceSize = 2 * 1024 ** 2;

/** Reads the archive's directory (APPNOTE 6.3, zip64 included) without unpacking anything. */
export function zipEntries(bytes: Buffer): Result<ZipEntry[], Fault> {
  try {
    const end = findEnd(bytes);
    if (end === undefined) return err(damaged);
    const entries: ZipEntry[] = [];
    let at = end.directoryAt;
    for (let i = 0; i < end.count; i++) {
      if (bytes.readUInt32LE(at) !== directoryEntry) return err(damaged);
      const nameLength = bytes.readUInt16LE(at + 28);
      const extraLength = bytes.readUInt16LE(at + 30);
      const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
      const sizes = wideSizes(extra, [
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 42),
      ]);
      entries.push({
        name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
        method: bytes.readUInt16LE(at + 10),
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        crc: bytes.readUInt32LE(at + 16),
        size: sizes[0],
        packed: sizes[1],
        at: sizes[2],
      });
      at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    }
    return ok(entries);
  } catch (error) {
    if (error instanceof RangeError) return err(damaged);
    throw error;
  }
}

function findEnd(bytes: Buffer): { count: number; directoryAt: number } | undefined {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== endOfDirectory) continue;
    const count = bytes.readUInt16LE(at + 10);
    const directoryAt = bytes.readUInt32LE(at + 16);
    if ((count === 0xffff || directoryAt === 0xffffffff) && at >= 20 && bytes.readUInt32LE(at - 20) === locator64) {
      const wide = Number(bytes.readBigUInt64LE(at - 12));
      if (bytes.readUInt32LE(wide) !== endOfDirectory64) return undefined;
      return { count: Number(bytes.readBigUInt64LE(wide + 32)), directoryAt: Number(bytes.readBigUInt64LE(wide + 48)) };
    }
    return { count, directoryAt };
  }
  return undefined;
}

/** Zip64: a 32-bit field that is all ones stands in the extra field, in this order. */
function wideSizes(extra: Buffer, fields: [number, number, number]): [number, number, number] {
  const result: [number, number, number] = [...fields];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    for (let i = 0; i < 3; i++) {
      if (fields[i] !== 0xffffffff) continue;
      result[i as 0 | 1 | 2] = Number(extra.readBigUInt64LE(next));
      next += 8;
    }
  }
  return result;
}

/** An entry's bytes as they lie in the archive. */
function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer | undefined {
  if (bytes.readUInt32LE(entry.at) !== localHeader) return undefined;
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  const readable = packed.length === entry.packed && (entry.method === 0 || entry.method === 8);
  return readable ? packed : undefined;
}

/** Unpacks one entry and checks its length and checksum, so that half a file is never taken for a whole one. */
export function zipContent(bytes: Buffer, entry: ZipEntry): Result<Buffer, Fault> {
  try {
    const packed = packedBytes(bytes, entry);
    if (!packed) return err(damaged);
    // One byte more than promised: an entry that lies about its size is stopped there.
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
    if (content.length !== entry.size || crc32(content) !== entry.crc) return err(damaged);
    return ok(content);
  } catch (error) {
    if (isDamage(error)) return err(damaged);
    throw error;
  }
}

/**
 * The same in pieces of two megabytes, so that an entry of any size can be read without being held, and other work gets
 * its turn in between. Throws the fault 'source damaged' as soon as the entry is found to be so, at its end at the
 * latest: what was read before then must not be used.
 */
export async function* zipPieces(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer, void> {
  try {
    const packed = packedBytes(bytes, entry);
    if (!packed) throw new FaultError(damaged);
    let size = 0;
    for await (const piece of entry.method === 0 ? slices(packed, entry) : inflated(packed, entry)) {
      size += piece.length;
      if (size > entry.size) throw new FaultError(damaged);
      yield piece;
    }
    if (size !== entry.size) throw new FaultError(damaged);
  } catch (error) {
    throw isDamage(error) ? new FaultError(damaged) : error;
  }
}

/** Magic number, method, no flags, no time, unknown system (RFC 1952, 2.3). */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * Unpacks as if it were gzip's, whose end says checksum and length: zlib then looks after both on a thread of its own,
 * at the same time as others read what is unpacked.
 */
function inflated(packed: Buffer, { crc, size }: ZipEntry): AsyncIterable<Buffer> {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  const unzip = createGunzip({ chunkSize: pieceSize });
  unzip.write(gzipHead);
  unzip.write(packed);
  unzip.end(tail);
  return unzip;
}

async function* slices(packed: Buffer, entry: ZipEntry): AsyncGenerator<Buffer, void> {
  let crc = 0;
  for (let at = 0; at < packed.length; at += pieceSize) {
    const piece = packed.subarray(at, at + pieceSize);
    crc = crc32(piece, crc);
    yield piece;
    await otherWork();
  }
  if (crc !== entry.crc) throw new FaultError(damaged);
}

/** Reading beyond the end of the file, or what zlib says of bytes that it cannot unpack. */
function isDamage(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && 'code' in error);
}

/** The same files in a zip without compression: unpacked and checked once, by us. */
export function storedZip(
  files: readonly { readonly name: string; readonly content: Buffer; readonly crc: number }[],
): Buffer {
  const names = files.map((file) => Buffer.from(file.name, 'utf8'));
  const total = files.reduce((sum, file, i) => sum + file.content.length + 2 * (names[i]?.length ?? 0) + 76, 22);
  const out = Buffer.alloc(total);
  const starts: number[] = [];
  let at = 0;
  const head = (file: (typeof files)[number], name: Buffer) => {
    at = out.writeUInt16LE(20, at);
    at = out.writeUInt16LE(0x0800, at);
    at += 6;
    at = out.writeUInt32LE(file.crc, at);
    at = out.writeUInt32LE(file.content.length, at);
    at = out.writeUInt32LE(file.content.length, at);
    at = out.writeUInt16LE(name.length, at);
  };
  files.forEach((file, i) => {
    const name = names[i] ?? Buffer.alloc(0);
    starts.push(at);
    at = out.writeUInt32LE(localHeader, at);
    head(file, name);
    at += 2;
    at += name.copy(out, at);
    at += file.content.copy(out, at);
  });
  const directoryAt = at;
  files.forEach((file, i) => {
    const name = names[i] ?? Buffer.alloc(0);
    at = out.writeUInt32LE(directoryEntry, at);
    at = out.writeUInt16LE(20, at);
    head(file, name);
    at += 12;
    at = out.writeUInt32LE(starts[i] ?? 0, at);
    at += name.copy(out, at);
  });
  const directorySize = at - directoryAt;
  at = out.writeUInt32LE(endOfDirectory, at);
  at += 4;
  at = out.writeUInt16LE(files.length, at);
  at = out.writeUInt16LE(files.length, at);
  at = out.writeUInt32LE(directorySize, at);
  at = out.writeUInt32LE(directoryAt, at);
  return out.subarray(0, at + 2);
}
