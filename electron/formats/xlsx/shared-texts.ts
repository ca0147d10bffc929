import { exponentText } from '../cell-text';
import type { TextPool } from '../text-pool';
import { NotUnderstood } from './not-understood';
import type { PartScanner } from './part-window';
import { RichText } from './rich-text';
import { vocabularies } from './vocabularies';
import { namespaceOf } from './xml-elements-of-part';
import { keepsBlanks, stands } from './usual-tags';
import { cellString, resolveNamed } from './xml-text';
import { XmlTag, aside, closing, literal, opening, single } from './xml-tag';

const [carriageReturn, plus, ampersand, less, greater, underscore, small_x] = [13, 43, 38, 60, 62, 95, 120];

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
  readonly #scratch = Buffer.alloc(4096);
  #state: 'before' | 'inside' | 'after' = 'before';
  #prefix = '';
  #words = wordsWith('');

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
    let at = 0;
    for (;;) {
      const c = bytes[at];
      if (c === less) {
        const next = this.#state === 'inside' ? this.#plainItem(bytes, at) : -1;
        const behind = next > 0 ? next : this.#markup(bytes, at, end);
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

  /** <si><t>Anna</t></si>, as nearly all are; -1 for anything else. */
  #plainItem(b: Buffer, at: number): number {
    const { open, close } = this.#words;
    if (!stands(b, at, open)) return -1;
    let from = at + open.length;
    if (b[from] === greater) from++;
    else if (stands(b, from, keepsBlanks)) from += keepsBlanks.length;
    else return -1;
    let to = from;
    let escaped = false;
    for (let c = b[to] as number; c !== less; c = b[++to] as number)
      if (c === ampersand || c === carriageReturn || (c === underscore && b[to + 1] === small_x)) escaped = true;
      else if (c === 0) return -1;
    if (!stands(b, to, close)) return -1;
    if (!escaped) this.#push(b, from, to);
    else {
      const length = resolveNamed(b, from, to, this.#scratch);
      if (length >= 0) this.#push(this.#scratch, 0, length);
      else this.#pushText(cellString(b.toString('utf8', from, to)));
    }
    return to + close.length;
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
      if (exponentText.test(text)) this.lostDigits.add(id);
      this.count++;
    }
  }

  #push(b: Buffer, from: number, to: number): void {
    if (to === from) this.#pushEmpty();
    else {
      const id = this.#pool.add(b, from, to);
      if (mayHaveLostDigits(b, from, to) && exponentText.test(b.toString('latin1', from, to))) this.lostDigits.add(id);
      this.count++;
    }
  }

  #pushEmpty(): void {
    this.#pool.skip();
    this.#empty.add(this.count++);
  }
}

/** The usual tags, as bytes, with the prefix that a writer gave them all. */
function wordsWith(prefix: string): { readonly open: Uint8Array; readonly close: Uint8Array } {
  const x = prefix === '' ? '' : `${prefix}:`;
  return { open: Buffer.from(`<${x}si><${x}t`), close: Buffer.from(`</${x}t></${x}si>`) };
}

/** Whether a text could end like 9.72501E+11. */
export function mayHaveLostDigits(bytes: Buffer, from: number, to: number): boolean {
  return to - from >= 5 && to - from < 40 && (bytes[to - 3] === plus || bytes[to - 4] === plus);
}
