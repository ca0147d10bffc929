import { xmlElements } from './xml-elements';

/** What an .ods hides, by sheet, in the order of its sheets. */
export interface HiddenParts {
  readonly sheet: boolean;
  /** 0-based ranges of rows, both ends included. */
  readonly rows: readonly (readonly [number, number])[];
}

/** Finds hidden sheets and rows in an .ods (OpenDocument 1.3: table:display, table:visibility), which SheetJS leaves out. */
export function odsHidden(content: string): HiddenParts[] {
  const hiddenStyles = new Set<string>();
  const body = content.indexOf('<office:body');
  for (const { attributes, inner } of xmlElements(content.slice(0, Math.max(0, body)), 'style')) {
    const name = attributes.get('name');
    if (name === undefined || attributes.get('family') !== 'table') continue;
    const properties = xmlElements(inner, 'table-properties');
    if (properties.some((one) => one.attributes.get('display') === 'false')) hiddenStyles.add(name);
  }
  const sheets: { sheet: boolean; rows: [number, number][] }[] = [];
  let row = 0;
  for (const [, tag, attributes = ''] of content.matchAll(/<(table:table|table:table-row)(?=[\s>/])([^<>]*)>/g)) {
    if (tag === 'table:table') {
      sheets.push({ sheet: hiddenStyles.has(/table:style-name="([^"]*)"/.exec(attributes)?.[1] ?? ''), rows: [] });
      row = 0;
      continue;
    }
    const repeated = Number(/table:number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (/table:visibility="(?:collapse|filter)"/.test(attributes)) sheets.at(-1)?.rows.push([row, row + repeated - 1]);
    row += repeated;
  }
  return sheets;
}
