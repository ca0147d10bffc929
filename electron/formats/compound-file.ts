import { CFB } from 'xlsx';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { compoundStreams } from './compound-streams';
import { plainXls } from './plain-xls';

/**
 * Looks into a compound file for an old workbook (.xls): the bytes of one that holds only its cells, or the fault of
 * what it is instead. A locked .xlsx is a compound file too, with its workbook in "EncryptedPackage".
 * SheetJS is given a file that we wrote: its own reader never comes back from a directory that leads in circles.
 */
export function checkCompoundFile(bytes: Buffer): Result<Buffer, Fault> {
  const streams = compoundStreams(bytes);
  if (!streams) return err(fault('source damaged', 'usage'));
  const find = (name: string) => streams.find((stream) => stream.name.toLowerCase() === name);
  if (find('encryptedpackage') || find('encryptioninfo')) return err(fault('source has a password', 'usage'));
  const workbook = find('workbook') ?? find('book');
  if (!workbook) {
    if (find('worddocument')) return err(fault('source not a table', 'usage', { kind: 'word' }));
    if (find('powerpoint document')) return err(fault('source not a table', 'usage', { kind: 'powerpoint' }));
    return err(fault('source not a table', 'usage', { kind: 'other' }));
  }
  const content = workbook.content();
  if (!content) return err(fault('source damaged', 'usage'));
  const plain = plainXls(content);
  if (!plain.ok) return plain;
  const container = CFB.utils.cfb_new() as object;
  CFB.utils.cfb_add(container, `/${workbook.name}`, plain.value);
  return ok(CFB.write(container, { type: 'buffer' }) as Buffer);
}
