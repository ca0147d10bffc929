import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { atOnce, type Slices } from '../../shared/table/slices';
import { codePageOf } from './code-page';
import { usualSlice } from './slices';
import { firstBadByte, lineOf, lineOfBadUnit, mostlyUtf8 } from './text-check';

export interface FoundEncoding {
  /** A name iconv-lite knows, in lower case: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
  /** Where the text starts, behind a byte order mark. */
  readonly from: number;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Turns bytes into text by the encoding that `findEncoding` gives. */
export function decodeText(bytes: Buffer, chosen?: string): Result<DecodedText, Fault> {
  const found = atOnce(findEncoding(bytes, chosen));
  if (!found.ok) return found;
  const { encoding, from } = found.value;
  const body = bytes.subarray(from);
  if (encoding !== 'utf-8' && !isWide(encoding)) return ok({ text: iconv.decode(body, encoding), encoding });
  try {
    // ignoreBOM: the mark was taken off above; a second one is text.
    return ok({ text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body), encoding });
  } catch {
    return err(textDamaged(encoding, atOnce(lineOfBadUnit(body, encoding))));
  }
}

/**
 * A byte order mark decides; then UTF-16 without a mark (every other byte NUL); then strict UTF-8; then the shape of
 * the words in the old code pages. A chosen encoding comes after the mark, and must fit. What is found to be UTF-8 has
 * been checked to its last byte; UTF-16 is checked by whoever decodes it.
 */
export function* findEncoding(
  bytes: Buffer,
  chosen?: string,
  slice = usualSlice,
): Slices<Result<FoundEncoding, Fault>> {
  const name = chosen ? encodingName(chosen) : undefined;
  if (chosen && name === undefined) return err(fault('encoding not known', 'usage', { encoding: chosen }));
  const marked = markedEncoding(bytes);
  if (marked) return marked.encoding === 'utf-8' ? yield* strictUtf8(bytes, marked.from, slice) : ok(marked);
  if (name !== undefined) return yield* chosenEncoding(bytes, name, slice);
  const wide = wideEncoding(bytes);
  if (wide === 'binary') return err(fault('source not a table', 'usage', { kind: 'other' }));
  if (wide) return ok({ encoding: wide, from: 0 });
  const utf8 = yield* strictUtf8(bytes, 0, slice);
  if (utf8.ok || (yield* mostlyUtf8(bytes))) return utf8;
  return ok({ encoding: codePageOf(bytes), from: 0 });
}

/** UTF-16, which Node decodes strictly. */
export function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16');
}

export function textDamaged(encoding: string, row: number): Fault {
  return fault('text damaged', 'usage', { encoding, row });
}

function* strictUtf8(bytes: Buffer, from: number, slice: number): Slices<Result<FoundEncoding, Fault>> {
  const bad = yield* firstBadByte(bytes, from, slice);
  if (bad === undefined) return ok({ encoding: 'utf-8', from });
  return err(textDamaged('utf-8', yield* lineOf(bytes, from, bad)));
}

function encodingName(chosen: string): string | undefined {
  if (!iconv.encodingExists(chosen)) return undefined;
  return chosen
    .toLowerCase()
    .replace(/^utf-?8$/, 'utf-8')
    .replace(/^utf-?16-?(le|be)$/, 'utf-16$1');
}

/** Letters beyond ASCII that are whole UTF-8 by chance do not happen: an old code page was chosen for another file. */
function* chosenEncoding(bytes: Buffer, name: string, slice: number): Slices<Result<FoundEncoding, Fault>> {
  if (name === 'utf-8') return yield* strictUtf8(bytes, 0, slice);
  if (!name.startsWith('utf') && !isAscii(bytes)) {
    const bad = yield* firstBadByte(bytes, 0, slice);
    if (bad === undefined) return err(fault('encoding does not fit', 'usage', { chosen: name, found: 'utf-8' }));
  }
  return ok({ encoding: name, from: 0 });
}

function markedEncoding(bytes: Buffer): FoundEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', from: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', from: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', from: 2 };
  return undefined;
}

/** Tabs, digits, separators and line ends have a NUL byte in UTF-16, always on the same side. */
export function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const sample = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const all = even + odd;
  if (all === 0) return undefined;
  if (all >= sample.length / 50 && bytes.length % 2 === 0) {
    if (odd >= all * 0.98) return 'utf-16le';
    if (even >= all * 0.98) return 'utf-16be';
  }
  return 'binary';
}
