import { utils, write } from 'xlsx';
import { partsOf, zipFile } from '../differential/zip-file';
import { fixtureBytes } from '../fixtures';

const rows = [
  ['ID', 'Namn', 'E-post'],
  ['0007', 'Åsa Öberg', 'asa@nordvik.example'],
  ['0008', 'Bo Ek', 'bo@nordvik.example'],
];

const odsContent = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>
<office:${root} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Staff">${rows
  .map(
    (cells) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  )
  .join('')}</table:table></office:spreadsheet></office:body></office:${root}>`;

function sheetJs(bookType: 'xlsb' | 'biff8' | 'biff5'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([...rows, [9, 41_000.5, true]]), 'Staff');
  return write(book, { type: 'buffer', bookType, bookSST: bookType === 'xlsb' }) as Buffer;
}

/** The parts of an .xlsb that a table needs. */
function smallXlsb(): Buffer {
  const parts = partsOf(sheetJs('xlsb'));
  for (const name of parts.keys()) if (/theme|docProps/.test(name)) parts.delete(name);
  return zipFile(parts);
}

/** The same few people in every format, each in a file so small that every byte of it can be tried. */
export const smallFiles: Readonly<Record<string, Buffer>> = {
  xlsx: fixtureBytes('no-addresses.xlsx'),
  'xlsx, streamed': fixtureBytes('streamed.xlsx'),
  xlsb: smallXlsb(),
  xls: sheetJs('biff8'),
  'xls of Excel 5': sheetJs('biff5'),
  ods: zipFile(
    new Map([
      ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
      ['content.xml', Buffer.from(odsContent('document-content'))],
      [
        'META-INF/manifest.xml',
        Buffer.from(
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        ),
      ],
    ]),
  ),
  fods: Buffer.from(odsContent('document')),
  'XML Spreadsheet 2003': fixtureBytes('xml-spreadsheet.xls'),
  'web page': fixtureBytes('web-page.xls'),
  'UTF-16 text': Buffer.from(`\ufeff${rows.map((cells) => cells.join('\t')).join('\r\n')}\r\n`, 'utf16le'),
  'windows-1255 text': fixtureBytes('hebrew-quotes.csv'),
};
