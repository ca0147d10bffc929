import Papa from 'papaparse';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { CellNote, Grid, GridRow } from '../../shared/table/table';
import { exponentText } from './cell-text';
import { delimiters, findDelimiter, type Delimiter } from './csv-delimiter';
import { decodeText } from './decode-text';
import { openQuote } from './open-quote';

export interface CsvReading {
  readonly grid: Grid;
  readonly encoding: string;
  readonly delimiter: Delimiter;
}

/** Names people and feed files use for separators that are hard to see or to write. */
const delimiterNames: Readonly<Record<string, Delimiter>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/**
 * Reads a text file as records of exact text. Line ends inside a cell become "\n". A row's number is the line on
 * which an editor shows its start.
 */
export function readCsv(bytes: Buffer, choices: { encoding?: string; delimiter?: string }): Result<CsvReading, Fault> {
  const decoded = decodeText(bytes, choices.encoding);
  if (!decoded.ok) return decoded;
  // PapaParse glues rows together when line ends are mixed, so they are made alike first.
  let text = decoded.value.text.replace(/\r\n?/g, '\n');
  // DOS programs end a text file with Ctrl-Z.
  const end = text.lastIndexOf('\u001a');
  if (end >= 0 && text.slice(end + 1).trim() === '') text = text.slice(0, end);
  let firstLine = 1;
  const announced = /^"?sep=(.)"?[^\n]{0,200}(?:\n|$)/i.exec(text);
  if (announced) {
    text = text.slice(announced[0].length);
    firstLine = 2;
  }
  const asked = choices.delimiter === undefined || choices.delimiter === '' ? undefined : choices.delimiter;
  const delimiter = delimiterOf(asked ?? announced?.[1]) ?? (asked === undefined ? findDelimiter(text) : undefined);
  if (delimiter === undefined) return err(fault('delimiter not usable', 'usage', { delimiter: asked ?? '' }));
  const grid = recordsOf(text, delimiter, firstLine);
  return grid.ok ? ok({ grid: grid.value, encoding: decoded.value.encoding, delimiter }) : grid;
}

function delimiterOf(name: string | undefined): Delimiter | undefined {
  if (name === undefined) return undefined;
  return delimiters.find((delimiter) => delimiter === name) ?? delimiterNames[name.toLowerCase()];
}

function recordsOf(text: string, delimiter: Delimiter, firstLine: number): Result<Grid, Fault> {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
  });
  if (text.endsWith('\n') && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  const numbers: number[] = [];
  let line = firstLine;
  for (const record of data) {
    numbers.push(line);
    line += 1;
    for (const cell of record) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  const open = openQuote(data, errors, delimiter);
  if (open !== undefined) return err(fault('quote not closed', 'usage', { row: numbers[open] ?? firstLine }));
  const notes: CellNote[] = [];
  const rows: GridRow[] = data.map((cells, i) => {
    const number = numbers[i] ?? 0;
    cells.forEach((cell, column) => {
      if (exponentText.test(cell.trim())) notes.push({ row: number, column, code: 'digits lost' });
    });
    return { number, cells };
  });
  return ok({ name: '', visibility: 'visible', rows, notes });
}
