import fc from 'fast-check';
import type { Grid } from '../../../shared/table/table';
import type { Parts } from './zip-file';

/** One cell as it is written, and what must be read from it. */
interface MadeCell {
  readonly text: string;
  readonly note?: 'digits lost' | 'formula without value';
  /** Attributes besides the address, and the inside of the element. `share` keeps a text among the shared ones. */
  readonly written: (share: (text: string) => number) => readonly [attributes: string, inner: string];
}

export interface MadeSheet {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** By row (as shown) and column (0-based). */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, MadeCell>>;
}

export interface MadeWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly MadeSheet[];
}

/** Formats by their position in the styles. */
const formats = [
  ['General', 0],
  ['00000', 164],
  ['m/d/yy', 14],
  ['yyyy-mm-dd hh:mm:ss', 165],
  ['h:mm', 20],
  ['0%', 9],
  ['#,##0.00', 4],
  ['"EMP-"0000', 166],
  ['[h]:mm:ss', 46],
  ['@', 49],
] as const;
type Format = (typeof formats)[number][0];
const styleOf = (format: Format) => ` s="${formats.findIndex(([code]) => code === format)}"`;

const oddTexts = [
  ...['', ' ', '  Anna ', 'a\nb', 'a\r\nb', 'a\tb', '\ta', '_x0041_', '_x000D_', '_x_', '__proto__', 'constructor'],
  ...[
    'toString',
    '<si>',
    '&amp;',
    ']]>',
    '<!-- x -->',
    '"',
    "'",
    '\u00a0',
    '\u200f050-0000101\u200e',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '\u0001',
    '\u001f',
    '👩‍🚒',
    '𝔸',
    'דוא"ל',
    'é',
    'e\u0301',
    '0042',
    '9.72501E+11',
    '1/2/2020',
    'TRUE',
    '#N/A',
    '=1+1',
    '+46',
  ],
];
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...oddTexts, 'x', '_', '&', '<', '>'), { maxLength: 5 })
      .map((all) => all.join('')),
  },
);

const textCells: fc.Arbitrary<MadeCell> = fc
  .record({ text: texts, kind: fc.constantFrom('shared', 'inline', 'runs', 'formula') })
  .map(({ text, kind }) => ({
    // A line break is one, however it was written.
    text: text.replaceAll('\r\n', '\n'),
    ...(/^[+-]?\d(?:[.,]\d+)?E\+\d{2,3}$/i.test(text) && { note: 'digits lost' as const }),
    written: (share) => {
      if (kind === 'shared') return [' t="s"', `<v>${share(text)}</v>`];
      if (kind === 'inline') return [' t="inlineStr"', `<is>${textElement(text)}</is>`];
      if (kind === 'formula') return [' t="str"', `<f>"x"</f><v xml:space="preserve">${coded(text)}</v>`];
      // Not within a letter of two halves, nor within what is written with a code.
      const middle = /^[\w ]+$/.test(text) && !text.includes('_') ? Math.floor(text.length / 2) : 0;
      const runs = [text.slice(0, middle), text.slice(middle)].map(
        (run) => `<r><rPr><b/></rPr>${textElement(run)}</r>`,
      );
      return [' t="inlineStr"', `<is>${runs.join('')}</is>`];
    },
  }));

const numberCells: fc.Arbitrary<MadeCell> = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: -1000, max: 99_999_999 }),
      fc.constantFrom(
        972500000123,
        0,
        -0,
        0.1 + 0.2,
        1e15,
        12345678901234568,
        1e21,
        1e-7,
        0.5,
        -1234.5,
        123456789012345,
      ),
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter((value) => value === 0 || Math.abs(value) > 1e-20),
    ),
    format: fc.constantFrom<Format>('General', '00000', '0%', '#,##0.00', '"EMP-"0000', '@'),
    spelling: fc.constantFrom<(value: number) => string>(
      String,
      (value) => value.toExponential(),
      (value) => value.toPrecision(17),
      // Zeros behind it say nothing.
      (value) => (String(value).includes('e') ? String(value) : `${value}${Number.isInteger(value) ? '.00' : '00'}`),
    ),
    formula: fc.boolean(),
  })
  .map(({ value, format, spelling, formula }) => ({
    text: shownNumber(value, format),
    ...(Number.isInteger(value) && Math.abs(value) >= 1e15 && { note: 'digits lost' as const }),
    written: () => [styleOf(format), `${formula ? '<f>A1*2</f>' : ''}<v>${spelling(value)}</v>`],
  }));

/** Of a workbook that counts from 1900 or 1904; from the first of March 1900 on, where all agree. */
const momentCells = (date1904: boolean): fc.Arbitrary<MadeCell> =>
  fc
    .record({
      day: fc.oneof(fc.integer({ min: 61, max: 60_000 }), fc.integer({ min: 61, max: 2_900_000 })),
      // The last rounds to the next day.
      moment: fc.oneof(fc.constantFrom(0, 1, 86_399, 86_399.9), fc.nat(86_399)),
      format: fc.constantFrom<Format>('m/d/yy', 'yyyy-mm-dd hh:mm:ss', 'h:mm', '[h]:mm:ss'),
    })
    .map(({ day: dayBefore, moment, format }) => {
      const passes = Math.round(moment) === 86_400;
      const [day, second] = passes ? [dayBefore + 1, 0] : [dayBefore, moment];
      const date = new Date(Date.UTC(1899, 11, date1904 ? 30 + 1462 : 30) + day * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const text =
        format === 'm/d/yy'
          ? date
          : format === 'h:mm'
            ? clock(second)
            : format === '[h]:mm:ss'
              ? clock(day * 86_400 + second)
              : second === 0
                ? date
                : `${date} ${clock(second)}`;
      return { text, written: () => [styleOf(format), `<v>${dayBefore + moment / 86_400}</v>`] };
    });

const otherCells: fc.Arbitrary<MadeCell> = fc.oneof(
  fc.boolean().map((truth): MadeCell => ({
    text: truth ? 'TRUE' : 'FALSE',
    written: () => [' t="b"', `<v>${truth ? 1 : 0}</v>`],
  })),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!').map((error): MadeCell => ({
    text: error,
    written: () => [' t="e"', `<f>1/0</f><v>${error}</v>`],
  })),
  fc.constant<MadeCell>({ text: '', note: 'formula without value', written: () => ['', '<f>A1&amp;"x"</f>'] }),
  fc.constant<MadeCell>({ text: '', written: () => [styleOf('m/d/yy'), ''] }),
);

const sheetName = fc.constantFrom(
  ...['Staff', 'Anställda', 'עובדים', 'A & B', '<1>', '"quoted"', "it's", 'Staff ', '人', '👩', '2025', 'constructor'],
);

const sheets = (date1904: boolean): fc.Arbitrary<MadeSheet> =>
  fc
    .record({
      name: sheetName,
      visibility: fc.constantFrom<Grid['visibility']>('visible', 'visible', 'hidden', 'very hidden'),
      cells: fc.array(
        fc.tuple(
          fc.oneof(
            { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
            { weight: 1, arbitrary: fc.integer({ min: 1, max: 150 }) },
          ),
          fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(40) }),
          fc.oneof(textCells, numberCells, momentCells(date1904), otherCells),
        ),
        { maxLength: 40 },
      ),
    })
    .map(({ name, visibility, cells }) => {
      const rows = new Map<number, Map<number, MadeCell>>();
      for (const [row, column, cell] of cells)
        rows.set(row, (rows.get(row) ?? new Map<number, MadeCell>()).set(column, cell));
      return { name, visibility, cells: rows };
    });

export const madeWorkbooks: fc.Arbitrary<MadeWorkbook> = fc.boolean().chain((date1904) =>
  fc
    .uniqueArray(sheets(date1904), {
      selector: (sheet) => sheet.name.trim().toLowerCase(),
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => ({ date1904, sheets: list })),
);

/** The workbook in the plainest of words. */
export function writtenParts({ date1904, sheets: list }: MadeWorkbook): Parts {
  const shared: string[] = [];
  const share = (text: string) => (shared.includes(text) ? shared.indexOf(text) : shared.push(text) - 1);
  const parts = new Map<string, string>();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const numbers = list.map((_, i) => i + 1);
  const types = [
    ...numbers.map((n) => [`worksheets/sheet${n}.xml`, 'worksheet']),
    ...[
      ['styles.xml', 'styles'],
      ['sharedStrings.xml', 'sharedStrings'],
    ],
  ] as const;
  parts.set(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${types
      .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`)
      .join('')}</Types>`,
  );
  const relations = (all: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(([target, type], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  parts.set('_rels/.rels', relations([['xl/workbook.xml', 'officeDocument']]));
  parts.set('xl/_rels/workbook.xml.rels', relations(types as readonly (readonly [string, string])[]));
  const state = { visible: '', hidden: ' state="hidden"', 'very hidden': ' state="veryHidden"' } as const;
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list
      .map(
        ({ name, visibility }, i) =>
          `<sheet name="${attributeText(name)}" sheetId="${i + 1}"${state[visibility]} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  list.forEach((sheet, i) => {
    const rows = [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const all = [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => {
            const [attributes, inner] = cell.written(share);
            const address = `${letters(column)}${row}`;
            return inner === '' ? `<c r="${address}"${attributes}/>` : `<c r="${address}"${attributes}>${inner}</c>`;
          });
        return `<row r="${row}" spans="1:41">${all.join('')}</row>`;
      });
    parts.set(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  });
  parts.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><numFmts count="3">${formats
      .filter(([, id]) => id >= 164)
      .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs count="${formats.length}">${formats.map(([, id]) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
  );
  parts.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${main}">${shared.map((text) => `<si>${textElement(text)}</si>`).join('')}</sst>`,
  );
  return new Map([...parts].map(([name, xml]) => [name, Buffer.from(xml)]));
}

function shownNumber(value: number, format: Format): string {
  if (Number.isInteger(value) && value >= 0 && value < 1e15) {
    if (format === '00000') return String(value).padStart(5, '0');
    if (format === '"EMP-"0000') return `EMP-${String(value).padStart(4, '0')}`;
  }
  if (value === 0) return '0';
  if (Number.isInteger(value)) return BigInt(value).toString();
  return new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 }).format(
    Number(value.toPrecision(15)),
  );
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? whole : `${whole}:${two(seconds % 60)}`;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function textElement(text: string): string {
  return `<t xml:space="preserve">${coded(text)}</t>`;
}

/** XML's own escapes, and ECMA-376's (22.4.2.4 ST_Xstring) for what XML cannot hold. */
function coded(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (letter) =>
      letter === '\n' || letter === '\t'
        ? letter
        : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attributeText(text: string): string {
  return coded(text).replace(/"/g, '&quot;');
}
