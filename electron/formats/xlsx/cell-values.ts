import { exponentText } from '../cell-text';
import { isoShown } from '../mend-part';
import { booleanCell, dateCell, numberCell, sharedCell } from './cell-kinds';
import { NotUnderstood } from './not-understood';
import type { NumberTexts } from './number-texts';
import type { RecurringTexts } from './recurring-texts';
import { mayHaveLostDigits, type SharedTexts } from './shared-texts';
import { resolveNamed, textEnd } from './xml-text';

const [zero, nine, less] = [48, 57, 60];

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
  /** Where it ends. */
  end = 0;
  readonly #context: SheetContext;
  readonly #texts: RecurringTexts;
  readonly #yes: number;
  readonly #no: number;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#texts = context.texts;
    this.#yes = context.texts.pool.internText('TRUE');
    this.#no = context.texts.pool.internText('FALSE');
  }

  /** By position in the table of shared texts. */
  shared(position: number): number {
    const shared = this.#context.shared;
    if (!shared || position >= shared.count) throw new NotUnderstood('cell value');
    const id = shared.id(position);
    this.digitsLost = shared.lostDigits.size > 0 && shared.lostDigits.has(id);
    return id;
  }

  /**
   * The value that starts at a position and goes up to a "<", at which `end` is left; -1 where it is not as such values
   * usually are.
   */
  quick(column: number, kind: number, style: number, bytes: Buffer, from: number): number {
    this.digitsLost = false;
    this.#texts.column = column;
    switch (kind) {
      case sharedCell: {
        let at = from;
        let position = 0;
        let c = bytes[at] as number;
        for (; c >= zero && c <= nine; c = bytes[++at] as number) position = 10 * position + c - zero;
        this.end = at;
        return c === less && at > from ? this.shared(position) : -1;
      }
      case numberCell: {
        const texts = this.#context.styles[style] ?? this.#context.general;
        const id = texts.id(bytes, from);
        this.end = texts.end;
        this.digitsLost = texts.digitsLost;
        return id;
      }
      case booleanCell:
        this.end = from + 1;
        return bytes[from] === 0x31 ? this.#yes : bytes[from] === 0x30 ? this.#no : -1;
      case dateCell:
        return -1;
      default:
        return this.#quickText(bytes, from);
    }
  }

  #quickText(bytes: Buffer, from: number): number {
    const found = textEnd(bytes, from);
    const at = found < 0 ? ~found : found;
    this.end = at;
    if (bytes[at] === 0 || mayHaveLostDigits(bytes, from, at)) return -1;
    if (found >= 0) return this.#texts.id(bytes, from, at);
    const length = resolveNamed(bytes, from, at, this.#texts.pool.scratch);
    return length >= 0 ? this.#texts.id(this.#texts.pool.scratch, 0, length) : -1;
  }

  /** The same for a value that is already free of XML's escapes. */
  fromText(kind: number, style: number, text: string): number {
    this.digitsLost = false;
    switch (kind) {
      case numberCell: {
        const texts = this.#context.styles[style] ?? this.#context.general;
        const bytes = Buffer.from(`${text}<`, 'latin1');
        const id = texts.id(bytes, 0);
        if (id < 0 || texts.end < bytes.length - 1) throw new NotUnderstood('cell value');
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
