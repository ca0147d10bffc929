/** Writes the invented people as a workbook and as CSV, in streams, with what must be read from them beside them. */
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { CHECKED, COLUMNS, KINDS, cellsOf, checksum, peopleOf, serialOf } from './people.mjs';

const BLOCK = 1 << 20;

/**
 * @param {string} folder
 * @param {{ rows: number, texts?: 'shared' | 'inline', later?: boolean }} wish
 * @returns {Promise<{ xlsx: string, csv: string, expected: { rows: number, cells: number, check: string, all: string } }>}
 */
export async function writePeople(folder, { rows, texts = 'shared', later = false }) {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `people-${rows}-${texts}${later ? '-later' : ''}`);
  const made = { xlsx: `${name}.xlsx`, csv: `${name}.csv` };
  const note = `${name}.json`;
  if (existsSync(note)) return { ...made, expected: JSON.parse(readFileSync(note, 'utf8')) };
  const zip = await zipTo(`${name}.part`);
  const csv = lineWriter(made.csv);
  const shared = new Map();
  const check = checksum();
  const all = checksum();
  let people = 0;
  let cells = 0;

  const sheet = await zip.entry('xl/worksheets/sheet1.xml');
  await sheet.write(`${XML}<worksheet xmlns="${MAIN}"><sheetData>`);
  await sheet.write(`<row r="1">${COLUMNS.map((column, i) => textCell(column, i, 1)).join('')}</row>`);
  await csv.write(`${COLUMNS.join(',')}\r\n`);
  for (const person of peopleOf(rows, later)) {
    const values = cellsOf(person, later);
    const number = ++people + 1;
    let row = `<row r="${number}">`;
    for (const [i, value] of values.entries()) {
      all.add(value);
      if (CHECKED.includes(i)) check.add(value);
      if (value === '') continue;
      cells++;
      row += cell(value, i, number);
    }
    await sheet.write(`${row}</row>`);
    await csv.write(`${values.map(quoted).join(',')}\r\n`);
  }
  await sheet.write('</sheetData></worksheet>');
  await sheet.end();
  if (texts === 'shared') {
    const strings = await zip.entry('xl/sharedStrings.xml');
    await strings.write(`${XML}<sst xmlns="${MAIN}" uniqueCount="${shared.size}">`);
    for (const text of shared.keys()) await strings.write(`<si><t>${escaped(text)}</t></si>`);
    await strings.write('</sst>');
    await strings.end();
  }
  for (const [part, text] of Object.entries(partsOf(texts === 'shared'))) {
    const entry = await zip.entry(part);
    await entry.write(text);
    await entry.end();
  }
  await zip.end();
  await csv.end();
  renameSync(`${name}.part`, made.xlsx);
  const expected = { rows: people, cells, check: check.value(), all: all.value() };
  writeFileSync(note, JSON.stringify(expected));
  return { ...made, expected };

  function textCell(text, i, number) {
    const at = `${letters(i)}${number}`;
    if (texts === 'inline') return `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    const known = shared.get(text) ?? shared.size;
    if (known === shared.size) shared.set(text, known);
    return `<c r="${at}" t="s"><v>${known}</v></c>`;
  }

  function cell(value, i, number) {
    const at = `${letters(i)}${number}`;
    switch (KINDS[i]) {
      case 'number':
        return `<c r="${at}"><v>${value}</v></c>`;
      case 'date':
        return `<c r="${at}" s="1"><v>${serialOf(value)}</v></c>`;
      case 'moment':
        return `<c r="${at}" s="2"><v>${serialOf(value)}</v></c>`;
      case 'flag':
        return `<c r="${at}" t="b"><v>${value === 'TRUE' ? 1 : 0}</v></c>`;
      case 'formula':
        return `<c r="${at}" t="str"><f>"label "&amp;${value.slice(6)}</f><v>${escaped(value)}</v></c>`;
      case 'error':
        return `<c r="${at}" t="e"><v>${value}</v></c>`;
      default:
        return textCell(value, i, number);
    }
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function partsOf(withStrings) {
  const override = (part, kind) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id, kind, target) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;
  const relations = (...list) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${withStrings ? override('sharedStrings', 'sharedStrings') : ''}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
      ...(withStrings ? [relation(3, 'sharedStrings', 'sharedStrings.xml')] : []),
    ),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}

const letters = (i) => (i < 26 ? String.fromCharCode(65 + i) : letters(Math.floor(i / 26) - 1) + letters(i % 26));
const escaped = (text) => text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign]);
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function lineWriter(path) {
  const file = createWriteStream(path);
  let held = '';
  const flush = async () => {
    const text = held;
    held = '';
    if (!file.write(text)) await once(file, 'drain');
  };
  return {
    async write(text) {
      held += text;
      if (held.length >= BLOCK) await flush();
    },
    async end() {
      await flush();
      await new Promise((resolve) => file.end(resolve));
    },
  };
}

/** A zip written front to back: sizes stand behind each entry and in the directory. */
async function zipTo(path) {
  const file = createWriteStream(path);
  const entries = [];
  let at = 0;
  const put = async (bytes) => {
    at += bytes.length;
    if (!file.write(bytes)) await once(file, 'drain');
  };
  const header = (entry, signature, version) => {
    const name = Buffer.from(entry.name);
    const bytes = Buffer.alloc(signature === 0x04034b50 ? 30 : 46);
    let o = bytes.writeUInt32LE(signature, 0);
    if (version) o = bytes.writeUInt16LE(20, o);
    o = bytes.writeUInt16LE(20, o);
    o = bytes.writeUInt16LE(0x0808, o);
    o = bytes.writeUInt16LE(8, o);
    o += 4;
    o = bytes.writeUInt32LE(entry.crc ?? 0, o);
    o = bytes.writeUInt32LE(entry.packed ?? 0, o);
    o = bytes.writeUInt32LE(entry.size ?? 0, o);
    bytes.writeUInt16LE(name.length, o);
    if (version) bytes.writeUInt32LE(entry.at, 42);
    return Buffer.concat([bytes, name]);
  };
  return {
    async entry(name) {
      const entry = { name, at, crc: 0, size: 0, packed: 0 };
      entries.push(entry);
      await put(header({ ...entry, crc: 0 }, 0x04034b50, false));
      const deflate = createDeflateRaw({ level: 6, chunkSize: BLOCK });
      const done = (async () => {
        for await (const chunk of deflate) {
          entry.packed += chunk.length;
          await put(chunk);
        }
      })();
      let held = '';
      const flush = async () => {
        const bytes = Buffer.from(held);
        held = '';
        entry.crc = crc32(bytes, entry.crc);
        entry.size += bytes.length;
        if (!deflate.write(bytes)) await once(deflate, 'drain');
      };
      return {
        async write(text) {
          held += text;
          if (held.length >= BLOCK) await flush();
        },
        async end() {
          await flush();
          deflate.end();
          await done;
          const descriptor = Buffer.alloc(16);
          descriptor.writeUInt32LE(0x08074b50, 0);
          descriptor.writeUInt32LE(entry.crc, 4);
          descriptor.writeUInt32LE(entry.packed, 8);
          descriptor.writeUInt32LE(entry.size, 12);
          await put(descriptor);
        },
      };
    },
    async end() {
      const from = at;
      for (const entry of entries) await put(header(entry, 0x02014b50, true));
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(entries.length, 8);
      end.writeUInt16LE(entries.length, 10);
      end.writeUInt32LE(at - from, 12);
      end.writeUInt32LE(from, 16);
      await put(end);
      await new Promise((resolve) => file.end(resolve));
    },
  };
}
