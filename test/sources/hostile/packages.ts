import { partsOf, zipFile } from '../differential/zip-file';
import { smallFiles } from './small-files';

/** Parts of the small workbook in a format, with some of them changed. */
export function repacked(
  format: 'xlsx' | 'xlsx, streamed' | 'xlsb' | 'ods',
  changes: Readonly<Record<string, (text: string) => string>>,
): Buffer {
  const whole = smallFiles[format];
  if (!whole) throw new Error(format);
  const parts = partsOf(whole);
  for (const [name, change] of Object.entries(changes)) {
    const content = parts.get(name);
    if (!content) throw new Error(`${format} has no ${name}`);
    const before = content.toString('utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts.set(name, Buffer.from(after));
  }
  return zipFile(parts);
}

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const stringsPart = 'xl/sharedStrings.xml';

/** The small .xlsx with these rows for its sheet. */
export function withRows(rows: string): Buffer {
  return repacked('xlsx', {
    [sheetPart]: (xml) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${rows}</sheetData>`),
  });
}
