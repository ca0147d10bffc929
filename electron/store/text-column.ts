import { endianness } from 'node:os';
import { z } from 'zod';
import { hashedUnit, textHash } from '../../shared/records/text-hash';

const count = z.number().int().min(0);
const width = z.union([z.literal(1), z.literal(2), z.literal(4)]);
type Width = z.infer<typeof width>;

/** What must be known of a packed column to read it again. */
export const columnShape = z.strictObject({
  /** Texts that are kept: every row's own, or the distinct ones of a column that repeats itself. */
  texts: count,
  /** UTF-16 units of all of them together. */
  units: count,
  /** All are Latin-1, so that a unit takes one byte, not two. */
  narrow: z.boolean(),
  /** Bytes of each text's length. */
  lengths: width,
  /** Bytes of each row's choice among the texts; left out where every row has its own. */
  choices: width.optional(),
});
export type ColumnShape = z.infer<typeof columnShape>;

/** A column of texts that are made when asked for; unpacked it takes no more than its bytes. */
export interface TextColumn {
  text(row: number): string;
  /** Whether a row has exactly this text. */
  is(row: number, text: string): boolean;
  /** Whether two rows have the same text. */
  same(row: number, other: number): boolean;
  /** textHash of a row's text. */
  hash(row: number): number;
  /** Every text of the column, at least once. */
  texts(): Iterable<string>;
}

const mostChoices = 2 ** 16;
/** A column with more distinct texts than these is compared byte by byte. */
const fewTexts = 1024;
/** So many texts are joined at a time: all of a long column may be more than one string can hold. */
const joinedTexts = 4096;

/** Packs a column: the lengths of its texts, the texts, each row's choice. Every text comes back unit by unit. */
export function packColumn(rows: readonly string[]): {
  readonly shape: ColumnShape;
  readonly bytes: readonly Buffer[];
} {
  const { texts, choices } = choicesOf(rows) ?? { texts: rows, choices: undefined };
  const lengths = Uint32Array.from(texts, (text) => text.length);
  const joined: string[] = [];
  for (let from = 0; from < texts.length; from += joinedTexts)
    joined.push(texts.slice(from, from + joinedTexts).join(''));
  // eslint-disable-next-line no-control-regex -- all of Latin-1
  const narrow = joined.every((text) => /^[\u0000-\u00ff]*$/.test(text));
  const lengthWidth = widthOf(lengths);
  const choiceWidth = choices && widthOf(choices);
  return {
    shape: {
      texts: texts.length,
      units: lengths.reduce((sum, length) => sum + length, 0),
      narrow,
      lengths: lengthWidth,
      ...(choiceWidth && { choices: choiceWidth }),
    },
    bytes: [
      packed(lengths, lengthWidth),
      ...joined.map((text) => Buffer.from(text, narrow ? 'latin1' : 'utf16le')),
      ...(choices && choiceWidth ? [packed(choices, choiceWidth)] : []),
    ],
  };
}

/** The distinct texts and each row's choice; undefined where many have a text of their own. */
function choicesOf(rows: readonly string[]): { texts: string[]; choices: Uint32Array } | undefined {
  const most = Math.min(mostChoices, Math.ceil(rows.length / 2));
  const known = new Map<string, number>();
  const choices = new Uint32Array(rows.length);
  for (const [row, text] of rows.entries()) {
    let choice = known.get(text);
    if (choice === undefined) {
      if (known.size === most) return undefined;
      choice = known.size;
      known.set(text, choice);
    }
    choices[row] = choice;
  }
  return { texts: [...known.keys()], choices };
}

/** How many bytes a packed column of so many rows takes. */
export function columnBytes({ texts, units, narrow, lengths, choices }: ColumnShape, rows: number): number {
  return texts * lengths + units * (narrow ? 1 : 2) + rows * (choices ?? 0);
}

/** Opens a column that starts at a place in the bytes. It keeps a view of them. */
export function openColumn(shape: ColumnShape, bytes: Buffer, from: number, rows: number): TextColumn {
  const lengths = unpacked(bytes, from, shape.texts, shape.lengths);
  const start = from + shape.texts * shape.lengths;
  const unit = shape.narrow ? 1 : 2;
  const ends = new Uint32Array(shape.texts);
  let end = start;
  for (let at = 0; at < ends.length; at++) ends[at] = end += (lengths[at] ?? 0) * unit;
  if (end !== start + shape.units * unit || end > bytes.length) throw new RangeError('texts do not fit');
  if (shape.choices === undefined) {
    if (shape.texts !== rows) throw new RangeError('not a text for every row');
    return new OwnTexts(bytes, start, ends, shape.narrow);
  }
  const choices = unpacked(bytes, end, rows, shape.choices);
  for (let row = 0; row < rows; row++)
    if ((choices[row] as number) >= shape.texts) throw new RangeError('no such text');
  return new ChosenTexts(new OwnTexts(bytes, start, ends, shape.narrow), shape.texts, choices);
}

/** Every row has a text of its own. */
class OwnTexts implements TextColumn {
  readonly #bytes: Buffer;
  readonly #start: number;
  /** Where each text ends. */
  readonly #ends: Uint32Array;
  /** Bytes of a UTF-16 unit. */
  readonly #unit: 1 | 2;

  constructor(bytes: Buffer, start: number, ends: Uint32Array, narrow: boolean) {
    this.#bytes = bytes;
    this.#start = start;
    this.#ends = ends;
    this.#unit = narrow ? 1 : 2;
  }

  text(row: number): string {
    return this.#bytes.toString(this.#unit === 1 ? 'latin1' : 'utf16le', this.#beginning(row), this.#ends[row]);
  }

  is(row: number, text: string): boolean {
    const bytes = this.#bytes;
    const { length } = text;
    let place = this.#beginning(row);
    if ((this.#ends[row] ?? place) - place !== length * this.#unit) return false;
    if (this.#unit === 1) {
      for (let at = 0; at < length; at++) if (bytes[place + at] !== text.charCodeAt(at)) return false;
      return true;
    }
    for (let at = 0; at < length; at++, place += 2) if (this.#wide(place) !== text.charCodeAt(at)) return false;
    return true;
  }

  same(row: number, other: number): boolean {
    const bytes = this.#bytes;
    const end = this.#ends[row] ?? 0;
    let place = this.#beginning(row);
    let there = this.#beginning(other);
    if (end - place !== (this.#ends[other] ?? 0) - there) return false;
    while (place < end) if (bytes[place++] !== bytes[there++]) return false;
    return true;
  }

  hash(row: number): number {
    const end = this.#ends[row] ?? 0;
    let hash = 0;
    for (let place = this.#beginning(row); place < end; place += this.#unit)
      hash = hashedUnit(hash, this.#unit === 1 ? (this.#bytes[place] as number) : this.#wide(place));
    return hash >>> 0;
  }

  *texts(): Generator<string> {
    for (let at = 0; at < this.#ends.length; at++) yield this.text(at);
  }

  #beginning(row: number): number {
    return row === 0 ? this.#start : (this.#ends[row - 1] ?? this.#start);
  }

  #wide(place: number): number {
    return (this.#bytes[place] as number) + 256 * (this.#bytes[place + 1] as number);
  }
}

/** Rows share the texts of a column that repeats itself. */
class ChosenTexts implements TextColumn {
  readonly #kept: OwnTexts;
  /** Those that were asked for. */
  readonly #known: (string | undefined)[];
  readonly #few: boolean;
  readonly #choices: Uint8Array | Uint16Array | Uint32Array;

  constructor(kept: OwnTexts, count: number, choices: Uint8Array | Uint16Array | Uint32Array) {
    this.#kept = kept;
    this.#known = new Array<string | undefined>(count).fill(undefined);
    this.#few = count <= fewTexts;
    this.#choices = choices;
  }

  text(row: number): string {
    return this.#textOf(this.#choices[row] ?? 0);
  }

  is(row: number, text: string): boolean {
    const choice = this.#choices[row] ?? 0;
    // Strings lie scattered in the memory, and the bytes of all these texts side by side.
    if (!this.#few) return this.#kept.is(choice, text);
    if ((this.#known[choice] ?? this.#textOf(choice)) !== text) return false;
    // Rows of today share their repeated texts as well: the very same string is compared without looking into it.
    this.#known[choice] = text;
    return true;
  }

  same(row: number, other: number): boolean {
    return this.#kept.same(this.#choices[row] ?? 0, this.#choices[other] ?? 0);
  }

  #textOf(choice: number): string {
    return (this.#known[choice] ??= this.#kept.text(choice));
  }

  hash(row: number): number {
    return textHash(this.text(row));
  }

  texts(): Iterable<string> {
    return this.#kept.texts();
  }
}

function widthOf(numbers: Uint32Array): Width {
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return highest < 2 ** 8 ? 1 : highest < 2 ** 16 ? 2 : 4;
}

/** The lowest byte first, whatever this computer's own order. */
function packed(numbers: Uint32Array, width: Width): Buffer {
  const bytes = Buffer.alloc(numbers.length * width);
  for (let at = 0; at < numbers.length; at++) bytes.writeUIntLE(numbers[at] as number, at * width, width);
  return bytes;
}

function unpacked(bytes: Buffer, from: number, length: number, width: Width): Uint8Array | Uint16Array | Uint32Array {
  if (from + length * width > bytes.length) throw new RangeError('cut short');
  const part = bytes.subarray(from, from + length * width);
  if (width === 1) return part;
  // A copy of its own, because numbers of several bytes must begin at a multiple of their width.
  const { buffer } = new Uint8Array(part);
  const numbers = width === 2 ? new Uint16Array(buffer) : new Uint32Array(buffer);
  if (endianness() === 'BE') numbers.forEach((_, at) => (numbers[at] = part.readUIntLE(at * width, width)));
  return numbers;
}
