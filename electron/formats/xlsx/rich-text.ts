import { NotUnderstood } from './not-understood';
import { cellString, resolveCodes } from './xml-text';
import { XmlTag, aside, closing, literal, opening } from './xml-tag';

const less = 60;
const deepest = 50;

/**
 * Reads a text item of any shape (ECMA-376 part 1, 18.4.8 CT_Rst): runs in several looks joined, readings above East
 * Asian letters (rPh) left out, blanks kept. For the few items that are not a single plain run.
 */
export class RichText {
  text = '';
  /** Behind the item's closing tag. */
  end = 0;
  readonly #tag = new XmlTag();

  /**
   * @param from behind the item's opening tag
   * @param name of the item, "si" or "is"
   * @returns false when the bytes end before the item does
   */
  read(bytes: Buffer, from: number, end: number, prefix: string, name: string): boolean {
    const tag = this.#tag;
    const path: string[] = [];
    let text = '';
    let run = '';
    for (let at = from; ; at = tag.end) {
      let next = at;
      while (bytes[next] !== less && bytes[next] !== 0) next++;
      if (next >= end) return false;
      if (bytes[next] === 0) throw new NotUnderstood('markup');
      const isText =
        path.length > 0 &&
        path[path.length - 1] === 't' &&
        (path.length === 1 || (path.length === 2 && path[0] === 'r'));
      if (isText && next > at) run += cellString(bytes.toString('utf8', at, next));
      if (!tag.read(bytes, next, end)) return false;
      if (tag.kind === aside) continue;
      if (tag.kind === literal) {
        if (isText) run += resolveCodes(bytes.toString('utf8', tag.literalFrom, tag.literalTo).replace(/\r\n?/g, '\n'));
        continue;
      }
      if (tag.prefix !== prefix) throw new NotUnderstood('markup');
      if (tag.kind === closing) {
        const open = path.pop();
        if (open === undefined && tag.name === name) break;
        if (open !== tag.name) throw new NotUnderstood('markup');
        if (isText) {
          text += run;
          run = '';
        }
      } else if (tag.kind === opening) {
        if (isText || path.length >= deepest) throw new NotUnderstood('markup');
        path.push(tag.name);
      }
    }
    this.text = text;
    this.end = tag.end;
    return true;
  }
}
