import { cellKindAt, numberCell } from './cell-kinds';
import { NotUnderstood } from './not-understood';

const [tab, newline, carriageReturn, space] = [9, 10, 13, 32];
const [doubleQuote, apostrophe, slash, zero, nine] = [34, 39, 47, 48, 57];
const [less, equals, greater, letterA, letterZ] = [60, 61, 62, 65, 90];
const [small_h, small_r, small_s, small_t, small_x] = [104, 114, 115, 116, 120];
/** In place of a position: the bytes end before the piece does; or its shape is not one of the usual ones. */
export const unfinished = -1;
export const unusual = -2;

/** A cell's opening tag, read byte by byte where it holds nothing but address, style and type. */
export class UsualCellTag {
  /** From its address, both from 1; 0 when it has none. */
  column = 0;
  row = 0;
  style = 0;
  kind = numberCell;
  /** Whether it is more than a single tag. */
  hasContent = false;
  /** Where the row stands in its address. */
  digits = 0;
  digitsEnd = 0;

  /** Reads r="B2" s="1" t="s" in any order; gives the position behind the ">", or `unusual`. */
  read(b: Buffer, from: number): number {
    this.column = this.row = this.style = 0;
    this.kind = numberCell;
    for (let at = from; ;) {
      let c = b[at] as number;
      while (c === space || c === newline || c === carriageReturn || c === tab) c = b[++at] as number;
      if (c === greater) {
        this.hasContent = true;
        return at + 1;
      }
      if (c === slash) {
        this.hasContent = false;
        return b[at + 1] === greater ? at + 2 : unusual;
      }
      if (b[at + 1] !== equals) return unusual;
      const quote = b[at + 2];
      if (quote !== doubleQuote && quote !== apostrophe) return unusual;
      at += 3;
      if (c === small_r) {
        let column = 0;
        let row = 0;
        for (c = b[at] as number; c >= letterA && c <= letterZ; c = b[++at] as number) column = 26 * column + c - 64;
        this.digits = at;
        for (; c >= zero && c <= nine; c = b[++at] as number) row = 10 * row + c - zero;
        this.digitsEnd = at;
        if (c !== quote || column === 0 || row === 0) return unusual;
        this.column = column;
        this.row = row;
      } else if (c === small_s) {
        let style = 0;
        for (c = b[at] as number; c >= zero && c <= nine; c = b[++at] as number) style = 10 * style + c - zero;
        if (c !== quote) return unusual;
        this.style = style;
      } else if (c === small_t) {
        const start = at;
        for (c = b[at] as number; c !== quote && c > space; c = b[++at] as number);
        if (c !== quote) return unusual;
        const kind = cellKindAt(b, start, at);
        if (kind < 0) return unusual;
        this.kind = kind;
      } else return unusual;
      at++;
    }
  }
}

/** A row's opening tag, whose attributes a program may have added to. */
export class UsualRowTag {
  /** Its number, from 1; undefined when it does not say. */
  row: number | undefined = undefined;
  hidden = false;
  hasContent = false;
  /** Where its number stands; the same place twice when it has none. */
  digits = 0;
  digitsEnd = 0;

  /** Reads the rest of <row r="2" …>; gives the position behind it, `unusual` or `unfinished`. */
  read(b: Buffer, from: number, end: number): number {
    this.row = undefined;
    this.hidden = false;
    this.digits = this.digitsEnd = 0;
    let c = b[from] as number;
    if (c > space && c !== greater && c !== slash) return unusual;
    for (let at = from; ;) {
      c = b[at] as number;
      while (c === space || c === newline || c === carriageReturn || c === tab) c = b[++at] as number;
      if (c === greater || (c === slash && b[at + 1] === greater)) {
        this.hasContent = c === greater;
        return c === greater ? at + 1 : at + 2;
      }
      const name = at;
      while (c > space && c !== equals && c !== greater && c !== slash && c !== less) c = b[++at] as number;
      const quote = b[at + 1];
      if (c !== equals || (quote !== doubleQuote && quote !== apostrophe)) return at >= end ? unfinished : unusual;
      const nameEnd = at;
      at += 2;
      const value = at;
      for (c = b[at] as number; c !== quote && c !== less && c !== 0;) c = b[++at] as number;
      if (c !== quote) return at >= end ? unfinished : unusual;
      if (nameEnd - name === 1 && b[name] === small_r) {
        let row = 0;
        this.digits = value;
        this.digitsEnd = at;
        for (let i = value; i < at; i++) {
          const digit = (b[i] as number) - zero;
          if (digit < 0 || digit > 9) throw new NotUnderstood('cell address');
          row = 10 * row + digit;
        }
        if (at === value) throw new NotUnderstood('cell address');
        this.row = row;
      } else if (b[name] === small_h && b.toString('latin1', name, nameEnd) === 'hidden')
        this.hidden = ['1', 'true'].includes(b.toString('latin1', value, at));
      else if (b[name] === small_x && b.toString('latin1', name, Math.min(nameEnd, name + 5)) === 'xmlns')
        throw new NotUnderstood('vocabulary');
      at++;
    }
  }
}
