import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/formats/workbook';
import { checkZip, unpackWorkbook } from '../../../electron/formats/workbook-guard';
import { listRows } from '../../../shared/table/rows';
import type { Grid } from '../../../shared/table/table';
import { fixtureBytes, fixturePath } from '../fixtures';
import { ownReading, said, sheet, styles, workbook } from './small-workbook';

/** What the reader to which doubtful workbooks are handed over makes of one. */
function sheetJsReading(bytes: Buffer): readonly Grid[] | string {
  const listed = checkZip(bytes);
  if (!listed.ok) return listed.error.code;
  const unpacked = unpackWorkbook(bytes, listed.value);
  if (!unpacked.ok) return unpacked.error.code;
  const grids = readWorkbook(unpacked.value.bytes);
  return grids.ok ? grids.value : grids.error.code;
}

const files = readdirSync(fixturePath('')).filter((name) => /\.xls[xm]$/.test(name));
/** Where the two differ on purpose; what in them differs is tried one by one below. */
const differing = ['prefixed-with-dash.xlsx', 'texts.xlsx', 'utf16-parts.xlsx', 'values.xlsx'];

describe('every workbook among the fixtures', () => {
  it.each(files.filter((file) => !differing.includes(file)))('%s is read as SheetJS reads it', async (file) => {
    const bytes = fixtureBytes(file);
    const [ours, theirs] = [await ownReading(bytes), sheetJsReading(bytes)];
    if (typeof ours === 'string' && ours.startsWith('handed over')) throw new Error(ours);
    expect(said(ours)).toEqual(said(theirs));
  });

  it('in UTF-16 is handed over', async () => {
    expect(await ownReading(fixtureBytes('utf16-parts.xlsx'))).toBe('handed over: encoding');
  });
});

describe('where SheetJS is wrong, our own reader is not:', () => {
  const row = (cells: string, attributes = ' r="1"') => `<row${attributes}>${cells}</row>`;
  const inline = (item: string) => workbook(row(`<c r="A1" t="inlineStr"><is>${item}</is></c><c r="B1"><v>1</v></c>`));
  const cell = (written: string) => workbook(row(`${written}<c r="B1"><v>1</v></c>`));
  const first = (grids: readonly Grid[] | string) =>
    typeof grids === 'string' ? grids : grids.map(({ rows }) => listRows(rows).map(({ cells }) => cells.join('|')))[0];

  it.each([
    ['a character reference above U+FFFF', inline('<t>&#x1F469;</t>'), ['👩|1'], ['\uf469|1']],
    ['a comment in a text', inline('<t>An<!-- once Ann -->na</t>'), ['Anna|1'], ['An<!-- once Ann -->na|1']],
    ['CDATA in one of several looks', inline('<r><t>A</t></r><r><t><![CDATA[B]]></t></r>'), ['AB|1'], ['A|1']],
    ['a bare carriage return, which XML takes for a line end', inline('<t>a\rb</t>'), ['a\nb|1'], ['a\rb|1']],
    ['what only looks coded', inline('<t>_X0041_</t>'), ['_X0041_|1'], ['A|1']],
    ['a text that is escaped once', cell('<c r="A1" t="str"><v>&amp;lt;</v></c>'), ['&lt;|1'], ['<|1']],
    ['a letter written as a reference', cell('<c r="A1" t="str"><v>&#229;</v></c>'), ['å|1'], ['\ufffd|1']],
    ['a truth that was never worked out', cell('<c r="A1" t="b"><f>B1</f></c>'), ['|1'], ['FALSE|1']],
    ['an error that Excel got later', cell('<c r="A1" t="e"><v>#SPILL!</v></c>'), ['#SPILL!|1'], ['#VALUE!|1']],
    ['a cell in a comment', cell('<!-- <c r="A1"><v>9</v></c> -->'), ['|1'], ['9|1']],
    ['blanks inside a tag', cell('<c r = "A1"><v >9</v ></c>'), ['9|1'], ['|1']],
    ['a line break inside a tag', cell('<c\nr="A1"\nt="s"><v>0</v></c>'), ['Anna|1'], ['|1']],
    [
      'a day of an East Asian edition',
      workbook(row('<c r="A1" s="0"><v>45382</v></c>'), {
        'xl/styles.xml': styles([]).replace('<cellXfs>', '<cellXfs><xf numFmtId="31"/>'),
      }),
      ['2024-03-31'],
      ['45382'],
    ],
    [
      'rows that say where they are only in their cells',
      workbook('<row><c r="A2"><v>2</v></c></row><row><c><v>3</v></c></row>'),
      ['', '2', '3'],
      ['', '3'],
    ],
    ['a row that no sheet has', workbook(row('<c r="A0"><v>1</v></c>', ' r="0"')), 'source damaged', []],
  ])('%s', async (_, bytes, ours, theirs) => {
    expect([first(await ownReading(bytes)), first(sheetJsReading(bytes))]).toEqual([ours, theirs]);
  });

  it('merged cells with another attribute first', async () => {
    const below = '<mergeCells><mergeCell x="1" ref="A1:A2"/></mergeCells>';
    const rows = row('<c r="A1"><v>1</v></c>') + row('<c r="A2"/><c r="B2"><v>1</v></c>', ' r="2"');
    const bytes = workbook('', { 'xl/worksheets/sheet1.xml': sheet(rows, below) });
    const notes = (grids: readonly Grid[] | string) => (typeof grids === 'string' ? grids : grids[0]?.notes.length);
    expect([notes(await ownReading(bytes)), notes(sheetJsReading(bytes))]).toEqual([1, 0]);
  });

  it('a formula that gives text and has no value', async () => {
    const bytes = cell('<c r="A1" t="str"><f>B1</f></c>');
    const notes = (grids: readonly Grid[] | string) => (typeof grids === 'string' ? grids : grids[0]?.notes);
    expect(notes(await ownReading(bytes))).toEqual([{ row: 1, column: 0, code: 'formula without value' }]);
    expect(notes(sheetJsReading(bytes))).toEqual([]);
  });
});
