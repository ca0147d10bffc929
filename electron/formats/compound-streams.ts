/** One stream of a compound file. */
export interface CompoundStream {
  readonly name: string;
  readonly content: () => Buffer | undefined;
}

const lastSector = 0xfffffffa;

/**
 * The streams of a compound file ([MS-CFB] 2): names, and content as long as its chain of sectors leads through the
 * file without a gap or a circle. Undefined when the file's own tables are broken. Storages are left out: names are
 * enough to tell what the file is.
 */
export function compoundStreams(bytes: Buffer): CompoundStream[] | undefined {
  if (bytes.length < 512) return undefined;
  const shift = bytes.readUInt16LE(30);
  const miniShift = bytes.readUInt16LE(32);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return undefined;
  const sectorSize = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorSize);
  const sectorAt = (sector: number) => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize);

  const tableSectors: number[] = [];
  for (let i = 0; i < 109; i++) tableSectors.push(bytes.readUInt32LE(76 + 4 * i));
  let more = bytes.readUInt32LE(68);
  for (let i = 0; more < lastSector && i <= sectors; i++) {
    const piece = sectorAt(more);
    if (piece.length < sectorSize || i === sectors) return undefined;
    for (let k = 0; k + 8 <= sectorSize; k += 4) tableSectors.push(piece.readUInt32LE(k));
    more = piece.readUInt32LE(sectorSize - 4);
  }
  const used = tableSectors.filter((sector) => sector < lastSector);
  if (used.length > sectors) return undefined;
  const table = numbersOf(Buffer.concat(used.map(sectorAt)));
  const chain = (start: number) => follow(start, table, sectorAt, sectorSize);

  const directory = chain(bytes.readUInt32LE(48));
  if (!directory) return undefined;
  const entries: { name: string; type: number; start: number; size: number }[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    const name = directory.toString('utf16le', at, at + Math.max(0, length - 2));
    entries.push({
      name,
      type: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  const miniCutoff = bytes.readUInt32LE(56);
  const root = entries.find((entry) => entry.type === 5);
  return entries
    .filter((entry) => entry.type === 2)
    .map(({ name, start, size }) => ({
      name,
      content: () => {
        if (size >= miniCutoff) return cut(chain(start), size);
        const miniTable = chain(bytes.readUInt32LE(60));
        const miniBytes = root && chain(root.start);
        if (!miniTable || !miniBytes) return undefined;
        const miniAt = (sector: number) => miniBytes.subarray(sector << miniShift, (sector + 1) << miniShift);
        return cut(follow(start, numbersOf(miniTable), miniAt, 1 << miniShift), size);
      },
    }));
}

function numbersOf(bytes: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readUInt32LE(at));
  return numbers;
}

/** A chain visits each sector at most once, and only its last sector may be cut short by the end of the file. */
function follow(
  start: number,
  table: readonly number[],
  sectorAt: (sector: number) => Buffer,
  size: number,
): Buffer | undefined {
  const pieces: Buffer[] = [];
  let sector = start;
  while (sector < lastSector) {
    const piece = sectorAt(sector);
    const next = table[sector];
    if (next === undefined || pieces.length >= table.length) return undefined;
    if (piece.length < size && next < lastSector) return undefined;
    pieces.push(piece);
    sector = next;
  }
  return Buffer.concat(pieces);
}

function cut(bytes: Buffer | undefined, size: number): Buffer | undefined {
  return bytes && bytes.length >= size ? bytes.subarray(0, size) : undefined;
}
