import { crc32 } from 'node:zlib';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { hasDocumentType, repeatsTooOften } from './markup-guard';
import { mendPart } from './mend-part';
import { listsSheetTwice } from './sheet-list';
import type { ForeignKind } from './sniff';
import { plainXlsbPart } from './xlsb-guard';
import { storedZip, zipContent, zipEntries, type ZipEntry } from './zip';

/** A workbook in a zip, unpacked and checked by us, ready to be read. */
export interface CheckedWorkbook {
  readonly format: 'xlsx' | 'xlsb' | 'ods';
  /** A zip without compression, holding only the parts that a table needs. */
  readonly bytes: Buffer;
  /** Worksheet parts (or content.xml) that have something in a cell. */
  readonly filledSheets: number;
  /** content.xml of an .ods, for what SheetJS leaves out of it. */
  readonly odsContent?: Buffer;
}

/** Unpacked size beyond which a workbook is not opened. */
export const mostUnpackedBytes = 1024 ** 3;
/** From this size on, more than 200 times its packed size is no table that people keep. */
const suspiciousBytes = 100 * 1024 ** 2;
const suspiciousRatio = 200;
/** V8 cannot hold a longer text (2^29 - 24 characters); SheetJS would silently read nothing. */
const longestText = 0x1fffffe8;

/** Pictures, charts, comments, links: nothing of a table is in them. */
const ballast =
  /(?:^|\/)(?:media|drawings|charts|embeddings|printerSettings|threadedComments|persons|pivotCache|pivotTables|customXml|activeX|ctrlProps|Pictures|Thumbnails|Configurations2|ObjectReplacements)\/|comments\d*\.(?:xml|bin)$|vbaProject\.bin$|worksheets\/_rels\//i;

/** Parts of an .xlsb that a table is in; other binary parts need not even be made of records. */
const binaryTable = /(?:workbook|sharedStrings|styles|sheets\/[^/]+)\.bin$/i;

/** A zip of which only the directory was looked at: safe to unpack. */
export interface ListedWorkbook {
  readonly format: CheckedWorkbook['format'];
  /** The parts that something of a table may be in. */
  readonly needed: readonly ZipEntry[];
}

/** Looks at a zip's directory before unpacking: what it is, whether it is locked, too large, or a bomb. */
export function checkZip(bytes: Buffer): Result<ListedWorkbook, Fault> {
  const listed = zipEntries(bytes);
  if (!listed.ok) return listed;
  const entries = listed.value.filter((entry) => !entry.name.endsWith('/'));
  if (entries.some((entry) => entry.encrypted)) return err(fault('source has a password', 'usage'));
  if (entries.length > 20_000) return err(fault('source compressed too much', 'usage', { megabytes: 0 }));
  const kind = kindOf(bytes, entries);
  if (!kind.ok) return kind;
  const needed = entries.filter((entry) => !ballast.test(entry.name));
  const size = needed.reduce((sum, entry) => sum + entry.size, 0);
  const packed = needed.reduce((sum, entry) => sum + entry.packed, 0);
  // Several entries of one content: a small file could be as large as it likes.
  if (packed > bytes.length) return err(fault('source damaged', 'usage'));
  const megabytes = Math.ceil(size / 1024 ** 2);
  if (size > suspiciousBytes && size > suspiciousRatio * packed) {
    return err(fault('source compressed too much', 'usage', { megabytes }));
  }
  if (size > mostUnpackedBytes)
    return err(fault('source too large', 'usage', { megabytes, limit: mostUnpackedBytes / 1024 ** 2 }));
  return ok({ format: kind.value, needed });
}

/** Unpacks and checks the parts that SheetJS needs, and takes out of them what leads it astray. */
export function unpackWorkbook(bytes: Buffer, { format, needed }: ListedWorkbook): Result<CheckedWorkbook, Fault> {
  const longest = needed.find((entry) => entry.size > longestText && entry.name.endsWith('.xml'));
  if (longest)
    return err(
      fault('sheet too large', 'usage', { part: longest.name, megabytes: Math.ceil(longest.size / 1024 ** 2) }),
    );

  const files: { name: string; content: Buffer; crc: number }[] = [];
  let filledBinarySheets = 0;
  for (const entry of needed) {
    const content = zipContent(bytes, entry);
    if (!content.ok) return content;
    let mended: Buffer;
    if (format === 'xlsb' && entry.name.toLowerCase().endsWith('.bin')) {
      const plain = plainXlsbPart(content.value);
      if (!plain.ok && binaryTable.test(entry.name)) return plain;
      // SheetJS misses a part that is listed and not there.
      mended = plain.ok ? plain.value.bytes : Buffer.alloc(0);
      if (plain.ok && plain.value.filled && entry.name.includes('worksheets/')) filledBinarySheets++;
    } else mended = mendPart(entry.name, content.value);
    files.push({ name: entry.name, content: mended, crc: mended === content.value ? entry.crc : crc32(mended) });
  }
  // A declaration stands at the very start; four kilobytes are more than what may come before it.
  if (
    files.some(
      ({ name, content }) => /\.(?:xml|rels)$/i.test(name) && hasDocumentType(content.toString('utf8', 0, 4096)),
    )
  )
    return err(fault('source damaged', 'usage'));
  if (listsSheetTwice(files)) return err(fault('source damaged', 'usage'));
  const contentOf = (name: string) => files.find((file) => file.name === name)?.content;
  if (format === 'ods') {
    const manifest = contentOf('META-INF/manifest.xml')?.toString('utf8') ?? '';
    if (manifest.includes('encryption-data')) return err(fault('source has a password', 'usage'));
    const odsContent = contentOf('content.xml');
    if (!odsContent || repeatsTooOften(odsContent.toString('latin1'))) return err(fault('source damaged', 'usage'));
    // A workbook may go without (ODF 1.3 part 2, 3.1); SheetJS cannot.
    const noStyles = Buffer.from('<office:document-styles/>');
    if (!contentOf('styles.xml')) files.push({ name: 'styles.xml', content: noStyles, crc: crc32(noStyles) });
    return ok({
      format: 'ods',
      bytes: storedZip(files),
      filledSheets: odsContent.includes('<text:p') ? 1 : 0,
      odsContent,
    });
  }
  const filledSheets =
    filledBinarySheets +
    files.filter((file) => /worksheets\/[^/]+\.xml$/i.test(file.name) && hasCells(file.content)).length;
  return ok({ format, bytes: storedZip(files), filledSheets });
}

function kindOf(bytes: Buffer, entries: readonly ZipEntry[]): Result<'xlsx' | 'xlsb' | 'ods', Fault> {
  const small = (name: string): Result<string, Fault> => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry || entry.size > 5_000_000) return ok('');
    const content = zipContent(bytes, entry);
    return content.ok ? ok(content.value.toString('utf8')) : content;
  };
  const types = small('[Content_Types].xml');
  if (!types.ok) return types;
  const mime = small('mimetype');
  if (!mime.ok) return mime;
  if (/spreadsheetml\.(?:sheet|template)\.main|(?:sheet|template)\.macroEnabled\.main/i.test(types.value))
    return ok('xlsx');
  if (/ms-excel\.sheet\.binary\.macroEnabled\.main/i.test(types.value)) return ok('xlsb');
  if (mime.value.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return ok('ods');
  const foreign = (kind: ForeignKind) => err(fault('source not a table', 'usage', { kind }));
  if (types.value.includes('wordprocessingml') || mime.value.includes('opendocument.text')) return foreign('word');
  if (types.value.includes('presentationml') || mime.value.includes('presentation')) return foreign('powerpoint');
  if (entries.some((entry) => entry.name.startsWith('Index/') && entry.name.endsWith('.iwa')))
    return foreign('numbers');
  return foreign('archive');
}

function hasCells(content: Buffer): boolean {
  return /<(?:[\w.-]+:)?(?:v|t)(?: [^<>]*)?>[^<]/.test(content.toString('latin1', 0, 1 << 20));
}
