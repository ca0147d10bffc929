/**
 * The places in a document that a link may lead to, as GitHub names them: headings in small letters, without marks,
 * with dashes for spaces; a second one of the same name gets a number.
 * @param {string} text of a Markdown document
 * @returns {Set<string>}
 */
export function anchorsOf(text) {
  const anchors = new Set();
  const counts = new Map();
  for (const [, heading] of withoutBlocks(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}

/** The same text without blocks of code. */
export function withoutBlocks(text) {
  return text.replace(/^( *)```.*?^\1```$/gms, '');
}
