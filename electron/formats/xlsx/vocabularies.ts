/** SpreadsheetML as Excel writes it, and as "Strict Open XML" names the same (ECMA-376 parts 4 and 1). */
export const vocabularies: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

export const relationVocabularies: readonly string[] = ['http://schemas.openxmlformats.org/package/2006/relationships'];

const relationKinds =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument|schemas\.microsoft\.com\/office\/2006)\/relationships\/(\w+)$/;

/** The last word of a relation's type ("worksheet"); undefined for types that nobody defined. */
export function relationKind(type: string): string | undefined {
  return relationKinds.exec(type)?.[1];
}
