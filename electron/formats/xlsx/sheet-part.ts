import type { CellNote } from '../../../shared/table/table';
import type { RowsBuilder } from '../rows-builder';
import { CellValues, type SheetContext } from './cell-values';
import { NotUnderstood } from './not-understood';
import type { PartScanner } from './part-window';
import { SheetRows } from './sheet-rows';
import { SheetTarget } from './sheet-target';
import { vocabularies } from './vocabularies';
import { namespaceOf } from './xml-elements-of-part';
import { XmlTag, aside, closing, literal, opening, single } from './xml-tag';

const [tab, newline, carriageReturn, space, less] = [9, 10, 13, 32, 60];
const deepest = 200;

/** Reads a worksheet part (ECMA-376 part 1, 18.3.1.99): its rows, and the merged cells that it lists below them. */
export class SheetPart implements PartScanner {
  readonly #values: CellValues;
  readonly #target: SheetTarget;
  readonly #tag = new XmlTag();
  /** Elements that are open around the rows, with their prefixes. */
  readonly #path: string[] = [];
  #prefix = '';
  #rows: SheetRows | undefined;
  #over = false;
  #rowsSeen = false;
  #waiting = false;

  constructor(context: SheetContext, rows: RowsBuilder) {
    this.#values = new CellValues(context);
    this.#target = new SheetTarget(rows);
  }

  get notes(): readonly CellNote[] {
    return this.#target.notes;
  }

  scan(bytes: Buffer, end: number): number {
    let at = 0;
    this.#waiting = false;
    while (!this.#waiting)
      at = this.#rows ? this.#insideRows(this.#rows, bytes, at, end) : this.#around(bytes, at, end);
    return at;
  }

  finish(): void {
    if (!this.#over || !this.#rowsSeen) throw new NotUnderstood('markup');
  }

  #insideRows(rows: SheetRows, bytes: Buffer, at: number, end: number): number {
    const next = rows.scan(bytes, at, end);
    this.#waiting = rows.waiting;
    if (rows.over) this.#rows = undefined;
    return next;
  }

  /** Reads one tag before or after the rows, and passes over the text in front of it. */
  #around(bytes: Buffer, at: number, end: number): number {
    const tag = this.#tag;
    const inside = this.#path.length > 0;
    let next = at;
    for (let c = bytes[next]; c !== less && next < end; c = bytes[++next])
      if (c === 0 || (!inside && c !== space && c !== newline && c !== carriageReturn && c !== tab))
        throw new NotUnderstood('markup');
    if (next >= end || !tag.read(bytes, next, end)) {
      this.#waiting = true;
      return next;
    }
    if (tag.kind === aside || (tag.kind === literal && inside)) return tag.end;
    if (tag.kind === literal || this.#over) throw new NotUnderstood('markup');
    const name = tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
    if (tag.kind === closing) {
      if (this.#path.pop() !== name) throw new NotUnderstood('markup');
      if (this.#path.length === 0) this.#over = true;
      return tag.end;
    }
    if (!inside) this.#root(tag);
    else if (tag.prefix === this.#prefix && this.#element(tag)) return tag.end;
    if (tag.kind === opening && this.#path.push(name) > deepest) throw new NotUnderstood('markup');
    return tag.end;
  }

  #root(tag: XmlTag): void {
    if (tag.name !== 'worksheet' || tag.kind === single || !vocabularies.includes(namespaceOf(tag)))
      throw new NotUnderstood('vocabulary');
    this.#prefix = tag.prefix;
  }

  /** True for the element whose end is looked for elsewhere. */
  #element(tag: XmlTag): boolean {
    if (this.#path.length === 1 && tag.name === 'sheetData') {
      if (this.#rowsSeen) throw new NotUnderstood('markup');
      this.#rowsSeen = true;
      if (tag.kind === opening) this.#rows = new SheetRows(this.#values, this.#target, this.#prefix);
      return tag.kind === opening;
    }
    if (tag.name !== 'mergeCell' || this.#path.length !== 2) return false;
    const parent = this.#path[1] ?? '';
    if (parent !== (this.#prefix === '' ? 'mergeCells' : `${this.#prefix}:mergeCells`)) return false;
    // Only below the rows is it known how far down the sheet says something.
    if (!this.#rowsSeen) throw new NotUnderstood('markup');
    this.#target.merge(tag.value('ref') ?? '');
    return false;
  }
}
