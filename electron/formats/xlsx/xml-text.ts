import { NotUnderstood } from './not-understood';

const entities = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot|apos));|&/g;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const coded = /_x([0-9a-fA-F]{4})_/g;

/**
 * Text as XML means it: character references resolved, every line end a line feed (XML 1.0, 2.11 and 4.1). References
 * to anything that a document defines for itself are never followed: throws NotUnderstood.
 */
export function plainText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(entities, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? '';
    const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (!isCharacter) throw new NotUnderstood('markup');
    return String.fromCodePoint(code);
  });
}

/**
 * A cell's text: besides XML's own escapes, characters that XML cannot hold are written _x000D_ (ECMA-376 part 1,
 * 22.9.2.19). Line breaks are single line feeds, as Excel shows them.
 */
export function cellString(raw: string): string {
  return resolveCodes(plainText(raw));
}

/** The second half of cellString, for text that came without XML's own escapes. */
export function resolveCodes(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(coded, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return whole.includes('\r\n') ? whole.replaceAll('\r\n', '\n') : whole;
}

const [ampersand, underscore, carriageReturn, small_x, less] = [38, 95, 13, 120, 60];
const [plain, mayEscape, ends] = [0, 1, 2];
/** What a byte means for where a text ends; a table costs less than four comparisons for each letter. */
const meanings = new Uint8Array(256);
for (const byte of [ampersand, carriageReturn, underscore]) meanings[byte] = mayEscape;
for (const byte of [0, less]) meanings[byte] = ends;

/**
 * Where the text that starts at a position ends: at a "<" or a zero byte, one of which must follow. The bits of that
 * position are turned round (~) where something in the text stands for another character.
 */
export function textEnd(bytes: Uint8Array, from: number): number {
  let escaped = false;
  for (let at = from; ; at++) {
    const c = bytes[at] as number;
    const meaning = meanings[c] as number;
    if (meaning === plain) continue;
    if (meaning === ends) return escaped ? ~at : at;
    if (c !== underscore || bytes[at + 1] === small_x) escaped = true;
  }
}

const marks = [
  ['amp;', 38],
  ['lt;', 60],
  ['gt;', 62],
  ['quot;', 34],
  ['apos;', 39],
] as const;
const markWords = marks.map(([word, stands]) => ({ word: Buffer.from(word), stands }));

/**
 * Writes a cell's text without XML's five named escapes to the start of a buffer, and gives its length; -1 where the
 * text has any other escape in it, or is too long.
 */
export function resolveNamed(bytes: Buffer, from: number, to: number, target: Buffer): number {
  if (to - from > target.length) return -1;
  let length = 0;
  for (let at = from; at < to; at++) {
    const c = bytes[at] as number;
    if (c === carriageReturn || (c === underscore && bytes[at + 1] === small_x)) return -1;
    if (c !== ampersand) target[length++] = c;
    else {
      const mark = markWords.find(({ word }) => word.every((letter, i) => bytes[at + 1 + i] === letter));
      if (!mark) return -1;
      target[length++] = mark.stands;
      at += mark.word.length;
    }
  }
  return length;
}
