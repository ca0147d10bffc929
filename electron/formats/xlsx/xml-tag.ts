import { NotUnderstood } from './not-understood';
import { plainText } from './xml-text';

/** Kinds of markup. */
export const opening = 1;
export const closing = 2;
export const single = 3;
/** A comment or a processing instruction. */
export const aside = 4;
/** <![CDATA[...]]> */
export const literal = 5;

const [tab, newline, carriageReturn, space] = [9, 10, 13, 32];
const [bang, doubleQuote, apostrophe, dash, slash] = [33, 34, 39, 45, 47];
const [colon, less, equals, greater, question] = [58, 60, 61, 62, 63];
const mostAttributes = 200;

/**
 * Reads one piece of markup at a time from UTF-8 bytes whose end is marked with a zero byte: everything that is not
 * worth a reader of its own. Names are told with and without their prefix.
 */
export class XmlTag {
  kind = 0;
  /** Behind the ">". */
  end = 0;
  prefix = '';
  name = '';
  /** What stands inside a CDATA section. */
  literalFrom = 0;
  literalTo = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #attributes: number[] = [];

  /** Reads the markup that starts with the "<" at a position; false when the bytes end before it does. */
  read(bytes: Buffer, at: number, end: number): boolean {
    this.#bytes = bytes;
    this.#attributes.length = 0;
    switch (bytes[at + 1]) {
      case bang:
        return this.#declaration(bytes, at, end);
      case question:
        return this.#instruction(bytes, at, end);
      case slash:
        return this.#closing(bytes, at + 2, end);
      default:
        return this.#opening(bytes, at + 1, end);
    }
  }

  /** An attribute's value by its name without prefix; `prefixed` for those that must have one. */
  value(name: string, prefixed = false): string | undefined {
    const list = this.#attributes;
    for (let i = 0; i < list.length; i += 4) {
      const found = this.#bytes.toString('utf8', list[i], list[i + 1]);
      const mark = found.indexOf(':');
      const fits = prefixed ? mark > 0 && found.slice(mark + 1) === name : found === name;
      if (fits) return plainText(this.#bytes.toString('utf8', list[i + 2], list[i + 3]));
    }
    return undefined;
  }

  #declaration(bytes: Buffer, at: number, end: number): boolean {
    if (bytes[at + 2] === dash && bytes[at + 3] === dash) {
      const close = bytes.indexOf('-->', at + 4, 'latin1');
      if (close < 0 || close + 3 > end) return false;
      return this.#is(aside, close + 3);
    }
    if (at + 9 > end && (startsLike(bytes, at + 2, end, '[CDATA[') || startsLike(bytes, at + 2, end, '--')))
      return false;
    if (at + 9 <= end && startsLike(bytes, at + 2, end, '[CDATA[')) {
      const close = bytes.indexOf(']]>', at + 9, 'latin1');
      if (close < 0 || close + 3 > end) return false;
      this.literalFrom = at + 9;
      this.literalTo = close;
      return this.#is(literal, close + 3);
    }
    throw new NotUnderstood('document type');
  }

  #instruction(bytes: Buffer, at: number, end: number): boolean {
    const close = bytes.indexOf('?>', at + 2, 'latin1');
    if (close < 0 || close + 2 > end) return false;
    const text = bytes.toString('latin1', at + 2, close);
    const encoding = /^xml\s[\s\S]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw new NotUnderstood('encoding');
    return this.#is(aside, close + 2);
  }

  #closing(bytes: Buffer, from: number, end: number): boolean {
    let at = this.#named(bytes, from, end);
    if (at < 0) return false;
    while (isBlank(bytes[at])) at++;
    if (at >= end) return false;
    if (bytes[at] !== greater) refuse();
    return this.#is(closing, at + 1);
  }

  #opening(bytes: Buffer, from: number, end: number): boolean {
    let at = this.#named(bytes, from, end);
    if (at < 0) return false;
    for (;;) {
      while (isBlank(bytes[at])) at++;
      if (at >= end) return false;
      const c = bytes[at] as number;
      if (c === greater) return this.#is(opening, at + 1);
      if (c === slash) {
        if (at + 1 >= end) return false;
        if (bytes[at + 1] !== greater) refuse();
        return this.#is(single, at + 2);
      }
      const nameFrom = at;
      while (isName(bytes[at])) at++;
      const nameTo = at;
      while (isBlank(bytes[at])) at++;
      if (at >= end) return false;
      if (bytes[at] !== equals || nameTo === nameFrom) refuse();
      at++;
      while (isBlank(bytes[at])) at++;
      if (at >= end) return false;
      const quote = bytes[at];
      if (quote !== doubleQuote && quote !== apostrophe) refuse();
      const valueFrom = ++at;
      while (bytes[at] !== quote && bytes[at] !== less && bytes[at] !== 0) at++;
      if (at >= end) return false;
      if (bytes[at] !== quote) refuse();
      this.#attributes.push(nameFrom, nameTo, valueFrom, at);
      if (this.#attributes.length > 4 * mostAttributes) refuse();
      at++;
    }
  }

  /** Behind the name; -1 when the bytes end in it. */
  #named(bytes: Buffer, from: number, end: number): number {
    let at = from;
    let mark = -1;
    for (let c = bytes[at] as number; isName(c); c = bytes[++at] as number) if (c === colon && mark < 0) mark = at;
    if (at >= end) return -1;
    if (at === from || at - from > 1000) refuse();
    this.prefix = mark < 0 ? '' : bytes.toString('utf8', from, mark);
    this.name = bytes.toString('utf8', mark < 0 ? from : mark + 1, at);
    return at;
  }

  #is(kind: number, end: number): true {
    this.kind = kind;
    this.end = end;
    return true;
  }
}

function startsLike(bytes: Buffer, at: number, end: number, text: string): boolean {
  const length = Math.min(end - at, text.length);
  return bytes.toString('latin1', at, at + length) === text.slice(0, length);
}

function isBlank(c: number | undefined): boolean {
  return c === space || c === newline || c === tab || c === carriageReturn;
}

/** Anything that does not end a name; XML's own list of letters is longer than the use of checking it. */
function isName(c: number | undefined): boolean {
  return (
    c !== undefined &&
    c > space &&
    c !== equals &&
    c !== greater &&
    c !== slash &&
    c !== less &&
    c !== doubleQuote &&
    c !== apostrophe
  );
}

function refuse(): never {
  throw new NotUnderstood('markup');
}
