import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { stringsAreWhole } from './xls-strings';

const beginOfPart = 0x0809;
const endOfPart = 0x000a;
const sheetEntry = 0x0085;
const filePassword = 0x002f;
const formula = 0x0006;
const sharedTexts = 0x00fc;
const continued = 0x003c;
/** A number that [MS-XLS] gives to no record, so that readers pass over it. */
const nothing = 0x0f0f;

/** The records ([MS-XLS] 2.3) that hold cells, texts, formats, dates' epoch, hidden rows and merged cells. */
const needed = new Set([
  ...[beginOfPart, endOfPart, sheetEntry, 0x0042, 0x0022, sharedTexts, 0x041e, 0x00e0],
  ...[0x0200, 0x0208, 0x00e5, 0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, 0x0201, 0x00be, 0x0205],
  ...[formula, 0x0207],
]);

/**
 * An old workbook's stream with nothing left in it but its cells: formulas keep their value and lose their
 * expression, charts, names, notes and links become empty records. SheetJS never comes back from some damaged
 * expressions. Every sheet that is listed must be there to its last record, or the stream is damaged.
 */
export function plainXls(stream: Buffer): Result<Buffer, Fault> {
  const damaged = err(fault('source damaged', 'usage'));
  let plain = Buffer.from(stream);
  const starts = new Set<number>();
  const listed: number[] = [];
  let depth = 0;
  let ends = 0;
  let keeping = false;
  for (let at = 0; at + 4 <= plain.length;) {
    const type = plain.readUInt16LE(at);
    const length = plain.readUInt16LE(at + 2);
    if (type === 0 && length === 0) {
      plain = plain.subarray(0, at);
      break;
    }
    if (at + 4 + length > plain.length) return damaged;
    if (type === filePassword) return err(fault('source has a password', 'usage'));
    if (type === sheetEntry && length >= 4) listed.push(plain.readUInt32LE(at + 4));
    if (type === beginOfPart && depth++ === 0) starts.add(at);
    // SheetJS takes it for empty and would read on inside it.
    if (type === endOfPart && length > 0) return damaged;
    if (type === endOfPart && depth > 0) {
      depth--;
      ends++;
    }
    if (type !== continued) keeping = needed.has(type);
    // 20 bytes of cell, value and flags, then the length of the expression.
    const cut = type === formula && length < 22;
    if (!keeping || cut) plain.writeUInt16LE(nothing, at);
    else if (type === formula) plain.writeUInt16LE(0, at + 4 + 20);
    if (type === sharedTexts && !stringsAreWhole(pieces(plain, at))) return damaged;
    at += 4 + length;
  }
  return depth === 0 && ends > 0 && listed.every((start) => starts.has(start)) ? ok(plain) : damaged;
}

/** A record's content and that of the records that continue it. */
function pieces(stream: Buffer, from: number): Buffer[] {
  const found: Buffer[] = [];
  for (let at = from; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    if (at > from && stream.readUInt16LE(at) !== continued) break;
    found.push(stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2)));
  }
  return found;
}
