import { CFB } from 'xlsx';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { plainXls } from './plain-xls';

/** SheetJS ships its compound-file reader without types. */
interface CompoundEntry {
  /** Absent where the file's own tables lead nowhere. */
  readonly content?: Uint8Array;
  readonly size: number;
}

/**
 * Looks into a compound file ([MS-CFB]) for an old workbook (.xls): the bytes of one that holds only its cells, or the
 * fault of what it is instead. A locked .xlsx is a compound file too, with its workbook in "EncryptedPackage".
 */
export function checkCompoundFile(bytes: Buffer): Result<Buffer, Fault> {
  let file: unknown;
  try {
    file = CFB.read(bytes, { type: 'buffer' });
  } catch {
    return err(fault('source damaged', 'usage'));
  }
  const find = (name: string) => CFB.find(file, name) as CompoundEntry | null;
  const has = (name: string) => find(name) !== null;
  if (has('/EncryptedPackage') || has('/EncryptionInfo')) return err(fault('source has a password', 'usage'));
  const name = has('/Workbook') ? '/Workbook' : '/Book';
  const workbook = find(name);
  if (!workbook) {
    if (has('/WordDocument')) return err(fault('source not a table', 'usage', { kind: 'word' }));
    if (has('/PowerPoint Document')) return err(fault('source not a table', 'usage', { kind: 'powerpoint' }));
    return err(fault('source not a table', 'usage', { kind: 'other' }));
  }
  if (!workbook.content || workbook.content.length < workbook.size) return err(fault('source damaged', 'usage'));
  const plain = plainXls(Buffer.from(workbook.content));
  if (!plain.ok) return plain;
  const container = CFB.utils.cfb_new() as object;
  CFB.utils.cfb_add(container, name, plain.value);
  return ok(CFB.write(container, { type: 'buffer' }) as Buffer);
}
