import { cellKind, numberCell } from './cell-kinds';
import { NotUnderstood } from './not-understood';
import { RichText } from './rich-text';
import { cellString, resolveCodes } from './xml-text';
import { XmlTag, aside, closing, literal, opening, single } from './xml-tag';

const less = 60;
const deepest = 50;

/** One cell of any legal shape (ECMA-376 part 1, 18.3.1.4), for the few that are not written as nearly all are. */
export class AnyCell {
  /** From its address, both from 1; 0 when it has none. */
  column = 0;
  row = 0;
  style = 0;
  kind = numberCell;
  /** What stands in <v> or <is>, free of XML's escapes; undefined when there is neither. */
  value: string | undefined;
  /** Whether the value stood in <is>. */
  inline = false;
  formula = false;
  /** Behind the cell. */
  end = 0;
  readonly #tag = new XmlTag();
  readonly #rich = new RichText();

  /** Reads the cell whose opening tag starts at a position; false when the bytes end before it does. */
  read(bytes: Buffer, from: number, end: number, prefix: string): boolean {
    const tag = this.#tag;
    if (!tag.read(bytes, from, end)) return false;
    this.#attributes();
    this.value = undefined;
    this.inline = false;
    this.formula = false;
    this.end = tag.end;
    if (tag.kind === single) return true;
    const path: string[] = [];
    for (let at = tag.end; ;) {
      let next = at;
      while (bytes[next] !== less && bytes[next] !== 0) next++;
      if (next >= end) return false;
      if (bytes[next] === 0) throw new NotUnderstood('markup');
      if (next > at) this.#text(path, cellString(bytes.toString('utf8', at, next)));
      if (!tag.read(bytes, next, end)) return false;
      at = tag.end;
      if (tag.kind === aside) continue;
      if (tag.kind === literal) {
        const text = bytes.toString('utf8', tag.literalFrom, tag.literalTo);
        this.#text(path, resolveCodes(text.replace(/\r\n?/g, '\n')));
        continue;
      }
      const name = tag.prefix === prefix ? tag.name : `${tag.prefix}:${tag.name}`;
      if (tag.kind === closing) {
        const open = path.pop();
        if (open === undefined && name === 'c') break;
        if (open !== name) throw new NotUnderstood('markup');
        continue;
      }
      if (path.length === 0) this.#child(name);
      else if (path[0] !== 'extLst') throw new NotUnderstood('markup');
      if (tag.kind !== opening) continue;
      if (name === 'is' && path.length === 0) {
        if (!this.#rich.read(bytes, at, end, prefix, 'is')) return false;
        this.value = this.#rich.text;
        at = this.#rich.end;
      } else if (path.push(name) > deepest) throw new NotUnderstood('markup');
    }
    this.end = tag.end;
    return true;
  }

  #attributes(): void {
    const tag = this.#tag;
    if (tag.value('xmlns') !== undefined) throw new NotUnderstood('vocabulary');
    const address = tag.value('r');
    const [, letters = '', digits = ''] = /^([A-Z]{1,10})(\d{1,10})$/.exec(address ?? '') ?? [];
    if (address !== undefined && letters === '') throw new NotUnderstood('cell address');
    this.column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    this.row = Number(digits);
    const style = tag.value('s') ?? '0';
    if (!/^\d{1,9}$/.test(style)) throw new NotUnderstood('cell type');
    this.style = Number(style);
    const kind = cellKind(tag.value('t') ?? 'n');
    if (kind === undefined) throw new NotUnderstood('cell type');
    this.kind = kind;
  }

  #child(name: string): void {
    switch (name) {
      case 'v':
      case 'is':
        if (this.value !== undefined) throw new NotUnderstood('cell value');
        this.value = '';
        this.inline = name === 'is';
        return;
      case 'f':
        // A cell that shares a formula, or is part of one over several cells, need not repeat it.
        if (this.#tag.value('t') !== undefined) this.formula = true;
        return;
      case 'extLst':
        return;
      default:
        throw new NotUnderstood('markup');
    }
  }

  #text(path: readonly string[], text: string): void {
    if (path.length === 1 && path[0] === 'v') this.value = (this.value ?? '') + text;
    else if (path.length === 1 && path[0] === 'f') this.formula = true;
    else if (path.length === 0 && text.trim() !== '') throw new NotUnderstood('markup');
  }
}
