import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createDeflateRaw, crc32 } from 'node:zlib';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const small: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

const names = ['Employee number', 'First name', 'Last name', 'E-mail', 'Mobile', 'Department', 'Title', 'Site'];
const columns = [...names, ...Array.from({ length: 16 }, (_, at) => `Extra ${at + 1}`)];
const first = ['Anna', 'Erik', 'Sara', 'Omar', 'Maja', 'Nils', 'Lea', 'Ivan', 'Ruth', 'Tove'];
const last = ['Berg', 'Lund', 'Cohen', 'Ek', 'Dahl', 'Holm', 'Ros', 'Falk'];

/** Writes a workbook of so many invented people in 24 columns, every cell an inline text, in one stream. */
export async function writeLargeWorkbook(path: string, people: number): Promise<void> {
  const file = createWriteStream(path);
  const entries: { name: Buffer; at: number; crc: number; size: number; packed: number }[] = [];
  let at = 0;
  const put = async (bytes: Buffer): Promise<void> => {
    at += bytes.length;
    if (!file.write(bytes)) await once(file, 'drain');
  };
  const entry = async (name: string, texts: Iterable<string>): Promise<void> => {
    const made = { name: Buffer.from(name), at, crc: 0, size: 0, packed: 0 };
    entries.push(made);
    await put(header(made, false));
    const deflate = createDeflateRaw({ level: 1, chunkSize: 1 << 20 });
    const packed = (async () => {
      for await (const chunk of deflate as AsyncIterable<Buffer>) {
        made.packed += chunk.length;
        await put(chunk);
      }
    })();
    for (const text of texts) {
      const bytes = Buffer.from(text);
      made.crc = crc32(bytes, made.crc);
      made.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await packed;
    const sizes = Buffer.alloc(16);
    [0x08074b50, made.crc, made.packed, made.size].forEach((value, i) => sizes.writeUInt32LE(value, i * 4));
    await put(sizes);
  };
  for (const [name, text] of small) await entry(name, [text]);
  await entry('xl/worksheets/sheet1.xml', sheet(people));
  const directory = at;
  for (const made of entries) await put(header(made, true));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at - directory, 12);
  end.writeUInt32LE(directory, 16);
  await put(end);
  await new Promise((resolve) => file.end(() => resolve(undefined)));
}

function* sheet(people: number): Generator<string> {
  yield `${xml}<worksheet xmlns="${main}"><sheetData>${row(1, columns)}`;
  let block = '';
  for (let person = 0; person < people; person++) {
    block += row(person + 2, cellsOf(person));
    if (block.length < 1 << 20) continue;
    yield block;
    block = '';
  }
  yield `${block}</sheetData></worksheet>`;
}

function cellsOf(person: number): string[] {
  const number = String(1_000_000 + person);
  return [
    number,
    first[person % 10] ?? '',
    last[Math.floor(person / 10) % 8] ?? '',
    `p${number}@example.com`,
    `+4670${number}`,
    `Department ${person % 40}`,
    'Operator',
    'Umeå',
    ...Array.from({ length: 16 }, (_, at) => `x${(person + at) % 100}`),
  ];
}

function row(number: number, cells: readonly string[]): string {
  let text = `<row r="${number}">`;
  for (let at = 0; at < cells.length; at++)
    text += `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${cells[at]}</t></is></c>`;
  return `${text}</row>`;
}

/** An entry's header before its bytes, or in the directory; sizes stand behind the bytes. */
function header(
  made: { name: Buffer; at: number; crc: number; size: number; packed: number },
  listed: boolean,
): Buffer {
  const bytes = Buffer.alloc(listed ? 46 : 30);
  bytes.writeUInt32LE(listed ? 0x02014b50 : 0x04034b50, 0);
  let at = 4;
  for (const value of listed ? [20, 20, 0x0808, 8] : [20, 0x0808, 8]) at = bytes.writeUInt16LE(value, at);
  at += 4;
  for (const value of listed ? [made.crc, made.packed, made.size] : [0, 0, 0]) at = bytes.writeUInt32LE(value, at);
  bytes.writeUInt16LE(made.name.length, at);
  if (listed) bytes.writeUInt32LE(made.at, 42);
  return Buffer.concat([bytes, made.name]);
}
