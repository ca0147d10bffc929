import { rowsOf } from '../../shared/table/rows';
import type { CellNote, Grid } from '../../shared/table/table';
import { exponentText, plainNumber } from './cell-text';
import { mostColumns, mostNotes } from './sheet-limits';

/** Cells that others cover by their colspan and rowspan: a few letters can ask for a million. */
const mostCovered = 1_000_000;

interface OpenTable {
  readonly rows: { cells: string[]; notes: CellNote[] }[];
  /** Shared by all tables of a page. */
  readonly page: { covered: number };
  /** Columns still covered by a cell further up: column → rows left. */
  readonly covered: Map<number, number>;
  row: { cells: string[]; notes: CellNote[]; column: number } | undefined;
  cell: { text: string; across: number; down: number; exact: string | undefined } | undefined;
}

/** ISO 8859-1 entities from &nbsp; (160) to &yuml; (255), in the order of their code points. */
const latinEntities =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const entities = new Map<string, string>([
  ...latinEntities.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['euro', '€'],
  ['hellip', '…'],
]);

/**
 * Every table of a web page as a grid: what many systems call an Excel export (.xls). Cells are shown text.
 * Undefined when the page ends within a table: it was cut off, and the people after that are missing; and when a row is
 * wider than a sheet can be, or cells cover more others than a list of people has.
 */
export function htmlTables(page: string): Grid[] | undefined {
  const grids: Grid[] = [];
  const open: OpenTable[] = [];
  const whole = { covered: 0 };
  // No bare "<" within a tag, so that one that never ends costs no more than one look at each letter.
  const pattern = /<(\/?)([a-z][a-z0-9:]*)((?:=\s*"[^"]*"|=\s*'[^']*'|[^<>=]|=(?!\s*["']))*)>|([^<]+|<)/gi;
  for (const [, closing, tagName, attributes = '', text] of withoutAsides(page).matchAll(pattern)) {
    const table = open.at(-1);
    if (tagName === undefined) {
      if (table?.cell) table.cell.text += (text ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      continue;
    }
    if (whole.covered > mostCovered || (table?.row?.column ?? 0) > mostColumns) return undefined;
    const tag = tagName.toLowerCase();
    const closes = closing === '/';
    if (tag === 'table' && !closes)
      open.push({ rows: [], page: whole, covered: new Map(), row: undefined, cell: undefined });
    else if (!table) continue;
    else if (tag === 'table') {
      endRow(table);
      open.pop();
      grids.push(gridOf(table, grids.length + 1));
    } else if (tag === 'tr') {
      endRow(table);
      if (!closes) table.row = { cells: [], notes: [], column: 0 };
    } else if (tag === 'td' || tag === 'th') {
      endCell(table);
      if (closes) continue;
      table.row ??= { cells: [], notes: [], column: 0 };
      table.cell = {
        text: '',
        across: span(attributes, 'colspan'),
        down: span(attributes, 'rowspan'),
        exact: attribute(attributes, 'x:num'),
      };
    } else if (table.cell && (tag === 'br' || ((tag === 'p' || tag === 'div') && closes))) table.cell.text += '\n';
  }
  if (open.length > 0 && !/<\/html\s*>\s*$/i.test(page)) return undefined;
  for (const table of open) {
    endRow(table);
    grids.push(gridOf(table, grids.length + 1));
  }
  return grids;
}

/** The page without comments, programs, styles and data islands; what is opened and never closed stays. */
function withoutAsides(page: string): string {
  const opening = /<!--|<(script|style|xml)\b/gi;
  const unclosed = new Set<string>();
  let shown = '';
  let from = 0;
  for (let found = opening.exec(page); found; found = opening.exec(page)) {
    const name = found[1]?.toLowerCase() ?? '';
    if (unclosed.has(name)) continue;
    const closing = name === '' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = found.index + found[0].length;
    if (!closing.test(page)) {
      unclosed.add(name);
      continue;
    }
    shown += page.slice(from, found.index);
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return shown + page.slice(from);
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

function span(attributes: string, name: string): number {
  const value = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
}

function endCell(table: OpenTable): void {
  const { row, cell } = table;
  if (!row || !cell) return;
  table.cell = undefined;
  skipCovered(table, row);
  const shown = decodeEntities(trimmed(cell.text.replace(/ ?\n ?/g, '\n')));
  const exact =
    cell.exact === undefined || !exponentText.test(shown) || cell.exact.trim() === '' ? NaN : Number(cell.exact);
  const text = Number.isFinite(exact) ? plainNumber(exact) : shown;
  for (let i = 0; i < cell.across; i++) {
    const column = row.column++;
    row.cells[column] = i === 0 ? text : '';
    if (i > 0) row.notes.push({ row: table.rows.length + 1, column, code: 'merged into' });
    else if (exponentText.test(text)) row.notes.push({ row: table.rows.length + 1, column, code: 'digits lost' });
    if (cell.down > 1) table.covered.set(column, cell.down);
  }
  table.page.covered += cell.across - 1;
}

/** Without blanks and line breaks at its ends; no-break blanks stay. */
function trimmed(text: string): string {
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\n';
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to - 1)) to--;
  return text.slice(from, to);
}

function skipCovered(table: OpenTable, row: NonNullable<OpenTable['row']>): void {
  while ((table.covered.get(row.column) ?? 0) > 0) {
    row.cells[row.column] = '';
    row.notes.push({ row: table.rows.length + 1, column: row.column, code: 'merged into' });
    row.column++;
    table.page.covered++;
  }
}

function endRow(table: OpenTable): void {
  endCell(table);
  const { row } = table;
  if (!row) return;
  skipCovered(table, row);
  table.row = undefined;
  table.rows.push({ cells: Array.from(row.cells, (cell) => cell ?? ''), notes: row.notes });
  for (const [column, left] of table.covered) {
    if (left <= 1) table.covered.delete(column);
    else table.covered.set(column, left - 1);
  }
}

function gridOf(table: OpenTable, number: number): Grid {
  const rows = rowsOf(table.rows.map(({ cells }, i) => ({ number: i + 1, cells })));
  return {
    name: `Table ${number}`,
    visibility: 'visible',
    rows,
    notes: table.rows.flatMap(({ notes }) => notes).slice(0, mostNotes),
  };
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
