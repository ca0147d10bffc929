import { exponentText } from '../cell-text';
import type { TextPool } from '../text-pool';
import { NotUnderstood } from './not-understood';
import type { PartScanner } from './part-window';
import { standsWord, wordOf, type Word } from './tag-words';
import { RichText } from './rich-text';
import { vocabularies } from './vocabularies';
import { namespaceOf } from './xml-elements-of-part';
import { cellString, resolveNamed, textEnd } from './xml-text';
import { XmlTag, aside, closing, literal, opening, single } from './xml-tag';

const [plus, less] = [43, 60];

/** Writers keep each text once: more empty ones, or more without their digits, are nobody's table. */
const mostOddTexts = 1 << 20;

/** The workbook's table of texts (ECMA-376 part 1, 18.4.9), to which cells point by position. */
export class SharedTexts implements PartScanner {
  count = 0;
  /** Numbers of texts in which digits were lost before they were saved. */
  readonly lostDigits = new Set<number>();
  readonly #pool: TextPool;
  /** The number of the first; the others follow, so that no table of them is needed. */
  readonly #first: number;
  /** Positions of empty texts. */
  readonly #empty = new Set<number>();
  readonly #tag = new XmlTag();
  readonly #rich = new RichText();
  #state: 'before' | 'inside' | 'after' = 'before';
  #prefix = '';
  #words = wordsWith('');
  #view: DataView = new DataView(new ArrayBuffer(0));

  /** @param pool to which nothing else is added meanwhile */
  constructor(pool: TextPool) {
    this.#pool = pool;
    this.#first = pool.size;
  }

  /** The number of a text by its position, which is below `count`. */
  id(position: number): number {
    return this.#empty.size > 0 && this.#empty.has(position) ? 0 : this.#first + position;
  }

  scan(bytes: Buffer, end: number): number {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (;;) {
      const c = bytes[at];
      if (c === less) {
        if (this.#state === 'inside') at = this.#plainItems(bytes, at);
        const behind = bytes[at] === less ? this.#markup(bytes, at, end) : at;
        if (behind < 0) return at;
        at = behind;
      } else if (c === 32 || c === 10 || c === 13 || c === 9) at++;
      else if (at >= end) return at;
      else throw new NotUnderstood('markup');
    }
  }

  finish(): void {
    if (this.#state !== 'after') throw new NotUnderstood('markup');
  }

  /** Reads <si><t>Anna</t></si>, as nearly all are, one after the other; gives the position behind the last. */
  #plainItems(b: Buffer, start: number): number {
    const { open, openKept, close } = this.#words;
    const view = this.#view;
    for (let at = start; ;) {
      let from = at + open.length;
      if (!standsWord(view, at, open)) {
        if (!standsWord(view, at, openKept)) return at;
        from = at + openKept.length;
      }
      const found = textEnd(b, from);
      const to = found < 0 ? ~found : found;
      if (!standsWord(view, to, close)) return at;
      if (found >= 0) this.#push(b, from, to);
      else {
        const length = resolveNamed(b, from, to, this.#pool.scratch);
        if (length >= 0) this.#push(this.#pool.scratch, 0, length);
        else this.#pushText(cellString(b.toString('utf8', from, to)));
      }
      at = to + close.length;
    }
  }

  /** Behind any other piece of markup; -1 when it is not there yet. */
  #markup(bytes: Buffer, at: number, end: number): number {
    const tag = this.#tag;
    if (!tag.read(bytes, at, end)) return -1;
    if (tag.kind === aside) return tag.end;
    if (tag.kind === literal) throw new NotUnderstood('markup');
    if (this.#state === 'before') {
      if (tag.kind === closing || tag.name !== 'sst' || !vocabularies.includes(namespaceOf(tag)))
        throw new NotUnderstood('vocabulary');
      this.#prefix = tag.prefix;
      this.#words = wordsWith(tag.prefix);
      this.#state = tag.kind === single ? 'after' : 'inside';
      return tag.end;
    }
    if (this.#state === 'after' || tag.prefix !== this.#prefix) throw new NotUnderstood('markup');
    if (tag.kind === closing) {
      if (tag.name !== 'sst') throw new NotUnderstood('markup');
      this.#state = 'after';
      return tag.end;
    }
    if (tag.name === 'si' && tag.kind === single) this.#pushEmpty();
    else if (tag.name === 'si' && tag.kind === opening) {
      const rich = this.#rich;
      if (!rich.read(bytes, tag.end, end, this.#prefix, 'si')) return -1;
      this.#pushText(rich.text);
      return rich.end;
    } else if (tag.name !== 'extLst' || tag.kind !== single) throw new NotUnderstood('markup');
    return tag.end;
  }

  #pushText(text: string): void {
    if (text === '') this.#pushEmpty();
    else {
      const id = this.#pool.addText(text);
      if (exponentText.test(text)) this.#lost(id);
      this.count++;
    }
  }

  #push(b: Buffer, from: number, to: number): void {
    if (to === from) this.#pushEmpty();
    else {
      const id = this.#pool.add(b, from, to);
      if (mayHaveLostDigits(b, from, to) && exponentText.test(b.toString('latin1', from, to))) this.#lost(id);
      this.count++;
    }
  }

  #lost(id: number): void {
    if (this.lostDigits.size === mostOddTexts) throw new NotUnderstood('length');
    this.lostDigits.add(id);
  }

  #pushEmpty(): void {
    if (this.#empty.size === mostOddTexts) throw new NotUnderstood('length');
    this.#pool.skip();
    this.#empty.add(this.count++);
  }
}

/** The usual tags, with the prefix that a writer gave them all. */
function wordsWith(prefix: string): { readonly open: Word; readonly openKept: Word; readonly close: Word } {
  const x = prefix === '' ? '' : `${prefix}:`;
  return {
    open: wordOf(`<${x}si><${x}t>`),
    openKept: wordOf(`<${x}si><${x}t xml:space="preserve">`),
    close: wordOf(`</${x}t></${x}si>`),
  };
}

/** Whether a text could end like 9.72501E+11. */
export function mayHaveLostDigits(bytes: Buffer, from: number, to: number): boolean {
  return to - from >= 5 && to - from < 40 && (bytes[to - 3] === plus || bytes[to - 4] === plus);
}
