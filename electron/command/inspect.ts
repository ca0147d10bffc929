import { resolve } from 'node:path';
import type { SourceChoices, SourceReading } from '../../shared/table/source-reading';
import { readSource } from '../sources/read-source';
import { type Answer, faultAnswer, tell } from './answer';
import { rowsInWords } from './change-words';

/** `inspect FILE`: what the file is and what was found in it. */
export async function inspect(file: string, choices: SourceChoices): Promise<Answer> {
  const reading = await readSource(resolve(file), choices);
  return reading.ok
    ? { exit: 0, data: readingData(reading.value), words: readingWords(file, reading.value) }
    : faultAnswer(reading.error);
}

function readingData(reading: SourceReading): Answer['data'] {
  const { format, sha256, bytes, modified, sheets, encoding, delimiter, table } = reading;
  return {
    format,
    sheets,
    sheet: table.sheet,
    headerRow: table.headerRow,
    columns: table.columns.map(({ name, type, samples }) => ({ name, type, samples })),
    rows: table.rows.length,
    skipped: table.skipped,
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
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

export function readingWords(file: string, { table, sheets, encoding }: SourceReading): string[] {
  const others = sheets
    .filter(({ name }) => name !== table.sheet)
    .map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name));
  const read = { file, people: table.rows.length, sheet: table.sheet, row: table.headerRow };
  const left = [...grouped(table.skipped)].map(([reason, rows]) =>
    tell('skipped rows', {
      count: rows.length,
      rows: rowsInWords(rows.map(({ row }) => row)),
      reason: reasonKey(reason),
    }),
  );
  return [
    tell(encoding === undefined ? 'read' : 'read text', read),
    tell('columns', { names: table.columns.map(({ name }) => name).join(', ') }),
    ...(left.length > 0 ? [tell('skipped', { what: left.join('; ') })] : []),
    ...(others.length > 0 ? [tell('sheets', { names: others.join(', ') })] : []),
  ];
}

type Skipped = SourceReading['table']['skipped'][number];

function grouped(skipped: readonly Skipped[]): Map<Skipped['reason'], Skipped[]> {
  const groups = new Map<Skipped['reason'], Skipped[]>();
  for (const row of skipped) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row]);
  return groups;
}

/** ICU's select takes one word. */
function reasonKey(reason: Skipped['reason']): string {
  const words: Record<Skipped['reason'], string> = {
    'above the header': 'above',
    blank: 'blank',
    'header repeated': 'repeated',
    'second header row': 'second',
    total: 'total',
    footer: 'footer',
  };
  return words[reason];
}
