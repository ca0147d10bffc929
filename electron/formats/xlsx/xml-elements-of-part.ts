import { NotUnderstood } from './not-understood';
import { XmlTag, aside, closing, literal, opening } from './xml-tag';

const deepest = 200;
const less = 60;

/**
 * Walks through a small part held whole, element by element, and gives each with the names of those around it
 * ("workbook/sheets/sheet"). Elements with another prefix than the root's belong to other vocabularies: they and
 * what is in them are passed over. Throws NotUnderstood where the part is not well-formed, or its root is another.
 */
export function eachElement(
  part: Buffer,
  root: { readonly name: string; readonly namespaces: readonly string[] },
  visit: (path: string, tag: XmlTag) => void,
): void {
  const bytes = Buffer.concat([withoutMark(part), Buffer.alloc(1)]);
  const end = bytes.length - 1;
  const tag = new XmlTag();
  const path: string[] = [];
  let prefix = '';
  let foreign = 0;
  let rootSeen = false;
  for (let at = 0; ; at = tag.end) {
    const next = bytes.indexOf(less, at);
    if (next < 0) break;
    if (!tag.read(bytes, next, end)) throw new NotUnderstood('markup');
    if (tag.kind === aside || tag.kind === literal) continue;
    const full = tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
    if (tag.kind === closing) {
      if (path.pop() !== full) throw new NotUnderstood('markup');
      if (foreign > path.length) foreign = 0;
      continue;
    }
    if (path.length === 0) {
      if (rootSeen || tag.name !== root.name || !root.namespaces.includes(namespaceOf(tag)))
        throw new NotUnderstood(rootSeen ? 'markup' : 'vocabulary');
      rootSeen = true;
      prefix = tag.prefix;
    }
    if (path.length >= deepest) throw new NotUnderstood('markup');
    path.push(full);
    if (tag.prefix !== prefix && foreign === 0) foreign = path.length;
    if (foreign === 0) visit(prefix === '' ? path.join('/') : path.map(localName).join('/'), tag);
    if (tag.kind !== opening) {
      path.pop();
      if (foreign > path.length) foreign = 0;
    }
  }
  if (!rootSeen || path.length > 0) throw new NotUnderstood('markup');
}

/** The namespace that an element's prefix stands for, as far as the element says so itself. */
export function namespaceOf(tag: XmlTag): string {
  return tag.value(tag.prefix === '' ? 'xmlns' : `xmlns:${tag.prefix}`) ?? '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutMark(part: Buffer): Buffer {
  checkEncoding(part);
  return part[0] === 0xef ? part.subarray(3) : part;
}

/** UTF-16 and UTF-32 show themselves in the first bytes: a mark, or a zero beside the first "<". */
export function checkEncoding(start: Buffer): void {
  const [a, b, c] = start;
  const marked = a === 0xfe || a === 0xff || (a === 0xef && !(b === 0xbb && c === 0xbf));
  if (marked || a === 0 || b === 0) throw new NotUnderstood('encoding');
}
