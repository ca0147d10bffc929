import { exponentText } from '../cell-text';
import { isoShown } from '../mend-part';
import { booleanCell, dateCell, numberCell, sharedCell, textCell } from './cell-kinds';
import { NotUnderstood } from './not-understood';
import type { NumberTexts } from './number-texts';
import type { RecurringTexts } from './recurring-texts';
import { mayHaveLostDigits, type SharedTexts } from './shared-texts';
import { cellString, resolveNamed } from './xml-text';

/** What the cells of a sheet point to. */
export interface SheetContext {
  readonly texts: RecurringTexts;
  readonly shared: SharedTexts | undefined;
  /** By the position of a cell's style. */
  readonly styles: readonly NumberTexts[];
  /** For cells without a style, or with one that is not there. */
  readonly general: NumberTexts;
}

/** Turns what stands in a cell's <v> into the number of its text. Throws NotUnderstood for what no such cell holds. */
export class CellValues {
  /** Whether digits of the value last read were lost before it was saved. */
  digitsLost = false;
  readonly #context: SheetContext;
  readonly #texts: RecurringTexts;
  readonly #scratch = Buffer.alloc(4096);
  readonly #yes: number;
  readonly #no: number;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#texts = context.texts;
    this.#yes = context.texts.pool.internText('TRUE');
    this.#no = context.texts.pool.internText('FALSE');
  }

  /** By position in the table of shared texts. */
  shared(index: number): number {
    const shared = this.#context.shared;
    if (!shared || index >= shared.count) throw new NotUnderstood('cell value');
    const id = shared.id(index);
    this.digitsLost = shared.lostDigits.size > 0 && shared.lostDigits.has(id);
    return id;
  }

  /**
   * @param column of the cell
   * @param escaped whether there is anything between `from` and `to` that does not stand for itself
   */
  fromBytes(
    column: number,
    kind: number,
    style: number,
    bytes: Buffer,
    from: number,
    to: number,
    escaped: boolean,
  ): number {
    this.#texts.column = column;
    if (kind === numberCell && !escaped) {
      const texts = this.#context.styles[style] ?? this.#context.general;
      const id = texts.id(bytes, from, to);
      this.digitsLost = texts.digitsLost;
      return id;
    }
    if (kind === booleanCell && to - from === 1 && !escaped) {
      this.digitsLost = false;
      if (bytes[from] === 0x31) return this.#yes;
      if (bytes[from] === 0x30) return this.#no;
    }
    if (kind === textCell && !mayHaveLostDigits(bytes, from, to)) {
      this.digitsLost = false;
      if (!escaped) return this.#texts.id(bytes, from, to);
      const length = resolveNamed(bytes, from, to, this.#scratch);
      if (length >= 0) return this.#texts.id(this.#scratch, 0, length);
    }
    return this.fromText(kind, style, cellString(bytes.toString('utf8', from, to)));
  }

  /** The same for a value that is already free of XML's escapes. */
  fromText(kind: number, style: number, text: string): number {
    this.digitsLost = false;
    switch (kind) {
      case numberCell: {
        const texts = this.#context.styles[style] ?? this.#context.general;
        const bytes = Buffer.from(`${text}\0`, 'latin1');
        const id = texts.id(bytes, 0, bytes.length - 1);
        this.digitsLost = texts.digitsLost;
        return id;
      }
      case sharedCell:
        if (!/^\s*\d{1,9}\s*$/.test(text)) throw new NotUnderstood('cell value');
        return this.shared(Number(text));
      case booleanCell:
        if (text === '1' || text === 'true') return this.#yes;
        if (text === '0' || text === 'false') return this.#no;
        throw new NotUnderstood('cell value');
      case dateCell:
        return this.#texts.pool.internText(isoShown(text));
      default:
        this.digitsLost = exponentText.test(text);
        return this.#texts.pool.internText(text);
    }
  }
}
