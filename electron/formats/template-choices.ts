import { isBlank } from '../../shared/table/cell-look';
import { cellsAt } from '../../shared/table/rows';
import type { Grid, Table } from '../../shared/table/table';
import { type CellRange, cellRange } from './cell-range';
import { type SheetParts, sheetParts } from './workbook-parts';
import { type XmlElement, xmlElements, xmlText } from './xml-elements';

type Choices = Readonly<Record<string, readonly string[]>>;

const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const nameOnly = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const literal = /^"((?:[^"]|"")*)"$/;

/**
 * The drop-down lists of an .xlsx, by the header of the column that they are for: ECMA-376 part 1, 18.3.1.32
 * (dataValidation), and the extension of Excel 2010 that points to other sheets. SheetJS leaves them out. A list
 * that is not understood, or that only warns, tells nothing about its column.
 *
 * @param grids all sheets, as read from the same bytes
 * @param table the table found on one of them
 */
export function templateChoices(bytes: Uint8Array, grids: readonly Grid[], table: Table): Choices {
  const parts = sheetParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), table.sheet);
  const byColumn = new Map<string, readonly string[] | undefined>();
  for (const rule of parts ? xmlElements(parts.rules, 'dataValidation') : []) {
    if (!parts || rule.attributes.get('type') !== 'list') continue;
    const places = placesOf(rule).filter(({ rows }) => rows[1] > table.headerRow);
    const columns = table.columns.filter(({ index }) =>
      places.some((place) => index >= place.columns[0] && index <= place.columns[1]),
    );
    const values = listOf(rule, parts, grids, table.sheet, columns.length === 1);
    for (const { name } of columns) {
      const others = byColumn.has(name) ? byColumn.get(name) : [];
      byColumn.set(name, others && values && [...new Set([...others, ...values])]);
    }
  }
  // Headers are anybody's words, "constructor" among them.
  const choices = Object.create(null) as Record<string, readonly string[]>;
  for (const [name, values] of byColumn) if (values) choices[name] = values;
  return choices;
}

/** The cells that a rule is for: an attribute, or an element in the extension. */
function placesOf({ attributes, inner }: XmlElement): CellRange[] {
  const places = attributes.get('sqref') ?? xmlText(xmlElements(inner, 'sqref')[0]?.inner ?? '');
  return places
    .split(/\s+/)
    .map(cellRange)
    .filter((place) => place !== undefined);
}

function listOf(
  { attributes, inner }: XmlElement,
  { named }: SheetParts,
  grids: readonly Grid[],
  sheet: string,
  oneColumn: boolean,
): readonly string[] | undefined {
  // Excel takes other values too when a rule only warns or informs.
  if ((attributes.get('errorStyle') ?? 'stop') !== 'stop') return undefined;
  // Where a value has a comma in it, Excel writes a second list, and its formula no longer tells the values apart.
  if (xmlElements(inner, 'list').length > 0) return undefined;
  const written = xmlElements(inner, 'formula1')[0]?.inner ?? '';
  const formula = xmlText(xmlElements(written, 'f')[0]?.inner ?? written)
    .trim()
    .replace(/^=/, '');
  const quoted = literal.exec(formula)?.[1];
  if (quoted !== undefined) {
    const values = quoted
      .replaceAll('""', '"')
      .split(',')
      .map((value) => value.trim());
    return someOf(values);
  }
  const found = rangeOf(formula, grids, sheet);
  if (found) return oneColumn || found.range.fixedColumns ? valuesOf(found) : undefined;
  const meant = nameOnly.test(formula) ? rangeOf(named(formula) ?? '', grids) : undefined;
  return meant?.range.fixedColumns && meant.range.fixedRows ? valuesOf(meant) : undefined;
}

interface SheetRange {
  readonly grid: Grid;
  readonly range: CellRange;
}

/** "Lists!$A$1:$A$3", "'My lists'!$A$1", or a range on the sheet where it is written. */
function rangeOf(formula: string, grids: readonly Grid[], own?: string): SheetRange | undefined {
  const [, quoted, bare, cells = ''] = reference.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? own;
  const grid = grids.find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  const range = cellRange(cells);
  return grid && range && { grid, range };
}

/** The texts of one column or one row of cells, as they are; blanks are no choices. */
function valuesOf({ grid, range: { columns, rows } }: SheetRange): readonly string[] | undefined {
  if (columns[0] !== columns[1] && rows[0] !== rows[1]) return undefined;
  const within = (number: number, [from, to]: readonly [number, number]) => number >= from && number <= to;
  // A cell whose text is not all there would leave out one of the vendor's values.
  const unsure = grid.notes.some(
    ({ row, column, code }) => code !== 'merged into' && within(row, rows) && within(column, columns),
  );
  if (unsure) return undefined;
  const values: string[] = [];
  for (let at = 0; at < grid.rows.count; at++)
    if (within(grid.rows.number(at), rows)) values.push(...cellsAt(grid.rows, at).slice(columns[0], columns[1] + 1));
  return someOf(values);
}

function someOf(values: readonly string[]): readonly string[] | undefined {
  const some = new Set(values.filter((value) => !isBlank(value)));
  return some.size > 0 ? [...some] : undefined;
}
