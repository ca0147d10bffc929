import { isUtf8 } from 'node:buffer';
import { NotUnderstood } from './not-understood';
import { checkEncoding } from './xml-elements-of-part';

/** Reads a part's bytes as they come. */
export interface PartScanner {
  /**
   * Reads from the start of the window to its end, behind which stands a zero byte, and gives the position from which
   * bytes are wanted again: the start of whatever is not complete yet.
   */
  readonly scan: (bytes: Buffer, end: number) => number;
  /** Called behind the last byte; throws NotUnderstood when the part does not end here. */
  readonly finish: () => void;
}

/** A spreadsheet's longest cell has 32,767 characters; nothing near this is one. */
const longestPiece = 4 * 1024 ** 2;
/** Scanners compare whole tags before they look for the end: reading outside a buffer is what V8 is slowest at. */
const slack = 256;

/** Shows a scanner the bytes of a part in pieces of any length, with what it has not finished in front of them. */
export class PartWindow {
  readonly #scanner: PartScanner;
  #bytes = Buffer.allocUnsafeSlow(0);
  #from = 0;
  #end = 0;
  #started = false;
  /** Up to here the bytes are known to be UTF-8. */
  #checked = 0;

  constructor(scanner: PartScanner) {
    this.#scanner = scanner;
  }

  feed(piece: Buffer): void {
    const tail = this.#end - this.#from;
    if (tail > longestPiece) throw new NotUnderstood('length');
    const need = tail + piece.length + 1;
    const held = this.#bytes;
    if (need + slack > held.length)
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(need, Math.min(2 * held.length, need + longestPiece)) + slack);
    held.copy(this.#bytes, 0, this.#from, this.#end);
    piece.copy(this.#bytes, tail);
    this.#checked -= this.#from;
    this.#from = 0;
    this.#end = need - 1;
    this.#bytes[this.#end] = 0;
    if (!this.#started && !this.#start()) return;
    this.#check(lastWhole(this.#bytes, this.#end));
    this.#from = this.#scanner.scan(this.#bytes, this.#end);
  }

  finish(): void {
    if (!this.#started || this.#from < this.#end) throw new NotUnderstood('markup');
    this.#scanner.finish();
  }

  /** Looks at the first bytes once they are there. */
  #start(): boolean {
    if (this.#end < 4) return false;
    checkEncoding(this.#bytes);
    this.#started = true;
    if (this.#bytes[0] === 0xef) {
      this.#bytes.copyWithin(0, 3, this.#end + 1);
      this.#end -= 3;
    }
    return true;
  }

  #check(to: number): void {
    if (to <= this.#checked) return;
    if (!isUtf8(this.#bytes.subarray(Math.max(0, this.#checked), to))) throw new NotUnderstood('encoding');
    this.#checked = to;
  }
}

/** Where the last whole character ends: a letter of several bytes may be cut in two. */
function lastWhole(bytes: Buffer, end: number): number {
  for (let back = 1; back <= Math.min(4, end); back++) {
    const c = bytes[end - back] as number;
    if (c < 0x80) return end - back + 1;
    if (c >= 0xc0) {
      const length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
      return length <= back ? end - back + length : end - back;
    }
  }
  return end;
}
