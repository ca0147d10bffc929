import { readXlsx } from '../../../electron/formats/xlsx/read-xlsx';
import { checkZip } from '../../../electron/formats/workbook-guard';
import { listRows } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';
import { zipFile } from '../differential/zip-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts by name; each replaces the one that a small workbook has, or stands beside it; undefined leaves it out. */
export type Changes = Readonly<Record<string, string | Buffer | undefined>>;

/** A workbook with one sheet of the given rows. */
export function workbook(rows: string, changes: Changes = {}): Buffer {
  const parts: Changes = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': book('<sheet name="Staff" sheetId="1" r:id="r1"/>'),
    'xl/_rels/workbook.xml.rels': related([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet(rows),
    'xl/sharedStrings.xml': shared('<si><t>Anna</t></si><si><t>Bo</t></si>'),
    'xl/styles.xml': styles(['General', 'yyyy-mm-dd', '00000', 'yyyy-mm-dd hh:mm']),
    ...changes,
  };
  const written = Object.entries(parts).flatMap(([name, content]): [string, Buffer][] =>
    content === undefined ? [] : [[name, Buffer.from(content)]],
  );
  return zipFile(new Map(written));
}

export function sheet(rows: string, below = ''): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${below}</worksheet>`;
}

export function shared(items: string): string {
  return `<sst xmlns="${main}">${items}</sst>`;
}

export function book(sheets: string, properties = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** Number formats, used by cells by their position. */
export function styles(formats: readonly string[]): string {
  const own = formats.map(
    (format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
  );
  const used = formats.map((format, i) => `<xf numFmtId="${format === 'General' ? 0 : 164 + i}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellXfs>${used.join('')}</cellXfs></styleSheet>`;
}

export function related(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

/** What our own reader makes of a workbook: its sheets, why it hands it over, or the code of its fault. */
export async function ownReading(bytes: Buffer, step = Infinity): Promise<readonly Grid[] | string> {
  const listed = checkZip(bytes);
  if (!listed.ok) return listed.error.code;
  const reading = await readXlsx(bytes, listed.value.needed, {}, step);
  if (!reading.ok) return reading.error.code;
  return 'grids' in reading.value ? reading.value.grids : `handed over: ${reading.value.handOver}`;
}

/** Everything that a reading says, as plain values. */
export function said(reading: readonly Grid[] | string): unknown {
  if (typeof reading === 'string') return reading;
  return reading.map(({ rows, notes, ...sheet }) => ({ ...sheet, rows: listRows(rows), width: rows.width, notes }));
}

/** The cells of the first sheet, row by row; or why there are none. */
export async function firstCells(bytes: Buffer, step?: number): Promise<unknown> {
  const reading = await ownReading(bytes, step);
  if (typeof reading === 'string') return reading;
  return reading[0] ? listRows(reading[0].rows).map(({ cells }) => cells) : [];
}
