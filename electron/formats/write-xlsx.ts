import { crc32, deflateRawSync } from 'node:zlib';

/** A sheet to write: rows of text, the first one bold. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Characters that a column is wide. */
  readonly widths: readonly number[];
  /** Columns run from right to left. */
  readonly rightToLeft: boolean;
  /** The first row stays in sight and has filters. */
  readonly hasHeader: boolean;
}

/** Excel takes no longer text in one cell. */
const longestCell = 32_767;
const rowsAtOnce = 20_000;

/**
 * A workbook of plain text cells. They are written as text and not as formulas or numbers, so nothing in them is ever
 * worked out: "=1+1" is shown as it stands, and "+46701234567" and "007" keep their signs and zeros.
 */
export function textWorkbook(sheets: readonly TextSheet[]): Buffer {
  const names = sheetNames(sheets);
  const parts: (readonly [string, Buffer])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', rootLinks],
    ['xl/workbook.xml', workbook(names, sheets)],
    ['xl/_rels/workbook.xml.rels', workbookLinks(sheets.length)],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ];
  return zipped(parts);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const rootLinks = Buffer.from(
  `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
);
// Format 49 is "Text"; style 1 is the bold first row.
const styles = Buffer.from(
  `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>',
);

function contentTypes(count: number): Buffer {
  const parts = Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return Buffer.from(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${parts.join('')}</Types>`,
  );
}

function workbookLinks(count: number): Buffer {
  const links = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return Buffer.from(
    `${head}<Relationships xmlns="${packageRelations}">${links.join('')}<Relationship Id="rId${count + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
}

function workbook(names: readonly string[], sheets: readonly TextSheet[]): Buffer {
  const filters = sheets.flatMap(({ hasHeader, rows }, at) =>
    hasHeader && rows.length > 1
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escaped((names[at] ?? '').replaceAll("'", "''"))}'!$A$1:$${letters((rows[0] ?? []).length - 1)}$${rows.length}</definedName>`,
        ]
      : [],
  );
  return Buffer.from(
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets>${filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''}</workbook>`,
  );
}

function sheetXml({ rows, widths, rightToLeft, hasHeader }: TextSheet): Buffer {
  const last = `${letters(Math.max(0, (rows[0] ?? []).length - 1))}${Math.max(1, rows.length)}`;
  const pane = hasHeader ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const pieces = [
    Buffer.from(
      `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${widths
        .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
        .join('')}</cols><sheetData>`,
    ),
  ];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const lines = rows.slice(from, from + rowsAtOnce).map((cells, at) => rowXml(cells, from + at + 1));
    pieces.push(Buffer.from(lines.join('')));
  }
  pieces.push(
    Buffer.from(
      `</sheetData>${hasHeader && rows.length > 1 ? `<autoFilter ref="A1:${last}"/>` : ''}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`,
    ),
  );
  return Buffer.concat(pieces);
}

function rowXml(cells: readonly string[], number: number): string {
  const style = number === 1 ? ' s="1"' : '';
  const written = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${letters(at)}${number}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longestCell))}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** Excel takes names of at most 31 characters, without some signs, each once. */
function sheetNames(sheets: readonly TextSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const tidy =
      name
        .replace(/[\\/?*[\]:]/g, ' ')
        .slice(0, 31)
        .trim() || `${at + 1}`;
    const own = taken.has(tidy.toLowerCase()) ? `${tidy.slice(0, 27)} ${at + 1}` : tidy;
    taken.add(own.toLowerCase());
    return own;
  });
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return (
    text
      // XML 1.0 has no way to write these; and "_x0041_" would be read as a character's code.
      // eslint-disable-next-line no-control-regex -- controls are what it takes out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

// 1980-01-01, the earliest day a zip archive can name: the same report gives the same bytes.
const zipDay = 0x21;

/** Files as a zip archive, compressed. */
export function zipped(parts: readonly (readonly [name: string, bytes: Buffer])[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const packed = deflateRawSync(bytes, { level: 6 });
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(zipDay, 12);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, title, packed);
    directory.push(entry, title);
    at += local.length + title.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}
