import { describe, expect, it } from 'vitest';
import { fixtureBytes } from '../fixtures';
import { repacked, sheetPart, stringsPart, withRows } from './packages';
import { readerUnderWatch, type Watched } from './reader-under-watch';
import { smallFiles } from './small-files';

const read = readerUnderWatch();
const megabyte = 1024 ** 2;

/** Ten entities, each ten times the one before: a billion letters. */
const laughs = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`,
).join('')}]>`;
const outside =
  '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY % all SYSTEM "http://127.0.0.1:9/x"> %all;]>';

const withDocumentType = (declaration: string) => (xml: string) =>
  /^\s*<\?xml[^>]*\?>/.test(xml) ? xml.replace(/^\s*<\?xml[^>]*\?>/, (head) => head + declaration) : declaration + xml;

/** Nothing of an entity may be read as a cell: neither what it stands for nor its name. */
function isHarmless(outcome: Watched): boolean {
  if (outcome.is === 'fault') return true;
  return outcome.is === 'table' && !outcome.cells.some((cell) => /lol|xxe|root:/.test(cell));
}

/** A web page shows an entity that it does not know as it is written. */
function isShown(outcome: Watched): boolean {
  return outcome.is === 'table' && !outcome.cells.some((cell) => /lollol|root:/.test(cell));
}

describe.each([
  ['entities of entities', laughs, '&lol9;'],
  ['entities that name a file', outside, '&xxe;'],
])('%s', (_, declaration, entity) => {
  it.each([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    sheetPart,
    'xl/styles.xml',
    stringsPart,
  ])('in %s are not resolved, and not read', async (part) => {
    const declared = repacked('xlsx, streamed', { [part]: withDocumentType(declaration) });
    expect(await read(declared)).toSatisfy(isHarmless);
    const used = repacked('xlsx, streamed', {
      [part]: (xml) => {
        const first = /(>|")([\w:/. -]{3,})(<|")/;
        return withDocumentType(declaration)(
          xml.replace(first, (_whole, before: string, text: string, after: string) => before + text + entity + after),
        );
      },
    });
    expect(await read(used)).toSatisfy(isHarmless);
  });

  it.each(['content.xml', 'META-INF/manifest.xml'])('in %s of an .ods are not resolved, and not read', async (part) => {
    const used = repacked('ods', {
      [part]: (xml) => withDocumentType(declaration)(xml.replace('Åsa', entity).replace('ment-version', entity)),
    });
    expect(await read(used)).toSatisfy(isHarmless);
  });

  it.each(['fods', 'XML Spreadsheet 2003', 'web page'])('in a %s are not resolved, and not read', async (format) => {
    const text = (smallFiles[format] ?? Buffer.alloc(0)).toString('latin1');
    const used = withDocumentType(declaration)(text.replace(/>(0007|00043|Bo Ek)</, `>${entity}<`));
    expect(await read(Buffer.from(used, 'latin1'))).toSatisfy(format === 'web page' ? isShown : isHarmless);
  });
});

describe('elements within elements, forty thousand deep', () => {
  const deep = (name: string) => `<${name}>`.repeat(40_000) + `</${name}>`.repeat(40_000);

  it.each([sheetPart, 'xl/workbook.xml', 'xl/styles.xml', stringsPart, '[Content_Types].xml'])(
    'in %s',
    async (part) => {
      const bytes = repacked('xlsx, streamed', {
        [part]: (xml) => xml.replace(/<(?=[^?/])/, (tag) => `<deep>${deep('a')}</deep>${tag}`),
      });
      expect((await read(bytes)).is).toMatch(/table|fault/);
      const within = repacked('xlsx, streamed', {
        [part]: (xml) => xml.replace(/<\/(\w+)>\s*$/, (end) => deep('a') + end),
      });
      expect((await read(within)).is).toMatch(/table|fault/);
    },
  );

  it.each(['table:table', 'table:table-row-group', 'text:span', 'office:annotation'])(
    'of %s in an .ods',
    async (name) => {
      const bytes = repacked('ods', { 'content.xml': (xml) => xml.replace('Åsa', deep(name)) });
      expect((await read(bytes)).is).toMatch(/table|fault/);
    },
  );

  it('of tables in a web page', async () => {
    const page = `<html><body>${'<table><tr><td>'.repeat(40_000)}x${'</td></tr></table>'.repeat(40_000)}</body></html>`;
    expect((await read(Buffer.from(page))).is).toMatch(/table|fault/);
    const cut = `<html><body>${'<table><tr><td>x'.repeat(40_000)}</html>`;
    expect((await read(Buffer.from(cut))).is).toMatch(/table|fault/);
  });

  it('in XML Spreadsheet 2003', async () => {
    const text = fixtureBytes('xml-spreadsheet.xls').toString('latin1');
    for (const name of ['Row', 'ss:Data', 'Table', 'a'])
      expect((await read(Buffer.from(text.replace('<Row>', `${deep(name)}<Row>`), 'latin1'))).is).toMatch(
        /table|fault/,
      );
  });
});

describe('cells where no cell can be', () => {
  const cell = (address: string) =>
    `<row r="1"><c r="A1" t="str"><v>ID</v></c><c r="${address}" t="str"><v>x</v></c></row>`;

  it('are read in the last cell of a sheet', async () => {
    const outcome = await read(
      withRows(
        `<row r="1"><c r="A1" t="str"><v>ID</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>`,
      ),
    );
    expect(outcome.is).toBe('table');
  });

  it.each([
    'XFE1',
    'ZZZZZ1',
    'A1048577',
    'A99999999999999999999',
    'A0',
    'A',
    '1',
    '',
    'A1:B2',
    '$B$1',
    'Å1',
    'A-1',
    'a1b2',
    '__proto__',
  ])('are refused, or put in their place: %s', async (address) => {
    expect((await read(withRows(cell(address)))).is).toMatch(/table|fault/);
  });

  it.each(['0', '-1', '1048577', '4294967296', '99999999999999999999', '1e5', 'x', ''])(
    'as are rows: %s',
    async (row) => {
      expect((await read(withRows(`<row r="${row}"><c t="str"><v>ID</v></c></row>`))).is).toMatch(/table|fault/);
    },
  );

  it.each(['A1:XFD1048576', 'A1:ZZZZZ9999999999', 'x', 'XFD1048576:A1'])(
    'are not merged without end: %s',
    async (range) => {
      const bytes = repacked('xlsx', {
        [sheetPart]: (xml) =>
          xml.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`),
      });
      expect((await read(bytes)).is).toMatch(/table|fault/);
    },
  );

  it('are not merged a hundred thousand times over', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000);
    const bytes = repacked('xlsx', {
      [sheetPart]: (xml) => xml.replace('</sheetData>', `</sheetData><mergeCells count="1">${merges}</mergeCells>`),
    });
    expect((await read(bytes)).is).toMatch(/table|fault/);
  });

  it.each([
    ['a cell', '<table:table-cell office:value-type="string"', ' table:number-columns-repeated="16384"', 1],
    ['an empty cell', '<table:table-cell office:value-type="string"><text:p>Åsa Öberg</text:p>', '', 2],
    ['a hidden cell', '<table:table-cell office:value-type="string"', '', 3],
  ])('are not repeated over a whole .ods: %s', async (_, tag, attribute, kind) => {
    const bytes = repacked('ods', {
      'content.xml': (xml) =>
        xml
          .replaceAll('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">')
          .replaceAll(tag, () =>
            kind === 1
              ? tag + attribute
              : kind === 2
                ? '<table:table-cell table:number-columns-repeated="16384"><text:p/>'
                : `<table:covered-table-cell table:number-columns-repeated="16384"/>${tag}`,
          ),
    });
    expect((await read(bytes)).is).toMatch(/table|fault/);
    const plain = (smallFiles['fods'] ?? Buffer.alloc(0)).toString();
    const one = plain
      .replaceAll('<table:table-row>', '<table:table-row table:number-rows-repeated="999999999">')
      .replaceAll(tag, `${tag} table:number-columns-repeated="99999"`);
    expect((await read(Buffer.from(one))).is).toMatch(/table|fault/);
  });

  it.each([
    ['a row far down', '<Row ss:Index="2000000000">', '<Row>'],
    ['a cell far out', '<Cell ss:Index="2000000000">', '<Cell>'],
    ['a cell before the first', '<Cell ss:Index="-5">', '<Cell>'],
    ['cells merged without end', '<Cell ss:MergeAcross="2000000000" ss:MergeDown="2000000000">', '<Cell>'],
    ['columns without end', '<Column ss:Index="1" ss:Span="2000000000"/><Row>', '<Row>'],
    ['rows without end', '<Row ss:Span="2000000000">', '<Row>'],
  ])('are not believed in XML Spreadsheet 2003: %s', async (_, tag, instead) => {
    const text = fixtureBytes('xml-spreadsheet.xls').toString('latin1');
    expect((await read(Buffer.from(text.replace(instead, tag), 'latin1'))).is).toMatch(/table|fault/);
  });
});

describe('a table wider than any', () => {
  const names = (count: number, between: string) => Array.from({ length: count }, (_, i) => `N${i}`).join(between);

  it('with a million columns as text', async () => {
    const text = `${names(1_000_000, ',')}\n${names(1_000_000, ',')}\n`;
    expect((await read(Buffer.from(text))).is).toMatch(/table|fault/);
  });

  it('with a million columns in a web page', async () => {
    const row = `<tr><td>${names(1_000_000, '<td>')}`;
    expect((await read(Buffer.from(`<table>${row}${row}</table>`))).is).toMatch(/table|fault/);
  });

  it('with a million cells without addresses in a row', async () => {
    expect((await read(withRows(`<row>${'<c t="str"><v>x</v></c>'.repeat(1_000_000)}</row>`))).is).toMatch(
      /table|fault/,
    );
  });

  it('with cells of a web page that each cover a thousand others', async () => {
    const row = `<tr>${'<td colspan="1000" rowspan="1000">x'.repeat(20_000)}`;
    expect((await read(Buffer.from(`<table>${row}${'<tr>'.repeat(2000)}</table>`))).is).toMatch(/table|fault/);
  });
});

describe('markup that opens and never closes', () => {
  const times = (text: string, bytes = megabyte) => text.repeat(Math.floor(bytes / text.length));

  it.each([
    '<!--',
    '<script>',
    '<td',
    '<td a="',
    "<td a='",
    '<table ',
    '<table><tr><td',
    '&',
    '&#x',
    '<',
    '<![CDATA[',
    '</',
  ])('in a web page: %s', async (text) => {
    expect((await read(Buffer.from(`<html><table><tr><td>ID</table>${times(text)}`))).is).toMatch(/table|fault/);
    expect((await read(Buffer.from(`<html><table><tr><td ${times(text)}</table>`))).is).toMatch(/table|fault/);
  });

  it.each([
    ...[
      '<c',
      '<c ',
      '<c r="',
      '<c t="d">',
      '<row',
      '<si>',
      '<si><t>',
      '<is><r>',
      '<!--',
      '<![CDATA[',
      '<?',
      '&',
      '<x:c t="d"',
    ],
    ...['<v>', '<f>', ' ', '<mergeCell ref="', '</c'],
  ])('in an .xlsx: %s', async (text) => {
    expect(
      (await read(repacked('xlsx, streamed', { [sheetPart]: (xml) => xml.replace('<row', `${times(text)}<row`) }))).is,
    ).toMatch(/table|fault/);
    expect(
      (await read(repacked('xlsx, streamed', { [stringsPart]: (xml) => xml.replace('<si>', `${times(text)}<si>`) })))
        .is,
    ).toMatch(/table|fault/);
    expect(
      (
        await read(
          repacked('xlsx, streamed', { 'xl/workbook.xml': (xml) => xml.replace('<sheet ', `${times(text)}<sheet `) }),
        )
      ).is,
    ).toMatch(/table|fault/);
  });

  it.each([
    ...[
      '<table:table-cell',
      '<table:table-cell ',
      '<style:style ',
      '<style:style style:family="table">',
      '<number:date-style ',
    ],
    ...['<number:date-style style:name="a">', '<style:map ', '<text:p>', '<!--', '<![CDATA[', '&', '<table:table-row '],
  ])('in an .ods: %s', async (text) => {
    const before = (xml: string) =>
      xml.replace('<office:body>', `<office:automatic-styles>${times(text)}<office:body>`);
    const within = (xml: string) => xml.replace('<table:table-row>', `${times(text)}<table:table-row>`);
    expect((await read(repacked('ods', { 'content.xml': before }))).is).toMatch(/table|fault/);
    expect((await read(repacked('ods', { 'content.xml': within }))).is).toMatch(/table|fault/);
    expect((await read(Buffer.from(within((smallFiles['fods'] ?? '').toString())))).is).toMatch(/table|fault/);
  });

  it.each([
    '<Row',
    '<Cell ',
    '<Data',
    '<Style ss:ID="',
    '<!--',
    '<![CDATA[',
    '&',
    '<Data ss:Type="String">',
    '<Worksheet ss:Name="a"><Table>',
  ])('in XML Spreadsheet 2003: %s', async (text) => {
    const whole = fixtureBytes('xml-spreadsheet.xls').toString('latin1');
    expect((await read(Buffer.from(whole.replace('<Row>', `${times(text)}<Row>`), 'latin1'))).is).toMatch(
      /table|fault/,
    );
  });
});
