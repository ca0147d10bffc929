import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { SourceChoices, SourceFormat } from '../../shared/table/source-reading';
import type { Grid } from '../../shared/table/table';
import { checkCompoundFile } from './compound-file';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { htmlTables } from './html-tables';
import { hasDocumentType, plainXmlSpreadsheet, repeatsTooOften } from './markup-guard';
import { mendOds } from './mend-ods';
import { odsHidden } from './ods-hidden';
import type { ReadingWatch } from './reading-watch';
import { sniff, type ForeignKind } from './sniff';
import { checkZip, unpackWorkbook, type ListedWorkbook } from './workbook-guard';
import { readWorkbook } from './workbook';
import type { HandOverReason } from './xlsx/not-understood';
import { readXlsx } from './xlsx/read-xlsx';

/** Every sheet of a source file, each cell as exact text. */
export interface GridsReading {
  readonly format: SourceFormat;
  readonly grids: readonly Grid[];
  /** Who read the sheets of a workbook: our own reader of .xlsx, or SheetJS, which reads more kinds and guesses more. */
  readonly reader?: 'own' | 'SheetJS';
  /** What in an .xlsx our own reader did not understand for certain, so that SheetJS read it. */
  readonly handedOver?: HandOverReason;
  /** Text files only. */
  readonly encoding?: string;
  readonly delimiter?: string;
}

/**
 * Reads a file's bytes by what they are, never by the file's name. Every way in which bytes can fail to be a table
 * is a fault of its own; 'reading stopped' when the watch says so.
 */
export async function readGrids(
  bytes: Uint8Array,
  choices: Pick<SourceChoices, 'encoding' | 'delimiter'> = {},
  watch: ReadingWatch = {},
): Promise<Result<GridsReading, Fault>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = sniff(buffer);
  switch (content.is) {
    case 'nothing':
      return err(fault('source empty', 'usage'));
    case 'foreign':
      return foreign(content.kind);
    case 'zip':
      return zipGrids(buffer, watch);
    case 'compound file': {
      const checked = checkCompoundFile(buffer);
      return checked.ok ? named('xls', readWorkbook(checked.value)) : checked;
    }
    case 'markup':
      return markupGrids(buffer, choices.encoding);
    case 'text':
      return textGrids(buffer, choices, watch);
  }
}

function foreign(kind: ForeignKind): Result<never, Fault> {
  return err(fault('source not a table', 'usage', { kind }));
}

function named(format: SourceFormat, grids: Result<readonly Grid[], Fault>): Result<GridsReading, Fault> {
  return grids.ok ? ok({ format, grids: grids.value, reader: 'SheetJS' }) : grids;
}

async function zipGrids(bytes: Buffer, watch: ReadingWatch): Promise<Result<GridsReading, Fault>> {
  const listed = checkZip(bytes);
  if (!listed.ok) return listed;
  if (listed.value.format !== 'xlsx') return unpackedGrids(bytes, listed.value);
  const reading = await readXlsx(bytes, listed.value.needed, watch);
  if (!reading.ok) return reading;
  if ('grids' in reading.value) return ok({ format: 'xlsx', grids: reading.value.grids, reader: 'own' });
  const { handOver } = reading.value;
  const other = unpackedGrids(bytes, listed.value);
  return other.ok ? ok({ ...other.value, handedOver: handOver }) : other;
}

function unpackedGrids(bytes: Buffer, listed: ListedWorkbook): Result<GridsReading, Fault> {
  const unpacked = unpackWorkbook(bytes, listed);
  if (!unpacked.ok) return unpacked;
  const { format, filledSheets, odsContent } = unpacked.value;
  const grids = readWorkbook(unpacked.value.bytes);
  if (!grids.ok) return grids;
  const filled = grids.value.filter((grid) => grid.rows.count > 0 || grid.notes.length > 0).length;
  if (filled < filledSheets) {
    const sheet = grids.value.find((grid) => grid.rows.count === 0)?.name ?? '';
    return err(fault('sheet not understood', 'usage', { sheet }));
  }
  return named(format, ok(odsContent ? withHidden(grids.value, odsContent.toString('utf8')) : grids.value));
}

function withHidden(grids: readonly Grid[], content: string): Grid[] {
  const hidden = odsHidden(content);
  return grids.map((grid, i): Grid => {
    const parts = hidden[i];
    if (!parts) return grid;
    const covers = (number: number) => parts.rows.some(([from, to]) => number - 1 >= from && number - 1 <= to);
    return {
      ...grid,
      visibility: parts.sheet ? 'hidden' : grid.visibility,
      rows: parts.rows.length === 0 ? grid.rows : { ...grid.rows, hidden: (at) => covers(grid.rows.number(at)) },
    };
  });
}

function markupGrids(bytes: Buffer, chosen: string | undefined): Result<GridsReading, Fault> {
  const head = bytes.toString('latin1', 0, 4096).replaceAll('\0', '');
  const declared =
    /<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1] ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1];
  let decoded = decodeText(bytes, chosen ?? declared);
  if (!decoded.ok && chosen === undefined) decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const damaged = err(fault('source damaged', 'usage'));
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    // A file cut off while it was written would be read without its last people.
    if (!/<\/(?:\w+:)?Workbook>\s*$/.test(text) || hasDocumentType(text)) return damaged;
    const plain = plainXmlSpreadsheet(text);
    return plain === undefined ? damaged : named('xml spreadsheet', readWorkbook(plain));
  }
  if (/<office:document\b/.test(head)) {
    if (!/<\/office:document>\s*$/.test(text) || hasDocumentType(text) || repeatsTooOften(text)) return damaged;
    const grids = readWorkbook(mendOds(text));
    return named('ods', grids.ok ? ok(withHidden(grids.value, text)) : grids);
  }
  const tables = htmlTables(text)?.filter((grid) => grid.rows.count > 0);
  if (!tables) return damaged;
  if (tables.length > 0) return ok({ format: 'html', grids: tables });
  return foreign(/^\s*<\?xml/.test(text) && !/<html/i.test(text) ? 'xml' : 'web');
}

async function textGrids(
  bytes: Buffer,
  choices: Pick<SourceChoices, 'encoding' | 'delimiter'>,
  watch: ReadingWatch,
): Promise<Result<GridsReading, Fault>> {
  const reading = await readCsv(bytes, choices, watch);
  if (!reading.ok) return reading;
  const { grid, encoding, delimiter, blank } = reading.value;
  if (blank) return err(fault('source empty', 'usage'));
  return ok({ format: 'csv', grids: [grid], encoding, delimiter });
}
