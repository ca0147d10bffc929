import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../electron/formats/read-grids';
import { book, firstCells, ownReading, related, shared, sheet, styles, workbook, type Changes } from './small-workbook';

/** Letters that do not pack well. */
const noise = Array.from({ length: 1_600_000 }, (_, i) => Math.imul(i, 0x9e3779b1).toString(36)).join('');

const row = (cells: string) => `<row r="1">${cells}</row>`;
const one = row('<c r="A1" t="s"><v>0</v></c>');
const withSheet = (xml: string | Buffer) => workbook('', { 'xl/worksheets/sheet1.xml': xml });
const withBook = (xml: string, changes: Changes = {}) => workbook(one, { 'xl/workbook.xml': xml, ...changes });
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('what our own reader does not understand for certain', () => {
  it.each([
    ['UTF-16', 'encoding', withSheet(Buffer.from(`\ufeff${sheet(one)}`, 'utf16le'))],
    ['UTF-16 without a mark', 'encoding', withSheet(Buffer.from(sheet(one), 'utf16le'))],
    ['another encoding', 'encoding', withSheet(`<?xml version="1.0" encoding="ISO-8859-1"?>${sheet(one)}`)],
    [
      'bytes that are no letters',
      'encoding',
      withSheet(Buffer.from(sheet(row('<c t="str"><v>\xe5</v></c>')), 'latin1')),
    ],
    ['a document type', 'document type', withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet(one)}`)],
    ['an entity of its own', 'markup', withSheet(sheet(row('<c t="str"><v>&a;</v></c>')))],
    ['a bare ampersand', 'markup', withSheet(sheet(row('<c t="str"><v>A & B</v></c>')))],
    ['a reference to no character', 'markup', withSheet(sheet(row('<c t="str"><v>&#xD83D;&#xDE00;</v></c>')))],
    ['a NUL', 'markup', withSheet(sheet(row('<c t="str"><v>a\0b</v></c>')))],
    ['another vocabulary', 'vocabulary', withSheet(sheet(one).replace(namespace, 'urn:other'))],
    ['no vocabulary', 'vocabulary', withSheet(sheet(one).replace(` xmlns="${namespace}"`, ''))],
    ['a vocabulary of one cell', 'vocabulary', withSheet(sheet(row(`<c r="A1" xmlns="urn:x"><v>1</v></c>`)))],
    ['a prefix of one cell', 'markup', withSheet(sheet(row('<x:c r="A1"><v>1</v></x:c>')))],
    ['rows twice', 'markup', withSheet(sheet(`${one}</sheetData><sheetData>`))],
    ['no rows', 'markup', withSheet(sheet('').replace(/<\/?sheetData>/g, ''))],
    ['an end that is missing', 'markup', withSheet(sheet(one).replace('</worksheet>', ''))],
    ['an end of something else', 'markup', withSheet(sheet(one).replace('</c>', '</d>'))],
    ['something behind the end', 'markup', withSheet(`${sheet(one)}<x/>`)],
    ['text between the cells', 'markup', withSheet(sheet(row('Anna<c r="A1"/>')))],
    ['an unknown element in a cell', 'markup', withSheet(sheet(row('<c r="A1"><w>1</w></c>')))],
    ['a cell in a cell', 'markup', withSheet(sheet(row('<c r="A1"><c r="B1"/></c>')))],
    ['a quote that is never closed', 'markup', withSheet(sheet(row('<c r="A1><v>1</v></c>')))],
    ['elements without end', 'markup', withSheet(sheet('', '<x>'.repeat(5000) + '</x>'.repeat(5000)))],
    [
      'merged cells above the rows',
      'markup',
      withSheet(sheet(one).replace('<sheetData>', '<mergeCells><mergeCell ref="A1:A2"/></mergeCells><sheetData>')),
    ],
    ['an address of letters alone', 'cell address', withSheet(sheet(row('<c r="A"><v>1</v></c>')))],
    ['an address in small letters', 'cell address', withSheet(sheet(row('<c r="a1"><v>1</v></c>')))],
    ['an address in another row', 'cell address', withSheet(sheet(row('<c r="A2"><v>1</v></c>')))],
    ['a cell twice', 'cell address', withSheet(sheet(row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')))],
    [
      'a cell twice, the second without an address',
      'cell address',
      withSheet(sheet(row('<c r="B1"><v>1</v></c><c r="A1"/><c/>'))),
    ],
    ['a row number that is none', 'cell address', withSheet(sheet('<row r="1x"><c><v>1</v></c></row>'))],
    [
      'merged cells nowhere',
      'cell address',
      withSheet(sheet(one, '<mergeCells><mergeCell ref="#REF!"/></mergeCells>')),
    ],
    ['an unknown type', 'cell type', withSheet(sheet(row('<c r="A1" t="x"><v>1</v></c>')))],
    ['a type that JavaScript knows', 'cell type', withSheet(sheet(row('<c r="A1" t="constructor"><v>1</v></c>')))],
    ['a style that is no number', 'cell type', withSheet(sheet(row('<c r="A1" s="x"><v>1</v></c>')))],
    ['a number that is none', 'cell value', withSheet(sheet(row('<c r="A1"><v>1,5</v></c>')))],
    ['a number of letters', 'cell value', withSheet(sheet(row('<c r="A1"><v>INF</v></c>')))],
    ['a truth that is none', 'cell value', withSheet(sheet(row('<c r="A1" t="b"><v>2</v></c>')))],
    ['an error that says nothing', 'cell value', withSheet(sheet(row('<c r="A1" t="e"/>')))],
    ['a shared text that is not there', 'cell value', withSheet(sheet(row('<c r="A1" t="s"><v>2</v></c>')))],
    ['a shared text below the first', 'cell value', withSheet(sheet(row('<c r="A1" t="s"><v>-1</v></c>')))],
    ['two values', 'cell value', withSheet(sheet(row('<c r="A1"><v>1</v><v>2</v></c>')))],
    ['a text where a value belongs', 'cell value', withSheet(sheet(row('<c r="A1" t="inlineStr"><v>Anna</v></c>')))],
    ['a value where a text belongs', 'cell value', withSheet(sheet(row('<c r="A1"><is><t>1</t></is></c>')))],
    ['a tag of many megabytes', 'length', withSheet(sheet(one, `<x y="${noise}"/>`))],
    ['a damaged table of texts', 'markup', workbook(one, { 'xl/sharedStrings.xml': shared('<si><t>A</t></si>B') })],
    ['runs in runs', 'markup', workbook(one, { 'xl/sharedStrings.xml': shared('<si><t>A<t>B</t></t></si>') })],
    [
      'texts of another vocabulary',
      'vocabulary',
      workbook(one, { 'xl/sharedStrings.xml': shared('').replace(namespace, 'x') }),
    ],
    [
      'half a table of texts',
      'markup',
      workbook(one, { 'xl/sharedStrings.xml': shared('<si><t>A</t></si>').slice(0, -6) }),
    ],
    [
      'styles of another vocabulary',
      'vocabulary',
      workbook(one, { 'xl/styles.xml': styles([]).replace(namespace, 'x') }),
    ],
    [
      'a format that may be a day or a time',
      'markup',
      workbook(one, { 'xl/styles.xml': styles([]).replace('<cellXfs>', '<cellXfs><xf numFmtId="34"/>') }),
    ],
    [
      'styles that nothing points to',
      'parts',
      workbook(one, {
        'xl/_rels/workbook.xml.rels': related([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      }),
    ],
    ['a part that is missing', 'parts', workbook(one, { 'xl/styles.xml': undefined })],
    ['a sheet that is missing', 'parts', workbook(one, { 'xl/worksheets/sheet1.xml': undefined })],
    [
      'a sheet of no known kind',
      'parts',
      workbook(one, {
        'xl/_rels/workbook.xml.rels': related([
          ['kitchen', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
          ['styles', 'styles.xml'],
        ]),
      }),
    ],
    ['a sheet without a name', 'parts', withBook(book('<sheet sheetId="1" r:id="r1"/>'))],
    ['a sheet that points nowhere', 'parts', withBook(book('<sheet name="A" sheetId="1" r:id="r9"/>'))],
    [
      'a sheet in an unknown state',
      'parts',
      withBook(book('<sheet name="A" state="toString" sheetId="1" r:id="r1"/>')),
    ],
    ['a part twice', 'parts', workbook(one, { 'XL/styles.xml': styles([]) })],
    ['no way in', 'parts', workbook(one, { '_rels/.rels': undefined })],
  ])('because of %s, is handed over', async (_, reason, bytes) => {
    for (const step of bytes.length > 1e6 ? [undefined] : [undefined, 5])
      expect(await ownReading(bytes, step)).toBe(`handed over: ${reason}`);
  });

  it('is read by SheetJS where it can be, and that is told', async () => {
    const doubtful = await readGrids(
      withSheet(sheet(row('<c r="A1" t="inlineStr"><v>Anna</v></c><c r="B1"><v>1</v></c>'))),
    );
    expect(doubtful.ok && [doubtful.value.reader, doubtful.value.handedOver]).toEqual(['SheetJS', 'cell value']);
    const plain = await readGrids(workbook(one));
    expect(plain.ok && [plain.value.reader, plain.value.handedOver]).toEqual(['own', undefined]);
  });
});

describe('addresses beyond any sheet', () => {
  it.each([
    ['a column too many', row('<c r="XFE1"><v>1</v></c>')],
    ['a million columns', row('<c r="BDWGN1"><v>1</v></c>')],
    ['letters without end', row(`<c r="${'Z'.repeat(400)}1"><v>1</v></c>`)],
    ['a column behind the last', row('<c r="XFD1"><v>1</v></c><c><v>2</v></c>')],
    ['a row too many', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a row behind the last', '<row r="1048576"/><row><c><v>1</v></c></row>'],
    ['row 0', '<row r="0"><c r="A0"><v>1</v></c></row>'],
    ['a row of a cell alone', '<row><c r="A1048577"><v>1</v></c></row>'],
    ['a row number without end', `<row r="${'9'.repeat(400)}"><c><v>1</v></c></row>`],
  ])('such as %s, are damage or not understood', async (_, rows) => {
    expect(['source damaged', 'handed over: cell address']).toContain(await firstCells(workbook(rows)));
    const whole = await readGrids(workbook(rows));
    expect(whole.ok || whole.error.code).toMatch(/^(?:source damaged|sheet not understood)$/);
  });
});
