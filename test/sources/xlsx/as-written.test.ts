import { describe, expect, it } from 'vitest';
import { book, firstCells, ownReading, related, said, shared, sheet, styles, workbook } from './small-workbook';

const row = (cells: string, attributes = ' r="1"') => `<row${attributes}>${cells}</row>`;
const inline = (text: string) => row(`<c r="A1" t="inlineStr"><is>${text}</is></c>`);

/** Read whole, and in pieces that end at every byte. */
async function cells(bytes: Buffer): Promise<unknown> {
  const whole = await firstCells(bytes);
  for (const step of [1, 2, 7]) expect(await firstCells(bytes, step), `in pieces of ${step}`).toEqual(whole);
  return whole;
}

describe('texts', () => {
  it.each([
    ['one run', '<t>Anna</t>', 'Anna'],
    ['kept blanks', '<t xml:space="preserve">  Anna </t>', '  Anna '],
    ['blanks that nobody asks to keep', '<t>  Anna </t>', '  Anna '],
    ['several looks', '<r><t>An</t></r><r><rPr><b/></rPr><t>na</t></r>', 'Anna'],
    [
      'a reading above the letters',
      '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
      '漢字',
    ],
    ['a reading among several looks', '<r><t>漢</t></r><r><t>字</t></r><rPh sb="0" eb="1"><t>かん</t></rPh>', '漢字'],
    ['no run at all', '', ''],
    ['an empty run', '<t/>', ''],
    ['escapes', '<t>&lt;A&gt; &amp;amp; &quot;B&quot; &apos;C&apos;</t>', '<A> &amp; "B" \'C\''],
    ['characters by number', '<t>&#229;&#xE4;&#x1F469;</t>', 'åä👩'],
    ['coded characters', '<t>_x0041_ _x005F_x0041_ _x00e5_ _x1_</t>', 'A _x0041_ å _x1_'],
    ['a coded return before a line feed', '<t>a_x000D_\nb_x000D_c</t>', 'a\nb\rc'],
    ['line ends of any kind', '<t>a\r\nb\rc\nd</t>', 'a\nb\nc\nd'],
    ['a CDATA section', '<t>A<![CDATA[<&amp;>]]>B</t>', 'A<&amp;>B'],
    ['a comment in the middle', '<t>An<!-- x --></t>', 'An'],
    ['text beyond the Basic plane', '<t>👩‍🚒 ש 𝔸</t>', '👩‍🚒 ש 𝔸'],
    ['a name that JavaScript knows', '<t>__proto__</t>', '__proto__'],
  ])('with %s', async (_, item, text) => {
    expect(await cells(workbook(inline(item)))).toEqual(text === '' ? [] : [[text]]);
    const point = row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>');
    const table = shared(`<si>${item}</si><si><t>next</t></si>`);
    expect(await cells(workbook(point, { 'xl/sharedStrings.xml': table }))).toEqual([[text, 'next']]);
  });

  it('may be empty in every way, and shift nothing', async () => {
    const table = shared('<si/><si></si><si><t></t></si><si ><t/></si><si><t>Anna</t></si>');
    const points = row([0, 1, 2, 3, 4].map((i) => `<c t="s"><v>${i}</v></c>`).join(''));
    expect(await cells(workbook(points, { 'xl/sharedStrings.xml': table }))).toEqual([['', '', '', '', 'Anna']]);
  });

  it('may be longer than a piece of the file, but not longer than any spreadsheet writes', async () => {
    const long = 'å&amp;'.repeat(400_000);
    expect(await firstCells(workbook(inline(`<t>${long}</t>`)))).toEqual([['å&'.repeat(400_000)]]);
    expect(await firstCells(workbook(inline(`<t>${long.repeat(4)}</t>`)))).toBe('handed over: length');
  });
});

describe('cells', () => {
  it.each([
    ['a number', '<c r="A1"><v>42</v></c>', '42'],
    ['a number that says so', '<c r="A1" t="n"><v>42.5</v></c>', '42.5'],
    ['a number with blanks around it', '<c r="A1"><v> 42\n</v></c>', '42'],
    ['a number with an exponent', '<c r="A1"><v>1.5E+3</v></c>', '1500'],
    ['all of a double', '<c r="A1"><v>1.1000000000000001</v></c>', '1.1'],
    ['a date', '<c r="A1" s="1"><v>45382</v></c>', '2024-03-31'],
    ['a date and time', '<c r="A1" s="3"><v>45382.604166666664</v></c>', '2024-03-31 14:30'],
    ['leading zeros by format', '<c r="A1" s="2"><v>42</v></c>', '00042'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false in words', '<c r="A1" t="b"><v>false</v></c>', 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an error that Excel got later', '<c r="A1" t="e"><v>#SPILL!</v></c>', '#SPILL!'],
    ['a day in ISO form', '<c r="A1" t="d"><v>2024-03-31T00:00:00</v></c>', '2024-03-31'],
    ['a moment in ISO form', '<c r="A1" t="d" s="1"><v>2024-03-31T14:30:00.000</v></c>', '2024-03-31 14:30'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>a &lt; b</v></c>', 'a < b'],
    ['an entity only once', '<c r="A1" t="str"><v>&amp;lt; &#229;</v></c>', '&lt; å'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>', ['', '1']],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'Bo'],
    ['a number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula with attributes', '<c r="A1"><f t="shared" ref="A1:A2" si="0">1+1</f><v>2</v></c>', '2'],
    ['a style that is not there', '<c r="A1" s="99"><v>45382</v></c>', '45382'],
    ['single quotes', "<c r='A1' t='s'><v>0</v></c>", 'Anna'],
    ['attributes in another order', '<c t="s" s="0" r="A1"><v>0</v></c>', 'Anna'],
    ['attributes nobody needs', '<c r="A1" cm="1" vm="2" ph="1" x:y=">" t="s"><v>0</v></c>', 'Anna'],
    ['blanks and line breaks in tags', '<c\n r = "A1"\tt\r\n=\'s\' ><v >0</v\n></c >', 'Anna'],
    ['blanks between tags', '<c r="A1" t="s">\n <v>0</v>\n </c>', 'Anna'],
    ['comments and instructions', '<!-- <c r="B1"> --><c r="A1" t="s"><?x <v>?><v>0<!-- --></v></c><?y?>', 'Anna'],
    ['a value in a CDATA section', '<c r="A1"><v><![CDATA[42]]></v></c>', '42'],
    ['an extension', '<c r="A1" t="s"><v>0</v><extLst><ext uri="x"><y><z/></y></ext></extLst></c>', 'Anna'],
    [
      'no address',
      '<c t="s"><v>0</v></c><c><v>2</v></c><c r="D1"><v>3</v></c><c><v>4</v></c>',
      ['Anna', '2', '', '3', '4'],
    ],
    ['another order', '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>', ['1', '2', '3']],
    [
      'the last column',
      '<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>',
      ['1', ...Array<string>(16_382).fill(''), '2'],
    ],
    [
      'nothing in them',
      '<c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v/></c><c r="D1" t="s"><v></v></c><c r="E1"><v>1</v></c>',
      ['', '', '', '', '1'],
    ],
  ])('with %s', async (_, written, text) => {
    expect(await cells(workbook(row(written)))).toEqual([typeof text === 'string' ? [text] : text]);
  });

  it('are told about where their text cannot tell everything', async () => {
    const odd = [
      '<c r="A1"><f>B1</f></c>',
      '<c r="B1" t="str"><f>A1</f></c>',
      '<c r="C1"><f t="shared" si="0"/></c>',
      '<c r="D1"><v>12345678901234567</v></c>',
      '<c r="E1" t="str"><v>9.72501E+11</v></c>',
      '<c r="F1" t="s"><v>0</v></c>',
      '<c r="G1" t="b"><f>A1</f></c>',
      '<c r="H1" t="inlineStr"><is><t>1E+05</t></is></c>',
      '<c r="I1"><f></f></c>',
    ];
    const bytes = workbook(row(odd.join('')) + row(odd.join('').replace(/(r="[A-Z])1/g, '$12'), ' r="2"'), {
      'xl/sharedStrings.xml': shared('<si><t>9,7E+11</t></si>'),
    });
    const codes = ['formula without value', 'formula without value', 'formula without value', 'digits lost'];
    const expected = [...codes, 'digits lost', 'digits lost', 'formula without value', 'digits lost'];
    for (const step of [undefined, 1]) {
      const reading = await ownReading(bytes, step);
      expect(typeof reading === 'string' ? reading : reading[0]?.notes).toEqual(
        [1, 2].flatMap((number) => expected.map((code, column) => ({ row: number, column, code }))),
      );
      expect(await firstCells(bytes, step)).toEqual(
        [1, 2].map(() => ['', '', '', '12345678901234568', '9.72501E+11', '9,7E+11', '', '1E+05']),
      );
    }
  });

  it('may change how they are written from row to row', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const at = i + 1;
      const ways = [
        `<c r="A${at}" t="s"><v>0</v></c>`,
        `<c r="A${at}"><v>7</v></c>`,
        `<c r="A${at}" t="s" ><v>1</v></c>`,
        `<c t="s" r="A${at}"><v>1</v></c>`,
        `<c r="A${at}" t="inlineStr"><is><t>x</t></is></c>`,
        `<c r="A${at}" s="1"><v>1</v></c>`,
        '',
      ];
      return row(`${ways[(i * i) % 7]}<c r="AA${at}"><v>${at}</v></c>`, ` r="${at}"`);
    });
    const texts = ['Anna', '7', 'Bo', 'Bo', 'x', '1900-01-01', ''];
    expect(await cells(workbook(rows.join('')))).toEqual(
      rows.map((_, i) => [texts[(i * i) % 7], ...Array<string>(25).fill(''), String(i + 1)]),
    );
  });
});

describe('rows', () => {
  const numbered = async (rows: string) => {
    const all = [];
    for (const step of [undefined, 1]) all.push(said(await ownReading(workbook(rows), step)));
    expect(all[1]).toEqual(all[0]);
    const [first] = all[0] as { rows: { number: number; cells: string[]; hidden?: boolean }[] }[];
    return first?.rows.map(({ number, cells, hidden }) => `${number}${hidden ? ' hidden' : ''}: ${cells.join(',')}`);
  };
  const one = (at: number | '', value: number, attributes = '') =>
    `<row${at === '' ? '' : ` r="${at}"`}${attributes}><c r="A${at === '' ? '' : at}"><v>${value}</v></c></row>`.replace(
      'r="A"',
      '',
    );

  it('may leave out their numbers', async () => {
    expect(await numbered(one('', 1) + one('', 2) + one(5, 3) + one('', 4))).toEqual([
      '1: 1',
      '2: 2',
      '3: ',
      '4: ',
      '5: 3',
      '6: 4',
    ]);
  });

  it('without a number stand where their first cell says', async () => {
    expect(await numbered('<row><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      '1: ',
      '2: ',
      '3: ,1,2',
      '4: 3',
    ]);
  });

  it('may have gaps, of which only short ones are shown', async () => {
    expect(await numbered(one(2, 1) + one(4, 2) + one(1005, 3))).toEqual(['1: ', '2: 1', '3: ', '4: 2', '1005: 3']);
    const filled = await numbered(one(1, 1) + one(1001, 2));
    expect([filled?.length, filled?.[1]]).toEqual([1001, '2: ']);
  });

  it('may stand in another order, or twice', async () => {
    expect(await numbered(one(3, 3) + one(1, 1) + one(2, 2))).toEqual(['1: 1', '2: 2', '3: 3']);
    expect(await numbered(`${one(1, 1)}${one(2, 2)}<row r="1"><c r="C1"><v>3</v></c></row>`)).toEqual([
      '1: 1,,3',
      '2: 2',
    ]);
  });

  it('may be hidden', async () => {
    const rows =
      one(1, 1, ' hidden="1"') +
      one(2, 2, ' hidden=\'true\' ht="3"') +
      one(3, 3, ' hidden="0"') +
      one(4, 4, ' collapsed="1"');
    expect(await numbered(rows)).toEqual(['1 hidden: 1', '2 hidden: 2', '3: 3', '4: 4']);
  });

  it('without anything in them are not there', async () => {
    expect(await numbered('<row r="1"/><row r="2"></row><row r="3"><c r="A3" s="1"/></row>')).toEqual([]);
    expect(await numbered(`${one(1, 1)}<row r="2"/><row r="3" spans="1:2"/>`)).toEqual(['1: 1']);
  });
});

describe('what stands around the rows', () => {
  const withSheet = (xml: string) => workbook('', { 'xl/worksheets/sheet1.xml': xml });

  it('may be anything', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\r\n<!-- x --><worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:mc="m" xmlns:y="y"><y:sheetData><y:row/></y:sheetData><sheetPr><tabColor/></sheetPr><mc:AlternateContent><mc:Choice><y:z>&amp;</y:z></mc:Choice></mc:AlternateContent><cols><col min="1" max="2"/></cols><sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData><extLst><ext><![CDATA[</worksheet>]]></ext></extLst></worksheet>\n<!-- end -->\n`;
    expect(await cells(withSheet(xml))).toEqual([['1']]);
    expect(await cells(withSheet(`\ufeff${xml}`))).toEqual([['1']]);
  });

  it('may have a prefix everywhere', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(\w)/g, '<$1a-b.c:$2').replaceAll('xmlns=', 'xmlns:a-b.c=');
    const rows = [1, 2, 3].map((at) =>
      row(
        `<c r="A${at}" t="s"><v>0</v></c><c r="B${at}"><v>${at}</v></c><c r="C${at}" t="inlineStr"><is><t>x</t></is></c><c r="D${at}"><f>1</f></c>`,
        ` r="${at}"`,
      ),
    );
    const xml = prefixed(sheet(rows.join(''), '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'));
    const bytes = workbook('', {
      'xl/worksheets/sheet1.xml': xml,
      'xl/sharedStrings.xml': prefixed(shared('<si><t>Anna</t></si><si><r><t>Bo</t></r></si>')),
      'xl/styles.xml': prefixed(styles(['General'])),
      'xl/workbook.xml': prefixed(book('<sheet name="Staff" sheetId="1" r:id="r1"/>'))
        .replaceAll('a-b.c:r:', 'r:')
        .replaceAll('xmlns:r', 'xmlns:r'),
    });
    expect(await cells(bytes)).toEqual([1, 2, 3].map((at) => ['Anna', String(at), 'x']));
    const reading = await ownReading(bytes);
    expect(typeof reading === 'string' ? reading : reading[0]?.notes.map(({ code }) => code)).toEqual([
      ...Array<string>(3).fill('formula without value'),
      'merged into',
    ]);
  });

  it('tells of merged cells, down to the last row with something in it', async () => {
    const below =
      '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="D1"/><mergeCell ref=\'C2:C9\' x="y"></mergeCell></mergeCells>';
    const rows = row('<c r="A1"><v>1</v></c>') + row('<c r="A3"><v>1</v></c>', ' r="3"');
    for (const step of [undefined, 1]) {
      const reading = await ownReading(workbook('', { 'xl/worksheets/sheet1.xml': sheet(rows, below) }), step);
      const notes = typeof reading === 'string' ? [] : (reading[0]?.notes ?? []);
      expect(notes.map(({ row: at, column, code }) => `${at} ${column} ${code}`)).toEqual([
        '1 1 merged into',
        '2 0 merged into',
        '2 1 merged into',
        '3 2 merged into',
      ]);
    }
  });

  it('may have no rows', async () => {
    expect(await cells(withSheet(sheet('').replace('<sheetData></sheetData>', '<sheetData/>')))).toEqual([]);
    expect(await cells(workbook(''))).toEqual([]);
  });
});

describe('the parts of a workbook', () => {
  it('may lie anywhere', async () => {
    const rows = row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1</v></c>');
    const bytes = workbook('', {
      '_rels/.rels': related([
        ['extended-properties', 'docProps/app.xml'],
        ['officeDocument', '/Book/Main.xml'],
      ]),
      'xl/workbook.xml': undefined,
      'xl/_rels/workbook.xml.rels': undefined,
      'xl/worksheets/sheet1.xml': undefined,
      'Book/Main.xml': book('<sheet name="Staff" sheetId="1" r:id="r1"/>'),
      'Book/_rels/Main.xml.rels': related([
        ['worksheet', '../Elsewhere/./data.bin.xml'],
        ['sharedStrings', '/xl/SHAREDstrings.xml'],
        ['styles', '../xl/styles.xml'],
      ]),
      'Elsewhere/data.bin.xml': sheet(rows),
    });
    expect(await cells(bytes)).toEqual([['Anna', '1900-01-01']]);
  });

  it('name the sheets, in their order, and say which are hidden', async () => {
    const sheets = [
      '<sheet name="A &amp; B" sheetId="7" r:id="r2"/>',
      '<sheet name="Hid_x0064_en" state="hidden" sheetId="1" r:id="r1"/>',
      '<sheet name="Chart" sheetId="4" r:id="r5"/>',
      '<sheet name=\'__proto__\' state="veryHidden" sheetId="3" r:id="r6"/>',
    ];
    const bytes = workbook(row('<c r="A1"><v>1</v></c>'), {
      'xl/workbook.xml': book(sheets.join(''), '<workbookPr date1904="true"/><bookViews><workbookView/></bookViews>'),
      'xl/_rels/workbook.xml.rels': related([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet3.xml'],
      ]),
      'xl/worksheets/sheet2.xml': sheet(row('<c r="A1" s="1"><v>0</v></c>')),
      'xl/worksheets/sheet3.xml': sheet(''),
    });
    expect(said(await ownReading(bytes))).toEqual([
      { name: 'A & B', visibility: 'visible', rows: [{ number: 1, cells: ['1904-01-01'] }], width: 1, notes: [] },
      { name: 'Hidden', visibility: 'hidden', rows: [{ number: 1, cells: ['1'] }], width: 1, notes: [] },
      { name: '__proto__', visibility: 'very hidden', rows: [], width: 0, notes: [] },
    ]);
  });

  it('may do without shared texts and styles', async () => {
    const bytes = workbook(row('<c r="A1" s="1"><v>45382</v></c>'), {
      'xl/sharedStrings.xml': undefined,
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': related([['worksheet', 'worksheets/sheet1.xml']]),
    });
    expect(await cells(bytes)).toEqual([['45382']]);
  });

  it('may use formats that are nowhere written down', async () => {
    const used = [14, 22, 20, 31, 49, 1, 99].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const bytes = workbook(row([0, 1, 2, 3, 4, 5, 6].map((s) => `<c s="${s}"><v>45382.5</v></c>`).join('')), {
      'xl/styles.xml': styles([]).replace(
        '<cellXfs>',
        `<dxfs><dxf><numFmt numFmtId="1" formatCode="yyyy"/></dxf></dxfs><cellXfs>${used}`,
      ),
    });
    expect(await cells(bytes)).toEqual([
      ['2024-03-31', '2024-03-31 12:00', '12:00', '2024-03-31', '45382.5', '45382.5', '45382.5'],
    ]);
  });
});
