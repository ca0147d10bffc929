import { zipped } from '../formats/write-xlsx';
import type { SupportFile } from './support-files';

/** The files for support as one. */
export function supportZip(files: readonly SupportFile[]): Buffer {
  return zipped(files.map(({ name, text }) => [name, Buffer.from(text)] as const));
}
