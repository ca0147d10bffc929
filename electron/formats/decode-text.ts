import iconv from 'iconv-lite';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

export interface DecodedText {
  readonly text: string;
  /** A name iconv-lite knows, in lower case: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
}

/**
 * Turns bytes into text. A byte order mark decides; then UTF-16 without a mark (every other byte NUL); then
 * strict UTF-8; then the shape of the words in the old code pages. A chosen encoding comes after the mark, and must fit.
 */
export function decodeText(bytes: Buffer, chosen?: string): Result<DecodedText, Fault> {
  const name = chosen ? encodingName(chosen) : undefined;
  if (chosen && name === undefined) return err(fault('encoding not known', 'usage', { encoding: chosen }));
  const marked = markedEncoding(bytes);
  if (marked) return strict(bytes, marked.length, marked.encoding);
  if (name !== undefined) return chosenEncoding(bytes, name);
  const wide = wideEncoding(bytes);
  if (wide === 'binary') return err(fault('source not a table', 'usage', { kind: 'other' }));
  if (wide) return strict(bytes, 0, wide);
  const utf8 = strict(bytes, 0, 'utf-8');
  if (utf8.ok || mostlyUtf8(bytes)) return utf8;
  return strict(bytes, 0, codePageOf(bytes));
}

function encodingName(chosen: string): string | undefined {
  if (!iconv.encodingExists(chosen)) return undefined;
  return chosen
    .toLowerCase()
    .replace(/^utf-?8$/, 'utf-8')
    .replace(/^utf-?16-?(le|be)$/, 'utf-16$1');
}

/** Letters beyond ASCII that are whole UTF-8 by chance do not happen: an old code page was chosen for another file. */
function chosenEncoding(bytes: Buffer, name: string): Result<DecodedText, Fault> {
  if (!name.startsWith('utf') && bytes.some((byte) => byte >= 0x80) && strict(bytes, 0, 'utf-8').ok) {
    return err(fault('encoding does not fit', 'usage', { chosen: name, found: 'utf-8' }));
  }
  return strict(bytes, 0, name);
}

function markedEncoding(bytes: Buffer): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
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

function strict(bytes: Buffer, from: number, encoding: string): Result<DecodedText, Fault> {
  const body = bytes.subarray(from);
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) {
    try {
      // ignoreBOM: the mark was taken off above; a second one is text.
      return ok({ text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body), encoding });
    } catch {
      return err(fault('text damaged', 'usage', { encoding, row: firstBadLine(body, encoding) }));
    }
  }
  // Node's own windows-1252 is ISO 8859-1 in Node 20, so the old code pages are iconv-lite's.
  return ok({ text: iconv.decode(body, encoding), encoding });
}

function firstBadLine(bytes: Buffer, encoding: string): number {
  const text = iconv.decode(bytes, encoding);
  const bad = text.indexOf('\ufffd');
  return text.slice(0, bad < 0 ? text.length : bad).split(/\r\n|\n|\r/).length;
}

/** Far more whole UTF-8 letters than broken ones: a damaged UTF-8 file, not an old code page. */
function mostlyUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let good = more > 0 && byte < 0xf5;
    for (let k = 1; good && k <= more; k++) good = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (good) i += more;
    if (good) whole++;
    else broken++;
  }
  return whole >= 10 && whole > broken * 10;
}

/** å ä ö Å Ä Ö é ü in Mac Roman. */
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e, 0x9f]);
/** å ä ö Å Ö é in code page 850. */
const dosLetters = new Set([0x86, 0x84, 0x94, 0x8f, 0x99, 0x82]);

/**
 * Which old code page the words are in. Hebrew letters come in whole words (runs without Latin letters), the
 * accented letters of the West stand between Latin ones; in the Mac's and DOS's pages they sit below 0xA0.
 */
function codePageOf(bytes: Buffer): string {
  const sample = bytes.subarray(0, 1 << 20);
  const latin = (byte: number | undefined) =>
    byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
  let hebrew = 0;
  let dosHebrew = 0;
  let western = 0;
  const mac = { letters: 0, within: 0 };
  const dos = { letters: 0, within: 0 };
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x80) continue;
    let end = i;
    while ((sample[end] ?? 0) >= 0x80) end++;
    const run = sample.subarray(i, end);
    const between = latin(sample[i - 1]) && latin(sample[end]);
    if (run.length >= 2 && !latin(sample[i - 1]) && !latin(sample[end])) {
      if (run.every((byte) => byte >= 0xe0 && byte <= 0xfa)) hebrew += run.length;
      // Two alone may be a quotation mark beside a euro sign.
      if (run.length >= 3 && run.every((byte) => byte >= 0x80 && byte <= 0x9a)) dosHebrew += run.length;
    } else {
      for (const byte of run) {
        if (byte >= 0xc0) western++;
        else if (macLetters.has(byte)) count(mac, between);
        if (dosLetters.has(byte)) count(dos, between);
      }
    }
    i = end;
  }
  const scores: [string, number][] = [
    ['windows-1252', western],
    ['windows-1255', hebrew],
    ['cp862', dosHebrew * 0.9],
    // Below 0xA0 windows-1252 has quotation marks and dashes: those stand at the edge of words.
    ['macintosh', mac.within > 0 ? mac.letters * 0.9 : 0],
    ['cp850', dos.within > 0 ? dos.letters * 0.9 : 0],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function count(tally: { letters: number; within: number }, between: boolean): void {
  tally.letters++;
  if (between) tally.within++;
}
