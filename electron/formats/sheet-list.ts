import { xmlElements } from './xml-elements';

/** More than a list of sheets ever needs. */
const mostBytes = 16 * 1024 ** 2;

/**
 * Whether a workbook's parts list one sheet under several names. SheetJS would read it anew for each of them, so that a
 * small file with a long list keeps it busy for days. No program writes such a list.
 */
export function listsSheetTwice(files: readonly { readonly name: string; readonly content: Buffer }[]): boolean {
  return files.some(({ name, content }) => {
    const isRelations = name.endsWith('.rels');
    if (!isRelations && !content.includes('sheets>')) return false;
    if (content.length > mostBytes) return isRelations;
    const xml = content.toString('utf8');
    const listed = isRelations
      ? xmlElements(xml, 'Relationship')
          .filter(({ attributes }) => /sheet$/i.test(attributes.get('Type') ?? ''))
          .map(({ attributes }) => attributes.get('Target')?.toLowerCase())
      : xmlElements(xml, 'sheet').map(({ attributes }) => attributes.get('id'));
    const known = listed.filter((one) => one !== undefined);
    return new Set(known).size < known.length;
  });
}
