import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Rows } from '../../shared/table/rows';
import type { CellNote } from '../../shared/table/table';
import { blankAt, isBlankText } from './csv-blanks';
import { isExponent, mendQuoted } from './csv-cell';
import { type ColumnsSource, ColumnTexts } from './csv-column-texts';
import { RowsBuilder } from './rows-builder';
import { mostColumns } from './sheet-limits';
import type { Slices } from '../../shared/table/slices';
import { TextPool } from './text-pool';
import type { Utf8Text } from './utf8-text';

/** The records of a text file, and what their rows alone do not tell. */
export interface CsvRecords {
  readonly rows: Rows;
  readonly notes: readonly CellNote[];
  /** Cells of each record, the empty ones at its end among them, times two; plus one when a cell has several lines. */
  readonly shapes: Uint32Array;
  /** Positions of records with a cell of several lines that has the separator in it. */
  readonly suspects: readonly number[];
  /** Nothing but blanks in all cells. */
  readonly blank: boolean;
}

/** A text file may have more people than fit a sheet. */
const mostRecords = 1 << 24;
/** Bytes of one cell: a picture may be in it, a book is not. */
const longestCell = 8 * 1024 ** 2;

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** Where the reader stands; numbers, because it is asked for every cell. */
const beforeRecord = 0;
const beforeCell = 1;
const inPlainCell = 2;
const inQuotedCell = 3;

/**
 * Reads the records of a text: cells parted by the separator (one ASCII character), records by any line end. A cell
 * that starts with a quotation mark goes on to the mark that is followed by blanks at most and then a separator, a
 * line end or the end of the text; two marks in it stand for one, and any other is text, as are all marks in a cell
 * that does not start with one. Line ends in a cell become "\n".
 * The fault 'quote not closed' for a cell without an end, and where a mark that closes nothing stands in a record of
 * several lines; 'too many columns', 'too many rows' and 'cell too long' for what would fill the memory.
 * `firstLine` is the number of the line on which the text starts.
 */
export function* csvRecords(
  text: Utf8Text,
  separator: string,
  firstLine: number,
  slice: number,
): Slices<Result<CsvRecords, Fault>> {
  const reader = new RecordReader(text, separator.charCodeAt(0), firstLine);
  const length = Math.max(1, text.to - text.from);
  // Short slices at first: V8 throws away what it compiled of a loop before it saw the loop's end.
  let size = Math.min(slice, 256);
  for (let at = text.from; at < text.to; at = reader.at) {
    const problem = reader.readTo(Math.min(text.to, at + size));
    size = Math.min(slice, 2 * size);
    if (problem) return err(problem);
    yield (reader.at - text.from) / length;
  }
  return reader.finish();
}

/** Reads a text bit by bit: it may be stopped behind any byte, and sees the bytes beyond. */
class RecordReader {
  at: number;
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #separator: number;
  readonly #pool = new TextPool();
  readonly #builder = new RowsBuilder(this.#pool);
  readonly #columns: ColumnTexts[] = [];
  readonly #source: ColumnsSource;
  readonly #notes: CellNote[] = [];
  readonly #suspects: number[] = [];
  #shapes = new Uint32Array(256);
  #mended = Buffer.alloc(256);
  #blank = true;
  #place = beforeRecord;
  /** Of the open record: its line, line ends in its cells, and cells so far. */
  #line: number;
  #lineEnds = 0;
  #column = 0;
  #stray = false;
  #suspect = false;
  /** Where to go on after a quoted cell, or within it. */
  #next = 0;
  /** Of the open cell: its start, line ends in it, and whether it must be mended or has the separator in it. */
  #from = 0;
  #cellLineEnds = 0;
  #mend = false;
  #parted = false;

  constructor(text: Utf8Text, separator: number, firstLine: number) {
    const { bytes } = text;
    this.at = text.from;
    this.#bytes = bytes;
    this.#end = text.to;
    this.#separator = separator;
    this.#line = firstLine;
    this.#source = {
      bytes,
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      pool: this.#pool,
      addQuoted: (from, to) => this.#addMended(from, to),
      entries: 0,
    };
  }

  /** Reads on up to a place, or a little further. */
  readTo(stop: number): Fault | undefined {
    const bytes = this.#bytes;
    const end = this.#end;
    const separator = this.#separator;
    // Most bytes are above all that have a meaning, and one comparison is cheaper than three.
    const meaningful = Math.max(separator, carriageReturn);
    let at = this.at;
    let place = this.#place;
    if (place >= inPlainCell && at - this.#from > longestCell) return this.#tooMuch();
    while (at < stop) {
      if (place === beforeRecord) {
        if (this.#builder.count === mostRecords) return fault('too many rows', 'usage', { limit: mostRecords });
        this.#builder.startRow(this.#line);
        place = beforeCell;
      }
      if (place === beforeCell) {
        const quoted = bytes[at] === quote;
        if (quoted) at++;
        this.#from = at;
        place = quoted ? inQuotedCell : inPlainCell;
      }
      let cellEnd: number;
      if (place === inPlainCell) {
        let byte: number;
        while (
          at < stop &&
          ((byte = bytes[at] as number) > meaningful ||
            (byte !== separator && byte !== lineFeed && byte !== carriageReturn))
        )
          at++;
        if (at === stop && stop < end) break;
        cellEnd = at;
      } else {
        cellEnd = this.#quotedTo(at, stop);
        at = this.#next;
        if (cellEnd < 0) break;
      }
      if (cellEnd > this.#from) {
        if (this.#column >= mostColumns || cellEnd - this.#from > longestCell) return this.#tooMuch();
        this.#cell(cellEnd);
      }
      this.#column++;
      if (at < end && bytes[at] === separator) {
        at++;
        place = beforeCell;
      } else {
        if (at + 1 < end && bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at++;
        if (at < end) at++;
        place = beforeRecord;
        const problem = this.#endRecord();
        if (problem) return problem;
      }
    }
    this.at = at;
    this.#place = place;
    return undefined;
  }

  /** What was read, or the fault that only the end of the text shows. */
  finish(): Result<CsvRecords, Fault> {
    if (this.#place === inQuotedCell) return err(this.#notClosed());
    if (this.#place === beforeCell) {
      this.#column++;
      const problem = this.#endRecord();
      if (problem) return err(problem);
    }
    const rows = this.#builder.finish();
    this.#pool.rest();
    return ok({
      rows,
      notes: this.#notes,
      shapes: this.#shapes.subarray(0, rows.count),
      suspects: this.#suspects,
      blank: this.#blank,
    });
  }

  /** Reads on within a quoted cell: the place of the mark that closes it, -1 when it is not there yet. */
  #quotedTo(start: number, stop: number): number {
    const bytes = this.#bytes;
    const end = this.#end;
    const separator = this.#separator;
    const meaningful = Math.max(separator, quote);
    let at = start;
    while (at < stop) {
      const byte = bytes[at] as number;
      if (byte > meaningful) at++;
      else if (byte === quote) {
        if (at + 1 < end && bytes[at + 1] === quote) {
          this.#mend = true;
          at += 2;
          continue;
        }
        this.#next = this.#pastBlanks(at + 1);
        if (this.#next >= 0) return at;
        this.#stray = true;
        at++;
      } else if (byte === lineFeed || byte === carriageReturn) {
        if (byte === carriageReturn) {
          this.#mend = true;
          if (at + 1 < end && bytes[at + 1] === lineFeed) at++;
        }
        this.#cellLineEnds++;
        at++;
      } else {
        if (byte === separator) this.#parted = true;
        at++;
      }
    }
    this.#next = at;
    return -1;
  }

  /** The separator, line end or end of the text that follows after blanks at most; -1 when something else does. */
  #pastBlanks(start: number): number {
    for (let at = start; ;) {
      if (at >= this.#end) return this.#end;
      const byte = this.#bytes[at];
      if (byte === this.#separator || byte === lineFeed || byte === carriageReturn) return at;
      const blank = blankAt(this.#bytes, at);
      if (blank === 0) return -1;
      at += blank;
    }
  }

  /** Keeps the open cell, which has something in it. */
  #cell(to: number): void {
    const from = this.#from;
    const column = this.#column;
    const texts = (this.#columns[column] ??= new ColumnTexts(this.#source));
    this.#builder.id(column, texts.idOf(from, to, this.#mend));
    if (this.#cellLineEnds > 0 || this.#mend || this.#parted) this.#endQuoted();
    if (this.#blank) this.#blank = isBlankText(this.#bytes, from, to);
    if (isExponent(this.#bytes, from, to)) this.#notes.push({ row: this.#line, column, code: 'digits lost' });
  }

  #endQuoted(): void {
    this.#lineEnds += this.#cellLineEnds;
    if (this.#cellLineEnds > 0 && this.#parted) this.#suspect = true;
    this.#cellLineEnds = 0;
    this.#mend = false;
    this.#parted = false;
  }

  #endRecord(): Fault | undefined {
    const at = this.#builder.count - 1;
    if (at === this.#shapes.length) {
      const wider = new Uint32Array(2 * at);
      wider.set(this.#shapes);
      this.#shapes = wider;
    }
    this.#shapes[at] = 2 * this.#column + (this.#lineEnds > 0 ? 1 : 0);
    if (this.#stray && this.#lineEnds > 0) return this.#notClosed();
    if (this.#suspect) this.#suspects.push(at);
    this.#line += 1 + this.#lineEnds;
    this.#lineEnds = 0;
    this.#column = 0;
    this.#stray = false;
    this.#suspect = false;
    return undefined;
  }

  #tooMuch(): Fault {
    const row = this.#line;
    if (this.#column >= mostColumns) return fault('too many columns', 'usage', { row, limit: mostColumns });
    // Nobody writes so many lines into a cell.
    if (this.#cellLineEnds > 0) return this.#notClosed();
    return fault('cell too long', 'usage', { row, megabytes: longestCell / 1024 ** 2 });
  }

  #notClosed(): Fault {
    return fault('quote not closed', 'usage', { row: this.#line });
  }

  #addMended(from: number, to: number): number {
    if (this.#mended.length < to - from) this.#mended = Buffer.allocUnsafeSlow(2 * (to - from));
    return this.#pool.add(this.#mended, 0, mendQuoted(this.#bytes, from, to, this.#mended));
  }
}
