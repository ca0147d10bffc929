import { utils, write } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../electron/formats/read-grids';
import { destinationFor } from '../../../shared/destination/destination-for';
import type { Destination } from '../../../shared/destination/destination';
import { learnTemplate } from '../../../shared/destination/learn-template';
import type { Mapping } from '../../../shared/mapping/mapping';
import { suggestMapping } from '../../../shared/mapping/suggest-mapping';
import { prepare } from '../../../shared/prepare';
import { chooseSheet } from '../../../shared/table/choose-sheet';
import type { Table } from '../../../shared/table/table';
import { limitsSchema } from '../../../shared/verdict/limits';
import { zipFile, type Parts } from '../differential/zip-file';

/** Names that every object of JavaScript answers to. */
const names = ['ID', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length'];
const people = [
  ['1', 'Anna', '__proto__', 'constructor', 'x', 'toString', 'a@nordvik.example', 'hasOwnProperty'],
  ['__proto__', 'Bo', 'constructor', '__proto__', 'y', 'valueOf', 'b@nordvik.example', 'isPrototypeOf'],
  ['constructor', 'Eva', 'toString', 'length', '__proto__', '0', 'c@nordvik.example', '__lookupGetter__'],
  ['prototype', 'Ola', '{}', '[object Object]', 'undefined', 'null', 'd@nordvik.example', 'NaN'],
];

const prototypes = { Object, Array, String, Number, Function, Map, Set, RegExp };
const shapes = () =>
  Object.entries(prototypes).map(([name, { prototype }]) => [name, Reflect.ownKeys(prototype as object).map(String)]);
const before = shapes();

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Shared texts, a sheet, a style and a relation, all named like parts of objects. */
function xlsx(sheetName: string): Buffer {
  const texts = [...names, ...people.flat()];
  const rows = [names, ...people].map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((_, i) => `<c r="${String.fromCharCode(65 + i)}${row + 1}" t="s"><v>${row * names.length + i}</v></c>`).join('')}</row>`,
  );
  const parts: Parts = new Map(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="__proto__" ContentType="constructor"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/__proto__.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="__proto__" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="__proto__"/></sheets><definedNames><definedName name="__proto__">constructor</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="__proto__" Type="${office}/worksheet" Target="worksheets/__proto__.xml"/><Relationship Id="constructor" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/worksheets/__proto__.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    }).map(([name, xml]) => [name, Buffer.from(xml)]),
  );
  return zipFile(parts);
}

function sheetJs(bookType: 'xlsb' | 'biff8' | 'ods' | 'fods' | 'xlml'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([names, ...people]), 'toString');
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array);
}

const page = [names, ...people].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

const files: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['text', Buffer.from([names, ...people].map((cells) => cells.join(';')).join('\n'))],
  ['.xlsx', xlsx('constructor')],
  ['.xlsx with a sheet named __proto__', xlsx('__proto__')],
  ['.xlsb', sheetJs('xlsb')],
  ['.xls', sheetJs('biff8')],
  ['.ods', sheetJs('ods')],
  ['.fods', sheetJs('fods')],
  ['XML Spreadsheet 2003', sheetJs('xlml')],
  ['a web page', Buffer.from(`<table>${page}</table>`)],
];

async function tableIn(bytes: Buffer): Promise<Table> {
  const reading = await readGrids(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  const chosen = chooseSheet(reading.value.grids);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value.table;
}

function prepared(table: Table, destination: Destination, mapping: Mapping) {
  return prepare({
    ...{ table, destination, mapping, leavers: { afterMissing: 2 }, limits: limitsSchema.parse({}) },
    ...{ protectedKeys: [], neverSend: [], states: [], strikes: new Map(), countStrike: true, expected: {} },
    ...{
      sourceModified: '2025-03-03T05:00:00.000Z',
      today: '2025-03-03',
      now: '2025-03-03T06:00:00.000Z',
      full: false,
    },
  });
}

describe.each(files)('names that every object has, in %s', (_, bytes) => {
  it('are columns and cells like any others', async () => {
    const table = await tableIn(bytes);
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(people.map((_cells, at) => names.map((_name, column) => table.rows.text(at, column)))).toEqual(people);
    expect(shapes()).toEqual(before);
  });

  it('reach a vendor whose columns have other names', async () => {
    const table = await tableIn(bytes);
    const destination = destinationFor('cosafe', {});
    suggestMapping(table, destination);
    const { outgoing } = prepared(table, destination, {
      UniqueID: { from: ['ID'] },
      Name: { from: ['__proto__', 'constructor'] },
      Mail: { from: ['__defineGetter__'] },
      Title: { from: ['toString'], values: { constructor: 'Cook' } },
    });
    expect(outgoing.rows.map((row) => row.slice(0, 4))).toEqual(
      people.map((cells) => [
        cells[0],
        `${cells[1]} ${cells[2]}`,
        cells[6],
        cells[3] === 'constructor' ? 'Cook' : cells[3],
      ]),
    );
    expect(shapes()).toEqual(before);
  });

  it('are the names of a vendor’s own columns', async () => {
    const table = await tableIn(bytes);
    const destination = destinationFor({ template: 'vendor.xlsx' }, { key: 'ID' }, learnTemplate(table));
    expect(destination.columns.map(({ name }) => name)).toEqual(names);
    suggestMapping(table, destination);
    // As it is read from a feed file.
    const mapping = JSON.parse('{"ID":{"from":["ID"]},"__proto__":{"from":["__proto__"]}}') as Mapping;
    const { outgoing } = prepared(table, destination, mapping);
    expect(outgoing.rows.map((row) => row.slice(0, 4))).toEqual(people.map((cells) => [cells[0], cells[1], '', '']));
    expect(shapes()).toEqual(before);
  });
});
