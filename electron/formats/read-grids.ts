import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { SourceChoices, SourceFormat } from '../../shared/table/source-reading';
import type { Grid } from '../../shared/table/table';
import { checkCompoundFile } from './compound-file';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { htmlTables } from './html-tables';
import { odsHidden } from './ods-hidden';
import { sniff, type ForeignKind } from './sniff';
import { checkZip } from './workbook-guard';
import { readWorkbook } from './workbook';

/** Every sheet of a source file, each cell as exact text. */
export interface GridsReading {
  readonly format: SourceFormat;
  readonly grids: readonly Grid[];
  /** Text files only. */
  readonly encoding?: string;
  readonly delimiter?: string;
}

/**
 * Reads a file's bytes by what they are, never by the file's name. Every way in which bytes can fail to be a table
 * is a fault of its own. A promise, so that a faster reader may stream without its callers noticing.
 */
export async function readGrids(
  bytes: Uint8Array,
  choices: Pick<SourceChoices, 'encoding' | 'delimiter'> = {},
): Promise<Result<GridsReading, Fault>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = sniff(buffer);
  switch (content.is) {
    case 'nothing':
      return err(fault('source empty', 'usage'));
    case 'foreign':
      return foreign(content.kind);
    case 'zip':
      return zipGrids(buffer);
    case 'compound file': {
      const checked = checkCompoundFile(buffer);
      return checked.ok ? named('xls', readWorkbook(checked.value)) : checked;
    }
    case 'markup':
      return markupGrids(buffer, choices.encoding);
    case 'text':
      return textGrids(buffer, choices);
  }
}

function foreign(kind: ForeignKind): Result<never, Fault> {
  return err(fault('source not a table', 'usage', { kind }));
}

function named(format: SourceFormat, grids: Result<readonly Grid[], Fault>): Result<GridsReading, Fault> {
  return grids.ok ? ok({ format, grids: grids.value }) : grids;
}

function zipGrids(bytes: Buffer): Result<GridsReading, Fault> {
  const checked = checkZip(bytes);
  if (!checked.ok) return checked;
  const { format, filledSheets, odsContent } = checked.value;
  const grids = readWorkbook(checked.value.bytes);
  if (!grids.ok) return grids;
  const filled = grids.value.filter((grid) => grid.rows.length > 0 || grid.notes.length > 0).length;
  if (filled < filledSheets) {
    const sheet = grids.value.find((grid) => grid.rows.length === 0)?.name ?? '';
    return err(fault('sheet not understood', 'usage', { sheet }));
  }
  return ok({ format, grids: odsContent ? withHidden(grids.value, odsContent.toString('utf8')) : grids.value });
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
      rows:
        parts.rows.length === 0
          ? grid.rows
          : grid.rows.map((row) => (covers(row.number) ? { ...row, hidden: true } : row)),
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
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    // A file cut off while it was written would be read without its last people.
    if (!/<\/(?:\w+:)?Workbook>\s*$/.test(text)) return err(fault('source damaged', 'usage'));
    return named('xml spreadsheet', readWorkbook(text));
  }
  if (/<office:document\b/.test(head)) {
    if (!/<\/office:document>\s*$/.test(text)) return err(fault('source damaged', 'usage'));
    const grids = readWorkbook(text);
    return named('ods', grids.ok ? ok(withHidden(grids.value, text)) : grids);
  }
  const tables = htmlTables(text).filter((grid) => grid.rows.length > 0);
  if (tables.length > 0) return ok({ format: 'html', grids: tables });
  return foreign(/^\s*<\?xml/.test(text) && !/<html/i.test(text) ? 'xml' : 'web');
}

function textGrids(bytes: Buffer, choices: Pick<SourceChoices, 'encoding' | 'delimiter'>): Result<GridsReading, Fault> {
  const reading = readCsv(bytes, choices);
  if (!reading.ok) return reading;
  const { grid, encoding, delimiter } = reading.value;
  if (grid.rows.every((row) => row.cells.every((cell) => cell.trim() === '')))
    return err(fault('source empty', 'usage'));
  return ok({ format: 'csv', grids: [grid], encoding, delimiter });
}
