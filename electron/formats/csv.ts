import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { partOf, type Slices } from '../../shared/table/slices';
import type { Grid } from '../../shared/table/table';
import { blankBefore } from './csv-blanks';
import { delimiters, findDelimiter, type Delimiter } from './csv-delimiter';
import { csvRecords } from './csv-records';
import { openQuote } from './open-quote';
import type { ReadingWatch } from './reading-watch';
import { inSlices, usualSlice } from './slices';
import { utf8Text, type Utf8Text } from './utf8-text';

export interface CsvReading {
  readonly grid: Grid;
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** Nothing but blanks in all cells. */
  readonly blank: boolean;
}

/** What a person fixed about a text file; what is left out is found. */
export interface CsvChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** Names people and feed files use for separators that are hard to see or to write. */
const delimiterNames: Readonly<Record<string, Delimiter>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/** The start of a text, in bytes, by which its separator is found. */
const headBytes = 1 << 18;

/**
 * Reads a text file as records of exact text, in slices of so many bytes, so that a large one stops nothing else. Line
 * ends inside a cell become "\n". A row's number is the line on which an editor shows its start.
 */
export function readCsv(
  bytes: Buffer,
  choices: CsvChoices = {},
  watch: ReadingWatch = {},
  slice = usualSlice,
): Promise<Result<CsvReading, Fault>> {
  return inSlices(reading(bytes, choices, slice), watch);
}

function* reading(bytes: Buffer, choices: CsvChoices, slice: number): Slices<Result<CsvReading, Fault>> {
  const written = yield* partOf(utf8Text(bytes, choices.encoding, slice), 0, 0.2);
  if (!written.ok) return written;
  const { encoding } = written.value;
  const whole = { ...written.value.text, to: endOfText(written.value.text) };
  const announced = announcement(whole);
  const text = withoutMark({ ...whole, from: announced?.end ?? whole.from });
  const asked = choices.delimiter === undefined || choices.delimiter === '' ? undefined : choices.delimiter;
  const delimiter =
    delimiterOf(asked ?? announced?.delimiter) ?? (asked === undefined ? findDelimiter(headOf(text)) : undefined);
  if (delimiter === undefined) return err(fault('delimiter not usable', 'usage', { delimiter: asked ?? '' }));
  const records = yield* partOf(csvRecords(text, delimiter, announced ? 2 : 1, slice), 0.2, 0.95);
  if (!records.ok) return records;
  const { rows, notes, blank } = records.value;
  const open = yield* partOf(openQuote(records.value, delimiter), 0.95, 1);
  if (open !== undefined) return err(fault('quote not closed', 'usage', { row: rows.number(open) }));
  return ok({ grid: { name: '', visibility: 'visible', rows, notes }, encoding, delimiter, blank });
}

function delimiterOf(name: string | undefined): Delimiter | undefined {
  if (name === undefined) return undefined;
  return delimiters.find((delimiter) => delimiter === name) ?? delimiterNames[name.toLowerCase()];
}

/** DOS programs end a text file with Ctrl-Z, and fill up its last sector with more of them. */
function endOfText({ bytes, from, to }: Utf8Text): number {
  let end = to;
  for (let at = to; at > from;) {
    const isMark = bytes[at - 1] === 0x1a;
    const length = isMark ? 1 : blankBefore(bytes, at);
    if (length === 0) break;
    at -= length;
    if (isMark) end = at;
  }
  return end;
}

/** Excel's first line "sep=;", which names the separator and is no record. */
function announcement(text: Utf8Text): { readonly delimiter: string; readonly end: number } | undefined {
  const found = /^"?sep=(.)"?[^\n]{0,200}(?:\n|$)/i.exec(headOf(text));
  if (!found) return undefined;
  let end = text.from;
  while (end < text.to && text.bytes[end] !== 10 && text.bytes[end] !== 13) end++;
  if (text.bytes[end] === 13 && end + 1 < text.to && text.bytes[end + 1] === 10) end++;
  return { delimiter: found[1] ?? '', end: Math.min(text.to, end + 1) };
}

/** Some exporters write the byte order mark twice. */
function withoutMark(text: Utf8Text): Utf8Text {
  const { bytes, from, to } = text;
  const marked = to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
  return marked ? { ...text, from: from + 3 } : text;
}

function headOf({ bytes, from, to }: Utf8Text): string {
  return bytes.toString('utf8', from, Math.min(to, from + headBytes)).replace(/\r\n?/g, '\n');
}
