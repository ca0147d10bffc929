import { CFB } from 'xlsx';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

const beginOfPart = 0x0809;
const endOfPart = 0x000a;
const sheetEntry = 0x0085;
const filePassword = 0x002f;

/** SheetJS ships its compound-file reader without types. */
interface CompoundEntry {
  /** Absent where the file's own tables lead nowhere. */
  readonly content?: Uint8Array;
  readonly size: number;
}

/**
 * Looks into a compound file ([MS-CFB]): an old workbook (.xls) that is whole and open, or what it is instead.
 * A locked .xlsx is a compound file too, with its workbook in "EncryptedPackage".
 */
export function checkCompoundFile(bytes: Buffer): Result<'xls', Fault> {
  let file: unknown;
  try {
    file = CFB.read(bytes, { type: 'buffer' });
  } catch {
    return err(fault('source damaged', 'usage'));
  }
  const find = (name: string) => CFB.find(file, name) as CompoundEntry | null;
  const has = (name: string) => find(name) !== null;
  if (has('/EncryptedPackage') || has('/EncryptionInfo')) return err(fault('source has a password', 'usage'));
  const workbook = find('/Workbook') ?? find('/Book');
  if (!workbook) {
    if (has('/WordDocument')) return err(fault('source not a table', 'usage', { kind: 'word' }));
    if (has('/PowerPoint Document')) return err(fault('source not a table', 'usage', { kind: 'powerpoint' }));
    return err(fault('source not a table', 'usage', { kind: 'other' }));
  }
  if (!workbook.content) return err(fault('source damaged', 'usage'));
  return wholeWorkbook(Buffer.from(workbook.content), workbook.size);
}

/** Walks the records ([MS-XLS] 2.1.4): every sheet that is listed must be there to its last record. */
function wholeWorkbook(stream: Buffer, size: number): Result<'xls', Fault> {
  const damaged = err(fault('source damaged', 'usage'));
  if (stream.length < size) return damaged;
  const starts = new Set<number>();
  const listed: number[] = [];
  const ends: number[] = [];
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (type === 0 && length === 0) break;
    if (at + 4 + length > stream.length) return damaged;
    if (type === filePassword) return err(fault('source has a password', 'usage'));
    if (type === sheetEntry && length >= 4) listed.push(stream.readUInt32LE(at + 4));
    if (type === beginOfPart) {
      if (depth === 0) starts.add(at);
      depth++;
    }
    if (type === endOfPart && depth > 0) {
      depth--;
      ends.push(at);
    }
    at += 4 + length;
  }
  return depth === 0 && ends.length > 0 && listed.every((start) => starts.has(start)) ? ok('xls') : damaged;
}
