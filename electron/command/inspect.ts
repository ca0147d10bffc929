import { resolve } from 'node:path';
import type { SourceChoices, SourceReading } from '../../shared/table/source-reading';
import { readSource } from '../sources/read-source';
import { understood, type Understood } from '../sources/understood';
import { type Answer, faultAnswer, tell } from './answer';
import { rescueMessage, rescueWords } from './rescue-words';
import { understandingWords } from './understanding-words';

/** `inspect FILE`: what the file is, what was found in it, and why. */
export async function inspect(file: string, choices: SourceChoices): Promise<Answer> {
  const reading = await readSource(resolve(file), choices);
  if (!reading.ok) return faultAnswer(reading.error);
  const known = understood(reading.value);
  return {
    exit: 0,
    data: readingData(reading.value, known),
    words: [
      readingWord(file, reading.value),
      ...understandingWords(reading.value, known),
      ...known.rescues.map(rescueWords),
    ],
  };
}

function readingData(reading: SourceReading, { columns, rescues }: Understood): Answer['data'] {
  const { format, sha256, bytes, modified, sheets, encoding, delimiter, table } = reading;
  return {
    format,
    ...(reading.reader && { reader: reading.reader }),
    ...(reading.handedOver !== undefined && { handedOver: reading.handedOver }),
    sheets,
    sheet: table.sheet,
    sheetWhy: reading.why,
    headerRow: table.headerRow,
    headerWhy: reading.headerWhy,
    columns: columns.map(({ name, type, samples, filled, looked, fitting }) => ({
      name,
      type,
      samples,
      filled,
      looked,
      fitting,
    })),
    rows: table.rows.count,
    hiddenRows: reading.hiddenRows ?? 0,
    skipped: table.skipped,
    ...(encoding !== undefined && { encoding, encodingWhy: reading.encodingWhy }),
    ...(delimiter !== undefined && { delimiter, delimiterWhy: reading.delimiterWhy }),
    ...(reading.otherDelimiter !== undefined && { otherDelimiter: reading.otherDelimiter }),
    rescues: rescues.map((found) => ({
      column: found.column,
      kind: found.kind,
      count: found.count,
      byHand: found.byHand,
      rows: found.rows,
      examples: found.examples,
      ...(found.proposal && { proposal: found.proposal }),
      message: rescueMessage(found),
    })),
    notes: table.notes.map(({ row, column, code }) => ({
      row,
      column: table.columns.find(({ index }) => index === column)?.name ?? '',
      code,
    })),
    sha256,
    bytes,
    modified,
  };
}

/** The file in one sentence. */
export function readingWord(file: string, { table, encoding }: SourceReading): string {
  const read = { file, people: table.rows.count, sheet: table.sheet, row: table.headerRow };
  return tell(encoding === undefined ? 'read' : 'read text', read);
}
