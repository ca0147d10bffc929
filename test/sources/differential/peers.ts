import { readXlsx } from 'hucre/xlsx';
import { read, type CellObject } from 'xlsx';

/** What a cell holds according to a reader that is not ours, before anybody formats it. */
export type PeerValue =
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'moment'; readonly moment: Date }
  | { readonly is: 'truth'; readonly truth: boolean }
  | { readonly is: 'error' };

export interface PeerSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** Row and column 0-based. */
  readonly at: (row: number, column: number) => PeerValue;
  readonly rows: number;
  readonly columns: number;
}

export interface Peer {
  readonly name: 'SheetJS' | 'hucre';
  /** Throws where the peer does. */
  readonly read: (bytes: Buffer) => Promise<{ readonly date1904: boolean; readonly sheets: readonly PeerSheet[] }>;
}

const nothing: PeerValue = { is: 'nothing' };

export const peers: readonly Peer[] = [
  {
    name: 'SheetJS',
    read: (bytes) => {
      const book = read(bytes, { type: 'buffer', dense: true, cellText: false, cellHTML: false });
      const sheets = book.SheetNames.map((name, i): PeerSheet => {
        const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = book.Sheets[name]?.['!data'] ?? [];
        const hidden = book.Workbook?.Sheets?.[i]?.Hidden ?? 0;
        return {
          name,
          visibility: hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'very hidden',
          at: (row, column) => sheetJsValue(data[row]?.[column]),
          rows: data.length,
          columns: data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
        };
      });
      return Promise.resolve({ date1904: book.Workbook?.WBProps?.date1904 === true, sheets });
    },
  },
  {
    name: 'hucre',
    read: async (bytes) => {
      const book = await readXlsx(bytes, { readStyles: true });
      const sheets = book.sheets.map(({ name, rows, cells, hidden, veryHidden }): PeerSheet => ({
        name,
        visibility: veryHidden ? 'very hidden' : hidden ? 'hidden' : 'visible',
        at: (row, column) =>
          cells?.get(`${row},${column}`)?.type === 'error' ? { is: 'error' } : hucreValue(rows[row]?.[column]),
        rows: rows.length,
        columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
      }));
      return { date1904: book.dateSystem === '1904', sheets };
    },
  },
];

function sheetJsValue(cell: CellObject | undefined): PeerValue {
  if (cell?.t === 'e') return { is: 'error' };
  if (cell?.t === 's') return { is: 'text', text: String(cell.v ?? '') };
  if (cell?.t === 'n') return typeof cell.v === 'number' ? { is: 'number', number: cell.v } : nothing;
  if (cell?.t === 'b') return { is: 'truth', truth: cell.v === true };
  return nothing;
}

function hucreValue(value: string | number | boolean | Date | null | undefined): PeerValue {
  if (value === null || value === undefined) return nothing;
  if (typeof value === 'string') return { is: 'text', text: value };
  if (typeof value === 'number') return { is: 'number', number: value };
  if (typeof value === 'boolean') return { is: 'truth', truth: value };
  return { is: 'moment', moment: value };
}
