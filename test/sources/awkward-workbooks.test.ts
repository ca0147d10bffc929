import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type GridsReading, readGrids } from '../../electron/formats/read-grids';
import { storedZip, zipContent, zipEntries } from '../../electron/formats/zip';
import { listRows } from '../../shared/table/rows';
import { fixtureBytes } from './fixtures';

const sheetPart = 'xl/worksheets/sheet1.xml';
const stringsPart = 'xl/sharedStrings.xml';

/** A workbook that LibreOffice wrote, with some of its parts written anew. */
function altered(changes: Readonly<Record<string, (xml: string) => string>>): Buffer {
  // The second sheet's cells would point at texts that are no longer there.
  const parts = stringsPart in changes ? { 'xl/worksheets/sheet2.xml': withCells(''), ...changes } : changes;
  const bytes = fixtureBytes('staff-sweden.libreoffice.xlsx');
  const entries = zipEntries(bytes);
  if (!entries.ok) throw new Error('not a zip');
  return storedZip(
    entries.value.map((entry) => {
      const whole = zipContent(bytes, entry);
      if (!whole.ok) throw new Error(entry.name);
      const change = parts[entry.name];
      const content = change ? Buffer.from(change(whole.value.toString('utf8'))) : whole.value;
      return { name: entry.name, content, crc: crc32(content) };
    }),
  );
}

function withCells(rows: string): (xml: string) => string {
  return (xml) =>
    xml
      .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`)
      .replace(/<mergeCells[\s\S]*<\/mergeCells>/, '');
}

function withStrings(items: string): () => string {
  return () =>
    `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`;
}

function rowsIn({ grids: [grid] }: GridsReading) {
  return grid ? listRows(grid.rows) : [];
}

async function firstSheet(bytes: Buffer) {
  const reading = await readGrids(bytes);
  return reading.ok ? rowsIn(reading.value).map((row) => row.cells) : reading.error.code;
}

const whole = await firstSheet(altered({}));

describe('workbooks that other programs write', () => {
  it('may leave out the addresses of cells and rows', async () => {
    const bytes = altered({
      [sheetPart]: (xml) => {
        const dense = xml.replace(/<row r="1"[\s\S]*?<\/row>|<row r="2"[\s\S]*?<\/row>|<row r="65"[\s\S]*<\/row>/g, '');
        return dense.replace(/(<(?:c|row)\b[^>]*?) r="[A-Z]*\d+"/g, '$1');
      },
    });
    const rows = await firstSheet(bytes);
    expect(Array.isArray(rows) && rows.find((row) => row[0] === '00042')?.slice(0, 7)).toEqual(
      Array.isArray(whole) && whole[4]?.slice(0, 7),
    );
  });

  it('may name every tag with a prefix', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
    expect(
      await firstSheet(
        altered({ [sheetPart]: prefixed, [stringsPart]: prefixed, 'xl/worksheets/sheet2.xml': prefixed }),
      ),
    ).toEqual(whole);
  });

  it('may store dates as ISO text', async () => {
    const cells = ['2024-03-31', '2024-03-31T00:00:00', '2024-07-31T14:30:00.000', '2024-07-31T23:59:58Z'];
    const bytes = altered({
      [sheetPart]: withCells(`<row r="1">${cells.map((cell) => `<c t="d"><v>${cell}</v></c>`).join('')}</row>`),
    });
    expect(await firstSheet(bytes)).toEqual([['2024-03-31', '2024-03-31', '2024-07-31 14:30', '2024-07-31 23:59:58']]);
  });

  it('may have empty texts, which shift nothing', async () => {
    for (const empty of ['<si/>', '<si />', '<si><t/></si>', '<si></si>']) {
      const bytes = altered({
        [sheetPart]: withCells(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        ),
        [stringsPart]: withStrings(`<si><t>Anna</t></si>${empty}<si><t>Bo</t></si>`),
      });
      expect(await firstSheet(bytes), empty).toEqual([['Anna', '', 'Bo']]);
    }
  });

  it('may have text in several colours, with readings and coded characters', async () => {
    const bytes = altered({
      [sheetPart]: withCells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a@x</t></r><r><t>.example</t></r></is></c><c r="D1" t="s"><v>2</v></c></row>',
      ),
      [stringsPart]: withStrings(
        '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><r><t>Anna</t></r><r><rPr><b/></rPr><t xml:space="preserve"> B  </t></r></si><si><t xml:space="preserve"> &lt;b&gt; &amp;amp; _x0041_</t></si>',
      ),
    });
    expect(await firstSheet(bytes)).toEqual([['漢字', 'Anna B  ', 'a@x.example', ' <b> &amp; A']]);
  });

  it('never become an empty table when something in them cannot be read', async () => {
    const bytes = altered({
      [sheetPart]: withCells('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
      [stringsPart]: withStrings('<si><t>Anna</t></si>'),
    });
    expect(await firstSheet(bytes)).toBe('sheet not understood');
    const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1a-b:$2').replace(' xmlns="', ' xmlns:a-b="');
    expect(await firstSheet(altered({ [sheetPart]: prefixed }))).toEqual(whole);
    const doubtful = (xml: string) => prefixed(xml).replace(' t="s"', ' t="?"');
    expect(await firstSheet(altered({ [sheetPart]: doubtful }))).toBe('sheet not understood');
  });

  it('are checked byte by byte, also where nothing is compressed', async () => {
    const bytes = altered({});
    bytes.write('Osa', bytes.indexOf('Bj\u00f6rn') + 1);
    expect(await firstSheet(bytes)).toBe('source damaged');
  });

  it('may have a stray cell far below, which costs nothing', async () => {
    const bytes = altered({
      [sheetPart]: withCells(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    });
    const reading = await readGrids(bytes);
    expect(reading.ok && rowsIn(reading.value).map((row) => row.number)).toEqual([1, 1048576]);
  });
});
