/** One element of an XML part; names are without their prefixes. */
export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags, as written. */
  readonly inner: string;
}

// Attribute values hold no bare "<", so that damaged markup costs no more than one look at each letter.
const tags = /<!--[\s\S]*?(?:-->|$)|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const attribute = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Finds the elements of one name, whatever their prefix; for names that never stand inside themselves. */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  let open: { attributes: string; from: number } | undefined;
  for (const { index, 0: tag, 1: closing, 2: local, 3: attributes = '' } of xml.matchAll(tags)) {
    if (local !== name) continue;
    if (closing === '/') {
      if (open) found.push({ attributes: attributesOf(open.attributes), inner: xml.slice(open.from, index) });
      open = undefined;
    } else if (attributes.endsWith('/')) found.push({ attributes: attributesOf(attributes), inner: '' });
    else open = { attributes, from: index + tag.length };
  }
  return found;
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, xmlText(double ?? single ?? '')]),
  );
}

/** Text as it was before it was put into XML. */
export function xmlText(text: string): string {
  return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
