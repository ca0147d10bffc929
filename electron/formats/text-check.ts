import { isUtf8 } from 'node:buffer';
import type { Slices } from '../../shared/table/slices';

const pauseAfter = 1 << 20;
/** Bytes of the longest letter. */
const longestLetter = 4;

/** Where the first byte stands that cannot be UTF-8 from `from` on; undefined when all is well. */
export function* firstBadByte(bytes: Buffer, from: number, slice: number): Slices<number | undefined> {
  for (let at = from; at < bytes.length;) {
    const end = startOfLetter(bytes, Math.min(bytes.length, at + Math.max(slice, longestLetter)));
    if (!isUtf8(bytes.subarray(at, end))) return badByteFrom(bytes, at);
    at = end;
    yield at / bytes.length;
  }
  return undefined;
}

/** The place itself, or up to three bytes before it when it stands within a letter. */
function startOfLetter(bytes: Buffer, at: number): number {
  for (let start = at; start > at - 4; start--) if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  return at;
}

function badByteFrom(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = letterLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Bytes of the letter at this place, 0 when there is none (Unicode 15, table 3-7). */
function letterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Where the first NUL stands between two places, if anywhere. */
export function* firstNul(bytes: Buffer, from: number, to: number): Slices<number | undefined> {
  for (let at = from; at < to; at += pauseAfter) {
    const found = bytes.subarray(at, Math.min(to, at + pauseAfter)).indexOf(0);
    if (found >= 0) return at + found;
    yield at / to;
  }
  return undefined;
}

/** Far more whole UTF-8 letters than broken ones: a damaged UTF-8 file, not an old code page. */
export function* mostlyUtf8(bytes: Buffer): Slices<boolean> {
  let whole = 0;
  let broken = 0;
  for (let i = 0, pause = pauseAfter; i < bytes.length; i++) {
    if (i >= pause) {
      pause = i + pauseAfter;
      yield i / bytes.length;
    }
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

/** The line (1-based) on which a place stands; "\r\n" ends one line, not two. */
export function* lineOf(bytes: Buffer, from: number, place: number): Slices<number> {
  let line = 1;
  for (let at = from, pause = from + pauseAfter; at < place; at++) {
    const byte = bytes[at];
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++;
    if (at < pause) continue;
    pause = at + pauseAfter;
    yield at / place;
  }
  return line;
}

/** The line (1-based) on which UTF-16 has half a character. */
export function* lineOfBadUnit(body: Buffer, encoding: string): Slices<number> {
  const high = encoding === 'utf-16be' ? 0 : 1;
  const unitAt = (at: number) =>
    at + 1 < body.length ? ((body[at + high] ?? 0) << 8) | (body[at + 1 - high] ?? 0) : 0;
  let line = 1;
  for (let at = 0, pause = pauseAfter; at + 1 < body.length; at += 2) {
    const unit = unitAt(at);
    if (unit === 10 || (unit === 13 && unitAt(at + 2) !== 10)) line++;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      if (unit >= 0xdc00 || (unitAt(at + 2) & 0xfc00) !== 0xdc00) break;
      at += 2;
    }
    if (at < pause) continue;
    pause = at + pauseAfter;
    yield at / body.length;
  }
  return line;
}
