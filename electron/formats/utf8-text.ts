import iconv from 'iconv-lite';
import type { Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { partOf, type Slices } from '../../shared/table/slices';
import { findEncoding, isWide, textDamaged } from './decode-text';
import { firstNul, lineOf, lineOfBadUnit } from './text-check';

/** A text file as UTF-8, whatever it was written in: from one place of the bytes up to another. */
export interface Utf8Text {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/**
 * The whole text as UTF-8, and what it was written in. UTF-8 itself is not copied. The fault 'text damaged' names the
 * line that does not fit its encoding or has a NUL: no text has one, but a file that was not written to its end has.
 */
export function* utf8Text(
  bytes: Buffer,
  chosen: string | undefined,
  slice: number,
): Slices<Result<{ readonly text: Utf8Text; readonly encoding: string }, Fault>> {
  const found = yield* partOf(findEncoding(bytes, chosen, slice), 0, 0.3);
  if (!found.ok) return found;
  const { encoding, from } = found.value;
  let text: Utf8Text = { bytes, from, to: bytes.length };
  if (encoding !== 'utf-8') {
    const body = bytes.subarray(from);
    const written = yield* partOf(rewritten(body, encoding, slice), 0.3, 1);
    if (!written) return err(textDamaged(encoding, yield* lineOfBadUnit(body, encoding)));
    text = { bytes: written, from: 0, to: written.length };
  }
  const nul = yield* firstNul(text.bytes, text.from, text.to);
  if (nul !== undefined) return err(textDamaged(encoding, yield* lineOf(text.bytes, text.from, nul)));
  return ok({ text, encoding });
}

/** Undefined when the body is not what it should be, which only UTF-16 can tell. */
function* rewritten(body: Buffer, encoding: string, slice: number): Slices<Buffer | undefined> {
  if (isWide(encoding)) return yield* fromWide(body, encoding, slice);
  const page = codePage(encoding);
  if (page) return yield* fromPage(body, page, slice);
  // Bit by bit, iconv-lite loses letters of the rare encodings in which letters have several bytes.
  return Buffer.from(iconv.decode(body, encoding), 'utf8');
}

function* fromWide(body: Buffer, encoding: string, slice: number): Slices<Buffer | undefined> {
  // ignoreBOM: the mark was taken off before; a second one is text.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let out = Buffer.allocUnsafeSlow(body.length + 4 * slice);
  let used = 0;
  for (let at = 0; at <= body.length; at += slice) {
    let piece: string;
    try {
      piece = decoder.decode(body.subarray(at, at + slice), { stream: at + slice <= body.length });
    } catch {
      return undefined;
    }
    if (out.length - used < 3 * piece.length) out = longer(out, used, 3 * piece.length);
    used += out.write(piece, used, 'utf8');
    yield at / body.length;
  }
  return out.subarray(0, used);
}

function* fromPage(body: Buffer, page: readonly Buffer[], slice: number): Slices<Buffer> {
  const first = Uint8Array.from(page, (letter) => letter[0] ?? 0);
  let out = Buffer.allocUnsafeSlow(body.length + 4 * slice);
  let used = 0;
  for (let from = 0; from < body.length; from += slice) {
    const to = Math.min(body.length, from + slice);
    if (out.length - used < 3 * slice) out = longer(out, used, 3 * slice);
    for (let at = from; at < to; at++) {
      const byte = body[at] as number;
      const start = first[byte] as number;
      out[used++] = start;
      if (start < 0x80) continue;
      const letter = page[byte] as Buffer;
      for (let i = 1; i < letter.length; i++) out[used++] = letter[i] as number;
    }
    yield to / body.length;
  }
  return out.subarray(0, used);
}

/** What each byte of an old code page is in UTF-8; undefined where letters may have several bytes. */
function codePage(encoding: string): readonly Buffer[] | undefined {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const alone = (next: number) =>
    bytes.every((byte) => iconv.decode(Buffer.from([byte, next]), encoding, { stripBOM: false }).length === 2);
  // Behind the first byte of a letter, every such encoding takes one of these for its second.
  if (![0x41, 0xa1].every(alone)) return undefined;
  // Node's own windows-1252 is ISO 8859-1 in Node 20, so the old code pages are iconv-lite's.
  return bytes.map((byte) => Buffer.from(iconv.decode(Buffer.from([byte]), encoding), 'utf8'));
}

function longer(bytes: Buffer, used: number, more: number): Buffer<ArrayBuffer> {
  const wider = Buffer.allocUnsafeSlow(Math.ceil(used + more + bytes.length / 4));
  wider.set(bytes.subarray(0, used));
  return wider;
}
