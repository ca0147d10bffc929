import { mostColumns, mostRows } from './sheet-limits';

/** Cells that a file may make of others by saying "and so many more": each costs SheetJS as much as one that is written. */
const mostRepeated = 2_000_000;

/**
 * Whether an XML part declares a document type: no spreadsheet's format allows it, and entities are declared there.
 * SheetJS would read their names as if they were text.
 */
export function hasDocumentType(xml: string): boolean {
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/.test(xml.charAt(at))) at++;
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : undefined;
    const next = end === undefined ? -1 : xml.indexOf(end, at);
    if (end === undefined || next < 0) return /^<!doctype/i.test(xml.slice(at, at + 9));
    at = next + end.length;
  }
}

/** Whether an OpenDocument sheet says of cells and rows that they come again more often than any sheet has room for. */
export function repeatsTooOften(content: string): boolean {
  let rowTimes = 1;
  let repeated = 0;
  for (const [, what, attributes = ''] of content.matchAll(
    /<table:(table-row|table-cell|covered-table-cell)((?:\s[^<>]*)?)>/g,
  )) {
    const times = Number(/\bnumber-(?:rows|columns)-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (what === 'table-row') {
      if (times > mostRows) return true;
      rowTimes = times;
      continue;
    }
    if (times > mostColumns) return true;
    // An empty tag is an empty cell, which is not kept. A covered one is, but not again for each row.
    if (what === 'covered-table-cell') repeated += times;
    else if (!attributes.endsWith('/')) repeated += times * rowTimes - 1;
    if (repeated > mostRepeated) return true;
  }
  return false;
}

const reaches = [/\bMergeAcross=["'](-?\d+)["']/, /\bMergeDown=["'](-?\d+)["']/, /\bIndex=["'](-?\d+)["']/];

/**
 * A file of XML Spreadsheet 2003 without its columns' widths, of which it may promise any number; undefined when a cell
 * or a row lies outside of any sheet, a value within another, or more is merged than a sheet of people has.
 */
export function plainXmlSpreadsheet(xml: string): string | undefined {
  let isOpen = false;
  for (const [tag, closing] of xml.matchAll(/<(\/?)(?:\w+:)?Data\b[^<>]*>/g)) {
    // A value within a value: SheetJS takes the text between the tags anew for each of them.
    if (isOpen && closing === '') return undefined;
    isOpen = closing === '' && !tag.endsWith('/>');
  }
  let merged = 0;
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?(?:Cell|Row)\s([^<>]*)>/g)) {
    const [across = 0, down = 0, index = 0] = reaches.map((reach) => Number(reach.exec(attributes)?.[1] ?? 0));
    if (across < 0 || across >= mostColumns || down < 0 || down >= mostRows || index < 0 || index > mostRows)
      return undefined;
    merged += (across + 1) * (down + 1) - 1;
    if (merged > mostRepeated) return undefined;
  }
  return xml.replace(/<(?:\w+:)?Column\s[^<>]*>/g, '');
}
