import { AnyCell } from './any-cell';
import { CellPatterns } from './cell-patterns';
import { errorCell, inlineCell, sharedCell, textCell } from './cell-kinds';
import type { CellValues } from './cell-values';
import { NotUnderstood } from './not-understood';
import type { SheetTarget } from './sheet-target';
import { keepsBlanks, standsWord, wordOf, type Word } from './tag-words';
import { unfinished, unusual, UsualCellTag, UsualRowTag } from './usual-tags';
import { XmlTag, aside, closing, single } from './xml-tag';

const [tab, newline, carriageReturn, space] = [9, 10, 13, 32];
const [slash, less, greater] = [47, 60, 62];
const [small_c, small_f, small_v] = [99, 102, 118];

/**
 * Reads rows and cells (ECMA-376 part 1, 18.3.1.80) from a sheet's bytes, without ever making a text of the XML. The
 * shapes that programs write by the million have a way of their own; every other legal one goes through AnyCell.
 */
export class SheetRows {
  /** Whether </sheetData> was passed. */
  over = false;
  /** Whether more bytes are needed. */
  waiting = false;
  readonly #values: CellValues;
  readonly #target: SheetTarget;
  readonly #prefix: string;
  readonly #words: Words;
  readonly #prefixLength: number;
  /** Of an opening tag with a name of one letter. */
  readonly #tagLength: number;
  readonly #valueEnd: Word;
  readonly #inlineEnd: Word;
  readonly #patterns = new CellPatterns();
  readonly #tag = new XmlTag();
  readonly #any = new AnyCell();
  readonly #rowTag = new UsualRowTag();
  /** Of the cell in hand. */
  readonly #cellTag = new UsualCellTag();
  #inRow = false;
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(values: CellValues, target: SheetTarget, prefix: string) {
    this.#values = values;
    this.#target = target;
    this.#prefix = prefix;
    const x = prefix === '' ? '' : `${prefix}:`;
    this.#words = wordsWith(x);
    this.#prefixLength = this.#words.prefix.length;
    this.#tagLength = 3 + this.#prefixLength;
    this.#valueEnd = wordOf(`</${x}v></${x}c>`);
    this.#inlineEnd = wordOf(`</${x}t></${x}is></${x}c>`);
  }

  /** Reads from a position to where the rows or the bytes end; gives the position from which bytes are wanted again. */
  scan(bytes: Buffer, from: number, end: number): number {
    const words = this.#words;
    const n = this.#prefixLength;
    this.waiting = false;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    for (let at = from; ;) {
      const c = bytes[at];
      if (c !== less) {
        if (c === space || c === newline || c === carriageReturn || c === tab) {
          at++;
          continue;
        }
        if (at < end) throw new NotUnderstood('markup');
        this.waiting = true;
        return at;
      }
      let next = unusual;
      if (this.#inRow) {
        const behind = this.#usualCells(bytes, at);
        if (behind > at) {
          at = behind;
          continue;
        }
        const name = bytes[at + 1 + n];
        if (name === small_c && (n === 0 || this.#prefixed(at + 1))) next = this.#cell(bytes, at, end);
        else if (standsWord(this.#view, at, words.rowEnd)) {
          this.#inRow = false;
          next = at + words.rowEnd.length;
        }
      } else if (standsWord(this.#view, at, words.row)) next = this.#row(bytes, at + words.row.length, end);
      if (next === unusual) next = this.#other(bytes, at, end);
      if (next < 0) {
        this.waiting = true;
        return at;
      }
      at = next;
      if (this.over) return at;
    }
  }

  /** Behind the opening tag of a row whose name ends here. */
  #row(bytes: Buffer, from: number, end: number): number {
    const tag = this.#rowTag;
    const next = tag.read(bytes, from, end);
    if (next < 0) return next;
    this.#target.startRow(tag.row, tag.hidden);
    this.#patterns.row(this.#view, tag.digits, tag.digitsEnd);
    this.#inRow = tag.hasContent;
    return next;
  }

  /** Behind the cell that starts here. */
  #cell(bytes: Buffer, at: number, end: number): number {
    const target = this.#target;
    const tag = this.#cellTag;
    const content = tag.read(bytes, at + this.#prefixLength + 2);
    if (content >= 0) {
      if (!tag.hasContent && tag.kind !== errorCell) {
        target.place(tag.column, tag.row);
        return content;
      }
      const next = tag.hasContent ? this.#quickContent(bytes, at, content) : unusual;
      if (next >= 0) return next;
    }
    // Bytes that are not there yet look unusual, too: the careful way tells the two apart.
    const cell = this.#any;
    const c = bytes[at + this.#prefixLength + 2] as number;
    if (c > space && c !== greater && c !== slash) return unusual;
    if (!cell.read(bytes, at, end, this.#prefix)) return unfinished;
    const column = target.place(cell.column, cell.row);
    if (cell.value !== undefined && cell.inline !== (cell.kind === inlineCell)) throw new NotUnderstood('cell value');
    const empty = cell.value === undefined || (cell.value === '' && cell.kind !== textCell && cell.kind !== inlineCell);
    if (empty) this.#withoutValue(column, cell.kind, cell.formula);
    else this.#say(column, this.#values.fromText(cell.kind, cell.style, cell.value ?? ''));
    return cell.end;
  }

  /** Reads <f>…</f><v>…</v></c> or <is><t>…</t></is></c>; gives the position behind it. */
  #quickContent(b: Buffer, start: number, from: number): number {
    const tag = this.#cellTag;
    let at = from;
    let formula = false;
    if (this.#opens(b, at, small_f)) {
      at += this.#tagLength;
      const content = at;
      while (b[at] !== less && b[at] !== 0) at++;
      formula = at > content;
      if (!this.#closes(b, at, small_f)) return unusual;
      at += this.#tagLength + 1;
    }
    if (tag.kind === inlineCell) {
      const word = this.#words.inline;
      if (!standsWord(this.#view, at, word)) return unusual;
      at += word.length;
      if (b[at] === greater) at++;
      else if (standsWord(this.#view, at, keepsBlanks)) at += keepsBlanks.length;
      else return unusual;
    } else if (this.#opens(b, at, small_v)) at += this.#tagLength;
    else {
      if (!this.#closes(b, at, small_c)) return unusual;
      this.#withoutValue(this.#target.place(tag.column, tag.row), tag.kind, formula);
      return at + this.#tagLength + 1;
    }
    const next = this.#quickValue(b, at, formula);
    if (next >= 0 && !formula && tag.column > 0)
      this.#patterns.learn(this.#view, tag.column - 1, start, tag.digits, tag.digitsEnd, at, tag.kind, tag.style);
    return next;
  }

  /** Reads a value and the ends of the tags around it; gives the position behind them. */
  #quickValue(b: Buffer, from: number, formula: boolean): number {
    const { column: address, row, kind, style } = this.#cellTag;
    const end = kind === inlineCell ? this.#inlineEnd : this.#valueEnd;
    if (b[from] === less) {
      if (kind === sharedCell || !standsWord(this.#view, from, end)) return unusual;
      const column = this.#target.place(address, row);
      if (kind !== inlineCell && kind !== textCell) this.#withoutValue(column, kind, formula);
      return from + end.length;
    }
    const at = address > 0 ? address - 1 : this.#target.column + 1;
    const id = this.#values.quick(at, kind, style, b, from);
    if (id < 0 || !standsWord(this.#view, this.#values.end, end)) return unusual;
    this.#say(this.#target.place(address, row), id);
    return this.#values.end + end.length;
  }

  /** Reads the cells from here on that are written like those above them; gives the position behind the last. */
  #usualCells(b: Buffer, from: number): number {
    const view = this.#view;
    const patterns = this.#patterns;
    const values = this.#values;
    const target = this.#target;
    const valueEnd = this.#valueEnd;
    const firstEnd = valueEnd.words[0] as number;
    const secondEnd = valueEnd.words[1] as number;
    const endsPlain = valueEnd.length === 8;
    for (let at = from; ;) {
      const value = patterns.match(view, at, target.column + 1);
      if (value < 0) return at;
      const column = patterns.column;
      const { kind } = patterns;
      const id = values.quick(column, kind, patterns.style, b, value);
      if (id < 0) return at;
      const end = values.end;
      if (kind === inlineCell) {
        if (!standsWord(view, end, this.#inlineEnd)) return at;
        at = end + this.#inlineEnd.length;
      } else if (endsPlain) {
        if (view.getInt32(end, true) !== firstEnd || view.getInt32(end + 4, true) !== secondEnd) return at;
        at = end + 8;
      } else {
        if (!standsWord(view, end, valueEnd)) return at;
        at = end + valueEnd.length;
      }
      target.sayNext(column, id);
      if (values.digitsLost) target.note(column, 'digits lost');
    }
  }

  /** Whether <v> stands here, or another tag with a name of one letter. */
  #opens(b: Buffer, at: number, name: number): boolean {
    const n = this.#prefixLength;
    return b[at + 1 + n] === name && b[at + 2 + n] === greater && b[at] === less && (n === 0 || this.#prefixed(at + 1));
  }

  #closes(b: Buffer, at: number, name: number): boolean {
    const n = this.#prefixLength;
    if (b[at] !== less || b[at + 1] !== slash || b[at + 2 + n] !== name || b[at + 3 + n] !== greater) return false;
    return n === 0 || this.#prefixed(at + 2);
  }

  #prefixed(at: number): boolean {
    return standsWord(this.#view, at, this.#words.prefix);
  }

  #say(column: number, id: number): void {
    this.#target.say(column, id);
    if (this.#values.digitsLost) this.#target.note(column, 'digits lost');
  }

  #withoutValue(column: number, kind: number, formula: boolean): void {
    if (formula) this.#target.note(column, 'formula without value');
    else if (kind === errorCell) throw new NotUnderstood('cell value');
  }

  /** Anything else that may stand between rows and cells: the end of the rows, comments, tags with stray blanks. */
  #other(bytes: Buffer, at: number, end: number): number {
    const tag = this.#tag;
    if (!tag.read(bytes, at, end)) return unfinished;
    if (tag.kind === aside) return tag.end;
    if (tag.prefix !== this.#prefix) throw new NotUnderstood('markup');
    if (tag.kind === closing) {
      if (tag.name === 'row' && this.#inRow) this.#inRow = false;
      else if (tag.name === 'sheetData' && !this.#inRow) {
        this.over = true;
        this.#target.endRows();
      } else throw new NotUnderstood('markup');
      return tag.end;
    }
    if (tag.name !== 'row' || this.#inRow || tag.value('xmlns') !== undefined) throw new NotUnderstood('markup');
    const number = tag.value('r');
    if (number !== undefined && !/^\d{1,9}$/.test(number)) throw new NotUnderstood('cell address');
    const hidden = ['1', 'true'].includes(tag.value('hidden') ?? '');
    this.#target.startRow(number === undefined ? undefined : Number(number), hidden);
    this.#patterns.row(this.#view, 0, 0);
    this.#inRow = tag.kind !== single;
    return tag.end;
  }
}

interface Words {
  readonly prefix: Word;
  readonly row: Word;
  readonly rowEnd: Word;
  readonly inline: Word;
}

/** The usual tags, with the prefix that a writer gave them all. */
function wordsWith(x: string): Words {
  return {
    prefix: wordOf(x),
    row: wordOf(`<${x}row`),
    rowEnd: wordOf(`</${x}row>`),
    inline: wordOf(`<${x}is><${x}t`),
  };
}
