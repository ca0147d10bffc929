import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

/** One part of an .xlsb with nothing left in it but what a table needs. */
export interface PlainPart {
  readonly bytes: Buffer;
  /** Whether a cell in it says something. */
  readonly filled: boolean;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Count of letters of a text that is not there. */
const none = 0xffffffff;

/** Records ([MS-XLSB] 2.3) that are taken over, by the first bytes of each that matter. */
const wholeRecords: Readonly<Record<number, number>> = {
  0x009f: 8, // BrtBeginSst
  0x00a0: 0, // BrtEndSst
  0x002f: 16, // BrtXF
  0x0269: 0, // BrtBeginCellXFs
  0x026a: 0, // BrtEndCellXFs
  0x0099: 8, // BrtWbProp
};
const rowHeader = 0x0000;
const blank = 0x0001;
const text = 0x0006;
const sharedText = 0x0013;
const numberFormat = 0x002c;
const richCell = 0x003e;
const sheetEntry = 0x009c;
const mergedCells = 0x00b0;

/** What follows a cell's column and style: so many bytes, or a text. Formulas come with the value they gave. */
const cellKinds: Readonly<Record<number, { readonly as: number; readonly value: number | 'text' }>> = {
  0x0001: { as: blank, value: 0 },
  0x0002: { as: 0x0002, value: 4 }, // BrtCellRk
  0x0003: { as: 0x0003, value: 1 }, // BrtCellError
  0x0004: { as: 0x0004, value: 1 }, // BrtCellBool
  0x0005: { as: 0x0005, value: 8 }, // BrtCellReal
  0x0006: { as: text, value: 'text' }, // BrtCellSt
  0x0007: { as: 0x0007, value: 4 }, // BrtCellIsst
  0x0008: { as: text, value: 'text' }, // BrtFmlaString
  0x0009: { as: 0x0005, value: 8 }, // BrtFmlaNum
  0x000a: { as: 0x0004, value: 1 }, // BrtFmlaBool
  0x000b: { as: 0x0003, value: 1 }, // BrtFmlaError
};
/** Cells that follow the one before and so leave out their column: 0x000c is a blank, 0x0012 a shared text. */
const firstShort = 0x000c;
const lastShort = 0x0012;

/**
 * Walks through a binary part from record to record and keeps those of sheets, texts, formats and cells, each cut to
 * what can be read of it; formulas keep their value and lose their expression. SheetJS believes every count in such a
 * file: a width for four billion columns, a link over a whole sheet or a text longer than its record cost it all memory.
 * Damaged is what leads out of the part, a cell outside of any sheet, and a sheet that is listed twice.
 */
export function plainXlsbPart(part: Buffer): Result<PlainPart, Fault> {
  try {
    return ok(plainPart(part));
  } catch (error) {
    if (error instanceof RangeError) return err(fault('source damaged', 'usage'));
    throw error;
  }
}

function plainPart(part: Buffer): PlainPart {
  // A cell that leaves out its column grows by that.
  const out = Buffer.alloc(2 * part.length);
  let to = 0;
  const put = (type: number, ...pieces: readonly Buffer[]) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (type >= 0x80) out[to++] = (type & 0x7f) | 0x80;
    out[to++] = type >= 0x80 ? type >> 7 : type;
    let rest = length;
    do {
      out[to++] = (rest & 0x7f) | (rest > 0x7f ? 0x80 : 0);
      rest >>>= 7;
    } while (rest > 0);
    for (const piece of pieces) to += piece.copy(out, to);
  };
  const listed = new Set<string>();
  let inRow = false;
  let column = -1;
  let filled = false;
  for (let at = 0; at < part.length;) {
    let type = part.readUInt8(at++);
    if (type >= 0x80) type = (type & 0x7f) | ((part.readUInt8(at++) & 0x7f) << 7);
    let length = 0;
    for (let shift = 0, more = 0x80; more >= 0x80 && shift < 28; shift += 7) {
      more = part.readUInt8(at++);
      length |= (more & 0x7f) << shift;
    }
    const body = exactly(part, at, length);
    at += length;

    const whole = wholeRecords[type];
    if (whole !== undefined) put(type, body.subarray(0, whole));
    else if (type === rowHeader) {
      within(body.readUInt32LE(0), lastRow);
      const row = Buffer.alloc(12);
      exactly(body, 0, 12).copy(row, 0, 0, 4);
      // Of all that is said of a row, only whether it is hidden.
      row[11] = (body[11] ?? 0) & 0x10;
      put(type, row);
      inRow = true;
      column = -1;
    } else if (type === sharedText) put(type, Buffer.alloc(1), wideText(body, 1));
    else if (type === numberFormat) put(type, exactly(body, 0, 2), wideText(body, 2));
    else if (type === sheetEntry) {
      const relation: Buffer = body.readUInt32LE(8) === none ? exactly(body, 8, 4) : wideText(body, 8);
      const part = relation.toString('latin1');
      if (listed.has(part)) throw new RangeError('one sheet under several names');
      listed.add(part);
      put(type, exactly(body, 0, 8), relation, wideText(body, 8 + relation.length));
    } else if (type === mergedCells) {
      within(body.readUInt32LE(4), lastRow);
      within(body.readUInt32LE(12), lastColumn);
      put(type, exactly(body, 0, 16));
    } else if (inRow) {
      const short = type >= firstShort && type <= lastShort;
      const kind =
        type === richCell ? { as: text, value: 'text' as const } : cellKinds[short ? shortKinds(type) : type];
      if (!kind) continue;
      column = within(short ? column + 1 : body.readUInt32LE(0), lastColumn);
      const head = Buffer.alloc(8);
      head.writeUInt32LE(column);
      body.copy(head, 4, short ? 0 : 4, short ? 4 : 8);
      if (kind.as === blank) continue;
      const from = (short ? 4 : 8) + (type === richCell ? 1 : 0);
      put(kind.as, head, kind.value === 'text' ? wideText(body, from) : exactly(body, from, kind.value));
      filled = true;
    }
  }
  return { bytes: out.subarray(0, to), filled };
}

/** The short form of a kind of cell stands as far from the first short one as the long one from the first. */
function shortKinds(type: number): number {
  return type - firstShort + blank;
}

/** A text ([MS-XLSB] 2.5.168 XLWideString): count of letters, then the letters. */
function wideText(body: Buffer, from: number): Buffer {
  return exactly(body, from, 4 + 2 * body.readUInt32LE(from));
}

function exactly(bytes: Buffer, from: number, length: number): Buffer {
  if (from + length > bytes.length) throw new RangeError('leads out of the record');
  return bytes.subarray(from, from + length);
}

function within(value: number, last: number): number {
  if (value > last) throw new RangeError('outside of any sheet');
  return value;
}
