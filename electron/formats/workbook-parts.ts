import { posix } from 'node:path';
import { xmlElements, xmlText } from './xml-elements';
import { zipContent, zipEntries } from './zip';

/** What stands in an .xlsx about one sheet besides its cells. */
export interface SheetParts {
  /** The sheet's XML below its cells. */
  readonly rules: string;
  /** What a name stands for when it is used on this sheet, as a formula. */
  readonly named: (name: string) => string | undefined;
}

/** A larger part is no template's. */
const mostPartBytes = 100 * 1024 ** 2;

/** Finds a sheet's parts by the sheet's name (ECMA-376 part 1, 18.2 and 18.3); undefined when anything is missing. */
export function sheetParts(bytes: Buffer, sheet: string): SheetParts | undefined {
  const entries = zipEntries(bytes);
  if (!entries.ok) return undefined;
  const part = (name: string): Buffer | undefined => {
    const entry = entries.value.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!entry || entry.size > mostPartBytes) return undefined;
    const content = zipContent(bytes, entry);
    return content.ok ? content.value : undefined;
  };
  /** The part that `from` points to; relations stand beside it in a file of their own. */
  const related = (from: string, fits: (id: string, type: string) => boolean): string | undefined => {
    const relations = part(posix.join(posix.dirname(from), '_rels', `${posix.basename(from)}.rels`));
    const relation = xmlElements(relations?.toString('utf8') ?? '', 'Relationship').find(({ attributes }) =>
      fits(attributes.get('Id') ?? '', attributes.get('Type') ?? ''),
    );
    const target = relation?.attributes.get('Target');
    if (target === undefined) return undefined;
    return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
  };

  const workbookName = related('', (_, type) => type.endsWith('/officeDocument')) ?? 'xl/workbook.xml';
  const workbook = part(workbookName)?.toString('utf8') ?? '';
  const sheets = xmlElements(workbook, 'sheet').map(({ attributes }) => attributes);
  const index = sheets.findIndex((attributes) => attributes.get('name') === sheet);
  const id = sheets[index]?.get('id');
  const partName = id === undefined ? undefined : related(workbookName, (candidate) => candidate === id);
  const content = partName === undefined ? undefined : part(partName);
  if (content === undefined) return undefined;
  const names = xmlElements(workbook, 'definedName').map(({ attributes, inner }) => ({
    name: attributes.get('name')?.toLowerCase(),
    sheet: attributes.get('localSheetId'),
    formula: xmlText(inner),
  }));
  return {
    rules: content.toString('utf8', Math.max(0, content.lastIndexOf('sheetData>'))),
    // A name of the sheet's own goes before the workbook's.
    named: (name) =>
      [String(index), undefined]
        .map((place) => names.find((known) => known.sheet === place && known.name === name.toLowerCase())?.formula)
        .find((formula) => formula !== undefined),
  };
}
