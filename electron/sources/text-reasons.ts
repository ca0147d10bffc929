import type { DelimiterReason, EncodingReason, SourceChoices } from '../../shared/table/source-reading';
import { readGrids } from '../formats/read-grids';

/** Enough of a text file to see how it is divided. */
const headBytes = 65_536;

/** How the encoding of a text file was found. A byte order mark comes before what a person chose. */
export function encodingReason(bytes: Buffer, encoding: string, chosen: string | undefined): EncodingReason {
  const mark = bytes.subarray(0, 3).toString('latin1');
  if (mark === '\u00ef\u00bb\u00bf' || mark.startsWith('\u00ff\u00fe') || mark.startsWith('\u00fe\u00ff'))
    return 'byte order mark';
  if (chosen !== undefined && chosen !== '') return 'chosen';
  if (encoding.startsWith('utf-16')) return 'zero bytes';
  return encoding === 'utf-8' ? 'all of it fits' : 'shape of the words';
}

export function delimiterReason(bytes: Buffer, chosen: string | undefined): DelimiterReason {
  if (chosen !== undefined && chosen !== '') return 'chosen';
  const head = bytes.toString('latin1', 0, 64).replaceAll('\0', '');
  return /^[^\w"]{0,3}"?sep=./i.test(head) ? 'announced' : 'divides most evenly';
}

/** Where a person chose the delimiter: the one that looking finds, when it is another. */
export async function otherDelimiter(
  bytes: Buffer,
  encoding: string,
  { delimiter }: SourceChoices,
): Promise<string | undefined> {
  if (delimiter === undefined || delimiter === '') return undefined;
  const found = await readGrids(headOf(bytes, encoding), { encoding });
  return found.ok && found.value.delimiter !== undefined && found.value.delimiter !== delimiter
    ? found.value.delimiter
    : undefined;
}

/** The first lines, whole ones. */
function headOf(bytes: Buffer, encoding: string): Buffer {
  if (bytes.length <= headBytes) return bytes;
  const wide = encoding.startsWith('utf-16');
  let end = bytes.lastIndexOf(0x0a, headBytes);
  while (wide && end > 0 && !endsWideLine(bytes, end, encoding)) end = bytes.lastIndexOf(0x0a, end - 1);
  return end <= 0 ? bytes.subarray(0, headBytes) : bytes.subarray(0, encoding === 'utf-16le' ? end + 2 : end + 1);
}

function endsWideLine(bytes: Buffer, at: number, encoding: string): boolean {
  return encoding === 'utf-16le' ? at % 2 === 0 && bytes[at + 1] === 0 : at % 2 === 1 && bytes[at - 1] === 0;
}
