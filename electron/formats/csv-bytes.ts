import iconv from 'iconv-lite';
import type { OutgoingFile } from '../../shared/csv/outgoing';
import { fault, FaultError } from '../../shared/fault';

const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe] } as const;

/**
 * The exact bytes of an outgoing file: RFC 4180 quoting, the form's encoding, mark and line ends, a line end after the
 * last row. Cells are written as they are: a leading "+" is a phone number to an importer, and stays.
 * Throws FaultError 'character not in encoding' instead of writing "?" for what the encoding lacks.
 */
export function csvBytes(file: OutgoingFile): Uint8Array {
  const { form } = file;
  const quoted = new RegExp(`["\\r\\n${form.delimiter === '|' ? '\\|' : form.delimiter}]|^\\s|\\s$`);
  const cellOf = (cell: string) =>
    form.quotes === 'always' || quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lineOf = (cells: readonly string[]) => {
    const line = cells.map(cellOf).join(form.delimiter);
    // A single empty cell would be a blank line, which importers skip.
    return (line === '' ? '""' : line) + form.lineEnd;
  };
  const text = [file.header, ...file.rows].map(lineOf).join('');
  const body = iconv.encode(text, form.encoding);
  if (iconv.decode(body, form.encoding, { stripBOM: false }) !== text) throw new FaultError(whereItFails(file));
  const mark = form.byteOrderMark && form.encoding in marks ? marks[form.encoding as keyof typeof marks] : [];
  return Buffer.concat([Buffer.from(mark), body]);
}

/** Finds the first cell that the encoding cannot hold; names its column and line in the file, never its value. */
function whereItFails(file: OutgoingFile) {
  const { encoding } = file.form;
  const fits = (cell: string) => iconv.decode(iconv.encode(cell, encoding), encoding, { stripBOM: false }) === cell;
  for (const [i, cells] of [file.header, ...file.rows].entries()) {
    const at = cells.findIndex((cell) => !fits(cell));
    if (at >= 0) {
      return fault('character not in encoding', 'person', {
        encoding,
        row: i + 1,
        column: i === 0 ? String(at + 1) : (file.header[at] ?? String(at + 1)),
      });
    }
  }
  return fault('character not in encoding', 'person', { encoding, row: 0, column: '' });
}
