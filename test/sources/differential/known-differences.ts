import type { CellDifference } from './compare';
import type { Peer } from './peers';
import type { Rewriting } from './same-workbook';

/** Where a difference was seen: in a fixture, in another writing of something. */
export interface Where {
  readonly file?: string;
  readonly how?: Rewriting;
}

/** What another reader reads otherwise than we do, and why we are right. */
export interface KnownDifference {
  readonly peer: Peer['name'];
  readonly reason: string;
  readonly differs?: (cell: CellDifference, where: Where) => boolean;
  readonly refuses?: (where: Where) => boolean;
  /** Seen in every run of the tests, so that one that is gone does not stay in the list. */
  readonly always: boolean;
}

const theirText = ({ theirs }: CellDifference) => (theirs.is === 'text' ? theirs.text : undefined);

export const knownDifferences: readonly KnownDifference[] = [
  {
    peer: 'SheetJS',
    reason: 'passes over <si/>, so that every shared text after it is read as its neighbour',
    differs: ({ column }, { file }) => file === 'texts.xlsx' && column === 1,
    always: true,
  },
  {
    peer: 'SheetJS',
    reason: 'keeps the lower half of a character reference above U+FFFF',
    differs: (cell) => /[\u{10000}-\u{10ffff}]/u.test(cell.ours),
    always: true,
  },
  {
    peer: 'SheetJS',
    reason: 'takes a comment within a text for text',
    differs: (cell, { file }) => file === 'texts.xlsx' && theirText(cell) === 'An<!-- once Ann -->na',
    always: true,
  },
  {
    peer: 'SheetJS',
    reason: 'takes entities and coded characters out of some texts twice',
    differs: (cell) => /&(?:amp|lt|gt|quot|apos|#)|_x[0-9a-f]{4}_/i.test(cell.ours),
    always: false,
  },
  {
    peer: 'SheetJS',
    reason: 'knows no prefixes with a dash or a dot',
    refuses: ({ file }) => file === 'prefixed-with-dash.xlsx',
    always: true,
  },
  {
    peer: 'SheetJS',
    reason: 'reads no sizes in a 64-bit directory',
    refuses: ({ file, how }) => file === 'zip64.xlsx' && how === undefined,
    always: true,
  },
  {
    peer: 'SheetJS',
    reason: 'looks for sizes before the content where they stand behind it, unless it is deflated',
    refuses: ({ how }) => how?.streamed === true && !how.deflated,
    always: false,
  },
  {
    peer: 'SheetJS',
    reason: 'finds cells by patterns that know of no line breaks and blanks inside a tag',
    differs: (_, { how }) => how?.blanksInTags === true,
    refuses: ({ how }) => how?.blanksInTags === true,
    always: false,
  },
  {
    peer: 'SheetJS',
    reason: 'finds cells in comments and processing instructions too',
    differs: (_, { how }) => how?.comments === true,
    always: false,
  },
  {
    peer: 'hucre',
    reason: 'takes the reading of an East Asian word for a part of it, when it stands in the cell',
    differs: (cell, { file }) => file === 'texts.xlsx' && theirText(cell)?.startsWith(cell.ours) === true,
    always: true,
  },
  {
    peer: 'hucre',
    reason: 'keeps the carriage return of a line break',
    differs: (cell) => cell.ours.includes('\n') && theirText(cell)?.replaceAll('\r\n', '\n') === cell.ours,
    always: true,
  },
  {
    peer: 'hucre',
    reason: 'leaves dates that are stored as text as they are',
    differs: (cell, { file }) => file === 'strict.xlsx' && /^\d{4}-\d\d-\d\dT/.test(theirText(cell) ?? ''),
    always: true,
  },
  {
    peer: 'hucre',
    reason: 'knows no parts in UTF-16',
    refuses: ({ file }) => file === 'utf16-parts.xlsx',
    always: true,
  },
  {
    peer: 'hucre',
    reason: 'tells names of parts apart by upper and lower case',
    refuses: ({ file }) => file === 'careless-names.xlsx',
    always: true,
  },
];
